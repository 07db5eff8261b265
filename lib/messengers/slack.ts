import type { Messenger } from './messenger';
import { labelSays, wordsOf } from './names';
import { byAuthor, firstOf } from './speakers';

const row = '[data-qa="message_container"]';
/** Threads are conversations of their own. */
const beside = '.p-flexpane, [data-qa="threads_flexpane"]';
const sender = '[data-qa="message_sender_name"]';

/** The number of a member: where an element says it, or the address of their picture. */
function numberOf(element: Element | null): string {
  const said =
    element?.getAttribute('data-message-sender') ?? element?.getAttribute('data-member-id');
  if (said) return said;
  const picture = element?.querySelector('img')?.getAttribute('src') ?? '';
  return /\/T\w+-([UW]\w+)-/u.exec(picture)?.[1] ?? '';
}

const account = (page: Document): Element | null => page.querySelector('[data-qa="user-button"]');

const byNumber = byAuthor({
  row,
  beside,
  author: (one) =>
    numberOf(one.querySelector('[data-message-sender]')) ||
    numberOf(one.querySelector('.c-message_kit__avatar')),
  isMe: (author, page) => author === numberOf(account(page)),
  // Apps have numbers of another letter.
  isPartner: (author, page) =>
    /^[UW]/u.test(author) && !['', author].includes(numberOf(account(page))),
});

const byName = byAuthor({
  row,
  beside,
  author: (one) => wordsOf(one.querySelector(sender)),
  isMe: (author, page) => labelSays(account(page)?.getAttribute('aria-label') ?? '', author),
  isPartner: (author, page) =>
    author ===
    wordsOf(page.querySelector('[data-qa="channel_header_title"], [data-qa="channel_name"]')),
});

/** Slack, in conversations between two. Facts: public scripts and fixtures, 2025 and 2026. Own turns are not marked: told by the members' numbers, else by name. */
export const slack: Messenger = {
  id: 'slack',
  name: 'Slack',
  patterns: ['https://app.slack.com/*'],
  here: (_page, address) =>
    address.hostname === 'app.slack.com' && address.pathname.startsWith('/client/'),
  composer: '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
  bubble: `${row}:has([data-qa="message-text"])`,
  speaker: firstOf(byNumber, byName),
  text: '[data-qa="message-text"]',
  aside: '.c-message__edited_label, .c-timestamp',
  quoted: 'blockquote, .c-message_attachment',
  beside,
  chat: (_page, address) => /^\/client\/\w+\/([A-Z]\w+)/u.exec(address.pathname)?.[1],
  // Only conversations between two have a number that begins with D.
  group: (_page, address) => !/^\/client\/\w+\/D/u.test(address.pathname),
};
