import { practices, type Practice } from '../practices/card';
import { addDays } from '../practices/dates';
import type { CheckIn, Closeness } from './checkIn';
import { holds, type Period } from './period';
import { practiceOfCard } from './practised';

/** On how many next days each closeness was felt, from far to very close. */
export type Spread = readonly [number, number, number, number, number];

/** The days after a practice beside the days after others. */
export interface Comparison {
  readonly practice: Practice;
  /** Days after a day on which it was practised. */
  readonly after: Spread;
  /** Days after a day whose check-in says that it was not. */
  readonly other: Spread;
  /** Which went with which; `same` whenever chance alone could well make the difference. */
  readonly wentWith: 'closer' | 'lessClose' | 'same';
}

/** Fewer days than this on either side are not compared. */
export const fewestDays = 12;

// Standard errors: chance alone goes so far in one of five comparisons in a hundred years. Set
// high, since days that follow each other are more alike than chance knows.
const farEnough = 3.1;

/** The twelve months that a comparison looks at: a year itself, or the year that ends with a month. */
export function comparedSpan({ from, to }: Period): Pick<Period, 'from' | 'to'> {
  const year = addDays(to, -364);
  return { from: from < year ? from : year, to };
}

/**
 * How close the days after each practice felt, beside the days after others; only practices with
 * enough days on both sides. A day counts when its check-in says what became of the card, and the
 * check-in of the next day says how close it felt. What goes together here need not be a cause.
 */
export function whatHelped(checkIns: readonly CheckIn[], period: Period): readonly Comparison[] {
  const span = comparedSpan(period);
  const closeness = new Map(checkIns.map((entry) => [entry.date, entry.closeness]));
  const pairs = checkIns.flatMap(({ date, practised, card }) => {
    const next = addDays(date, 1);
    const felt = closeness.get(next);
    if (practised === undefined || felt === undefined || !holds(span, next)) return [];
    const practice = practised === 'notToday' ? undefined : practiceOfCard(card);
    return practised !== 'notToday' && !practice ? [] : [{ practice, felt }];
  });
  return practices.flatMap((practice) => {
    const after = spreadOf(pairs.filter((pair) => pair.practice === practice));
    const other = spreadOf(pairs.filter((pair) => pair.practice !== practice));
    if (daysIn(after) < fewestDays || daysIn(other) < fewestDays) return [];
    const far = distance(after, other);
    const wentWith = far >= farEnough ? 'closer' : far <= -farEnough ? 'lessClose' : 'same';
    return [{ practice, after, other, wentWith }];
  });
}

/** How many days a spread holds. */
export function daysIn(spread: Spread): number {
  return spread.reduce((sum, days) => sum + days, 0);
}

/** On how many of them it felt close or very close. */
export function closeDays(spread: Spread): number {
  return spread[3] + spread[4];
}

function spreadOf(pairs: readonly { readonly felt: Closeness }[]): Spread {
  const days = (closeness: Closeness): number =>
    pairs.filter(({ felt }) => felt === closeness).length;
  return [days(1), days(2), days(3), days(4), days(5)];
}

// Ranks, not means: from "a bit far" to "close" need not be twice the way from there to "very
// close". Mann–Whitney with the correction for ties; 0 when nothing differs.
function distance(one: Spread, two: Spread): number {
  const [n, m] = [daysIn(one), daysIn(two)];
  const all = n + m;
  let below = 0;
  let ahead = 0;
  let ties = 0;
  one.forEach((days, at) => {
    const theirs = two[at] ?? 0;
    ahead += days * (below + theirs / 2);
    below += theirs;
    ties += (days + theirs) ** 3 - (days + theirs);
  });
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  return variance > 0 ? (ahead - (n * m) / 2) / Math.sqrt(variance) : 0;
}
