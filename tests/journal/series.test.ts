import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn, Closeness } from '../../lib/journal/checkIn';
import { monthOf, yearOf } from '../../lib/journal/period';
import { closenessSeries, summarise } from '../../lib/journal/series';

const near = (date: string, closeness: Closeness): CheckIn => ({ date, closeness });
const november = monthOf('2026-11');

describe('closeness over time', () => {
  test('a missing day is a gap; nothing is joined across it', () => {
    const series = closenessSeries(
      [near('2026-11-04', 5), near('2026-11-01', 3), near('2026-11-02', 4)],
      november,
    );
    expect(series.map((run) => run.map(({ date }) => date))).toEqual([
      ['2026-11-01', '2026-11-02'],
      ['2026-11-04'],
    ]);
  });

  test('a check-in that does not say how close it felt is a gap too', () => {
    const series = closenessSeries(
      [near('2026-11-01', 3), { date: '2026-11-02', practised: 'did' }, near('2026-11-03', 3)],
      november,
    );
    expect(series).toHaveLength(2);
  });

  test('a week of a year shows a word that was said, the lower middle one', () => {
    const week = [
      near('2026-11-16', 5),
      near('2026-11-18', 2),
      near('2026-11-19', 4),
      near('2026-11-22', 5),
    ];
    expect(closenessSeries(week, yearOf('2026'))).toEqual([[{ date: '2026-11-16', closeness: 4 }]]);
  });

  test('runs over the change to summer time stay whole', () => {
    const march = [near('2026-03-28', 3), near('2026-03-29', 3), near('2026-03-30', 3)];
    expect(closenessSeries(march, monthOf('2026-03'))).toHaveLength(1);
  });

  test('every day that said something is drawn exactly once, whatever the gaps', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(days, (numbers) => {
        const checkIns = numbers.map((day) => near(`2026-11-${String(day).padStart(2, '0')}`, 3));
        const drawn = closenessSeries(checkIns, november).flat();
        expect(drawn.map(({ date }) => date).sort()).toEqual(
          checkIns.map(({ date }) => date).sort(),
        );
      }),
    );
  });

  test('the summary names what was most often, the ends, and the gaps', () => {
    const series = closenessSeries(
      [near('2026-11-01', 4), near('2026-11-02', 4), near('2026-11-05', 2)],
      november,
    );
    expect(summarise(series)).toEqual({ points: 3, mostOften: 4, lowest: 2, highest: 4, gaps: 1 });
    expect(summarise([])).toBeUndefined();
  });
});
