import type { Messenger } from './messenger';
import { bySelector } from './speakers';

/** LinkedIn messages. Facts: two public sources that mark the two sides differently; both are asked. */
export const linkedin: Messenger = {
  id: 'linkedin',
  name: 'LinkedIn',
  patterns: ['https://www.linkedin.com/*'],
  here: (_page, address) =>
    address.hostname === 'www.linkedin.com' && address.pathname.startsWith('/messaging'),
  composer: '.msg-form__contenteditable[contenteditable="true"]',
  bubble: '.msg-s-event-listitem:has(.msg-s-event-listitem__body)',
  speaker: bySelector(
    '.msg-s-event-listitem--is-sender, .msg-s-message-group--is-sender',
    '.msg-s-event-listitem--other, .msg-s-message-group--other',
  ),
  text: '.msg-s-event-listitem__body',
  aside: 'time, button',
  quoted: '.msg-s-event-listitem__quoted',
  // Windows of other conversations.
  beside: '.msg-overlay-conversation-bubble',
  chat: (_page, address) => /^\/messaging\/thread\/([^/]+)/.exec(address.pathname)?.[1],
  group: (page) => page.querySelector('.msg-thread--group, .msg-group-facepile') !== null,
};
