import type { Box } from './face';

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Side of the quiet mark's square, CSS pixels. */
export const markSize = 28;

const margin = 8;
const gap = 12;

/** Do two boxes share any area? */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box from its corner and its size. */
export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Where the mark lies: inside the text box at the end of its last line when nothing is there,
 * otherwise a little further in, above, or below; `undefined` when there is room nowhere.
 */
export function placeMark(ask: {
  readonly composer: Box;
  readonly lines: readonly Box[];
  readonly viewport: Size;
  readonly rightToLeft: boolean;
  readonly free: (box: Box) => boolean;
}): Box | undefined {
  const { composer, lines, viewport, rightToLeft, free } = ask;
  const size = { width: markSize, height: markSize };
  const middle = Math.max(
    composer.top,
    composer.bottom - Math.min(composer.bottom - composer.top, 44) / 2 - markSize / 2,
  );
  const at = (inset: number, top: number): Box =>
    boxAt(rightToLeft ? composer.left + inset : composer.right - inset - markSize, top, size);
  const roomy = composer.right - composer.left >= 4 * markSize;
  const inside = roomy
    ? [6, 6 + markSize + 4, 6 + 2 * (markSize + 4)].map((inset) => at(inset, middle))
    : [];
  const outside = [at(6, composer.top - markSize - 6), at(6, composer.bottom + 6)];
  const screen: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  return [...inside, ...outside].find(
    (box) =>
      box.left >= screen.left &&
      box.top >= screen.top &&
      box.right <= screen.right &&
      box.bottom <= screen.bottom &&
      !lines.some((line) => overlap(line, box)) &&
      free(box),
  );
}

/** Where the card lies, and how high it may be: above the text box on the sender's own side, below where there is more room. */
export function placeCard(ask: {
  readonly composer: Box;
  readonly card: Size;
  readonly viewport: Size;
  readonly rightToLeft: boolean;
}): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const { composer, card, viewport, rightToLeft } = ask;
  const above = composer.top - gap - margin;
  const below = viewport.height - composer.bottom - gap - margin;
  const goesAbove = card.height <= above || above >= below;
  const maxHeight = Math.max(0, goesAbove ? above : below);
  const height = Math.min(card.height, maxHeight);
  const wanted = rightToLeft ? composer.left : composer.right - card.width;
  const left = Math.max(margin, Math.min(wanted, viewport.width - card.width - margin));
  const top = goesAbove ? composer.top - gap - height : composer.bottom + gap;
  return { left, top, maxHeight };
}
