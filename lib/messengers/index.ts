import { converse } from './converse';
import { discord } from './discord';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Messenger } from './messenger';
import { messengerCom } from './messengerCom';
import { telegramA } from './telegramA';
import { telegramK } from './telegramK';
import { whatsapp } from './whatsapp';
import { x } from './x';

/** Every messenger that Attune knows; a new one is a file and a line here. */
export const messengers: readonly Messenger[] = [
  whatsapp,
  telegramA,
  telegramK,
  messengerCom,
  instagram,
  discord,
  linkedin,
  x,
  converse,
];
