import type { Tab } from './browsers/browser';
import { readFace, type Box } from './browsers/face';
import { until } from './browsers/looking';
import { expect } from './test';

/** Waits until the card is open and does not move, and expects it in sight, over neither text box nor send button. */
export async function expectClearCard(tab: Tab): Promise<void> {
  let before = '';
  const card = await until('the card to stand still', async () => {
    const box = (await readFace(tab)).card?.box;
    const now = JSON.stringify(box);
    const still = box !== undefined && now === before;
    before = now;
    return still ? box : undefined;
  });
  const { view, kept } = await tab.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const buttons = document.querySelectorAll('.write > button, .write > [role="button"]');
    const boxes = document.querySelectorAll(
      '.holder [contenteditable="true"], .holder textarea, .holder [contenteditable="plaintext-only"]',
    );
    return {
      view: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
      kept: [...buttons, ...boxes].map(boxOf),
    };
  }, undefined);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((box) => overlaps(card, box))).toEqual([]);
  const shown = JSON.stringify({ card, view });
  expect(card.left >= view.left && card.right <= view.right, shown).toBe(true);
  expect(card.top >= view.top && card.bottom <= view.bottom, shown).toBe(true);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
