import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelingTable } from '../../lib/journal/feelings';
import {
  daysOf,
  holds,
  lengthOf,
  monthOf,
  neighbour,
  spanOf,
  yearOf,
} from '../../lib/journal/period';
import { addDays } from '../../lib/practices/dates';

describe('a period', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('month %s runs from %s to %s', (month, from, to) => {
    expect(monthOf(month)).toEqual({ kind: 'month', from, to });
  });

  test('a year has every one of its days once', () => {
    expect(daysOf(yearOf('2026'))).toHaveLength(365);
    expect(daysOf(yearOf('2028'))).toHaveLength(366);
    expect(new Set(daysOf(yearOf('2028'))).size).toBe(366);
  });

  test('the neighbour of a neighbour is the period itself', () => {
    const month = fc
      .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, at]) => monthOf(`${year}-${String(at).padStart(2, '0')}`));
    fc.assert(
      fc.property(month, (period) => {
        expect(neighbour(neighbour(period, 1), -1)).toEqual(period);
        expect(holds(neighbour(period, 1), period.to)).toBe(false);
      }),
    );
  });

  test('a span of days is as long as it is, wherever it begins, and follows itself without a gap', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((at) => addDays('1990-01-01', at));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (from, more) => {
        const period = spanOf(addDays(from, more), from);
        expect(period).toEqual({ kind: 'span', from, to: addDays(from, more) });
        expect(lengthOf(period)).toBe(more + 1);
        const next = neighbour(period, 1);
        expect(next.from).toBe(addDays(period.to, 1));
        expect(lengthOf(next)).toBe(more + 1);
        expect(neighbour(next, -1)).toEqual(period);
      }),
    );
  });

  test('feelings of any span are counted in columns that hold each of its days once', () => {
    for (const more of [0, 6, 30, 61, 62, 90, 300, 366, 1000, 3651]) {
      const period = spanOf('2016-11-24', addDays('2016-11-24', more));
      const { stretches } = feelingTable([], period);
      expect(stretches.map(lengthOf).reduce((sum, days) => sum + days, 0)).toBe(more + 1);
      expect(stretches.length).toBeLessThan(14);
      expect(stretches[0]?.from).toBe(period.from);
      expect(stretches.at(-1)?.to).toBe(period.to);
    }
  });
});
