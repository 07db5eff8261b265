import type { Replica } from '../replica';
import { converse } from './converse';
import { discord } from './discord';
import { generic } from './generic';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { messengerCom, messengerFacebook } from './messengerCom';
import { telegramA } from './telegramA';
import { telegramK } from './telegramK';
import { whatsapp } from './whatsapp';
import { x } from './x';

/** Every replica; a contract asks that each messenger has one. */
export const replicas: readonly Replica[] = [
  whatsapp,
  telegramA,
  telegramK,
  messengerCom,
  messengerFacebook,
  instagram,
  discord,
  linkedin,
  x,
  converse,
  generic,
];
