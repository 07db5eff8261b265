import type { Messenger } from './messenger';
import { byGeometry } from './speakers';

const threadPath = /^\/(?:messages\/)?(?:e2ee\/)?t\/([^/]+)/;

const words = '[dir="auto"]';

const onMessenger = (address: URL): boolean =>
  address.hostname === 'www.messenger.com' ||
  (address.hostname === 'www.facebook.com' && address.pathname.startsWith('/messages'));

/** Facebook Messenger at both its homes, encrypted chats too. No stable mark of who wrote: told by where a bubble stands. */
export const messengerCom: Messenger = {
  id: 'messengerCom',
  name: 'Messenger',
  patterns: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  here: (_page, address) => onMessenger(address),
  composer: '[role="main"] [role="textbox"][contenteditable="true"]',
  bubble: `[role="main"] [role="row"]:has(${words})`,
  speaker: byGeometry('[role="row"]', words),
  text: words,
  aside: '[aria-hidden="true"]',
  // An earlier turn stands in a button, and so do reactions.
  quoted: '[role="button"]',
  chat: (_page, address) =>
    onMessenger(address) ? threadPath.exec(address.pathname)?.[1] : undefined,
  // In a group each of the others' rows begins with a heading that names its author.
  group: (page) => page.querySelector('[role="main"] [role="row"] h5[data-author]') !== null,
};
