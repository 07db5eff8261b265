import type { Replica } from '../replica';
import { converse } from './converse';
import { generic } from './generic';
import { messengerCom, messengerFacebook } from './messengerCom';
import { telegramA } from './telegramA';
import { telegramK } from './telegramK';
import { whatsapp } from './whatsapp';

/** Every replica; a contract asks that each messenger has one. */
export const replicas: readonly Replica[] = [
  whatsapp,
  telegramA,
  telegramK,
  messengerCom,
  messengerFacebook,
  converse,
  generic,
];
