import { converse } from './converse';
import type { Messenger } from './messenger';
import { messengerCom } from './messengerCom';
import { telegramA } from './telegramA';
import { telegramK } from './telegramK';
import { whatsapp } from './whatsapp';

/** Every messenger that Attune knows; a new one is a file and a line here. */
export const messengers: readonly Messenger[] = [
  whatsapp,
  telegramA,
  telegramK,
  messengerCom,
  converse,
];
