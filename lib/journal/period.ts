import { addDays, dayNumber, type LocalDate } from '../practices/dates';

/** A stretch of the journal: a calendar month, a calendar year, or the days between two that a person chose. */
export interface Period {
  readonly kind: 'month' | 'year' | 'span';
  /** First day. */
  readonly from: LocalDate;
  /** Last day, part of the period. */
  readonly to: LocalDate;
}

/** A calendar month, `YYYY-MM`. */
export function monthOf(month: string): Period {
  const from = `${month}-01`;
  const next = addDays(from, 31).slice(0, 7);
  return { kind: 'month', from, to: addDays(`${next}-01`, -1) };
}

/** A calendar year, `YYYY`. */
export function yearOf(year: string): Period {
  return { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The days from one to another, in whichever order they are named. */
export function spanOf(one: LocalDate, other: LocalDate): Period {
  return one <= other
    ? { kind: 'span', from: one, to: other }
    : { kind: 'span', from: other, to: one };
}

/** How many days a period has. */
export function lengthOf({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** Short enough to be looked at day by day. */
export function isShort(period: Period): boolean {
  return lengthOf(period) <= 62;
}

/** Too long to be looked at day by day: more than two years. */
export function isLong(period: Period): boolean {
  return monthsOf(period).length > 25;
}

/** The months that a period touches, as `YYYY-MM`, in order. */
export function monthsOf({ from, to }: Pick<Period, 'from' | 'to'>): readonly string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7) && months.length < 10_000;) {
    months.push(month);
    month = addDays(`${month}-01`, 31).slice(0, 7);
  }
  return months;
}

/** What feelings are counted by: weeks, for about a year months, and for more years. */
export function grainOf(period: Period): 'week' | 'month' | 'year' {
  if (period.kind === 'month') return 'week';
  const months = monthsOf(period).length;
  return months <= 2 ? 'week' : months <= 13 ? 'month' : 'year';
}

/** The period before (`-1`) or after (`1`) one, of the same kind and, between two chosen days, as long. */
export function neighbour(period: Period, step: -1 | 1): Period {
  if (period.kind === 'span') {
    const days = lengthOf(period) * step;
    return spanOf(addDays(period.from, days), addDays(period.to, days));
  }
  const inside = step < 0 ? addDays(period.from, -1) : addDays(period.to, 1);
  return period.kind === 'month' ? monthOf(inside.slice(0, 7)) : yearOf(inside.slice(0, 4));
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: Pick<Period, 'from' | 'to'>): readonly LocalDate[] {
  return Array.from({ length: Math.max(0, lengthOf({ from, to })) }, (_, at) => addDays(from, at));
}

/** Does a period hold a day? */
export function holds(period: Pick<Period, 'from' | 'to'>, date: LocalDate): boolean {
  return date >= period.from && date <= period.to;
}
