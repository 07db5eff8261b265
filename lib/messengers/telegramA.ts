import type { Messenger } from './messenger';
import { bySelector } from './speakers';

/** Telegram Web A. Measured in the running client, Aug 2026: the time lies inside the text, emoji are pictures. */
export const telegramA: Messenger = {
  id: 'telegramA',
  name: 'Telegram Web A',
  patterns: ['https://web.telegram.org/*'],
  here: (_page, address) =>
    address.hostname === 'web.telegram.org' && address.pathname.startsWith('/a'),
  composer: '#editable-message-text[contenteditable="true"]',
  bubble: '.MessageList .Message',
  speaker: bySelector('.Message.own', '.Message:not(.own)'),
  text: '.text-content',
  aside: '.MessageMeta, .Reactions',
  quoted: '.EmbeddedMessage',
  chat: (_page, address) => address.hash.replace(/^#/, '').split('_')[0] || undefined,
  // Peers below zero are groups and channels.
  group: (_page, address) => address.hash.startsWith('#-'),
};
