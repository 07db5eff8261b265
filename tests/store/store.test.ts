import { string, boolean, object } from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../../lib/store/item';
import { deckState, hintState, items, journalYear, settings } from '../../lib/store/items';
import {
  changeCheckIn,
  deleteCheckIn,
  expireNotes,
  readCheckIn,
  readDays,
  readJournal,
  writtenYears,
} from '../../lib/store/journal';
import {
  change,
  changeMany,
  deleteEverything,
  onChange,
  read,
  readEverything,
} from '../../lib/store/store';
import { diskFull, faultAtPut, killed, lay, lying } from './database';
import version1 from './fixtures/version-1.json';

beforeEach(async () => {
  await deleteEverything();
});

describe('what is stored', () => {
  test('is read as it was written', async () => {
    await change(settings, (now) => ({ ...now, theme: 'dark' as const }));
    expect(await read(settings)).toEqual({ ...settings.fallback, theme: 'dark' });
    await changeCheckIn('2026-11-24', (day) => ({ ...day, closeness: 4, feelings: ['glad'] }));
    expect(await readCheckIn('2026-11-24')).toEqual({
      date: '2026-11-24',
      closeness: 4,
      feelings: ['glad'],
    });
  });

  test('is the fallback while there is nothing', async () => {
    for (const item of items) expect(await read(item)).toEqual(item.fallback);
    expect(await readCheckIn('2026-11-24')).toBeUndefined();
  });

  test('keeps check-ins by year, and gives them oldest first', async () => {
    for (const date of ['2026-01-01', '2025-12-31', '2026-11-24']) {
      await changeCheckIn(date, (day) => day);
    }
    expect((await readJournal()).map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-11-24',
    ]);
    expect(Object.keys(await lying())).toEqual(['journal/2025', 'journal/2026']);
    expect(await writtenYears()).toEqual(['2025', '2026']);
    expect((await readDays('2025-12-31', '2026-01-01')).map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-01-01',
    ]);
    expect(await readDays('2026-01-02', '2026-11-23')).toEqual([]);
    expect(await readDays('2019-01-01', '2024-12-31')).toEqual([]);
  });

  test('a deleted check-in can be put back', async () => {
    await changeCheckIn('2026-11-24', (day) => ({ ...day, closeness: 3 }));
    const deleted = await deleteCheckIn('2026-11-24');
    expect(await readCheckIn('2026-11-24')).toBeUndefined();
    await changeCheckIn('2026-11-24', () => deleted ?? { date: '' });
    expect(await readCheckIn('2026-11-24')).toEqual({ date: '2026-11-24', closeness: 3 });
  });

  test('is gone after everything was deleted', async () => {
    await lay(version1);
    expect((await readEverything()).size).toBe(7);
    expect(await deleteEverything()).toBe(0);
    expect((await readEverything()).size).toBe(0);
    expect(await read(settings)).toEqual(settings.fallback);
  });

  test('several items change together', async () => {
    await changeMany([settings, deckState], ([a, b]) => [
      { ...(a as typeof settings.fallback), plainTab: true },
      { ...(b as typeof deckState.fallback), kept: ['shared-floor-picnic'] },
    ]);
    expect((await read(settings)).plainTab).toBe(true);
    expect((await read(deckState)).kept).toEqual(['shared-floor-picnic']);
    expect(await changeMany([], () => [])).toEqual([]);
  });
});

describe('older data', () => {
  test('of version 1 is read whole by this version', async () => {
    await lay(version1);
    for (const item of items) {
      const stored = version1[item.key as keyof typeof version1];
      expect(await read(item)).toEqual(stored.value);
    }
    expect((await readJournal()).map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-02-28',
      '2026-11-24',
    ]);
    expect(await readCheckIn('2026-11-24')).toEqual(version1['journal/2026'].value['2026-11-24']);
  });

  const moved: Item<{ readonly warm: boolean; readonly name: string }> = {
    key: 'moved',
    version: 3,
    schema: object({ warm: boolean(), name: string() }),
    fallback: { warm: false, name: '' },
    migrations: {
      1: (old) => ({ warm: old === 'yes' }),
      2: (old) => ({ ...(old as object), name: 'new' }),
    },
  };

  test.each([
    [1, 'yes'],
    [2, { warm: true }],
    [3, { warm: true, name: 'new' }],
  ])('of version %i goes through every step', async (version, value) => {
    await lay({ moved: { version, value } });
    expect(await read(moved)).toEqual({ warm: true, name: 'new' });
    // Reading writes nothing; the first change does.
    expect(await lying()).toEqual({ moved: { version, value } });
    await change(moved, (now) => now);
    expect(await lying()).toEqual({ moved: { version: 3, value: { warm: true, name: 'new' } } });
  });
});

describe('data that cannot be read', () => {
  test.each([
    ['no object', 'gibberish'],
    ['no version', { value: {} }],
    ['a version below 1', { version: 0, value: {} }],
    ['another shape', { version: 1, value: { theme: 'loud' } }],
    ['null', null],
  ])('is kept aside, as it was, at the first change: %s', async (_name, raw) => {
    await lay({ settings: raw });
    expect(await read(settings)).toEqual(settings.fallback);
    expect(await lying()).toEqual({ settings: raw });
    await change(settings, (now) => ({ ...now, plainTab: true }));
    expect(await lying()).toEqual({
      settings: { version: 1, value: { ...settings.fallback, plainTab: true } },
      'aside/settings': raw,
    });
  });

  test('never takes the place of what was kept aside before', async () => {
    for (const raw of ['first', 'second', 'third']) {
      await lay({ ...(await lying()), settings: raw });
      await change(settings, (now) => now);
    }
    expect(await lying()).toMatchObject({
      'aside/settings': 'first',
      'aside/settings/2': 'second',
      'aside/settings/3': 'third',
    });
  });

  test('takes no sound day of its year with it', async () => {
    const sound = version1['journal/2026'].value;
    const raw = { version: 1, value: { ...sound, '2026-05-05': { date: 7 }, soup: {} } };
    await lay({ 'journal/2026': raw });
    expect(await readJournal()).toEqual(Object.values(sound));
    expect(await readCheckIn('2026-11-24')).toEqual(sound['2026-11-24']);
    expect(await readCheckIn('2026-05-05')).toBeUndefined();
    await changeCheckIn('2026-05-05', (day) => ({ ...day, closeness: 5 }));
    const mended = { ...sound, '2026-05-05': { date: '2026-05-05', closeness: 5 } };
    expect(await lying()).toEqual({
      'journal/2026': { version: 1, value: mended },
      'aside/journal/2026': raw,
    });
  });

  test('is not lost when the change that puts it aside fails', async () => {
    await lay({ settings: 'gibberish' });
    const fault = faultAtPut(1, diskFull);
    await expect(change(settings, (now) => now)).rejects.toThrow('no room');
    fault.end();
    expect(await lying()).toEqual({ settings: 'gibberish' });
  });

  test('of a newer Attune is left untouched, with a sentence', async () => {
    const raw = { version: 2, value: { theme: 'sepia' } };
    await lay({ settings: raw });
    expect(await read(settings)).toEqual(settings.fallback);
    await expect(change(settings, (now) => now)).rejects.toThrow(
      '"settings" was written by a newer Attune (version 2; this one knows 1). It is left untouched.',
    );
    await expect(changeMany([deckState, settings], (values) => values)).rejects.toThrow('newer');
    expect(await lying()).toEqual({ settings: raw });
  });
});

describe('a write that fails', () => {
  const changeBoth = (): Promise<unknown> =>
    changeMany([deckState, settings], ([deck, chosen]) => [
      { ...(deck as typeof deckState.fallback), kept: ['patience-take-two'] },
      { ...(chosen as typeof settings.fallback), plainTab: false },
    ]);

  test.each([
    ['full disk, first entry', 1, diskFull, 'no room left on the disk'],
    ['full disk, second entry', 2, diskFull, 'no room left on the disk'],
    ['ended, first entry', 1, killed, 'could not save it'],
    ['ended, second entry', 2, killed, 'could not save it'],
  ])('says so and changes nothing: %s', async (_name, nth, what, sentence) => {
    await lay(version1);
    const fault = faultAtPut(nth, what);
    await expect(changeBoth()).rejects.toThrow(sentence);
    expect(fault.end()).toBe(true);
    expect(await lying()).toEqual(version1);
    await changeBoth();
    expect((await read(deckState)).kept).toEqual(['patience-take-two']);
  });

  test('because the change itself threw, passes that on', async () => {
    await lay(version1);
    const change1 = change(settings, () => {
      throw new TypeError('odd');
    });
    await expect(change1).rejects.toThrow(new TypeError('odd'));
    expect(await lying()).toEqual(version1);
  });

  test('tells nobody of a change', async () => {
    const heard: string[] = [];
    const until = new AbortController();
    onChange((key) => heard.push(key), until.signal);
    const fault = faultAtPut(1, diskFull);
    await expect(change(settings, (now) => now)).rejects.toThrow();
    fault.end();
    await change(hintState, (now) => now);
    until.abort();
    await change(settings, (now) => now);
    expect(heard).toEqual(['hints']);
  });
});

describe('lines of check-ins', () => {
  const today = '2026-11-24';
  const dates = ['2025-11-24', '2026-11-16', '2026-11-17', '2026-11-23', today];

  beforeEach(async () => {
    for (const date of dates) {
      await changeCheckIn(date, (day) => ({ ...day, closeness: 3, note: `line of ${date}` }));
    }
    await changeCheckIn('2026-11-01', (day) => ({ ...day, sealed: '1.aa.bb' }));
  });

  test.each([
    ['kept', ['2025-11-24', '2026-11-01', '2026-11-16', '2026-11-17', '2026-11-23', today]],
    ['week', ['2026-11-17', '2026-11-23', today]],
    ['off', []],
  ] as const)('are really deleted in time: %s', async (notes, left) => {
    await change(settings, (now) => ({ ...now, notes }));
    await expireNotes(today);
    const journal = await readJournal();
    const withLine = journal.filter(({ note, sealed }) => note ?? sealed);
    expect(withLine.map(({ date }) => date)).toEqual(left);
    // Nothing else of the day is lost.
    expect(journal).toHaveLength(dates.length + 1);
    for (const date of dates) expect((await readCheckIn(date))?.closeness).toBe(3);
    for (const date of dates.filter((one) => !left.some((kept) => kept === one))) {
      expect(JSON.stringify(await lying())).not.toContain(`line of ${date}`);
    }
  });

  test('are left when the journal is of a newer Attune', async () => {
    const newer = { version: journalYear('2026').version + 1, value: { odd: true } };
    await lay({ 'journal/2026': newer });
    await expireNotes(today);
    expect(await lying()).toEqual({ 'journal/2026': newer });
  });
});
