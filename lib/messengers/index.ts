import { converse } from './converse';
import { discord } from './discord';
import { element } from './element';
import { googleChat } from './googleChat';
import { googleMessages } from './googleMessages';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Messenger } from './messenger';
import { messengerCom } from './messengerCom';
import { slack } from './slack';
import { snapchat } from './snapchat';
import { teams } from './teams';
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
  slack,
  teams,
  googleMessages,
  googleChat,
  snapchat,
  element,
  converse,
];
