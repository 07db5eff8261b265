import { addDays, weekday, type LocalDate } from '../practices/dates';
import { feelings, type CheckIn, type Feeling } from './checkIn';
import { daysOf, grainOf, holds, monthOf, monthsOf, type Period } from './period';

/** A column of the table of feelings: a week, a month, or a year, as far as it lies in the period. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How often a feeling was named in each stretch. */
export interface FeelingRow {
  readonly feeling: Feeling;
  readonly counts: readonly number[];
}

/** Feelings by week, by month or by year; only those that were named, the most often named first. */
export interface FeelingTable {
  readonly stretches: readonly Stretch[];
  readonly rows: readonly FeelingRow[];
}

/** The table of feelings of a period. */
export function feelingTable(checkIns: readonly CheckIn[], period: Period): FeelingTable {
  const stretches = stretchesOf[grainOf(period)](period);
  const named = stretches.map((stretch) =>
    checkIns.flatMap(({ date, feelings: own = [] }) => (holds(stretch, date) ? own : [])),
  );
  const counted = feelings.map((feeling) => ({
    feeling,
    counts: named.map((all) => all.filter((one) => one === feeling).length),
  }));
  const total = (row: FeelingRow): number => row.counts.reduce((sum, count) => sum + count, 0);
  const rows = counted.filter((row) => total(row) > 0).sort((a, b) => total(b) - total(a));
  return { stretches, rows };
}

// Weeks from Monday; a day or two at either end go with the week beside them.
function weeksIn(period: Period): readonly Stretch[] {
  const { from, to } = period;
  const mondays = daysOf(period).filter(
    (date) => weekday(date) === 0 && date > addDays(from, 2) && date < addDays(to, -1),
  );
  const starts = [from, ...mondays];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

function monthsIn(period: Period): readonly Stretch[] {
  return monthsOf(period).map((month) => within(period, monthOf(month)));
}

function yearsIn(period: Period): readonly Stretch[] {
  const years = [...new Set(monthsOf(period).map((month) => month.slice(0, 4)))];
  return years.map((year) => within(period, { from: `${year}-01-01`, to: `${year}-12-31` }));
}

const within = (period: Period, { from, to }: Stretch): Stretch => ({
  from: from < period.from ? period.from : from,
  to: to > period.to ? period.to : to,
});

const stretchesOf = { week: weeksIn, month: monthsIn, year: yearsIn } as const;
