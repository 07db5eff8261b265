import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportEverything } from '../../lib/store/exportFile';
import { readImport } from '../../lib/store/importFile';
import { readKept, type Item, type Kept } from '../../lib/store/item';
import { items, journalYear } from '../../lib/store/items';
import { readJournal } from '../../lib/store/journal';
import { change, deleteEverything, read } from '../../lib/store/store';
import { lay, lying } from './database';

type Fixture = Readonly<Record<string, Kept>>;

/** The store as each released version left it; one is added whenever the shape of an item changes. */
const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => /^version-\d+\.json$/u.test(name))
  .map(
    (name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture] as const,
  );

function itemOf(key: string): Item<unknown> {
  const year = /^journal\/(\d{4})$/u.exec(key)?.[1];
  const item = year === undefined ? items.find((one) => one.key === key) : journalYear(year);
  if (!item) throw new Error(`${key} is no item any more: what became of it?`);
  return item;
}

beforeEach(() => deleteEverything());

test('every item has a fixture of the shape that it has now', () => {
  for (const item of [...items, journalYear('2026')]) {
    const versions = fixtures.map(([, stored]) => stored[item.key]?.version ?? 0);
    expect(Math.max(...versions), item.key).toBe(item.version);
  }
});

describe.each(fixtures)('the store of %s', (_name, stored) => {
  const days = Object.entries(stored)
    .filter(([key]) => key.startsWith('journal/'))
    .flatMap(([, { value }]) => Object.keys(value as object));

  test('opens whole, with every check-in', async () => {
    await lay(stored);
    for (const [key, kept] of Object.entries(stored)) {
      expect(readKept(itemOf(key), kept).kind, key).toBe('value');
    }
    expect((await readJournal()).map(({ date }) => date)).toEqual([...days].sort());
  });

  test('is of this version once it was written, and nothing is put aside', async () => {
    await lay(stored);
    for (const key of Object.keys(stored)) await change(itemOf(key), (now) => now);
    const after = (await lying()) as Fixture;
    expect(Object.keys(after).sort()).toEqual(Object.keys(stored).sort());
    for (const [key, { version }] of Object.entries(after)) {
      expect(version, key).toBe(itemOf(key).version);
    }
    expect((await readJournal()).map(({ date }) => date)).toEqual([...days].sort());
  });

  test('can be taken out into a file that this version takes in', async () => {
    await lay(stored);
    const file = await exportEverything({ today: '2026-11-25', withLines: true });
    const again = readImport(JSON.stringify(file));
    expect(again).toMatchObject({ ok: true, unknown: [] });
  });

  test('of a newer Attune is refused politely, and left untouched', async () => {
    const newer = Object.fromEntries(
      Object.entries(stored).map(([key, { value }]) => [
        key,
        { version: itemOf(key).version + 1, value },
      ]),
    );
    await lay(newer);
    for (const key of Object.keys(newer)) {
      const item = itemOf(key);
      expect(await read(item)).toEqual(item.fallback);
      await expect(change(item, (now) => now)).rejects.toThrow('Update Attune to use it.');
    }
    expect(await lying()).toEqual(newer);
  });
});
