import type { Speaker } from '../listening/moment';
import type { Messenger } from './messenger';

const rows = 'li[id^="chat-messages-"]';
const words = '[id^="message-content-"]';

const wordsOf = (element: Element | null): string => element?.textContent.trim() ?? '';

/** Name of the one the conversation is with, as its heading has it. */
const titleOf = (page: Document): string =>
  wordsOf(page.querySelector('section[aria-label] h1, [class*="titleWrapper"] h1'));

// Only the first of several turns in a row names its author.
function authorOf(row: Element): string {
  for (let at: Element | null = row; at; at = at.previousElementSibling) {
    const author = at.matches(rows) ? wordsOf(at.querySelector('[id^="message-username-"]')) : '';
    if (author !== '') return author;
  }
  return '';
}

function speaker(bubble: Element): Speaker | undefined {
  const page = bubble.ownerDocument;
  const author = authorOf(bubble);
  const partner = titleOf(page);
  if (author === '' || partner === '') return undefined;
  if (author === partner) return 'partner';
  const own = wordsOf(
    page.querySelector('[class*="panelTitle"], [class*="nameTag"] [class*="title"]'),
  );
  return author === own ? 'me' : undefined;
}

/** Discord, in conversations between two. Own turns are not marked: told by the names of the heading and of the account. */
export const discord: Messenger = {
  id: 'discord',
  name: 'Discord',
  patterns: ['https://discord.com/*'],
  here: (_page, address) =>
    address.hostname === 'discord.com' && address.pathname.startsWith('/channels/'),
  composer: '[role="textbox"][data-slate-editor="true"]',
  bubble: `${rows}:has(${words})`,
  speaker,
  text: `${words}:not([class*="repliedText"] *)`,
  aside: 'time, [class*="edited"]',
  chat: (_page, address) => /^\/channels\/@me\/(\d+)/.exec(address.pathname)?.[1],
  // A group has a name of its own, or several: its heading is nobody's name.
  group: (page) => {
    const title = titleOf(page);
    return title.includes(',') || page.querySelector('[class*="membersWrap"]') !== null;
  },
};
