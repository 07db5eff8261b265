import { addDays, weekday, type LocalDate } from '../practices/dates';
import { feelings, type CheckIn, type Feeling } from './checkIn';
import { daysOf, holds, monthOf, type Period } from './period';

/** A column of the table of feelings: a week of a month, a month of a year. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How often a feeling was named in each stretch. */
export interface FeelingRow {
  readonly feeling: Feeling;
  readonly counts: readonly number[];
}

/** Feelings by week (of a month) or by month (of a year); only those that were named, the most often named first. */
export interface FeelingTable {
  readonly stretches: readonly Stretch[];
  readonly rows: readonly FeelingRow[];
}

/** The table of feelings of a period. */
export function feelingTable(checkIns: readonly CheckIn[], period: Period): FeelingTable {
  const stretches = period.kind === 'month' ? weeksIn(period) : monthsIn(period);
  const counted = feelings.map((feeling) => ({
    feeling,
    counts: stretches.map(
      (stretch) =>
        checkIns.filter(
          (checkIn) => holds(stretch, checkIn.date) && checkIn.feelings?.includes(feeling),
        ).length,
    ),
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
  const year = period.from.slice(0, 4);
  return Array.from({ length: 12 }, (_, at) => {
    const { from, to } = monthOf(`${year}-${String(at + 1).padStart(2, '0')}`);
    return { from, to };
  });
}
