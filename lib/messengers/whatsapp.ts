import type { Messenger } from './messenger';
import { bySelector } from './speakers';

const titleOf = (page: Document): string | undefined =>
  page
    .querySelector(
      '#main header span[title], #main [data-testid="conversation-info-header"] [title]',
    )
    ?.getAttribute('title')
    ?.trim() || undefined;

/** WhatsApp Web. Facts: several public sources, Aug 2025 to Feb 2026; the address does not name the chat. */
export const whatsapp: Messenger = {
  id: 'whatsapp',
  name: 'WhatsApp',
  patterns: ['https://web.whatsapp.com/*'],
  here: (_page, address) => address.hostname === 'web.whatsapp.com',
  composer: '#main footer [contenteditable="true"][role="textbox"]',
  bubble: '#main .message-in, #main .message-out',
  speaker: bySelector('.message-out', '.message-in'),
  text: '.copyable-text .selectable-text',
  aside: '[data-testid="msg-time"]',
  quoted: '.quoted-mention, [aria-label][role="button"]',
  chat: (page) => titleOf(page),
  // In a group each incoming bubble names its author, and the header lists the members.
  group: (page) =>
    page.querySelector(
      '#main .message-in [data-testid="author"], #main [data-testid="group-subtitle"]',
    ) !== null,
};
