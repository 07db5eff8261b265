import type { Heard } from '../listening/hint';
import type { Language } from '../listening/language';
import { listen } from '../listening/listen';
import type { Moment } from '../listening/moment';
import { languageOf } from './languageOf';
import type { Tongue } from './tongue';

/** The engines that are at hand, by language. */
export type Engines = Readonly<Partial<Record<Tongue, Language>>>;

/**
 * Hears a moment in the language that it is in. A draft in two languages is left alone; so is one
 * whose engine is not at hand, and `missing` is told which.
 */
export function hearWith(
  engines: Engines,
  moment: Moment,
  missing: (tongue: Tongue) => void = () => undefined,
): Heard {
  const silence: Heard = { partner: { moment: 'none' }, hints: [] };
  const tongue = languageOf(moment);
  if (tongue === undefined) return silence;
  const engine = engines[tongue];
  if (engine) return listen(moment, engine);
  missing(tongue);
  return silence;
}
