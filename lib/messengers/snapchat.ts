import type { Messenger } from './messenger';
import { namesIn, wordsOf } from './names';
import { byAuthor } from './speakers';

// Classes are hashed anew with each build. One is not: it marks what is no word of the interface,
// names and what was written.
const said = '.nonIntl';
const row = 'ul > li:has(header)';
const author = `${row} header ${said}`;

const hosts = ['www.snapchat.com', 'web.snapchat.com'];

const partnerOf = (page: Document): string => {
  const heading = [...page.querySelectorAll(`header ${said}, h1 ${said}`)].find(
    (one) => one.closest('li') === null,
  );
  return wordsOf(heading);
};

/** Snapchat on the web. Facts: scripts of several makers, 2025, that agree in little; where the page differs, hints stay silent. */
export const snapchat: Messenger = {
  id: 'snapchat',
  name: 'Snapchat',
  patterns: hosts.map((host) => `https://${host}/*`),
  here: (_page, address) =>
    address.hostname === 'web.snapchat.com' ||
    (address.hostname === 'www.snapchat.com' && address.pathname.startsWith('/web')),
  composer: '[role="textbox"][contenteditable="true"]',
  bubble: `${row} ${said}`,
  speaker: byAuthor({
    row,
    author: (one) => wordsOf(one.querySelector(`header ${said}`)),
    // The page calls the person by a word of its language. In a conversation between two it is
    // the one author who is not the partner.
    isMe: (name, page) => {
      const others = new Set(namesIn(page, author));
      return others.delete(partnerOf(page)) && others.size === 1 && others.has(name);
    },
    isPartner: (name, page) => name === partnerOf(page),
  }),
  quoted: 'li header, li button, li [role="button"]',
  chat: (_page, address) => /^\/(?:web\/)?([\da-f]{8}-[\da-f-]{27})/iu.exec(address.pathname)?.[1],
  group: (page) => namesIn(page, author).size > 2 || partnerOf(page).includes(','),
};
