import type { Messenger } from './messenger';
import { namesIn, wordsOf } from './names';
import { byGeometry, bySelector, firstOf } from './speakers';

const hosts = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/** The number of a conversation, in an address or in the entry of the list that is chosen. */
const number = /(?:19|48|8):[^\s|?&/]+/u;

const numberOf = (page: Document, address: URL): string | undefined =>
  number.exec(decoded(address.hash || address.pathname))?.[0] ??
  number.exec(
    page
      .querySelector('[role="treeitem"][aria-selected="true"]')
      ?.getAttribute('data-fui-tree-item-value') ?? '',
  )?.[0];

// An address that is not well encoded names nobody.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Microsoft Teams, at work and at home. Facts: public scripts and fixtures, 2025 and 2026. The address may not name the chat; then its entry in the list does, or its title. */
export const teams: Messenger = {
  id: 'teams',
  name: 'Microsoft Teams',
  patterns: hosts.map((host) => `https://${host}/*`),
  here: (_page, address) => hosts.includes(address.hostname),
  composer:
    '[data-tid="ckeditor"][contenteditable="true"], [data-tid="ckeditor"] [contenteditable="true"]',
  bubble: '[data-tid="chat-pane-message"]',
  speaker: firstOf(
    bySelector(
      '.fui-ChatMyMessage, .fui-ChatMyMessage__body',
      '.fui-ChatMessage, .fui-ChatMessage__body',
    ),
    byGeometry('[data-tid="chat-pane-item"]', '[id^="content-"]'),
  ),
  text: '[id^="content-"], [data-tid="messageBodyContent"]',
  aside: 'time',
  quoted:
    '[data-track-module-name="messageQuotedReply"], [data-tid="quoted-reply-card"], blockquote',
  chat: (page, address) =>
    numberOf(page, address) ??
    (wordsOf(page.querySelector('[data-tid="chat-header-title"], [data-tid="chat-title"]')) ||
      undefined),
  // A conversation of several is a thread by its number, or names several authors.
  group: (page, address) =>
    (numberOf(page, address)?.includes('@thread') ?? false) ||
    namesIn(page, '.fui-ChatMessage [data-tid="message-author-name"]').size > 1,
};
