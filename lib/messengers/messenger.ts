import type { Speaker, Turn } from '../listening/moment';
import { emojiOf } from './emoji';
import { fromBelow, outside } from './seen';

/** One bubble of a conversation, still in the page. */
export interface Bubble {
  readonly element: Element;
  /** `undefined` when it cannot be told who wrote it. */
  readonly speaker: Speaker | undefined;
}

/** A web chat site: where its text box, its bubbles and its conversations are. Absence is normal; nothing here throws. */
export interface Messenger {
  /** Lower case, also the name of its file. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Match patterns of its addresses; empty for one that is known by its structure alone. */
  readonly patterns: readonly string[];
  /** Is this page one of its pages with conversations? */
  readonly here: (page: Document, address: URL) => boolean;
  /** Selector of its text boxes, the one of the conversation first. */
  readonly composer: string;
  /** Where no selector tells the text box: how to find it. */
  readonly findComposer?: (page: Document) => HTMLElement | undefined;
  /** Selector of a bubble with text; `undefined` while it is not known. */
  readonly bubble: string | undefined;
  /** Who wrote a bubble; `undefined` when it cannot be told. */
  readonly speaker: (bubble: Element) => Speaker | undefined;
  /** Selector, within a bubble, of what was written; the whole bubble when left out. */
  readonly text?: string;
  /** Selector, within the text, of what was not written by the sender: times, reactions, marks of an edit. */
  readonly aside?: string;
  /** Selector of what looks like a turn and is none: repeated from an earlier one, or a heading. */
  readonly quoted?: string;
  /** Selector of what stands beside the conversation and is another: threads, windows over the page. */
  readonly beside?: string;
  /** What tells this conversation from the others of the site; `undefined` when none is open. */
  readonly chat: (page: Document, address: URL) => string | undefined;
  /** A conversation of more than two; hints stay off there. */
  readonly group?: (page: Document, address: URL) => boolean;
}

/** How many turns the engine hears at most. */
export const turnsRead = 12;

const blocks = new Set(['DIV', 'P', 'LI', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'SECTION']);

/** What a person reads in an element: line breaks kept, pictures of emoji as the emoji, what is aside left out. */
export function textOf(element: Element, aside?: string): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!(node instanceof Element)) return;
    if (node !== element && aside && node.matches(aside)) return;
    if (node.nodeName === 'BR') {
      text += '\n';
      return;
    }
    if (node instanceof HTMLImageElement) {
      text += emojiOf(node);
      return;
    }
    if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE' || node.nodeName === 'TEMPLATE') {
      return;
    }
    const block = node !== element && blocks.has(node.nodeName);
    if (block) breakLine();
    for (const child of node.childNodes) walk(child);
    if (block) breakLine();
  };
  walk(element);
  return text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\u00A0/gu, ' ')
    .replace(/[ \t]+\n/gu, '\n')
    .trim();
}

/**
 * The last turns of the open conversation, oldest first, `most` of them. Bubbles without text (pictures, voice)
 * are passed over. `undefined` when no speaker can be told: then nothing may be concluded.
 */
export function readTurns(
  messenger: Messenger,
  page: Document,
  most: number = turnsRead,
): readonly Turn[] | undefined {
  if (messenger.bubble === undefined) return undefined;
  const { beside, quoted } = messenger;
  const aside = either(messenger.aside, quoted);
  const bubbles = fromBelow(
    page.querySelectorAll(messenger.bubble),
    outside(either(beside, quoted)),
  );
  const turns: Turn[] = [];
  let unknown = 0;
  for (const bubble of bubbles) {
    if (turns.length === most) break;
    const holder = messenger.text
      ? [...bubble.querySelectorAll(messenger.text)].find(outside(quoted))
      : bubble;
    const text = holder ? textOf(holder, aside) : '';
    if (text === '') continue;
    const speaker = messenger.speaker(bubble);
    if (!speaker) {
      unknown += 1;
      if (unknown > turnsRead) return undefined;
      // A turn whose writer is unknown cuts the conversation: what came before it may be misread.
      break;
    }
    turns.unshift({ speaker, text: text.slice(0, 4000) });
  }
  return turns.length === 0 && unknown > 0 ? undefined : turns;
}

/** A selector of what any of these finds; `undefined` where none is given. */
function either(...selectors: readonly (string | undefined)[]): string | undefined {
  return selectors.filter((selector) => selector !== undefined).join() || undefined;
}

/** The text box that a person sees and can write in; the focused one first. */
export function findComposer(messenger: Messenger, page: Document): HTMLElement | undefined {
  if (messenger.findComposer) return messenger.findComposer(page);
  const found = [...page.querySelectorAll<HTMLElement>(messenger.composer)].filter(
    (element) => outside(messenger.beside)(element) && isUsable(element),
  );
  return found.find((element) => element.contains(page.activeElement)) ?? found[0];
}

/** Can a person see this and write in it? */
export function isUsable(element: HTMLElement): boolean {
  if (!element.isConnected || element.getAttribute('aria-hidden') === 'true') return false;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    if (element.disabled || element.readOnly) return false;
  } else if (!element.isContentEditable) {
    return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
