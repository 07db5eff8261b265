import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../lib/assistant/face';
import { boxAt, markSize, overlap, placeCard, placeMark } from '../../lib/assistant/placement';

const viewport = { width: 1000, height: 800 };
const composer = boxAt(100, 700, { width: 600, height: 44 });
const free = (): boolean => true;
const ask = { composer, lines: [], viewport, rightToLeft: false, free };

describe('the mark', () => {
  test('lies in the text box, at the end of the line, in its middle', () => {
    expect(placeMark(ask)).toEqual({ left: 666, top: 708, right: 694, bottom: 736 });
  });

  test('lies at the other end where people write leftwards', () => {
    expect(placeMark({ ...ask, rightToLeft: true })?.left).toBe(106);
  });

  test('moves inwards from a button, and out of the box from three', () => {
    const button = boxAt(664, 700, { width: 40, height: 44 });
    expect(placeMark({ ...ask, free: (box) => !overlap(box, button) })?.right).toBe(662);
    const row = boxAt(560, 700, { width: 140, height: 44 });
    expect(placeMark({ ...ask, free: (box) => !overlap(box, row) })).toMatchObject({ bottom: 694 });
  });

  test('never lies on words', () => {
    const lines = [boxAt(100, 705, { width: 590, height: 20 })];
    const mark = placeMark({ ...ask, lines });
    expect(mark && lines.some((line) => overlap(line, mark))).toBe(false);
  });

  test('is not there when there is room nowhere', () => {
    expect(placeMark({ ...ask, free: () => false })).toBeUndefined();
    expect(placeMark({ ...ask, viewport: { width: 20, height: 20 } })).toBeUndefined();
  });

  test('goes outside a box too narrow for words beside it', () => {
    const narrow = boxAt(100, 700, { width: 3 * markSize, height: 44 });
    expect(placeMark({ ...ask, composer: narrow })).toMatchObject({ bottom: 694 });
  });
});

describe('the card', () => {
  const card = { width: 360, height: 300 };

  test('lies above the text box, on the sender’s side', () => {
    expect(placeCard({ composer, card, viewport, rightToLeft: false })).toEqual({
      left: 340,
      top: 388,
      maxHeight: 680,
    });
    expect(placeCard({ composer, card, viewport, rightToLeft: true }).left).toBe(100);
  });

  test('lies below where there is more room', () => {
    const high = boxAt(100, 40, { width: 600, height: 44 });
    expect(placeCard({ composer: high, card, viewport, rightToLeft: false }).top).toBe(96);
  });
});

const side = fc.integer({ min: -500, max: 3000 });
const size = fc.record({
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});
const box = fc.tuple(side, side, size).map(([left, top, of]) => boxAt(left, top, of));

describe('wherever the text box is', () => {
  test('the mark is on the screen, whole, free and off the words', () => {
    fc.assert(
      fc.property(
        fc.record({
          composer: box,
          lines: fc.array(box, { maxLength: 4 }),
          viewport: size,
          rightToLeft: fc.boolean(),
          buttons: fc.array(box, { maxLength: 4 }),
        }),
        ({ buttons, ...given }) => {
          const isFree = (at: Box): boolean => !buttons.some((button) => overlap(at, button));
          const mark = placeMark({ ...given, free: isFree });
          if (!mark) return true;
          return (
            mark.right - mark.left === markSize &&
            mark.bottom - mark.top === markSize &&
            mark.left >= 0 &&
            mark.top >= 0 &&
            mark.right <= given.viewport.width &&
            mark.bottom <= given.viewport.height &&
            isFree(mark) &&
            !given.lines.some((line) => overlap(line, mark))
          );
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('the card does not cover the text box, and begins on the screen', () => {
    fc.assert(
      fc.property(
        fc.record({ composer: box, card: size, viewport: size, rightToLeft: fc.boolean() }),
        (given) => {
          const { left, top, maxHeight } = placeCard(given);
          const height = Math.min(given.card.height, maxHeight);
          const placed = boxAt(left, top, { width: given.card.width, height });
          return left >= 8 && height >= 0 && (height === 0 || !overlap(placed, given.composer));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
