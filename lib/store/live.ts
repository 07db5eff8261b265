import { signal, type ReadonlySignal } from '@preact/signals';
import type { Item } from './item';
import { onChange, read } from './store';

/**
 * An item as a signal that follows every change, in whichever page it was made.
 * `undefined` until first read. A database that cannot be opened leaves the fallback.
 */
export function live<T>(item: Item<T>, until: AbortSignal): ReadonlySignal<T | undefined> {
  const value = signal<T | undefined>(undefined);
  let asked = 0;
  const refresh = (): void => {
    const mine = (asked += 1);
    read(item).then(
      (now) => {
        if (mine === asked && !until.aborted) value.value = now;
      },
      () => {
        value.value ??= item.fallback;
      },
    );
  };
  onChange((key) => {
    if (key === item.key || key === '') refresh();
  }, until);
  refresh();
  return value;
}
