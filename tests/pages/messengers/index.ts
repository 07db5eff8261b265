import type { Replica } from '../replica';
import { converse } from './converse';
import { discord } from './discord';
import { element } from './element';
import { generic } from './generic';
import { googleChat } from './googleChat';
import { googleMessages } from './googleMessages';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { messengerCom, messengerFacebook } from './messengerCom';
import { slack } from './slack';
import { snapchat } from './snapchat';
import { teams, teamsCloud } from './teams';
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
  slack,
  teams,
  teamsCloud,
  googleMessages,
  googleChat,
  snapchat,
  element,
  converse,
  generic,
];
