import { readKept } from '../../lib/store/item';
import { journalYear } from '../../lib/store/items';
import { clearSnapshot } from '../../lib/store/snapshot';
import { deleteEverything, readEverything } from '../../lib/store/store';

/** One stored thing with its size in bytes. */
export interface Stored {
  readonly key: string;
  readonly bytes: number;
  /** How many lines of check-ins it holds, open or sealed. */
  readonly lines: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Everything that Attune stores: the database, and the copies beside it that let a page paint at once. */
export async function listStored(): Promise<readonly Stored[]> {
  const items = [...(await readEverything())].map(([key, value]) => ({
    key,
    bytes: bytesOf(JSON.stringify(value) ?? ''),
    lines: linesIn(key, value),
  }));
  const byKey = (a: Stored, b: Stored): number => (a.key < b.key ? -1 : 1);
  return [...items.sort(byKey), ...[...copies()].sort(byKey)];
}

function linesIn(key: string, raw: unknown): number {
  const year = /^journal\/(\d{4})$/u.exec(key)?.[1];
  const reading = year === undefined ? undefined : readKept(journalYear(year), raw);
  if (reading?.kind !== 'value') return 0;
  return Object.values(reading.value).filter(({ note, sealed }) => note ?? sealed).length;
}

function copies(): readonly Stored[] {
  try {
    return Object.entries(localStorage).map(([key, text]) => ({
      key,
      bytes: bytesOf(`${key}${String(text)}`),
      lines: 0,
    }));
  } catch {
    return [];
  }
}

/** Deletes everything and looks again; answers with how many entries are still there: 0. */
export async function deleteAllStored(): Promise<number> {
  await deleteEverything();
  clearSnapshot();
  return (await listStored()).length;
}
