import type { Messenger } from './messenger';
import { bySelector } from './speakers';

/** Telegram Web K. Facts: its source, Jul 2026. A second, fake text box carries the same class and is not editable. */
export const telegramK: Messenger = {
  id: 'telegramK',
  name: 'Telegram Web K',
  patterns: ['https://web.telegram.org/*'],
  here: (_page, address) =>
    address.hostname === 'web.telegram.org' && address.pathname.startsWith('/k'),
  composer: '.input-message-input[contenteditable="true"]',
  bubble: '.bubble.is-in, .bubble.is-out',
  speaker: bySelector('.bubble.is-out', '.bubble.is-in'),
  text: '.translatable-message, .message',
  aside: '.time, .reactions, .name',
  quoted: '.reply',
  chat: (_page, address) => address.hash.replace(/^#/, '') || undefined,
  group: (_page, address) => address.hash.startsWith('#-'),
};
