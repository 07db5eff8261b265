import type { Closeness } from '../lib/journal/checkIn';

/** How close one can feel, from far to very close. */
export const closenesses: readonly Closeness[] = [1, 2, 3, 4, 5];
