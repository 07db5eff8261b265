import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../lib/store/item';
import { onChange, read } from '../../lib/store/store';

/** A stored item that follows every change; its fallback until it is read. */
export function useStored<T>(item: Item<T>): T {
  const [value, setValue] = useState(item.fallback);
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
