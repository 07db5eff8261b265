import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../lib/journal/checkIn';
import { monthOf, yearOf } from '../../lib/journal/period';
import {
  byPractice,
  calendarDays,
  daysPractised,
  isEmpty,
  practiceOfCard,
  weeksOf,
} from '../../lib/journal/practised';

const checkIns: readonly CheckIn[] = [
  { date: '2026-11-02', practised: 'did', card: 'listening-one-more-question' },
  { date: '2026-11-03', practised: 'bit', card: 'patience-take-two' },
  { date: '2026-11-04', practised: 'notToday', card: 'patience-take-two' },
  { date: '2026-11-05', closeness: 3 },
  { date: '2026-12-01', practised: 'did', card: 'listening-quiet-ears' },
];
const november = monthOf('2026-11');

describe('days practised', () => {
  test('"not today" and a check-in without an answer are no practice and no fault', () => {
    expect(daysPractised(checkIns, november)).toBe(2);
    const fourth = calendarDays(checkIns, november)[3];
    expect(fourth?.practised).toBeUndefined();
    expect(fourth?.checkIn?.practised).toBe('notToday');
  });

  test('a month begins under its weekday and fills whole weeks', () => {
    const weeks = weeksOf(calendarDays(checkIns, november));
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    // 1 November 2026 is a Sunday.
    expect(weeks[0]?.map((day) => day?.date)).toEqual([
      ...Array<undefined>(6).fill(undefined),
      '2026-11-01',
    ]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  });

  test('every practice is counted, also those that were not done', () => {
    expect(byPractice(checkIns, yearOf('2026'))).toEqual([
      { practice: 'vulnerability', count: 0 },
      { practice: 'listening', count: 2 },
      { practice: 'shared', count: 0 },
      { practice: 'encouragement', count: 0 },
      { practice: 'patience', count: 1 },
    ]);
  });

  test('a card without a known practice counts as a day, not as a practice', () => {
    const odd: CheckIn[] = [{ date: '2026-11-09', practised: 'did', card: 'sleeping-in' }];
    expect(daysPractised(odd, november)).toBe(1);
    expect(byPractice(odd, november).every(({ count }) => count === 0)).toBe(true);
    expect(practiceOfCard(undefined)).toBeUndefined();
  });

  test('an empty stretch says so', () => {
    expect(isEmpty(checkIns, monthOf('2026-10'))).toBe(true);
    expect(isEmpty(checkIns, november)).toBe(false);
  });
});
