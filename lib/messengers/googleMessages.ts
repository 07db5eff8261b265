import type { Messenger } from './messenger';
import { namesIn, wordsOf } from './names';
import { byGeometry, bySelector, firstOf } from './speakers';

/** Google Messages for the web. Facts: several public sources, Feb to Oct 2026. */
export const googleMessages: Messenger = {
  id: 'googleMessages',
  name: 'Google Messages',
  patterns: ['https://messages.google.com/*'],
  here: (_page, address) =>
    address.hostname === 'messages.google.com' && address.pathname.startsWith('/web/conversations'),
  composer: 'textarea[data-e2e-message-input-box], mws-message-compose textarea',
  bubble: 'mws-message-wrapper:has(mws-text-message-part)',
  speaker: firstOf(
    bySelector(
      '[is-outgoing="true"], [data-e2e-message-outgoing="true"]',
      '[is-outgoing="false"], [data-e2e-message-outgoing="false"]',
    ),
    byGeometry('mws-message-wrapper', 'mws-text-message-part'),
  ),
  text: 'mws-text-message-part',
  aside: 'mws-relative-timestamp, mws-absolute-timestamp, mw-message-reactions-display, button',
  quoted: '.embed-msg-part-container',
  chat: (_page, address) => /^\/web\/conversations\/(?!new\b)([^/]+)/u.exec(address.pathname)?.[1],
  // The heading of a group lists its members; each of their bubbles may name its author.
  group: (page) =>
    /[,،、]/u.test(wordsOf(page.querySelector('[data-e2e-header-title]'))) ||
    namesIn(page, 'mws-message-wrapper .participant-display-name-text').size > 1,
};
