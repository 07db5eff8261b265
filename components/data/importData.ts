import * as v from 'valibot';
import type { CheckIn } from '../../lib/journal/checkIn';
import { addDays, type LocalDate } from '../../lib/practices/dates';
import { readKept, type Item } from '../../lib/store/item';
import {
  deckState,
  journalYear,
  settings,
  type DeckState,
  type JournalYear,
  type Settings,
} from '../../lib/store/items';
import { changeMany, readEverything } from '../../lib/store/store';
import { exportFormat } from './exportData';

/** What a file holds that can be imported. */
export interface Imported {
  readonly exported: string;
  readonly checkIns: ReadonlyMap<LocalDate, CheckIn>;
  readonly deck?: DeckState;
  readonly settings?: Settings;
}

/** Why a file cannot be imported. */
export type Bad =
  | { readonly why: 'large' | 'notJson' | 'notOurs' | 'newer' | 'empty' | 'unread' }
  | { readonly why: 'broken'; readonly part: string };

/** The largest file that is read at all, in bytes; ten years of check-ins are about 2 MB. */
export const largestFile = 20_000_000;

const fileSchema = v.object({
  format: v.string(),
  exported: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  settings: v.optional(v.unknown()),
  deck: v.optional(v.unknown()),
  journal: v.optional(v.object({ version: v.number(), value: v.array(v.unknown()) })),
});

/** Reads the text of an exported file; all of it is sound, or nothing is taken. Never throws. */
export function readImport(text: string): Imported | Bad {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'notJson' };
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { why: 'notOurs' };
  const { format, exported, journal } = file.output;
  if (format !== exportFormat) {
    return { why: format.startsWith('attune-export-') ? 'newer' : 'notOurs' };
  }
  const chosen = part(settings, file.output.settings);
  const deck = part(deckState, file.output.deck);
  const checkIns = readCheckIns(journal);
  if ('why' in chosen) return chosen;
  if ('why' in deck) return deck;
  if ('why' in checkIns) return checkIns;
  if (checkIns.all.size === 0 && !chosen.value && !deck.value) return { why: 'empty' };
  return {
    exported,
    checkIns: checkIns.all,
    ...(deck.value && { deck: deck.value }),
    ...(chosen.value && { settings: chosen.value }),
  };
}

function part<T>(item: Item<T>, raw: unknown): { readonly value?: T } | Bad {
  const reading = readKept(item, raw);
  if (reading.kind === 'value') return { value: reading.value };
  if (reading.kind === 'empty') return {};
  return reading.kind === 'newer' ? { why: 'newer' } : { why: 'broken', part: item.key };
}

function readCheckIns(
  journal: { version: number; value: unknown[] } | undefined,
): { readonly all: ReadonlyMap<LocalDate, CheckIn> } | Bad {
  const all = new Map<LocalDate, CheckIn>();
  const broken: Bad = { why: 'broken', part: 'journal' };
  for (const raw of journal?.value ?? []) {
    const date = v.safeParse(v.object({ date: v.string() }), raw);
    if (!date.success || !isDate(date.output.date)) return broken;
    const day = date.output.date;
    const item = journalYear(day.slice(0, 4));
    const reading = readKept(item, { version: journal?.version, value: { [day]: raw } });
    if (reading.kind === 'newer') return { why: 'newer' };
    const checkIn = reading.kind === 'value' ? reading.value[day] : undefined;
    if (!checkIn) return broken;
    all.set(day, checkIn);
  }
  return { all };
}

// A day that is in the calendar: 31 February is not.
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number(text.slice(5, 7)) > 12) return false;
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/** What an import would change. */
export interface Preview {
  readonly fresh: number;
  readonly other: number;
  readonly same: number;
  readonly kept: number;
  readonly settings: boolean;
}

/** Compares a file with what is there. */
export function previewOf(imported: Imported, mine: readonly CheckIn[]): Preview {
  const byDate = new Map(mine.map((checkIn) => [checkIn.date, checkIn]));
  const all = [...imported.checkIns.values()];
  const known = all.filter(({ date }) => byDate.has(date));
  const same = known.filter((entry) => sorted(entry) === sorted(byDate.get(entry.date))).length;
  return {
    fresh: all.length - known.length,
    other: known.length - same,
    same,
    kept: imported.deck?.kept.length ?? 0,
    settings: imported.settings !== undefined,
  };
}

const sorted = (entry: CheckIn | undefined): string =>
  JSON.stringify(Object.entries(entry ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Takes a file in, in one transaction, and answers with what takes it back. */
export async function importData(
  imported: Imported,
  how: 'merge' | 'replace',
): Promise<() => Promise<void>> {
  const years = new Set([...imported.checkIns.keys()].map((date) => date.slice(0, 4)));
  for (const key of (await readEverything()).keys()) {
    const year = /^journal\/(\d{4})$/.exec(key)?.[1];
    if (year) years.add(year);
  }
  const journals = [...years].map(journalYear);
  const items = [settings, deckState, ...journals] as unknown as readonly Item<unknown>[];
  let before: readonly unknown[] = [];
  await changeMany(items, (values) => {
    before = values;
    const [chosen, deck, ...days] = values as [Settings, DeckState, ...JournalYear[]];
    return [
      how === 'replace' ? (imported.settings ?? chosen) : chosen,
      how === 'replace' ? (imported.deck ?? deck) : mergeDecks(deck, imported.deck),
      ...days.map((mine, at) => {
        const theirs = daysOfYear(imported, [...years][at] ?? '');
        return how === 'replace' ? theirs : { ...theirs, ...mine };
      }),
    ];
  });
  return async () => {
    await changeMany(items, () => before);
  };
}

function daysOfYear(imported: Imported, year: string): JournalYear {
  return Object.fromEntries([...imported.checkIns].filter(([date]) => date.startsWith(`${year}-`)));
}

function mergeDecks(mine: DeckState, theirs: DeckState | undefined): DeckState {
  if (!theirs) return mine;
  return {
    ...mine,
    days: { ...theirs.days, ...mine.days },
    kept: [...new Set([...mine.kept, ...theirs.kept])],
    notForUs: [...new Set([...mine.notForUs, ...theirs.notForUs])],
  };
}
