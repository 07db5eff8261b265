import type { Bubble, Chat } from './conversation';
import type { EditorName } from './editors';

/** A messenger's page rebuilt: its structure by its facts, its text box by the real engine. */
export interface Replica {
  /** Name of this replica; a messenger may have several homes. */
  readonly id: string;
  /** Id of the messenger in `lib/messengers`. */
  readonly messenger: string;
  /** The address that is opened first; its host and path are the real ones. */
  readonly home: string;
  /** The address while a conversation is open; left out where it does not change. */
  readonly addressOf?: (chat: Chat) => string;
  readonly editor: EditorName;
  /** Are emoji drawn as pictures? With their name instead of themselves in words, where that is so. */
  readonly emojiAsPictures: boolean | 'named';
  /** Draws an open conversation without its bubbles and its text box. */
  readonly frame: (chat: Chat) => Frame;
  /** Draws a bubble, ready to be put into the list. */
  readonly bubble: (bubble: Bubble, at: number, chat: Chat, words: Words) => HTMLElement;
}

/** What a replica drew of a conversation. */
export interface Frame {
  readonly root: HTMLElement;
  /** Where bubbles go. */
  readonly list: HTMLElement;
  /** Where the text box goes. */
  readonly holder: HTMLElement;
  /** Attributes of the text box. */
  readonly box: Readonly<Record<string, string>>;
}

/** Fills an element with the words of a text: line breaks as such, emoji as pictures where that is so. */
export type Words = (into: HTMLElement, text: string) => HTMLElement;

/** An element, by `tag.class.class`, attributes and children. */
export function h(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const [tag = 'div', ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** What a bubble shows when nothing is written in it: a picture, a player, or that something was taken back. */
export function unwritten(bubble: Bubble): HTMLElement {
  if (bubble.kind === 'deleted') return h('div.gone', {}, h('em', {}, 'This was taken back.'));
  return bubble.kind === 'voice'
    ? h('div.voice', {}, h('button', { 'aria-label': 'Play' }, '▶'), h('span', {}, '0:07'))
    : h('div.photo', {}, h('div', { role: 'img', 'aria-label': 'Photo' }));
}
