import type { CheckIn } from '../journal/checkIn';
import type { LocalDate } from '../practices/dates';
import { readKept } from './item';
import { journalYear, lockState, type JournalYear, type LockState } from './items';
import { readJournal } from './journal';
import { changeEverything, changeMany, read } from './store';

/**
 * What a passphrase gives: it opens and seals the lines of check-ins. Held in memory only.
 * It guards the lines on the disk from somebody without the passphrase; not from somebody who
 * watches the screen or the keys, and it guards nothing but the lines.
 */
export interface NotesKey {
  readonly key: CryptoKey;
  /** Of the lock that it opens. */
  readonly check: string;
}

/** Thrown when the lock is not the one that was meant: it was set, changed or taken away meanwhile, in another tab say. */
export class OtherLock extends Error {
  override readonly name = 'OtherLock';

  constructor() {
    super('The lock on your lines was changed in another tab. Nothing was changed here.');
  }
}

/** How often PBKDF2 goes round for a new lock. Source: OWASP's advice for SHA-256, 2023. */
export const rounds = 600_000;

const knownWord = 'attune';

/** Are the lines locked by a passphrase? */
export async function areNotesLocked(): Promise<boolean> {
  return (await read(lockState)).lock !== undefined;
}

/** Locks the lines by a passphrase: seals all that are there. Answers with the key for the ones to come. */
export async function lockNotes(passphrase: string): Promise<NotesKey> {
  const { lock, ...fresh } = await newLock(passphrase);
  await rewriteNotes((entry) => sealEntry(fresh.key, entry), undefined, { lock });
  return fresh;
}

async function newLock(passphrase: string): Promise<NotesKey & Required<LockState>> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  const key = await keyFrom(passphrase, salt, rounds);
  const check = await seal(key, '', knownWord);
  return { key, check, lock: { kdf: 'PBKDF2-SHA-256', rounds, salt, check } };
}

/** The key, when the passphrase is the right one. */
export async function unlockNotes(passphrase: string): Promise<NotesKey | undefined> {
  const { lock } = await read(lockState);
  if (!lock) return undefined;
  const key = await keyFrom(passphrase, lock.salt, lock.rounds);
  return (await open(key, '', lock.check)) === knownWord ? { key, check: lock.check } : undefined;
}

/** The line of a check-in: as it is, or opened; `undefined` when there is none or it cannot be opened. */
export async function readNote(entry: CheckIn, unlocked?: NotesKey): Promise<string | undefined> {
  if (entry.sealed === undefined || !unlocked) return entry.note;
  return open(unlocked.key, entry.date, entry.sealed);
}

/** A check-in with its line sealed. */
export function sealNote(entry: CheckIn, unlocked: NotesKey): Promise<CheckIn> {
  return sealEntry(unlocked.key, entry);
}

/** Seals every line that lies open, as after an import. */
export async function sealNotes({ key, check }: NotesKey): Promise<void> {
  await rewriteNotes((entry) => sealEntry(key, entry), check);
}

/** Another passphrase for the same lines, in one step: at no moment do they lie open. Answers with its key. */
export async function changeLock(unlocked: NotesKey, passphrase: string): Promise<NotesKey> {
  const { lock, ...fresh } = await newLock(passphrase);
  const again = async (entry: CheckIn): Promise<CheckIn> => {
    const note = await readNote(entry, unlocked);
    const { sealed: _, ...rest } = entry;
    return note === undefined ? entry : sealEntry(fresh.key, { ...rest, note });
  };
  await rewriteNotes(again, unlocked.check, { lock });
  return fresh;
}

/**
 * Changes a check-in together with its line, which is sealed where lines are locked. Rejects with
 * `OtherLock` when the key is not the one to the lock, so that no line is sealed by a lost key.
 */
export async function changeWithLine(
  date: LocalDate,
  line: string | undefined,
  unlocked: NotesKey | undefined,
  update: (entry: CheckIn) => CheckIn,
): Promise<CheckIn> {
  const kept: Pick<CheckIn, 'note' | 'sealed'> =
    line === undefined || line === ''
      ? {}
      : unlocked
        ? { sealed: await seal(unlocked.key, date, line) }
        : { note: line };
  const [days] = await changeMany([journalYear(date.slice(0, 4)), lockState], ([before, lock]) => {
    if ((lock as LockState).lock?.check !== unlocked?.check) throw new OtherLock();
    const year = before as JournalYear;
    const entry = withNoteOf(update(year[date] ?? { date }), { date, ...kept });
    return [{ ...year, [date]: { ...entry, date } }, lock];
  });
  return (days as JournalYear)[date] ?? { date };
}

/** Takes the lock away: every line lies open again. */
export async function removeLock(unlocked: NotesKey): Promise<void> {
  const reopen = async (entry: CheckIn): Promise<CheckIn> => {
    const note = await readNote(entry, unlocked);
    // What cannot be opened stays as it is.
    if (note === undefined) return entry;
    const { sealed: _, ...rest } = entry;
    return { ...rest, note };
  };
  await rewriteNotes(reopen, unlocked.check, {});
}

/** For a forgotten passphrase: deletes the sealed lines and the lock, and leaves all else as it is. */
export async function forgetSealedNotes(): Promise<void> {
  const { lock } = await read(lockState);
  await rewriteNotes(({ sealed: _, ...rest }) => Promise.resolve(rest), lock?.check, {});
}

// Encrypting takes longer than a transaction lives: it is done before, and done again where an
// entry was changed meanwhile.
async function rewriteNotes(
  renew: (entry: CheckIn) => Promise<CheckIn>,
  check: string | undefined,
  after?: LockState,
): Promise<void> {
  const renewed = new Map<LocalDate, { readonly from: string; readonly to: CheckIn }>();
  for (;;) {
    for (const entry of await readJournal()) {
      const from = textOf(entry);
      if (textOf(entry) === '' || renewed.get(entry.date)?.from === from) continue;
      renewed.set(entry.date, { from, to: await renew(entry) });
    }
    let missed = false;
    await changeEverything((all) => {
      const changes = new Map<string, unknown>();
      missed = false;
      const now = readKept(lockState, all.get(lockState.key));
      const found = now.kind === 'value' ? now.value.lock?.check : undefined;
      if (found !== check) throw new OtherLock();
      for (const [key, raw] of all) {
        const item = journalYear(/^journal\/(\d{4})$/.exec(key)?.[1] ?? '');
        const reading = readKept(item, raw);
        if (item.key !== key || reading.kind !== 'value') continue;
        const value: JournalYear = Object.fromEntries(
          Object.entries(reading.value).map(([date, entry]) => {
            if (textOf(entry) === '') return [date, entry];
            const ready = renewed.get(date);
            missed ||= ready?.from !== textOf(entry);
            return [date, withNoteOf(entry, ready?.to)];
          }),
        );
        changes.set(key, { version: item.version, value });
      }
      if (after) changes.set(lockState.key, { version: lockState.version, value: after });
      return missed ? new Map() : changes;
    });
    if (!missed) return;
  }
}

const textOf = ({ note = '', sealed = '' }: CheckIn): string =>
  note || sealed ? JSON.stringify([note, sealed]) : '';

function withNoteOf(entry: CheckIn, from: CheckIn | undefined): CheckIn {
  const { note: _note, sealed: _sealed, ...rest } = entry;
  return {
    ...rest,
    ...(from?.note !== undefined && { note: from.note }),
    ...(from?.sealed !== undefined && { sealed: from.sealed }),
  };
}

async function sealEntry(key: CryptoKey, entry: CheckIn): Promise<CheckIn> {
  const { note, ...rest } = entry;
  return note ? { ...rest, sealed: await seal(key, entry.date, note) } : rest;
}

async function keyFrom(passphrase: string, salt: string, times: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: times },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const form = '1';

// The date is bound in, so that a line cannot be moved to another day unseen.
async function seal(key: CryptoKey, date: LocalDate, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(date) };
  const bytes = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text));
  return `${form}.${toHex(iv)}.${toBase64(new Uint8Array(bytes))}`;
}

async function open(key: CryptoKey, date: LocalDate, sealed: string): Promise<string | undefined> {
  const [found, iv = '', bytes = ''] = sealed.split('.');
  if (found !== form) return undefined;
  try {
    const algorithm = {
      name: 'AES-GCM',
      iv: fromHex(iv),
      additionalData: new TextEncoder().encode(date),
    };
    const text = await crypto.subtle.decrypt(algorithm, key, fromBase64(bytes));
    return new TextDecoder().decode(text);
  } catch {
    // Another passphrase, or bytes that are not what was sealed.
    return undefined;
  }
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
