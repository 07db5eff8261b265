import type { Messenger } from './messenger';
import { namesIn } from './names';
import { bySelector } from './speakers';

const timeline = '.mx_RoomView_MessageList';

/** Element, at its own address and wherever else it is served. Facts: its source, 2026. Threads are left alone, and so is a room that is not marked as being for two. */
export const element: Messenger = {
  id: 'element',
  name: 'Element',
  patterns: ['https://app.element.io/*'],
  here: (page) => page.querySelector('.mx_MatrixChat') !== null,
  composer: '.mx_SendMessageComposer .mx_BasicMessageComposer_input[contenteditable="true"]',
  bubble: `${timeline} .mx_EventTile:has(.mx_EventTile_body)`,
  speaker: bySelector('[data-self="true"]', '[data-self="false"]'),
  text: '.mx_EventTile_body',
  aside: '.mx_EventTile_edited',
  quoted: '.mx_ReplyChain_wrapper, .mx_ReplyChain, .mx_ReplyTile, mx-reply, blockquote',
  // Threads.
  beside: '.mx_ThreadView',
  chat: (_page, address) => /^#\/room\/([^/?]+)/u.exec(address.hash)?.[1],
  // The heading shows the members of a room, but not where it is a conversation between two.
  group: (page) =>
    page.querySelector('.mx_RoomHeader .mx_FacePile') !== null ||
    namesIn(page, `${timeline} [data-self="false"] .mx_DisambiguatedProfile_displayName`).size > 1,
};
