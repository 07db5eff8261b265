// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { clearCounts } from '../../components/day/counts';
import { readLine } from '../../components/day/lines';
import {
  checkInWith,
  forgetCheckIn,
  keep,
  notForUs,
  putBack,
  settleDay,
  swap,
} from '../../components/day/settle';
import { addDays } from '../../lib/practices/dates';
import { deckState, hintState, settings } from '../../lib/store/items';
import { clearSnapshot, readSnapshot } from '../../lib/store/snapshot';
import { change, deleteEverything, read } from '../../lib/store/store';

const today = '2026-11-23';

beforeEach(async () => {
  localStorage.clear();
  await deleteEverything();
});

const cardOf = async (date: string): Promise<string | undefined> =>
  (await settleDay(date)).days[date]?.card.id;

describe('a day', () => {
  test('has one card, which stays, and is noted', async () => {
    const first = await cardOf(today);
    expect(first).toBeDefined();
    expect(await cardOf(today)).toBe(first);
    expect((await read(deckState)).days).toEqual({ [today]: [first] });
  });

  test('two pages that open at once agree', async () => {
    const [one, other] = await Promise.all([cardOf(today), cardOf(today)]);
    expect(one).toBe(other);
    expect((await read(deckState)).days[today]).toHaveLength(1);
  });

  test('what was chosen beforehand is what the next day shows', async () => {
    const before = await settleDay(today);
    const tomorrow = addDays(today, 1);
    expect(before.days[tomorrow]).toBeDefined();
    expect(await cardOf(tomorrow)).toBe(before.days[tomorrow]?.card.id);
  });

  test('a card that was chosen beforehand is noted on its day', async () => {
    const before = await settleDay(today);
    const later = addDays(today, 2);
    const id = before.days[later]?.card.id ?? '';
    expect(await cardOf(later)).toBe(id);
    expect((await read(deckState)).days[later]).toEqual([id]);
  });

  test('a lost snapshot changes nothing', async () => {
    const first = await cardOf(today);
    clearSnapshot();
    expect(await cardOf(today)).toBe(first);
    expect(readSnapshot()?.days[today]?.card.id).toBe(first);
  });

  test('another card can be asked for and put back', async () => {
    const first = await cardOf(today);
    await swap(today);
    const second = await cardOf(today);
    expect(second).not.toBe(first);
    await putBack(today);
    expect(await cardOf(today)).toBe(first);
    await putBack(today);
    expect(await cardOf(today)).toBe(first);
  });

  test('"not for us" brings another card at once, and can be taken back', async () => {
    const first = (await cardOf(today)) ?? '';
    await notForUs(first, true);
    expect(await cardOf(today)).not.toBe(first);
    await notForUs(first, false);
    await putBack(today);
    expect(await cardOf(today)).toBe(first);
  });

  test('a kept card is kept once', async () => {
    await keep('listening-one-more-question', true);
    await keep('listening-one-more-question', true);
    expect((await settleDay(today)).kept).toEqual(['listening-one-more-question']);
    await keep('listening-one-more-question', false);
    expect((await settleDay(today)).kept).toEqual([]);
  });
});

describe('what used hints were about', () => {
  const theme = async (): Promise<string | undefined> => (await read(deckState)).theme;
  const used = (counts: Record<string, number>) => change(hintState, (now) => ({ ...now, counts }));
  const tomorrow = addDays(today, 1);

  test('changes no card that is on the screen, and is the theme from the next day on', async () => {
    const before = await settleDay(today);
    await used({ stonewall: 9 });
    expect(await cardOf(today)).toBe(before.days[today]?.card.id);
    expect(await theme()).toBeUndefined();
    const next = await settleDay(tomorrow);
    expect(next.days[tomorrow]?.card.id).toBe(before.days[tomorrow]?.card.id);
    expect(await theme()).toBe('patience');
  });

  test('brings cards of that practice more often, and never crowds out the others', async () => {
    const seen = async (counts: Record<string, number>): Promise<readonly string[]> => {
      localStorage.clear();
      await deleteEverything();
      await used(counts);
      const practices: string[] = [];
      for (let day = 0; day < 60; day += 1) {
        const date = addDays(today, day);
        practices.push((await settleDay(date)).days[date]?.card.practice ?? '');
      }
      return practices;
    };
    const count = (all: readonly string[]): number =>
      all.filter((practice) => practice === 'patience').length;
    const leaning = await seen({ stonewall: 9 });
    expect(count(leaning)).toBeGreaterThan(count(await seen({})));
    expect(new Set(leaning.slice(0, 14)).size).toBe(5);
  });

  test('is no theme where hints are not to be counted, and none after clearing', async () => {
    await used({ stonewall: 9 });
    await change(settings, (now) => ({ ...now, countHints: false }));
    await settleDay(today);
    expect(await theme()).toBeUndefined();
    await change(settings, (now) => ({ ...now, countHints: true }));
    await settleDay(tomorrow);
    expect(await theme()).toBe('patience');
    const putBack = await clearCounts();
    expect(await theme()).toBeUndefined();
    expect((await read(hintState)).counts).toEqual({});
    await used({ stonewall: 1, advice: 2 });
    await putBack();
    expect((await read(hintState)).counts).toEqual({ stonewall: 10, advice: 2 });
  });
});

describe('the check-in of a day', () => {
  test('keeps each part, takes one out, and can be deleted and brought back', async () => {
    await checkInWith(today, { closeness: 4 });
    await checkInWith(today, { practised: 'bit' });
    await checkInWith(today, { closeness: undefined });
    expect((await settleDay(today)).checkIn).toEqual({ date: today, practised: 'bit' });
    const gone = await forgetCheckIn(today);
    expect((await settleDay(today)).checkIn).toBeUndefined();
    if (gone) await checkInWith(today, gone);
    expect((await settleDay(today)).checkIn).toEqual({ date: today, practised: 'bit' });
  });

  test('its line is never in the snapshot', async () => {
    await change(settings, (now) => ({ ...now, notes: 'kept' as const }));
    await checkInWith(today, { note: 'xylophone' });
    await settleDay(today);
    expect(await readLine(today)).toEqual({ locked: false, text: 'xylophone' });
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('xylophone');
  });

  test('lines go when a person keeps none, on the next day at the latest', async () => {
    await change(settings, (now) => ({ ...now, notes: 'off' as const }));
    await checkInWith(today, { note: 'soup' });
    await settleDay(addDays(today, 1));
    expect(await readLine(today)).toEqual({ locked: false, text: '' });
  });

  test('a tense day is followed by a card that mends', async () => {
    await checkInWith(today, { closeness: 1 });
    await settleDay(today);
    const tomorrow = addDays(today, 1);
    const { card } = (await settleDay(tomorrow)).days[tomorrow] ?? {};
    expect(card?.tags.depth).toBeLessThan(3);
    expect(card?.tags.good?.some((good) => good === 'repair' || good === 'appreciate')).toBe(true);
  });
});

describe('from a private window', () => {
  test('nothing is written, and the card is there all the same', async () => {
    const names = globalThis as { chrome?: unknown };
    names.chrome = { extension: { inIncognitoContext: true } };
    try {
      await expect(checkInWith(today, { closeness: 3 })).rejects.toThrow();
      expect(await cardOf(today)).toBeDefined();
      expect((await read(deckState)).days).toEqual({});
    } finally {
      delete names.chrome;
    }
  });
});
