import { pointWords as en } from './en/point';
import { pointWords as es } from './es/point';
import type { Tongue } from './tongue';

/** The words of the line that asks a person to point out a message in a page, in a language. */
export const pointWordsIn = (tongue: Tongue) => ({ en, es })[tongue];
