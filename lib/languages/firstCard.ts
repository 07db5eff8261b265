import { firstCard as en } from './en/firstCard';
import { firstCard as es } from './es/firstCard';
import { spoken } from './spoken';

/** The card shown when nothing can be read. */
export const firstCard = { en, es }[spoken];
