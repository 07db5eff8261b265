// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { builtIn } from '../../components/day/builtIn';
import { dayCard } from '../../components/day/settle';
import { firstCard } from '../../lib/languages/en/firstCard';
import { settings } from '../../lib/store/items';
import {
  clearSnapshot,
  paintWith,
  plainPainting,
  readSnapshot,
  writeSnapshot,
  type Snapshot,
} from '../../lib/store/snapshot';

const snapshot: Snapshot = {
  version: 1,
  painting: plainPainting,
  language: 'en',
  days: { '2026-11-23': dayCard(firstCard) },
  kept: [],
  chosenFrom: 'x',
};

beforeEach(() => localStorage.clear());

test('the card that needs no reading has the sources that its findings have', () => {
  expect(builtIn).toEqual(dayCard(firstCard));
});

describe('the snapshot', () => {
  test('is read as it was written', () => {
    writeSnapshot(snapshot);
    expect(readSnapshot()).toEqual(snapshot);
  });

  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', JSON.stringify({ ...snapshot, version: 2 })],
    ['a day without a card', JSON.stringify({ ...snapshot, days: { '2026-11-23': {} } })],
    [
      'a card without steps',
      JSON.stringify({
        ...snapshot,
        days: { d: { ...dayCard(firstCard), card: { ...firstCard, steps: 3 } } },
      }),
    ],
  ])('%s is no snapshot', (_name, stored) => {
    if (stored !== undefined) localStorage.setItem('attune/snapshot', stored);
    expect(readSnapshot()).toBeUndefined();
  });

  test('anything at all in its place does not throw', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        localStorage.setItem('attune/snapshot', text);
        expect(() => readSnapshot()).not.toThrow();
      }),
    );
  });

  test('a closed local storage is as an empty one', () => {
    const closed = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(readSnapshot()).toBeUndefined();
    closed.mockRestore();
  });

  test('changed settings paint the next page, and leave its card', () => {
    writeSnapshot(snapshot);
    paintWith({ ...settings.fallback, theme: 'dark' });
    expect(readSnapshot()?.painting.theme).toBe('dark');
    expect(readSnapshot()?.days).toEqual(snapshot.days);
  });

  test('is forgotten with everything of ours, and nothing else', () => {
    writeSnapshot(snapshot);
    localStorage.setItem('attune/picture/shared', 'x');
    localStorage.setItem('theirs', 'x');
    clearSnapshot();
    expect(Object.keys(localStorage)).toEqual(['theirs']);
  });
});
