// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteAllStored, listStored } from '../../components/data/stored';
import { deckState, settings } from '../../lib/store/items';
import { changeCheckIn } from '../../lib/store/journal';
import { lockNotes } from '../../lib/store/notes';
import { plainPainting, writeSnapshot } from '../../lib/store/snapshot';
import { change, deleteEverything, readEverything } from '../../lib/store/store';

beforeEach(async () => {
  localStorage.clear();
  await deleteEverything();
});

test('everything stored is listed with its size, and after deleting nothing is left', async () => {
  await changeCheckIn('2025-12-31', (day) => ({ ...day, closeness: 2 }));
  await changeCheckIn('2026-11-23', (day) => ({ ...day, practised: 'did' }));
  await change(deckState, (now) => ({ ...now, kept: ['listening-one-more-question'] }));
  await changeCheckIn('2026-11-22', (day) => ({ ...day, note: 'soup' }));
  await lockNotes('two cups, one kettle');
  await changeCheckIn('2026-11-23', (day) => ({ ...day, note: 'left open by an import' }));
  await change(settings, (now) => ({ ...now, theme: 'dark' as const }));
  writeSnapshot({
    version: 1,
    painting: plainPainting,
    language: 'en',
    days: {},
    kept: [],
    chosenFrom: '',
  });

  const stored = await listStored();
  expect(stored.map(({ key }) => key)).toEqual([
    'deck',
    'journal/2025',
    'journal/2026',
    'lock',
    'settings',
    'attune/language',
    'attune/snapshot',
  ]);
  for (const { bytes } of stored) expect(bytes).toBeGreaterThan(15);

  expect(stored.filter(({ lines }) => lines > 0)).toEqual([
    expect.objectContaining({ key: 'journal/2026', lines: 2 }),
  ]);

  expect(await deleteAllStored()).toBe(0);
  expect(await readEverything()).toEqual(new Map());
  expect(await listStored()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});
