import 'fake-indexeddb/auto';
import { readEverything, changeEverything } from '../../lib/store/store';

/** Makes the database hold exactly these entries, as they are. */
export async function lay(entries: Readonly<Record<string, unknown>>): Promise<void> {
  await changeEverything((all) => {
    const gone = [...all.keys()].map((key) => [key, undefined] as const);
    return new Map<string, unknown>([...gone, ...Object.entries(entries)]);
  });
}

/** Everything the database holds, as it is. */
export async function lying(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries(await readEverything());
}

/** Something a browser may do in the middle of a write. */
export type Fault = (store: IDBObjectStore) => void;

/** Lets a fault happen at the nth put of the next writes, until `end` is called; says whether it came to it. */
export function faultAtPut(nth: number, fault: Fault): { readonly end: () => boolean } {
  const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
  let seen = 0;
  let happened = false;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    seen += 1;
    if (seen === nth) {
      happened = true;
      fault(this);
    }
    return Reflect.apply(put as IDBObjectStore['put'], this, given);
  };
  return {
    end: () => {
      Reflect.set(IDBObjectStore.prototype, 'put', put);
      return happened;
    },
  };
}

/** What Chromium does on a full disk. */
export const diskFull: Fault = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
};

/** What is left when the background is ended in the middle of a transaction. */
export const killed: Fault = (store) => store.transaction.abort();
