import type { Card, Practice } from '../../lib/practices/card';
import { chance, chooseCard, swapCard, type Past } from '../../lib/practices/choose';
import { addDays, weekday, type LocalDate } from '../../lib/practices/dates';

/** How a person uses the deck; each number is a chance from 0 to 1 for a day. */
export interface Habit {
  readonly opens: number;
  readonly weekdaysOnly: boolean;
  readonly swaps: number;
  readonly keeps: number;
  readonly notForUs: number;
  readonly tense: number;
  readonly theme?: Practice;
  /** Two people with the same habit differ by this. */
  readonly seed: string;
}

/** One day on which the deck was opened. */
export interface Day {
  readonly date: LocalDate;
  /** What was offered, in order; the last one stood. */
  readonly offered: readonly string[];
  /** What was known before the day's first card was chosen. */
  readonly before: Past;
}

/** Lives `days` days of a habit, remembering what the store would: the cards of the last 200 days. */
export function live(
  deck: readonly Card[],
  habit: Habit,
  from: LocalDate,
  days: number,
): readonly Day[] {
  const lived: Day[] = [];
  let shown: Record<LocalDate, readonly string[]> = {};
  let kept: readonly string[] = [];
  let notForUs: readonly string[] = [];
  const happens = (what: string, date: LocalDate, likely: number): boolean =>
    chance(`${habit.seed} ${what} ${date}`) < likely;
  const tense = (date: LocalDate): boolean => happens('tense', date, habit.tense);

  for (let at = 0; at < days; at += 1) {
    const date = addDays(from, at);
    if (habit.weekdaysOnly && weekday(date) >= 5) continue;
    if (!happens('opens', date, habit.opens)) continue;
    const past = (): Past => ({
      days: shown,
      kept,
      notForUs,
      tense,
      ...(habit.theme && { theme: habit.theme }),
    });
    const before = past();
    const offered: string[] = [];
    const show = (id: string | undefined): void => {
      if (id === undefined) return;
      offered.push(id);
      shown = { ...shown, [date]: [...offered] };
    };
    show(chooseCard({ date, deck, past: before }));
    if (happens('swaps', date, habit.swaps)) show(swapCard({ date, deck, past: past() }));
    const standing = offered.at(-1);
    if (standing !== undefined && happens('keeps', date, habit.keeps)) kept = [...kept, standing];
    if (standing !== undefined && happens('no', date, habit.notForUs)) {
      notForUs = [...notForUs, standing];
      show(swapCard({ date, deck, past: past() }));
    }
    lived.push({ date, offered, before });
    if (at % 20 === 0) {
      const oldest = addDays(date, -200);
      shown = Object.fromEntries(Object.entries(shown).filter(([day]) => day >= oldest));
    }
  }
  return lived;
}
