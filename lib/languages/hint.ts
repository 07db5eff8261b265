import { hintWords as en } from './en/hint';
import { hintWords as es } from './es/hint';
import type { Tongue } from './tongue';
import type { Words } from './words';

/** The words of the quiet mark and of the hint card. */
export type HintWords = Words<typeof en>;

/** The words of the quiet mark and of the hint card, in a language. */
export const hintWordsIn = (tongue: Tongue): HintWords => ({ en, es })[tongue];
