import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  feelings,
  practisedAnswers,
  type CheckIn,
  type Closeness,
} from '../../lib/journal/checkIn';
import { toCsv } from '../../lib/journal/csv';
import { addDays } from '../../lib/practices/dates';
import { exportEverything } from '../../lib/store/exportFile';
import { readImport, type Imported } from '../../lib/store/importFile';
import { deckState, hintState, settings } from '../../lib/store/items';
import { changeCheckIn, readCheckIn, readJournal } from '../../lib/store/journal';
import { change, deleteEverything, read } from '../../lib/store/store';
import { applyImport, previewImport } from '../../lib/store/takeIn';
import { tried } from '../cases';
import { diskFull, faultAtPut, killed, lay, lying } from './database';
import version1 from './fixtures/version-1.json';

const today = '2026-11-24';

beforeEach(async () => {
  await deleteEverything();
});

function imported(text: string): Imported {
  const file = readImport(text);
  if (!file.ok) throw new Error(file.why);
  return file;
}

const exported = async (withLines = true): Promise<string> =>
  JSON.stringify(await exportEverything({ today, withLines }));

const days = (...entries: readonly CheckIn[]): Imported => {
  const items: Record<string, { version: number; value: Record<string, CheckIn> }> = {};
  for (const entry of entries) {
    const year = (items[`journal/${entry.date.slice(0, 4)}`] ??= { version: 1, value: {} });
    year.value[entry.date] = entry;
  }
  return imported(JSON.stringify({ attune: 'export', version: 1, made: today, items }));
};

describe('an export', () => {
  test('holds everything but sites, chats, the lock, troubles and what cannot be read', async () => {
    await lay({ ...version1, 'aside/settings': 'old', 'journal/2024': 'gibberish' });
    const file = await exportEverything({ today, withLines: true });
    expect(Object.keys(file.items)).toEqual([
      'deck',
      'hints',
      'journal/2025',
      'journal/2026',
      'settings',
    ]);
    expect(file.items['journal/2025']).toEqual(version1['journal/2025']);
    expect(file.items['hints']?.value).toEqual({
      ...hintState.fallback,
      off: ['always-never'],
      counts: { 'advice-first': 3 },
    });
    expect(JSON.stringify(file)).not.toContain('whatsapp');
  });

  test('holds the lines of check-ins only when asked', async () => {
    await lay(version1);
    expect(await exported(false)).not.toContain('midnight');
    expect(await exported(true)).toContain('the lake, at midnight');
  });

  test('comes back as it was, in an empty browser', async () => {
    await lay(version1);
    const text = await exported();
    await deleteEverything();
    await applyImport(imported(text), 'replace');
    const { hints: _hints, lock: _lock, troubles: _troubles, ...rest } = version1;
    expect(await lying()).toMatchObject(rest);
    expect(await exported()).toBe(text);
  });
});

describe('a merge', () => {
  test('adds days, fills what was left open, and keeps what is here', async () => {
    await changeCheckIn('2026-01-01', (day) => ({ ...day, closeness: 2, note: 'mine' }));
    await changeCheckIn('2026-01-02', (day) => ({ ...day, closeness: 3 }));
    await changeCheckIn('2026-01-03', (day) => ({ ...day, closeness: 3 }));
    const file = days(
      { date: '2026-01-01', closeness: 5, practised: 'did', note: 'theirs' },
      { date: '2026-01-02', closeness: 4 },
      { date: '2025-06-01', closeness: 1 },
    );
    expect(await previewImport(file)).toEqual({
      fresh: 1,
      filled: 1,
      other: 1,
      same: 0,
      only: 1,
      kept: 0,
      settings: false,
    });
    await applyImport(file, 'merge');
    expect(await readJournal()).toEqual([
      { date: '2025-06-01', closeness: 1 },
      { date: '2026-01-01', closeness: 2, practised: 'did', note: 'mine' },
      { date: '2026-01-02', closeness: 3 },
      { date: '2026-01-03', closeness: 3 },
    ]);
  });

  test('joins decks, keeps settings, sites and chats', async () => {
    await change(settings, (now) => ({ ...now, theme: 'light' as const }));
    await change(hintState, (now) => ({
      ...now,
      salt: 'ab',
      sites: { 'https://x': { messenger: 'generic' } },
    }));
    await change(deckState, (now) => ({
      ...now,
      days: { '2026-11-24': ['shared-own-word'] },
      kept: ['shared-own-word'],
    }));
    const { lock: _lock, troubles: _troubles, ...items } = version1;
    await applyImport(
      imported(JSON.stringify({ attune: 'export', version: 1, made: today, items })),
      'merge',
    );
    expect((await read(settings)).theme).toBe('light');
    expect(await read(deckState)).toMatchObject({
      days: {
        '2026-11-23': ['listening-one-more-question'],
        '2026-11-24': ['shared-own-word'],
      },
      kept: ['shared-own-word', 'shared-floor-picnic'],
      notForUs: ['patience-take-two'],
    });
    expect(await read(hintState)).toMatchObject({
      salt: 'ab',
      chats: [],
      sites: { 'https://x': { messenger: 'generic' } },
      off: ['always-never'],
    });
  });

  test('done twice is as done once', async () => {
    await lay(version1);
    const file = imported(await exported());
    const before = await lying();
    await applyImport(file, 'merge');
    expect(await lying()).toEqual(before);
    expect(await previewImport(file)).toMatchObject({
      fresh: 0,
      filled: 0,
      other: 0,
      same: 3,
    });
  });
});

describe('a replacement', () => {
  test('puts the file in the place of what is here', async () => {
    await lay(version1);
    const file = days({ date: '2026-03-03', closeness: 1 });
    expect(await previewImport(file)).toMatchObject({ fresh: 1, only: 3 });
    await applyImport(file, 'replace');
    expect(await readJournal()).toEqual([{ date: '2026-03-03', closeness: 1 }]);
    expect(await read(settings)).toEqual(version1.settings.value);
  });

  test('never takes a year that cannot be read', async () => {
    await lay({ 'journal/2024': 'gibberish', 'journal/2023': { version: 7, value: {} } });
    await applyImport(days({ date: '2026-03-03' }), 'replace');
    expect(await lying()).toMatchObject({
      'journal/2024': 'gibberish',
      'journal/2023': { version: 7, value: {} },
    });
    await applyImport(days({ date: '2024-03-03' }), 'replace');
    expect(await lying()).toHaveProperty(['aside/journal/2024'], 'gibberish');
    await expect(applyImport(days({ date: '2023-03-03' }), 'replace')).rejects.toThrow('newer');
  });
});

const entry = fc.record(
  {
    date: fc.integer({ min: 0, max: 40 }).map((at) => addDays('2025-12-12', at)),
    closeness: fc.constantFrom<Closeness[]>(1, 2, 3, 4, 5),
    feelings: fc.subarray([...feelings], { maxLength: 3 }),
    practised: fc.constantFrom(...practisedAnswers),
    note: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  },
  { requiredKeys: ['date'] },
) as fc.Arbitrary<CheckIn>;
const entries = fc.uniqueArray(entry, { selector: ({ date }) => date, maxLength: 12 });
const how = fc.constantFrom('merge' as const, 'replace' as const);

async function layDays(list: readonly CheckIn[]): Promise<void> {
  await deleteEverything();
  for (const { date, ...rest } of list) await changeCheckIn(date, (day) => ({ ...day, ...rest }));
}

describe('an undo', () => {
  test('brings back what was here, for any two journals', async ({ task }) => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.uniqueArray(entry, { selector: ({ date }) => date, minLength: 1, maxLength: 12 }),
        how,
        async (mine, theirs, way) => {
          await layDays(mine);
          const before = await lying();
          const undo = await applyImport(days(...theirs), way);
          const after = await readJournal();
          for (const { date } of theirs) expect(after.some((day) => day.date === date)).toBe(true);
          if (way === 'merge') {
            for (const day of mine) expect(await readCheckIn(day.date)).toMatchObject(day);
          } else {
            expect(after).toHaveLength(theirs.length);
          }
          await undo();
          expect(await lying()).toEqual(before);
        },
      ),
      { numRuns: 150 },
    );
    tried(task, 150, 'imports undone');
  }, 30_000);

  test('leaves what a person did after the import', async () => {
    await lay(version1);
    const file = JSON.stringify({
      attune: 'export',
      version: 1,
      made: today,
      items: {
        settings: { version: 1, value: settings.fallback },
        deck: {
          version: 1,
          value: { days: { '2026-11-20': ['shared-own-word'] }, kept: [], notForUs: [] },
        },
        'journal/2026': {
          version: 1,
          value: { '2026-05-05': { date: '2026-05-05', closeness: 4 } },
        },
        'journal/2020': {
          version: 1,
          value: { '2020-05-05': { date: '2020-05-05' }, '2020-05-06': { date: '2020-05-06' } },
        },
      },
    });
    const undo = await applyImport(imported(file), 'replace');
    await changeCheckIn('2026-12-01', (day) => ({ ...day, closeness: 5 }));
    await changeCheckIn('2020-05-05', (day) => ({ ...day, closeness: 1 }));
    await change(settings, (now) => ({ ...now, textSize: 'largest' as const }));
    await change(deckState, (now) => ({
      ...now,
      days: { ...now.days, '2026-12-01': ['shared-map-of-us'] },
    }));
    await undo();
    expect((await readJournal()).map(({ date, closeness }) => [date, closeness])).toEqual([
      ['2020-05-05', 1],
      ['2025-12-31', 5],
      ['2026-02-28', undefined],
      ['2026-11-24', 2],
      ['2026-12-01', 5],
    ]);
    expect(await read(settings)).toEqual({ ...version1.settings.value, textSize: 'largest' });
    expect(await read(deckState)).toEqual({
      ...version1.deck.value,
      days: { ...version1.deck.value.days, '2026-12-01': ['shared-map-of-us'] },
    });
  });
});

describe('an import that is interrupted', () => {
  test.each([1, 2, 3, 4, 5])('at write %i changes nothing', async (nth) => {
    await lay(version1);
    const file = imported(await exported());
    await lay({ 'journal/2026': version1['journal/2026'] });
    const before = await lying();
    for (const what of [killed, diskFull]) {
      const fault = faultAtPut(nth, what);
      await expect(applyImport(file, 'replace')).rejects.toThrow(/could not save|no room/);
      expect(fault.end()).toBe(true);
      expect(await lying()).toEqual(before);
    }
  });
});

test('ten years are taken in within a second, with progress', async () => {
  const ten = Array.from({ length: 3650 }, (_, at) => ({
    date: addDays('2017-01-01', at),
    closeness: ((at % 5) + 1) as Closeness,
    feelings: ['glad' as const, 'tired' as const],
    practised: 'did' as const,
    card: 'shared-floor-picnic',
    note: 'a line of some length, as a person would write it on an evening '
      .repeat(4)
      .slice(0, 280),
  }));
  const text = JSON.stringify({
    attune: 'export',
    version: 1,
    made: today,
    items: Object.fromEntries(
      [...days(...ten).items].map(([key, value]) => [key, { version: 1, value }]),
    ),
  });
  const heard: number[] = [];
  const started = process.cpuUsage();
  const file = imported(text);
  await previewImport(file);
  const undo = await applyImport(file, 'merge', (share) => heard.push(share));
  const { user, system } = process.cpuUsage(started);
  expect(await readJournal()).toHaveLength(3650);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.length).toBeGreaterThan(9);
  expect(heard.at(-1)).toBe(1);
  // Time of this process, so that a busy machine does not count; in microseconds.
  expect(user + system).toBeLessThan(1_000_000);
  await undo();
  expect(await lying()).toEqual({});
}, 20_000);

test('check-ins as CSV open in a table, whatever their lines hold', () => {
  const csv = toCsv(
    [
      {
        date: '2026-01-01',
        closeness: 4,
        practised: 'did',
        feelings: ['glad', 'calm'],
        card: 'shared-own-word',
        note: 'we said "hi", twice',
      },
      { date: '2026-01-02', note: '=1+1' },
      { date: '2026-01-03', note: 'two\nlines' },
    ],
    true,
  );
  expect(csv).toBe(
    'date,closeness,practised,feelings,card,line\r\n' +
      '2026-01-01,4,did,glad calm,shared-own-word,"we said ""hi"", twice"\r\n' +
      "2026-01-02,,,,,'=1+1\r\n" +
      '2026-01-03,,,,,"two\nlines"\r\n',
  );
  expect(toCsv([{ date: '2026-01-02', note: 'private' }], false)).toBe(
    'date,closeness,practised,feelings,card\r\n2026-01-02,,,,\r\n',
  );
});
