import type { LocalDate } from '../practices/dates';
import { troubles, type Troubles } from './items';
import { change } from './store';

/** One kind of error at one place on one day. */
export type Trouble = Troubles[number];

/** How many are kept: the newest. */
const most = 20;

/**
 * What may be kept of an error: its kind and the place in our own files. Its sentence is not
 * looked at, since it may hold anything; nor is any place that is not in Attune.
 */
export function troubleOf(error: unknown, day: LocalDate): Trouble {
  const cause = error instanceof Error && error.cause !== undefined ? kindOf(error.cause) : '';
  return {
    name: cause === '' ? kindOf(error) : `${kindOf(error)} < ${cause}`,
    at: error instanceof Error ? placeIn(error.stack ?? '') : '',
    day,
    times: 1,
  };
}

/** Keeps a trouble; the same one on the same day is counted. Rejects as `change` does. */
export async function keepTrouble(error: unknown, day: LocalDate): Promise<void> {
  const one = troubleOf(error, day);
  await change(troubles, (before) => {
    const same = before.find(
      ({ name, at, day: on }) => name === one.name && at === one.at && on === day,
    );
    const rest = before.filter((other) => other !== same);
    return [...rest, { ...one, times: (same?.times ?? 0) + 1 }].slice(-most);
  });
}

// A name is a class's own; anything else in its place may be words.
function kindOf(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return typeof name === 'string' && /^[A-Z]\w{0,39}$/u.test(name) ? name : 'Unknown';
}

const ours = /-extension:\/\/[^/\s]+\/([\w./-]{1,80}:\d{1,7}:\d{1,7})/u;

/** The first place of a stack that is in Attune. */
function placeIn(stack: string): string {
  // The first line of a stack may be the sentence, as far as it goes.
  const line = stack.split('\n').find((one) => /^\s+at |^[^\s@]*@/u.test(one) && ours.test(one));
  return ours.exec(line ?? '')?.[1] ?? '';
}
