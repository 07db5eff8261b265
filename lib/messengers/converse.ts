import type { Messenger } from './messenger';
import { bySelector } from './speakers';

/** Converse.js, wherever it is served: known by its own elements. Measured with version 14. */
export const converse: Messenger = {
  id: 'converse',
  name: 'Converse',
  patterns: [],
  here: (page) => page.querySelector('converse-root, .converse-root, converse-chat') !== null,
  composer: 'textarea.chat-textarea',
  bubble: '.chat-msg:has(converse-chat-message-body)',
  speaker: bySelector('.chat-msg__content--me', '.chat-msg__content--them'),
  text: 'converse-chat-message-body',
  aside: '.chat-msg__time, converse-reactions, figure',
  quoted: '.chat-msg__quote, blockquote',
  chat: (page, address) =>
    /[?&]jid=([^&]+)/.exec(address.hash)?.[1] ??
    page.querySelector('converse-chat[jid]')?.getAttribute('jid') ??
    undefined,
  group: (page, address) =>
    address.hash.includes('room?') || page.querySelector('converse-muc') !== null,
};
