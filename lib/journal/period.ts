import { addDays, dayNumber, type LocalDate } from '../practices/dates';

/** A stretch of the journal: a calendar month or a calendar year. */
export interface Period {
  readonly kind: 'month' | 'year';
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

/** The period before (`-1`) or after (`1`) one, of the same kind. */
export function neighbour(period: Period, step: -1 | 1): Period {
  const inside = step < 0 ? addDays(period.from, -1) : addDays(period.to, 1);
  return period.kind === 'month' ? monthOf(inside.slice(0, 7)) : yearOf(inside.slice(0, 4));
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: Pick<Period, 'from' | 'to'>): readonly LocalDate[] {
  const count = dayNumber(to) - dayNumber(from) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(from, at));
}

/** Does a period hold a day? */
export function holds(period: Pick<Period, 'from' | 'to'>, date: LocalDate): boolean {
  return date >= period.from && date <= period.to;
}
