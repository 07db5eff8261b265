import type { Speaker } from '../listening/moment';
import { fromBelow, outside } from './seen';

/** Tells speakers by selectors: a bubble is, lies in, or holds one of these. */
export function bySelector(
  mine: string,
  partners: string,
): (bubble: Element) => Speaker | undefined {
  const has = (bubble: Element, selector: string): boolean =>
    bubble.matches(selector) ||
    bubble.closest(selector) !== null ||
    bubble.querySelector(selector) !== null;
  return (bubble) => {
    if (has(bubble, mine)) return 'me';
    return has(bubble, partners) ? 'partner' : undefined;
  };
}

/**
 * Tells speakers by where a bubble stands in its row: own ones at the end of the line, the
 * partner's at its start (the other way round in right-to-left pages). `row` is the selector of
 * the full-width row, `body` of what moves within it. Unsure within an eighth of the row's width.
 */
export function byGeometry(row: string, body: string): (bubble: Element) => Speaker | undefined {
  return (bubble) => {
    const line = bubble.closest(row);
    const inner = bubble.matches(body) ? bubble : bubble.querySelector(body);
    if (!line || !inner) return undefined;
    const outer = line.getBoundingClientRect();
    const box = inner.getBoundingClientRect();
    if (outer.width === 0 || box.width === 0) return undefined;
    const before = box.left - outer.left;
    const after = outer.right - box.right;
    if (Math.abs(before - after) < outer.width / 8) return undefined;
    const atRight = before > after;
    const leftwards = getComputedStyle(line).direction === 'rtl';
    return atRight === leftwards ? 'partner' : 'me';
  };
}

/** How a page names the authors of its bubbles, by name or by number. */
export interface Authors {
  /** Selector of a row. One that names no author goes on where the row above it ended. */
  readonly row: string;
  /** Selector of what holds rows of another conversation. */
  readonly beside?: string;
  /** The author that a row names; `''` when it names none. */
  readonly author: (row: Element) => string;
  readonly isMe: (author: string, page: Document) => boolean;
  readonly isPartner: (author: string, page: Document) => boolean;
}

/** Tells speakers by the authors that rows name. Unsure when an author could be both, or is neither. */
export function byAuthor(authors: Authors): (bubble: Element) => Speaker | undefined {
  return (bubble) => {
    const page = bubble.ownerDocument;
    const author = authorOf(bubble, authors);
    if (author === '') return undefined;
    const mine = authors.isMe(author, page);
    if (mine === authors.isPartner(author, page)) return undefined;
    return mine ? 'me' : 'partner';
  };
}

function authorOf(bubble: Element, { row, beside, author }: Authors): string {
  let reached = false;
  for (const one of fromBelow(bubble.ownerDocument.querySelectorAll(row), outside(beside))) {
    reached ||= one.contains(bubble);
    const named = reached ? author(one) : '';
    if (named !== '') return named;
  }
  return '';
}

/** Tries several ways in order; the first that can tell, tells. */
export function firstOf(
  ...ways: readonly ((bubble: Element) => Speaker | undefined)[]
): (bubble: Element) => Speaker | undefined {
  return (bubble) => {
    for (const way of ways) {
      const speaker = way(bubble);
      if (speaker) return speaker;
    }
    return undefined;
  };
}
