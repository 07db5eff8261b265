import { reminderWords as en } from './en/reminder';
import { reminderWords as es } from './es/reminder';
import type { Tongue } from './tongue';

/** The words of the one quiet notification, in a language. */
export const reminderWordsIn = (tongue: Tongue) => ({ en, es })[tongue];
