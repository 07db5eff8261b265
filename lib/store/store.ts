import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { NewerData, readKept, type Item, type Kept } from './item';

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
  const reading = readKept(item, raw);
  return reading.kind === 'value' ? reading.value : item.fallback;
}

/**
 * Changes an item in one transaction: nothing that another page writes meanwhile is lost.
 * Data that cannot be read is first put aside. Rejects with `NewerData`, and with what the
 * browser says when it cannot write (a full disk, say); nothing is changed then.
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
  const after = await useDatabase()<readonly unknown[]>('readwrite', (store) =>
    changeIn(store, items, update),
  );
  for (const item of items) tell(item.key);
  return after;
}

function changeIn(
  store: IDBObjectStore,
  items: readonly Item<unknown>[],
  update: (values: readonly unknown[]) => readonly unknown[],
): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    let failed: unknown;
    let after: readonly unknown[] = [];
    transaction.oncomplete = () => resolve(after);
    transaction.onabort = () =>
      reject(failed instanceof Error ? failed : notWritten(transaction.error));
    const requests = items.map((item) => store.get(item.key) as IDBRequest<unknown>);
    const proceed = (): void => {
      if (requests.some((request) => request.readyState !== 'done')) return;
      try {
        after = update(items.map((item, at) => valueBefore(store, item, requests[at]?.result)));
        items.forEach((item, at) => {
          store.put({ version: item.version, value: after[at] } satisfies Kept, item.key);
        });
      } catch (error) {
        failed = error;
        transaction.abort();
      }
    };
    for (const request of requests) request.onsuccess = proceed;
    if (requests.length === 0) resolve([]);
  });
}

function notWritten(cause: unknown): Error {
  return new Error('The browser could not write it; nothing was changed.', { cause });
}

function valueBefore<T>(store: IDBObjectStore, item: Item<T>, raw: unknown): T {
  const reading = readKept(item, raw);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'newer') throw new NewerData(item.key, reading.version, item.version);
  if (reading.kind === 'corrupt') store.put(raw, `${asidePrefix}${item.key}`);
  return item.fallback;
}

/** Every key in the database with its raw content, for the list of what is stored and for the export. */
export async function readEverything(): Promise<ReadonlyMap<string, unknown>> {
  return useDatabase()('readonly', async (store) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(store.getAllKeys()),
      promisifyRequest<unknown[]>(store.getAll()),
    ]);
    return new Map(
      keys.map((key, at) => [typeof key === 'string' ? key : JSON.stringify(key), values[at]]),
    );
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
