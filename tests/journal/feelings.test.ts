import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../lib/journal/checkIn';
import { feelingTable } from '../../lib/journal/feelings';
import { daysOf, monthOf, yearOf } from '../../lib/journal/period';

const checkIns: readonly CheckIn[] = [
  { date: '2026-11-01', feelings: ['calm'] },
  { date: '2026-11-03', feelings: ['calm', 'tired'] },
  { date: '2026-11-17', feelings: ['calm'] },
  { date: '2026-10-31', feelings: ['angry'] },
];

describe('feelings', () => {
  test('are counted by week, the most often named first, and only those that were named', () => {
    const { rows, stretches } = feelingTable(checkIns, monthOf('2026-11'));
    expect(rows.map(({ feeling }) => feeling)).toEqual(['calm', 'tired']);
    expect(rows[0]?.counts).toHaveLength(stretches.length);
    expect(rows[0]?.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test.each(Array.from({ length: 36 }, (_, at) => [2025 + Math.floor(at / 12), (at % 12) + 1]))(
    'the weeks of %i-%i hold each of its days once, and none is shorter than three days',
    (year, month) => {
      const period = monthOf(`${year}-${String(month).padStart(2, '0')}`);
      const { stretches } = feelingTable([], period);
      expect(stretches.flatMap(daysOf)).toEqual(daysOf(period));
      for (const stretch of stretches) expect(daysOf(stretch).length).toBeGreaterThanOrEqual(3);
    },
  );

  test('a year has twelve columns', () => {
    const { rows, stretches } = feelingTable(checkIns, yearOf('2026'));
    expect(stretches).toHaveLength(12);
    expect(rows.find(({ feeling }) => feeling === 'angry')?.counts[9]).toBe(1);
  });
});
