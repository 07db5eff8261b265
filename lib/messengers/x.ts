import type { Messenger } from './messenger';
import { bySelector } from './speakers';

/** X direct messages, at their home of 2026 with a textarea. Facts: public recipes, 2026. */
export const x: Messenger = {
  id: 'x',
  name: 'X',
  patterns: ['https://x.com/*'],
  here: (_page, address) => address.hostname === 'x.com' && /^\/i\/chat\//.test(address.pathname),
  composer: 'textarea[data-testid="dm-composer-textarea"]',
  bubble: '[data-testid="dm-message-list-container"] ul > li:has([dir="auto"])',
  speaker: bySelector('.justify-end', '.justify-start'),
  text: '[dir="auto"]',
  aside: 'time, button, [role="button"]',
  quoted: 'blockquote',
  chat: (_page, address) => /^\/i\/chat\/([^/]+)/.exec(address.pathname)?.[1],
  // Conversations between two are named by both numbers, `12-34`; groups by one.
  group: (_page, address) => !/^\/i\/chat\/\d+-\d+/.test(address.pathname),
};
