import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { NewerData, readKept, standing, type Item, type Kept } from './item';
import { refuseInPrivate } from './private';

/** Prefix of the keys under which data that could not be read is kept aside, as it was. */
export const asidePrefix = 'aside/';

let database: UseStore | undefined;

// Opened at first use, so that importing this file does nothing.
function useDatabase(): UseStore {
  return (database ??= createStore('attune', 'items'));
}

/** The stored value of an item, or its fallback when there is none that can be read. Rejects when the database cannot be opened. */
export async function read<T>(item: Item<T>): Promise<T> {
  const raw = await useDatabase()<unknown>('readonly', (store) =>
    promisifyRequest<unknown>(store.get(item.key)),
  );
  return standing(item, readKept(item, raw));
}

/**
 * Changes an item in one transaction: nothing that another page writes meanwhile is lost.
 * Data that cannot be read is first put aside. Rejects with `NewerData` over data of a newer
 * Attune, with `PrivateWindow` in a private window, and with `NotWritten` when the browser cannot
 * write (a full disk, say); nothing is changed then.
 */
export async function change<T>(item: Item<T>, update: (value: T) => T): Promise<T> {
  const [value] = await changeMany([item], ([before]) => [update(before as T)]);
  return value as T;
}

/** As `change`, for several items at once: all of them are written, or none. */
export async function changeMany(
  items: readonly Item<unknown>[],
  update: (values: readonly unknown[]) => readonly unknown[],
): Promise<readonly unknown[]> {
  if (items.length === 0) return [];
  let after: readonly unknown[] = [];
  await write(
    (store) => items.map((item) => store.get(item.key) as IDBRequest<unknown>),
    (store, raw) => {
      after = update(items.map((item, at) => valueBefore(store, item, raw[at])));
      items.forEach((item, at) => {
        store.put({ version: item.version, value: after[at] } satisfies Kept, item.key);
      });
    },
  );
  for (const item of items) tell(item.key);
  return after;
}

/**
 * Changes any entries at once, as they lie in the database; an entry that becomes `undefined` is
 * deleted. All of them are written, or none. Answers with what those entries were before, which
 * put back the same way undoes it. Rejects as `change` does, and with whatever `update` throws.
 * `onWritten` hears the share of them that is written, from 0 to 1; all stand only at the end.
 */
export async function changeEverything(
  update: (all: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
  onWritten: (share: number) => void = () => undefined,
): Promise<ReadonlyMap<string, unknown>> {
  const before = new Map<string, unknown>();
  await write(
    (store) => [store.getAllKeys(), store.getAll()] as IDBRequest<unknown>[],
    (store, [keys, values]) => {
      const all = entriesOf(keys as IDBValidKey[], values as unknown[]);
      const changes = update(all);
      let written = 0;
      for (const [key, value] of changes) {
        before.set(key, all.get(key));
        const request = value === undefined ? store.delete(key) : store.put(value, key);
        request.onsuccess = () => {
          written += 1;
          onWritten(written / (changes.size + 1));
        };
      }
    },
  );
  for (const key of before.keys()) tell(key);
  return before;
}

/** Thrown when the browser could not write; nothing was changed. Its sentence can be shown. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  constructor(cause: unknown) {
    const full = cause instanceof Error && cause.name === 'QuotaExceededError';
    super(
      full
        ? 'There is no room left on the disk for it, so it was not saved. Nothing else was changed.'
        : 'The browser could not save it. Nothing was changed.',
      { cause },
    );
  }
}

// One transaction: first all is asked, then, in the same breath, all is put.
async function write(
  ask: (store: IDBObjectStore) => readonly IDBRequest<unknown>[],
  put: (store: IDBObjectStore, answers: readonly unknown[]) => void,
): Promise<void> {
  refuseInPrivate();
  let refused: unknown;
  try {
    await useDatabase()('readwrite', (store) => {
      const { transaction } = store;
      return new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        const requests = ask(store);
        const proceed = (): void => {
          if (requests.some(({ readyState }) => readyState !== 'done')) return;
          try {
            put(
              store,
              requests.map(({ result }) => result),
            );
          } catch (error) {
            refused = error;
            transaction.abort();
          }
        };
        for (const request of requests) request.onsuccess = proceed;
      });
    });
  } catch (error) {
    if (refused instanceof Error && !(refused instanceof DOMException)) throw refused;
    throw new NotWritten(refused ?? error);
  }
}

function valueBefore<T>(store: IDBObjectStore, item: Item<T>, raw: unknown): T {
  const reading = readKept(item, raw);
  if (reading.kind === 'newer') throw new NewerData(item.key, reading.version, item.version);
  if (reading.kind === 'corrupt') putAside(store, item.key, raw);
  return standing(item, reading);
}

// What was put aside before is never written over: the next free number is taken.
function putAside(store: IDBObjectStore, key: string, raw: unknown, number = 1): void {
  const request = store.add(raw, `${asidePrefix}${key}${number === 1 ? '' : `/${number}`}`);
  request.onerror = (event) => {
    if (request.error?.name !== 'ConstraintError') return;
    event.preventDefault();
    putAside(store, key, raw, number + 1);
  };
}

const entriesOf = (
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
): ReadonlyMap<string, unknown> =>
  new Map(keys.map((key, at) => [typeof key === 'string' ? key : JSON.stringify(key), values[at]]));

/** Every key in the database. */
export async function readKeys(): Promise<readonly string[]> {
  const keys = await useDatabase()('readonly', (store) => promisifyRequest(store.getAllKeys()));
  return keys.map(String);
}

/** Every key in the database with its raw content, for the list of what is stored and for the export. */
export async function readEverything(): Promise<ReadonlyMap<string, unknown>> {
  return useDatabase()('readonly', async (store) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(store.getAllKeys()),
      promisifyRequest<unknown[]>(store.getAll()),
    ]);
    return entriesOf(keys, values);
  });
}

/** Deletes everything that Attune stores in the database, and says how many entries are left: 0. */
export async function deleteEverything(): Promise<number> {
  await useDatabase()('readwrite', (store) => promisifyRequest(store.clear()));
  const left = await useDatabase()('readonly', (store) => promisifyRequest(store.count()));
  tell('');
  return left;
}

const channelName = 'attune-store';
let channel: BroadcastChannel | undefined;
const listeners = new Set<(key: string) => void>();

// One channel for each page; a page hears its own changes through `listeners`.
function openChannel(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<unknown>) => {
      for (const listener of listeners) listener(String(event.data));
    };
  }
  return channel;
}

function tell(key: string): void {
  for (const listener of listeners) listener(key);
  openChannel()?.postMessage(key);
}

/** Calls back with the key of each change, wherever it was made; with `''` after everything was deleted. Ends with `signal`. */
export function onChange(listener: (key: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  openChannel();
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
