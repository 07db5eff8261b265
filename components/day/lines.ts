import type { CheckIn } from '../../lib/journal/checkIn';
import type { LocalDate } from '../../lib/practices/dates';
import { lockState } from '../../lib/store/items';
import { readCheckIn } from '../../lib/store/journal';
import * as notes from '../../lib/store/notes';
import { read } from '../../lib/store/store';

/** The line of a day as a page may show it. */
export type Line = { readonly locked: true } | { readonly locked: false; readonly text: string };

// Gone with the page: it is nowhere but here.
let held: notes.NotesKey | undefined;

/** The key that lines are read and written with: none where no lock is, `'locked'` until the passphrase was given. */
export async function lineKey(): Promise<notes.NotesKey | undefined | 'locked'> {
  const { lock } = await read(lockState);
  if (held?.check !== lock?.check) held = undefined;
  return lock && !held ? 'locked' : held;
}

/** Opens the lines for this page; `false` when it is not the passphrase. What an import left open is sealed. */
export async function unlock(passphrase: string): Promise<boolean> {
  const key = await notes.unlockNotes(passphrase);
  if (!key) return false;
  held = key;
  await notes.sealNotes(key).catch(() => {
    // They stay open as they were; reading needs no writing.
  });
  return true;
}

/** The line of a day's check-in. */
export async function readLine(date: LocalDate): Promise<Line> {
  const [key, entry] = await Promise.all([lineKey(), readCheckIn(date)]);
  if (key === 'locked') return { locked: true };
  return { locked: false, text: (entry && (await notes.readNote(entry, key))) ?? '' };
}

/** Changes a check-in with its line. Rejects with `OtherLock` while lines are locked. */
export async function checkInWithLine(
  date: LocalDate,
  line: string | undefined,
  update: (entry: CheckIn) => CheckIn,
): Promise<CheckIn> {
  const write = async (): Promise<CheckIn> => {
    const key = await lineKey();
    if (key === 'locked') throw new notes.OtherLock();
    return notes.changeWithLine(date, line, key, update);
  };
  // Each keystroke is a line of its own; sealing one may take longer than sealing the next.
  const mine = before.then(write, write);
  before = mine;
  return mine;
}

let before: Promise<unknown> = Promise.resolve();

/** Check-ins with their lines open, as far as the key opens them. */
export function withOpenLines(
  checkIns: readonly CheckIn[],
  key: notes.NotesKey | undefined,
): Promise<readonly CheckIn[]> {
  return Promise.all(
    checkIns.map(async (entry) => {
      const note = await notes.readNote(entry, key);
      return note === undefined ? entry : { ...entry, note };
    }),
  );
}

/** Locks the lines by a passphrase. */
export async function setPassphrase(passphrase: string): Promise<void> {
  held = await notes.lockNotes(passphrase);
}

/** Another passphrase in place of the one that is; `false` when that was not the one. */
export async function changePassphrase(old: string, passphrase: string): Promise<boolean> {
  const key = await notes.unlockNotes(old);
  if (!key) return false;
  held = await notes.changeLock(key, passphrase);
  return true;
}

/** Takes the lock away; `false` when it was not the passphrase. */
export async function removePassphrase(passphrase: string): Promise<boolean> {
  const key = await notes.unlockNotes(passphrase);
  if (!key) return false;
  await notes.removeLock(key);
  held = undefined;
  return true;
}

/** For a forgotten passphrase: deletes the locked lines and the lock, and nothing else. */
export async function forgetPassphrase(): Promise<void> {
  await notes.forgetSealedNotes();
  held = undefined;
}
