import type { CheckIn } from '../journal/checkIn';
import { exportable } from './exportFile';
import { NewerData, readKept, standing } from './item';
import {
  deckState,
  hintState,
  settings,
  type DeckState,
  type HintState,
  type JournalYear,
} from './items';
import type { Imported } from './importFile';
import { asidePrefix, changeEverything, readEverything } from './store';

/** How a file is taken in: beside what is here, or in its place. */
export type How = 'merge' | 'replace';

/** What taking a file in would change. */
export interface Preview {
  /** Days that are not here yet. */
  readonly fresh: number;
  /** Days here that left something open which the file has: filled by a merge. */
  readonly filled: number;
  /** Days here that differ otherwise: kept as they are by a merge, changed by a replacement. */
  readonly other: number;
  /** Days that are the same in both. */
  readonly same: number;
  /** Days here that are not in the file: kept by a merge, gone after a replacement. */
  readonly only: number;
  /** Kept cards in the file. */
  readonly kept: number;
  /** The file holds settings: they take the place of those here in a replacement. */
  readonly settings: boolean;
}

/** Compares a file with what is here. */
export async function previewImport(imported: Imported): Promise<Preview> {
  const here = daysIn(await readEverything());
  const counts = { fresh: 0, filled: 0, other: 0, same: 0 };
  const theirs = new Map(
    [...imported.items]
      .filter(([key]) => key.startsWith('journal/'))
      .flatMap(([, year]) => Object.entries(year as JournalYear)),
  );
  for (const [date, entry] of theirs) {
    const mine = here.get(date);
    if (!mine) counts.fresh += 1;
    else if (alike(mine, entry)) counts.same += 1;
    else if (!alike(fill(mine, entry), mine)) counts.filled += 1;
    else counts.other += 1;
  }
  const deck = imported.items.get(deckState.key) as DeckState | undefined;
  return {
    ...counts,
    only: [...here.keys()].filter((date) => !theirs.has(date)).length,
    kept: deck?.kept.length ?? 0,
    settings: imported.items.has(settings.key),
  };
}

function daysIn(all: ReadonlyMap<string, unknown>): ReadonlyMap<string, CheckIn> {
  const days = new Map<string, CheckIn>();
  for (const [key, raw] of all) {
    const value = key.startsWith('journal/') ? valueOf(key, raw) : undefined;
    for (const [date, entry] of Object.entries((value ?? {}) as JournalYear)) days.set(date, entry);
  }
  return days;
}

function valueOf(key: string, raw: unknown): unknown {
  const item = exportable(key);
  const reading = item && readKept(item, raw);
  return reading?.kind === 'value' ? reading.value : undefined;
}

/**
 * Takes a file in, all in one transaction. Answers with what undoes it: every part is brought
 * back as it was, but what a person changed after the import stays theirs. Rejects as `change`
 * does, and nothing is changed then. `onProgress` hears shares from 0 to 1.
 */
export async function applyImport(
  imported: Imported,
  how: How,
  onProgress: (share: number) => void = () => undefined,
): Promise<() => Promise<void>> {
  let after: ReadonlyMap<string, unknown> = new Map();
  const before = await changeEverything((all) => {
    after = plan(imported, how, all);
    return after;
  }, onProgress);
  onProgress(1);
  return async () => {
    await changeEverything((now) => {
      // A copy that was put aside stays: it may be the only one by now.
      const keys = [...before.keys()].filter((key) => !key.startsWith(asidePrefix));
      return new Map(
        keys.map((key) => [key, undoneItem(key, before.get(key), after.get(key), now.get(key))]),
      );
    });
  };
}

function plan(
  imported: Imported,
  how: How,
  all: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const changes = new Map<string, unknown>();
  for (const [key, theirs] of imported.items) {
    const item = exportable(key);
    if (!item) continue;
    const raw = all.get(key);
    const reading = readKept(item, raw);
    if (reading.kind === 'newer') throw new NewerData(key, reading.version, item.version);
    if (reading.kind === 'corrupt') changes.set(freeAside(key, all), raw);
    const mine = raw === undefined ? undefined : standing(item, reading);
    changes.set(key, { version: item.version, value: joined(key, mine, theirs, how) });
  }
  if (how === 'replace') {
    for (const [key, raw] of all) {
      if (!key.startsWith('journal/') || imported.items.has(key)) continue;
      // A year that cannot be read is not the file's to delete.
      if (valueOf(key, raw) !== undefined) changes.set(key, undefined);
    }
  }
  return changes;
}

function freeAside(key: string, all: ReadonlyMap<string, unknown>): string {
  let name = `${asidePrefix}${key}`;
  for (let number = 2; all.has(name); number += 1) name = `${asidePrefix}${key}/${number}`;
  return name;
}

function joined(key: string, mine: unknown, theirs: unknown, how: How): unknown {
  if (key === hintState.key) {
    return joinHints(mine as HintState | undefined, theirs as HintState, how);
  }
  if (mine === undefined || how === 'replace') return theirs;
  if (key === settings.key) return mine;
  if (key === deckState.key) return joinDecks(mine as DeckState, theirs as DeckState);
  return joinYears(mine as JournalYear, theirs as JournalYear);
}

function joinYears(mine: JournalYear, theirs: JournalYear): JournalYear {
  const days = Object.entries(theirs).map(([date, entry]) => {
    const here = mine[date];
    return [date, here ? fill(here, entry) : entry] as const;
  });
  return { ...mine, ...Object.fromEntries(days) };
}

/** What is here stays; only what was left open is filled. A sealed line counts as a line. */
function fill(mine: CheckIn, theirs: CheckIn): CheckIn {
  const { note, ...rest } = theirs;
  const hasLine = Boolean(mine.note) || mine.sealed !== undefined;
  return { ...rest, ...mine, ...(!hasLine && note !== undefined && { note }) };
}

function joinDecks(mine: DeckState, theirs: DeckState): DeckState {
  return {
    ...theirs,
    ...mine,
    days: { ...theirs.days, ...mine.days },
    kept: [...new Set([...mine.kept, ...theirs.kept])],
    notForUs: [...new Set([...mine.notForUs, ...theirs.notForUs])],
  };
}

/** Sites and chats hold for this browser only: they stay as they are here, whatever the file says. */
function joinHints(mine: HintState | undefined, theirs: HintState, how: How): HintState {
  const here = mine ?? hintState.fallback;
  if (how === 'replace') return { ...here, off: theirs.off, counts: theirs.counts };
  return {
    ...here,
    off: [...new Set([...here.off, ...theirs.off])],
    counts: { ...theirs.counts, ...here.counts },
  };
}

/** What stands after an undo: the old where nothing was changed since, what was changed where it was. */
function undoneItem(key: string, old: unknown, taken: unknown, now: unknown): unknown {
  if (alike(now, taken)) return old;
  const item = exportable(key);
  if (!item || !isRecord(now) || !isRecord(taken)) return now;
  const was = valueOf(key, old) ?? item.fallback;
  // A day of the journal is one thing; in the deck each day, each list is.
  const levels = key.startsWith('journal/') ? 1 : 2;
  return { ...now, value: undone(was, taken['value'], now['value'], levels) };
}

function undone(old: unknown, taken: unknown, now: unknown, levels: number): unknown {
  if (alike(now, taken)) return old;
  if (levels === 0 || !isRecord(taken) || !isRecord(now)) return now;
  const was = isRecord(old) ? old : {};
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  const entries = [...names].map(
    (name) => [name, undone(was[name], taken[name], now[name], levels - 1)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same content, in whatever order it lies. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, at) => alike(value, b[at]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && alike(a[name], b[name]))
  );
}
