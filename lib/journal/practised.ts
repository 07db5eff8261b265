import { practices, type Practice } from '../practices/card';
import { weekday, type LocalDate } from '../practices/dates';
import type { CheckIn } from './checkIn';
import { daysOf, holds, type Period } from './period';

/** The practice that a card belongs to; its id begins with it. */
export function practiceOfCard(id: string | undefined): Practice | undefined {
  return practices.find((practice) => id?.startsWith(`${practice}-`));
}

/** A day as a calendar shows it; a day without a check-in is just a day. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly practised?: 'did' | 'bit';
  readonly practice?: Practice;
  readonly checkIn?: CheckIn;
}

/** The days of a period, each with what was practised. */
export function calendarDays(checkIns: readonly CheckIn[], period: Period): readonly CalendarDay[] {
  const byDate = new Map(checkIns.map((checkIn) => [checkIn.date, checkIn]));
  return daysOf(period).map((date) => {
    const checkIn = byDate.get(date);
    const { practised } = checkIn ?? {};
    const practice = practiceOfCard(checkIn?.card);
    return {
      date,
      ...((practised === 'did' || practised === 'bit') && { practised }),
      ...(practice && { practice }),
      ...(checkIn && { checkIn }),
    };
  });
}

/** Days of a month in weeks from Monday; `undefined` before its first and after its last day. */
export function weeksOf<D extends { readonly date: LocalDate }>(
  days: readonly D[],
): readonly (readonly (D | undefined)[])[] {
  const first = days[0];
  if (!first) return [];
  const cells: (D | undefined)[] = [
    ...Array.from({ length: weekday(first.date) }, () => undefined),
    ...days,
  ];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** On how many days of a period something was practised, in full or a bit. */
export function daysPractised(checkIns: readonly CheckIn[], period: Period): number {
  return calendarDays(checkIns, period).filter((day) => day.practised).length;
}

/** How often each practice was done, in full or a bit; every practice is there, in Attune's order. */
export function byPractice(
  checkIns: readonly CheckIn[],
  period: Period,
): readonly { readonly practice: Practice; readonly count: number }[] {
  const done = calendarDays(checkIns, period).filter((day) => day.practised);
  return practices.map((practice) => ({
    practice,
    count: done.filter((day) => day.practice === practice).length,
  }));
}

/** Is there any check-in in a period? */
export function isEmpty(checkIns: readonly CheckIn[], period: Period): boolean {
  return !checkIns.some(({ date }) => holds(period, date));
}
