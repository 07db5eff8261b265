import type { Heard } from '../listening/hint';
import type { Language } from '../listening/language';
import type { Moment } from '../listening/moment';
import { english } from './en/listening';
import { spanish } from './es/listening';
import { hearWith } from './hearing';
import type { Tongue } from './tongue';

/** What the engine needs of each language. */
export const engines: Readonly<Record<Tongue, Language>> = { en: english, es: spanish };

/** Hears a moment in the language that it is in, with every engine at hand. */
export function hear(moment: Moment): Heard {
  return hearWith(engines, moment);
}
