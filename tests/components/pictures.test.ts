import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moduleOf, strokesOf } from '../../components/pictures/draw.mjs';
import { loadDrawing } from '../../components/pictures/load';
import { firstCard } from '../../lib/languages/en/firstCard';
import { loadDeck } from '../../lib/languages/en/cards';
import { practices } from '../../lib/practices/card';

const read = (path: string): string =>
  readFileSync(new URL(`../../components/pictures/${path}`, import.meta.url), 'utf8');

describe.each(practices)('the picture of %s', (practice) => {
  test('is drawn from the strokes of its svg', async () => {
    const drawing = await loadDrawing(practice);
    expect(drawing).toEqual(strokesOf(read(`${practice}.svg`)));
    expect(read(`drawings/${practice}.ts`)).toBe(moduleOf(practice, read(`${practice}.svg`)));
  });

  test('is small enough to lie in the first frame, and every stroke has a colour', async () => {
    const drawing = await loadDrawing(practice);
    const css = readFileSync(new URL('../../components/look/picture.css', import.meta.url), 'utf8');
    expect(JSON.stringify(drawing).length).toBeLessThan(40_000);
    for (const [name] of [...drawing.back, ...drawing.motif]) {
      for (const one of name.split(' ')) expect(css).toContain(`.${one}`);
    }
  });
});

test('the card that is shown when nothing can be read is one of the deck, word for word', async () => {
  const deck = await loadDeck();
  expect(deck.find(({ id }) => id === firstCard.id)).toEqual(firstCard);
});
