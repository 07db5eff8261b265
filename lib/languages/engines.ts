import type { Heard } from '../listening/hint';
import type { Language } from '../listening/language';
import { listen } from '../listening/listen';
import type { Moment } from '../listening/moment';
import { english } from './en/listening';
import { spanish } from './es/listening';
import { languageOf } from './languageOf';
import type { Tongue } from './tongue';

/** What the engine needs of each language. */
export const engines: Readonly<Record<Tongue, Language>> = { en: english, es: spanish };

/** Hears a moment in the language that it is in; a draft in two languages is left alone. */
export function hear(moment: Moment): Heard {
  const tongue = languageOf(moment);
  return tongue === undefined
    ? { partner: { moment: 'none' }, hints: [] }
    : listen(moment, engines[tongue]);
}
