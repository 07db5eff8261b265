import type { CheckIn } from '../journal/checkIn';
import type { LocalDate } from '../practices/dates';
import { readKept, type Item, type Kept } from './item';
import { deckState, hintState, journalYear, settings, type JournalYear } from './items';
import { readNote, type NotesKey } from './notes';
import { readEverything } from './store';

/** Version of the form of the file; what lies in it has versions of its own. */
export const exportVersion = 1;

/** The file that Attune exports, and takes in again. */
export interface ExportFile {
  readonly attune: 'export';
  readonly version: typeof exportVersion;
  readonly made: LocalDate;
  /** Stored items by their key, as they lie in the database. */
  readonly items: Readonly<Record<string, Kept>>;
}

/** The items that a file may hold, by key; `undefined` for any other key. */
export function exportable(key: string): Item<unknown> | undefined {
  const year = /^journal\/(\d{4})$/u.exec(key)?.[1];
  if (year) return journalYear(year);
  return [settings, deckState, hintState].find((item) => item.key === key);
}

/**
 * Everything a person entered or chose. Sites and chats stay out: they hold for one browser only.
 * The lines of check-ins are in it only when asked for; sealed ones only with the key to them,
 * and then open.
 */
export async function exportEverything(ask: {
  readonly today: LocalDate;
  readonly withLines: boolean;
  readonly unlocked?: NotesKey;
}): Promise<ExportFile> {
  const items: Record<string, Kept> = {};
  for (const [key, raw] of await readEverything()) {
    const item = exportable(key);
    const reading = item && readKept(item, raw);
    if (!item || reading?.kind !== 'value') continue;
    let { value } = reading;
    if (key === hintState.key) value = { ...hintState.fallback, ...portable(value) };
    if (key.startsWith('journal/')) value = await withLinesOrNot(value as JournalYear, ask);
    items[key] = { version: item.version, value };
  }
  return { attune: 'export', version: exportVersion, made: ask.today, items };
}

/** What of the choices for hints makes sense in another browser. */
function portable(value: unknown): Partial<typeof hintState.fallback> {
  const { off, counts } = value as typeof hintState.fallback;
  return { off, counts };
}

async function withLinesOrNot(
  year: JournalYear,
  ask: { readonly withLines: boolean; readonly unlocked?: NotesKey },
): Promise<JournalYear> {
  const entries = Object.entries(year).map(async ([date, entry]) => {
    const { note: _note, sealed: _sealed, ...rest } = entry;
    const note = ask.withLines ? await readNote(entry, ask.unlocked) : undefined;
    return [date, { ...rest, ...(note !== undefined && { note }) } satisfies CheckIn] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
