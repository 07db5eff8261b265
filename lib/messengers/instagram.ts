import type { Messenger } from './messenger';
import { byGeometry } from './speakers';

const words = '[dir="auto"]';

/** Instagram direct. Facts: a public list of selectors, Jan 2026. No stable mark of who wrote: told by where a bubble stands. */
export const instagram: Messenger = {
  id: 'instagram',
  name: 'Instagram',
  patterns: ['https://www.instagram.com/*'],
  here: (_page, address) =>
    address.hostname === 'www.instagram.com' && address.pathname.startsWith('/direct'),
  composer: '[role="textbox"][contenteditable="true"]',
  bubble: `[role="row"]:has(${words})`,
  speaker: byGeometry('[role="row"]', words),
  text: words,
  aside: '[aria-hidden="true"]',
  // An earlier turn stands in a button, and so do reactions.
  quoted: '[role="button"]',
  chat: (_page, address) => /^\/direct\/t\/([^/]+)/.exec(address.pathname)?.[1],
  // In a group each of the others' rows begins with the name of its author.
  group: (page) => page.querySelector('[role="row"] h5') !== null,
};
