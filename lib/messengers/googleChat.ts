import type { Speaker } from '../listening/moment';
import type { Messenger } from './messenger';
import { labelSays, namesIn, wordsOf } from './names';
import { byAuthor, byGeometry } from './speakers';

// The page's own name for what was written has stood for years, its classes have not.
const written = '[role="main"] [jsname="bgckF"]';
const row = `[role="main"] [role="group"]:has([jsname="bgckF"])`;
const author = '[data-name]';

const byName = byAuthor({
  row,
  author: (one) => wordsOf(one.querySelector(author)),
  isMe: (name, page) =>
    labelSays(
      page.querySelector('[role="banner"] a[aria-label*="@"]')?.getAttribute('aria-label') ?? '',
      name,
    ),
  isPartner: (name, page) =>
    name === wordsOf(page.querySelector('[role="main"] :is(h1, [role="heading"][aria-level="1"])')),
});

const byPlace = byGeometry(row, '[jsname="bgckF"]');

// Own bubbles stand across from the partner's, or in older windows all below each other: that one
// stands at the start of the line says something only where others do not.
function speaker(bubble: Element): Speaker | undefined {
  const place = byPlace(bubble);
  if (place === 'me') return place;
  const named = byName(bubble);
  if (named || !place) return named;
  const all = [...bubble.ownerDocument.querySelectorAll(written)];
  return all.some((one) => byPlace(one) === 'me') ? place : undefined;
}

const conversation = (address: URL): RegExpExecArray | null =>
  /\/(dm|chat|space|room)\/([\w-]+)/u.exec(address.pathname + address.hash);

/** Google Chat at its own address; within Gmail it would need the whole mailbox. Facts: public scripts, 2025 and 2026. */
export const googleChat: Messenger = {
  id: 'googleChat',
  name: 'Google Chat',
  patterns: ['https://chat.google.com/*'],
  here: (_page, address) => address.hostname === 'chat.google.com',
  composer: '[role="main"] [role="textbox"][contenteditable="true"]',
  bubble: written,
  speaker,
  aside: 'button, [role="button"], [data-absolute-timestamp]',
  quoted: 'blockquote',
  chat: (_page, address) => conversation(address)?.[2],
  group: (page, address) => {
    const [, kind, number = ''] = conversation(address) ?? [];
    return (
      kind === 'space' ||
      kind === 'room' ||
      page.querySelector(`[data-group-id="space/${CSS.escape(number)}"]`) !== null ||
      namesIn(page, `${row} ${author}`).size > 2
    );
  },
};
