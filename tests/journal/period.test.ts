import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, holds, monthOf, neighbour, yearOf } from '../../lib/journal/period';

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
});
