import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../../lib/journal/checkIn';
import { comparedSpan } from '../../lib/journal/helped';
import type { Period } from '../../lib/journal/period';
import type { Practice } from '../../lib/practices/card';
import { addDays, type LocalDate } from '../../lib/practices/dates';
import { themeOf } from '../../lib/practices/theme';
import {
  deckState,
  hintState,
  settings,
  type DeckState,
  type Settings,
} from '../../lib/store/items';
import { readDays, readJournal, writtenYears } from '../../lib/store/journal';
import { onChange, read } from '../../lib/store/store';

/** What the journal shows of a period. */
export interface Journal {
  readonly period: Period;
  /** The day that was wanted. */
  readonly day: LocalDate | undefined;
  /** Those of the period, of what it is compared with, and of the wanted day. */
  readonly checkIns: readonly CheckIn[];
  /** Nothing was ever written. */
  readonly empty: boolean;
  /** Every year that was written in. */
  readonly years: readonly string[];
  readonly deck: DeckState;
  readonly settings: Settings;
  /** What the used hints were most often about, where the cards already lean that way. */
  readonly theme: Practice | undefined;
}

/** What was read; `'closed'` when storage cannot be opened. */
export type Followed<T> = T | 'closed';

/** The journal around a period, and around a day that is wanted beside it; begins with what was read `first`. */
export function useJournal(
  first: Followed<Journal>,
  period: Period,
  day: LocalDate | undefined,
): Followed<Journal> {
  return useReading(
    first,
    useCallback(() => readAround(period, day), [period, day]),
  );
}

/** What the person did with the deck; begins with what was read `first`. */
export function useDeck(first: Followed<DeckState>): Followed<DeckState> {
  return useReading(first, readDeck);
}

/** What the person did with the deck, read once. */
export const readDeck = (): Promise<DeckState> => read(deckState);

function useReading<T>(first: Followed<T>, reading: () => Promise<T>): Followed<T> {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const ending = new AbortController();
    let asked = 0;
    const refresh = (): void => {
      const mine = (asked += 1);
      const take = (now: Followed<T>): void => {
        if (mine === asked && !ending.signal.aborted) setValue(() => now);
      };
      reading().then(take, () => take('closed'));
    };
    onChange(refresh, ending.signal);
    refresh();
    return () => ending.abort();
  }, [reading]);
  return value;
}

/** The journal around a period, and around a day that is wanted beside it. */
export async function readAround(period: Period, day?: LocalDate): Promise<Journal> {
  // However many years there are, a page is made of the days it shows: opening it costs the same.
  const from = addDays(comparedSpan(period).from, -1);
  const beside = day !== undefined && (day < from || day > period.to) ? day : undefined;
  const [years, days, there, deck, chosen, { counts }] = await Promise.all([
    writtenYears(),
    readDays(from, period.to),
    beside === undefined ? [] : readDays(beside, beside),
    read(deckState),
    read(settings),
    read(hintState),
  ]);
  const checkIns = [...days, ...there];
  const asked = chosen.countHints ? themeOf(counts) : undefined;
  return {
    period,
    day,
    checkIns,
    // A year stays when its last day is deleted.
    empty: checkIns.length === 0 && (await readJournal()).length === 0,
    years,
    deck,
    settings: chosen,
    theme: asked === deck.theme ? asked : undefined,
  };
}
