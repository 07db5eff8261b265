import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../lib/store/item';
import { onChange, read } from '../../lib/store/store';

/** What was read before the page was shown, by key. */
const first = new Map<string, unknown>();

/** Reads items before a page is shown, so that it begins with them and nothing moves. What cannot be read is left out. */
export async function readFirst(...items: readonly Item<unknown>[]): Promise<void> {
  const readings = items.map((item) => read(item).then((value) => first.set(item.key, value)));
  await Promise.allSettled(readings);
}

/** A stored item that follows every change; its fallback until it is read. */
export function useStored<T>(item: Item<T>): T {
  const [value, setValue] = useState<T>(() =>
    first.has(item.key) ? (first.get(item.key) as T) : item.fallback,
  );
  useEffect(() => {
    const ending = new AbortController();
    const refresh = (): void => {
      read(item).then(setValue, () => {});
    };
    onChange((key) => {
      if (key === item.key || key === '') refresh();
    }, ending.signal);
    refresh();
    return () => ending.abort();
  }, [item]);
  return value;
}
