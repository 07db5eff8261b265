import type { Span } from '../listening/moment';

/** A stretch of a draft and the node of the page that shows it. */
interface Piece {
  /** Offset in the draft, UTF-16. */
  readonly start: number;
  readonly text: string;
  /** The text node, or the picture that stands for an emoji; absent for a line break between blocks. */
  readonly node?: Text | HTMLImageElement;
}

const blocks = new Set(['DIV', 'P', 'LI', 'H1', 'H2', 'H3', 'BLOCKQUOTE', 'PRE', 'UL', 'OL']);

/** A contenteditable box, piece by piece: what is read, and where each word of it stands. */
export function readPieces(box: HTMLElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  // A block that ended breaks the line before whatever comes next; one that just began does not.
  let blockEnded = false;
  let lineIsFresh = true;
  const push = (text: string, node?: Text | HTMLImageElement): void => {
    if (text === '') return;
    if (blockEnded && node) breakLine();
    pieces.push({ start: length, text, ...(node && { node }) });
    length += text.length;
    lineIsFresh = node === undefined;
  };
  const breakLine = (): void => {
    blockEnded = false;
    push('\n');
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        push(node.data, node);
      } else if (node instanceof HTMLImageElement) {
        push(node.alt, node);
      } else if (node instanceof HTMLElement) {
        walkElement(node);
      }
    }
  };
  const walkElement = (node: HTMLElement): void => {
    if (node.nodeName === 'BR') {
      // A break that only keeps an empty line open is not one that is sent.
      if (isLastInBlock(node, box)) return;
      if (blockEnded) breakLine();
      breakLine();
      return;
    }
    // Slate and others show a hint of what to write as an uneditable child.
    if (node.getAttribute('contenteditable') === 'false' && !node.querySelector('img')) return;
    if (!blocks.has(node.nodeName)) {
      walk(node);
      return;
    }
    if (blockEnded || !lineIsFresh) breakLine();
    walk(node);
    blockEnded = true;
  };
  walk(box);
  return pieces;
}

function isLastInBlock(node: Element, box: HTMLElement): boolean {
  for (let at: Node = node; at !== box; at = at.parentNode ?? box) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.textContent !== '' || next.nodeName === 'BR' || next.nodeName === 'IMG')
        return false;
    }
    if (at.parentNode && blocks.has(at.parentNode.nodeName)) return true;
  }
  return true;
}

/** The draft of a contenteditable box, as it would be sent. */
export function readContent(box: HTMLElement): string {
  return cleanDraft(
    readPieces(box)
      .map((piece) => piece.text)
      .join(''),
  );
}

/** What editors put in to hold a caret is no part of a draft; each replaced character keeps its length where it can. */
export function cleanDraft(text: string): string {
  return text
    .replace(/\u00A0/gu, ' ')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\n+$/u, '');
}

/** Where the words of a span stand, in viewport pixels; `[]` when the page has moved on. */
export function contentRects(box: HTMLElement, span: Span): readonly DOMRect[] {
  const pieces = readPieces(box);
  const raw = pieces.map((piece) => piece.text).join('');
  // Invisible characters were dropped from the draft: count past them.
  const toRaw = (offset: number): number => {
    let seen = 0;
    for (let at = 0; at < raw.length; at += 1) {
      if (/[\u200B\u2060\uFEFF]/u.test(raw.charAt(at))) continue;
      if (seen === offset) return at;
      seen += 1;
    }
    return raw.length;
  };
  const from = toRaw(span.start);
  const to = span.end > span.start ? toRaw(span.end - 1) + 1 : from;
  const rects: DOMRect[] = [];
  for (const piece of pieces) {
    const start = Math.max(from, piece.start);
    const end = Math.min(to, piece.start + piece.text.length);
    if (start >= end || !piece.node) continue;
    const range = box.ownerDocument.createRange();
    if (piece.node instanceof Text) {
      range.setStart(piece.node, start - piece.start);
      range.setEnd(piece.node, end - piece.start);
    } else {
      range.selectNode(piece.node);
    }
    rects.push(...range.getClientRects());
  }
  return withinBox(rects, box);
}

/** Only what is in sight within the box; rectangles of one line joined into one. */
export function withinBox(rects: readonly DOMRect[], box: HTMLElement): readonly DOMRect[] {
  const view = box.getBoundingClientRect();
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, view.left);
    const right = Math.min(rect.right, view.right);
    if (right - left < 1 || rect.bottom < view.top + 2 || rect.bottom > view.bottom + 2) continue;
    const last = lines.at(-1);
    if (
      last &&
      Math.abs(last.bottom - rect.bottom) < 4 &&
      left - last.right < 8 &&
      left >= last.left
    ) {
      lines[lines.length - 1] = new DOMRect(
        last.left,
        last.top,
        Math.max(right, last.right) - last.left,
        last.height,
      );
    } else {
      lines.push(new DOMRect(left, rect.top, right - left, rect.height));
    }
  }
  return lines;
}
