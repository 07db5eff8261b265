import type { Messenger } from './messenger';
import { wordsOf } from './names';
import { byAuthor } from './speakers';

const rows = 'li[id^="chat-messages-"]';
const words = '[id^="message-content-"]';

/** Name of the one the conversation is with, as its heading has it. */
const titleOf = (page: Document): string =>
  wordsOf(page.querySelector('section[aria-label] h1, [class*="titleWrapper"] h1'));

/** Discord, in conversations between two. Own turns are not marked: told by the names of the heading and of the account. */
export const discord: Messenger = {
  id: 'discord',
  name: 'Discord',
  patterns: ['https://discord.com/*'],
  here: (_page, address) =>
    address.hostname === 'discord.com' && address.pathname.startsWith('/channels/'),
  composer: '[role="textbox"][data-slate-editor="true"]',
  bubble: `${rows}:has(${words})`,
  speaker: byAuthor({
    row: rows,
    // Only the first of several turns in a row names its author.
    author: (row) => wordsOf(row.querySelector('[id^="message-username-"]')),
    isMe: (author, page) =>
      author ===
      wordsOf(page.querySelector('[class*="panelTitle"], [class*="nameTag"] [class*="title"]')),
    isPartner: (author, page) => author === titleOf(page),
  }),
  text: words,
  aside: 'time, [class*="edited"]',
  quoted: '[class*="repliedText"]',
  chat: (_page, address) => /^\/channels\/@me\/(\d+)/.exec(address.pathname)?.[1],
  // A group has a name of its own, or several: its heading is nobody's name.
  group: (page) => {
    const title = titleOf(page);
    return title.includes(',') || page.querySelector('[class*="membersWrap"]') !== null;
  },
};
