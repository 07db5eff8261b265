import { describe, expect, test } from 'vitest';
import type { CheckIn, Closeness } from '../../lib/journal/checkIn';
import { closeDays, comparedSpan, daysIn, fewestDays, whatHelped } from '../../lib/journal/helped';
import { monthOf, yearOf } from '../../lib/journal/period';
import { addDays } from '../../lib/practices/dates';

const november = monthOf('2026-11');

/** A day of practice and the day after it, so many times; back from November 2026, three days apart. */
function pairs(
  count: number,
  first: Partial<CheckIn>,
  felt: (at: number) => Closeness,
  from = '2026-11-25',
): readonly CheckIn[] {
  return Array.from({ length: count }).flatMap((_, at) => {
    const date = addDays(from, -3 * at);
    return [
      { date, ...first },
      { date: addDays(date, 1), closeness: felt(at) },
    ];
  });
}

const listened = { practised: 'did', card: 'listening-quiet-ears' } as const;
const nothing = { practised: 'notToday', card: 'patience-take-two' } as const;
const low = (at: number): Closeness => (at % 3 === 0 ? 4 : 2);
const high = (at: number): Closeness => (at % 3 === 0 ? 3 : 5);
const even = (): Closeness => 3;
/** Beside the other days, none of them on the same date. */
const before = '2026-05-25';

describe('what helped', () => {
  test('is not said before there are enough days on both sides', () => {
    const many = pairs(40, nothing, low, before);
    expect(whatHelped([], november)).toEqual([]);
    expect(whatHelped([...many, ...pairs(fewestDays - 1, listened, high)], november)).toEqual([]);
    expect(whatHelped([...pairs(40, listened, high)], november)).toEqual([]);
    expect(whatHelped([...many, ...pairs(fewestDays, listened, high)], november)).toHaveLength(1);
  });

  test('counts the closeness of the next day, on each side', () => {
    const [found] = whatHelped(
      [...pairs(15, listened, high), ...pairs(30, nothing, low, before)],
      november,
    );
    expect(found?.practice).toBe('listening');
    expect(found?.after).toEqual([0, 0, 5, 0, 10]);
    expect(found?.other).toEqual([0, 20, 0, 10, 0]);
    expect(found && [daysIn(found.after), closeDays(found.after)]).toEqual([15, 10]);
  });

  test.each([
    ['closer', high, low],
    ['lessClose', low, high],
    ['same', low, low],
    // Nothing to rank.
    ['same', even, even],
  ] as const)('went with %s', (wentWith, after, other) => {
    const all = [...pairs(20, listened, after), ...pairs(30, nothing, other, before)];
    expect(whatHelped(all, november)[0]?.wentWith).toBe(wentWith);
  });

  test('a difference that chance alone could make is none', () => {
    const all = [
      ...pairs(16, listened, (at) => (at % 2 === 0 ? 4 : 3)),
      ...pairs(30, nothing, (at) => (at % 3 === 0 ? 4 : 3), before),
    ];
    expect(whatHelped(all, november)[0]?.wentWith).toBe('same');
  });

  test('one random year in thirty at most finds something where nothing is', () => {
    let seed = 7;
    const chance = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    let found = 0;
    const years = 120;
    for (let year = 0; year < years; year += 1) {
      const all = Array.from({ length: 360 }, (_, at): CheckIn => ({
        date: addDays('2025-12-02', at),
        closeness: ([1, 2, 3, 3, 4, 4, 5] as const)[Math.floor(chance() * 7)] ?? 3,
        practised: chance() < 0.7 ? 'did' : 'notToday',
        card: `${['listening', 'patience', 'shared'][Math.floor(chance() * 3)] ?? ''}-a-card`,
      }));
      if (whatHelped(all, november).some(({ wentWith }) => wentWith !== 'same')) found += 1;
    }
    expect(found).toBeLessThanOrEqual(years / 30);
  });

  test('a day that does not say, a day without a next, and what lies outside do not count', () => {
    const unsaid = pairs(20, { card: listened.card }, high);
    const alone = pairs(20, listened, high).filter(({ closeness }) => closeness === undefined);
    const old = pairs(20, listened, high, '2019-11-25');
    for (const more of [unsaid, alone, old]) {
      expect(whatHelped([...more, ...pairs(30, nothing, low, before)], november)).toEqual([]);
    }
  });

  test('looks at a year, or at the year that ends with the month', () => {
    expect(comparedSpan(yearOf('2024'))).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(comparedSpan(november)).toEqual({ from: '2025-12-01', to: '2026-11-30' });
  });
});
