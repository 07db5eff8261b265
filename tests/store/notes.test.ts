import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportEverything } from '../../lib/store/exportFile';
import { lockState } from '../../lib/store/items';
import { changeCheckIn, expireNotes, readCheckIn, readJournal } from '../../lib/store/journal';
import {
  areNotesLocked,
  changeLock,
  changeWithLine,
  forgetSealedNotes,
  lockNotes,
  OtherLock,
  readNote,
  removeLock,
  rounds,
  sealNote,
  sealNotes,
  unlockNotes,
  type NotesKey,
} from '../../lib/store/notes';
import { deleteEverything, read } from '../../lib/store/store';
import { diskFull, faultAtPut, lay, lying } from './database';
import version1 from './fixtures/version-1.json';

const passphrase = 'two cups, one kettle ☕';
const lines = { '2025-12-31': 'the lake, at midnight', '2026-11-24': 'we laughed 😂 a lot' };

beforeEach(async () => {
  await deleteEverything();
  await lay(version1);
  await changeCheckIn('2026-11-24', (day) => ({ ...day, note: lines['2026-11-24'] }));
});

const onDisk = async (): Promise<string> => JSON.stringify(await lying());

describe('lines under a passphrase', () => {
  test('are not on the disk, and are read with it', async () => {
    expect(await areNotesLocked()).toBe(false);
    const key = await lockNotes(passphrase);
    expect(await areNotesLocked()).toBe(true);
    for (const line of Object.values(lines)) expect(await onDisk()).not.toContain(line);
    expect(await onDisk()).not.toContain(passphrase);
    for (const entry of await readJournal()) {
      expect(entry.note).toBeUndefined();
      expect(await readNote(entry)).toBeUndefined();
      expect(await readNote(entry, key)).toBe(lines[entry.date as keyof typeof lines]);
    }
    const again = await unlockNotes(passphrase);
    expect(again && (await readNote((await readJournal())[0] ?? { date: '' }, again))).toBe(
      lines['2025-12-31'],
    );
  });

  test('stay shut to any other passphrase', async () => {
    await lockNotes(passphrase);
    for (const wrong of ['', 'two cups', `${passphrase} `]) {
      expect(await unlockNotes(wrong)).toBeUndefined();
    }
  });

  test('are locked with many rounds and a salt of their own', async () => {
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    await lockNotes(passphrase);
    const first = (await read(lockState)).lock;
    const key = await unlockNotes(passphrase);
    if (key) await removeLock(key);
    await lockNotes(passphrase);
    const second = (await read(lockState)).lock;
    expect(first?.rounds).toBe(rounds);
    expect(second?.salt).not.toBe(first?.salt);
  });

  test('lie open again when the lock is taken away', async () => {
    const before = await lying();
    const key = await lockNotes(passphrase);
    await removeLock(key);
    expect(await lying()).toEqual(before);
  });

  test('can be forgotten without losing anything else', async () => {
    await lockNotes(passphrase);
    await forgetSealedNotes();
    expect(await areNotesLocked()).toBe(false);
    const journal = await readJournal();
    expect(journal.map(({ note, sealed }) => note ?? sealed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await readCheckIn('2026-11-24')).toEqual(version1['journal/2026'].value['2026-11-24']);
    const { 'journal/2025': _a, 'journal/2026': _b, ...rest } = version1;
    expect(await lying()).toMatchObject(rest);
  });

  test('of new check-ins are sealed one by one, or all that lie open', async () => {
    const key = await lockNotes(passphrase);
    const sealed = await sealNote({ date: '2026-11-25', closeness: 4, note: 'new' }, key);
    expect(sealed).not.toHaveProperty('note');
    await changeCheckIn('2026-11-25', () => sealed);
    await changeCheckIn('2026-11-26', (day) => ({ ...day, note: 'came by an import' }));
    await sealNotes(key);
    expect(await onDisk()).not.toContain('came by');
    const opened = await Promise.all((await readJournal()).map((entry) => readNote(entry, key)));
    expect(opened.filter(Boolean)).toEqual([...Object.values(lines), 'new', 'came by an import']);
  });

  test('cannot be moved to another day, nor be changed, unseen', async () => {
    const key = await lockNotes(passphrase);
    const entry = (await readCheckIn('2025-12-31')) ?? { date: '' };
    expect(await readNote({ ...entry, date: '2025-12-30' }, key)).toBeUndefined();
    const { sealed = '' } = entry;
    for (const spoiled of [
      '',
      'x',
      `2${sealed.slice(1)}`,
      sealed.slice(0, -4),
      `${sealed}AAAA`,
      '1.zz.%%',
    ]) {
      expect(await readNote({ ...entry, sealed: spoiled }, key)).toBeUndefined();
    }
  });

  test('that cannot be opened are left when the lock is taken away', async () => {
    const key = await lockNotes(passphrase);
    await changeCheckIn('2026-11-26', (day) => ({ ...day, sealed: '1.00.AAAA' }));
    await removeLock(key);
    expect((await readCheckIn('2026-11-26'))?.sealed).toBe('1.00.AAAA');
    expect((await readCheckIn('2025-12-31'))?.note).toBe(lines['2025-12-31']);
  });

  test('leave in an export only when it is asked for with the key', async () => {
    const key = await lockNotes(passphrase);
    const made = { today: '2026-11-24', withLines: true };
    expect(JSON.stringify(await exportEverything(made))).not.toMatch(/midnight|sealed/);
    expect(JSON.stringify(await exportEverything({ ...made, unlocked: key }))).toContain(
      'midnight',
    );
  });

  test('expire as open ones do', async () => {
    await lockNotes(passphrase);
    await lay({ ...(await lying()), settings: undefined });
    await expireNotes('2026-11-24');
    expect(await onDisk()).not.toContain('"sealed"');
  });
});

describe('a lock', () => {
  test('that cannot be written leaves the lines as they were', async () => {
    const before = await lying();
    for (const nth of [1, 2, 3]) {
      const fault = faultAtPut(nth, diskFull);
      await expect(lockNotes(passphrase)).rejects.toThrow('no room');
      expect(fault.end()).toBe(true);
      expect(await lying()).toEqual(before);
    }
  });

  test('set in two tabs at once is one lock, and every line opens with it', async () => {
    const [first, second] = await Promise.allSettled([lockNotes('first'), lockNotes('second')]);
    const failed = [first, second].filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ reason: { name: 'OtherLock' } });
    const key = (await unlockNotes('first')) ?? (await unlockNotes('second'));
    expect(key).toBeDefined();
    const opened = await Promise.all((await readJournal()).map((entry) => readNote(entry, key)));
    expect(opened.filter(Boolean)).toEqual(Object.values(lines));
  });

  test('is not written over by a key to a former one', async () => {
    const old = await lockNotes('first');
    await forgetSealedNotes();
    await lockNotes('second');
    await expect(removeLock(old)).rejects.toThrow('changed in another tab');
    await expect(sealNotes(old)).rejects.toThrow('changed in another tab');
    expect(await areNotesLocked()).toBe(true);
  });

  test('seals also what is written while it is being set', async () => {
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let written = false;
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      if (!written) {
        written = true;
        await changeCheckIn('2026-12-24', (day) => ({ ...day, note: 'meanwhile' }));
        await changeCheckIn('2025-12-31', (day) => ({ ...day, note: 'changed meanwhile' }));
      }
      return encrypt(...given);
    });
    const key = await lockNotes(passphrase);
    spy.mockRestore();
    expect(await onDisk()).not.toContain('meanwhile');
    const changed = await readCheckIn('2025-12-31');
    expect(changed && (await readNote(changed, key))).toBe('changed meanwhile');
  });
});

describe('a changed passphrase', () => {
  test('opens every line, and the old one opens none', async () => {
    const old = await lockNotes(passphrase);
    const key = await changeLock(old, 'another one');
    expect(await unlockNotes(passphrase)).toBeUndefined();
    expect((await unlockNotes('another one'))?.check).toBe(key.check);
    for (const entry of await readJournal()) {
      expect(await readNote(entry, old)).toBeUndefined();
      expect(await readNote(entry, key)).toBe(lines[entry.date as keyof typeof lines]);
    }
  });

  test('leaves all as it was when the disk is full', async () => {
    const old = await lockNotes(passphrase);
    const before = await onDisk();
    const fault = faultAtPut(1, diskFull);
    await expect(changeLock(old, 'another one')).rejects.toThrow();
    expect(fault.end()).toBe(true);
    expect(await onDisk()).toBe(before);
  });
});

describe('a line that is written', () => {
  const write = (line: string | undefined, key?: NotesKey) =>
    changeWithLine('2026-11-25', line, key, (entry) => ({ ...entry, closeness: 4 }));

  test('is sealed under a lock, and open without one', async () => {
    expect(await write('soup')).toEqual({ date: '2026-11-25', closeness: 4, note: 'soup' });
    const key = await lockNotes(passphrase);
    const entry = await write('soup and rain', key);
    expect(await onDisk()).not.toContain('soup');
    expect(entry.note).toBeUndefined();
    expect(await readNote(entry, key)).toBe('soup and rain');
    expect(await write(undefined, key)).toEqual({ date: '2026-11-25', closeness: 4 });
  });

  test('is never sealed by a key that opens nothing any more, nor left open beside a lock', async () => {
    const old = await lockNotes(passphrase);
    await changeLock(old, 'another one');
    const before = await onDisk();
    await expect(write('soup', old)).rejects.toThrow(OtherLock);
    await expect(write('soup')).rejects.toThrow(OtherLock);
    expect(await onDisk()).toBe(before);
  });
});
