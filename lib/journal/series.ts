import { addDays, dayNumber, weekday, type LocalDate } from '../practices/dates';
import type { CheckIn, Closeness } from './checkIn';
import { holds, isShort, type Period } from './period';

/** How close it felt at one place of a chart. */
export interface Point {
  /** The day, or the first day of the week. */
  readonly date: LocalDate;
  /** 1 to 5; the middle one of a week. */
  readonly closeness: Closeness;
}

/** Runs of points without a day (or week) missing between them; nothing is drawn or guessed across a gap. */
export type Series = readonly (readonly Point[])[];

/** Closeness over a period: each day of a short one, each week of a longer. */
export function closenessSeries(checkIns: readonly CheckIn[], period: Period): Series {
  const days = checkIns
    .flatMap(({ date, closeness }): Point[] =>
      closeness !== undefined && holds(period, date) ? [{ date, closeness }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return isShort(period) ? runs(days, 1) : runs(weeks(days), 7);
}

function runs(points: readonly Point[], step: number): Series {
  const series: Point[][] = [];
  for (const point of points) {
    const run = series.at(-1);
    const last = run?.at(-1);
    const follows = last && dayNumber(point.date) - dayNumber(last.date) === step;
    if (run && follows) run.push(point);
    else series.push([point]);
  }
  return series;
}

function weeks(days: readonly Point[]): readonly Point[] {
  const byWeek = new Map<LocalDate, Closeness[]>();
  for (const { date, closeness } of days) {
    const monday = addDays(date, -weekday(date));
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), closeness]);
  }
  return [...byWeek].map(([date, all]) => ({ date, closeness: middle(all) }));
}

// The lower middle of an even number, so that the answer is one that was given.
function middle(all: readonly Closeness[]): Closeness {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 3;
}

/** What a series says in short, for those who do not see it; `undefined` when it is empty. */
export interface SeriesSummary {
  readonly points: number;
  readonly mostOften: Closeness;
  readonly lowest: Closeness;
  readonly highest: Closeness;
  readonly gaps: number;
}

/** The summary of a series. */
export function summarise(series: Series): SeriesSummary | undefined {
  const all = series.flat().map((point) => point.closeness);
  const [first] = all;
  if (first === undefined) return undefined;
  const count = (closeness: Closeness): number => all.filter((one) => one === closeness).length;
  return {
    points: all.length,
    mostOften: all.reduce((best, one) => (count(one) > count(best) ? one : best), first),
    lowest: all.reduce((best, one) => (one < best ? one : best), first),
    highest: all.reduce((best, one) => (one > best ? one : best), first),
    gaps: series.length - 1,
  };
}
