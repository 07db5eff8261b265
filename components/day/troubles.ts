import { troubleSentence } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';

/** An error that repeats itself is kept so often by one page, and no more. */
let left = 20;

/** Keeps the kind of an error and its place in Attune, for a report of a fault. Never rejects. */
export async function noteTrouble(error: unknown): Promise<void> {
  left -= 1;
  if (left < 0) return;
  try {
    const { keepTrouble } = await import('../../lib/store/troubles');
    await keepTrouble(error, localDate(new Date()));
  } catch {
    // Storage is closed or full, or this is a private window: then it is not kept.
  }
}

/** What a person is told of something that did not work; its kind is noted. */
export function tellTrouble(error: unknown): string {
  void noteTrouble(error);
  return troubleSentence(error);
}

/** Notes what goes wrong in a page without anybody having asked for it, as long as the page is open. */
export function noteTroubles(): void {
  addEventListener('error', ({ error }) => void noteTrouble(error));
  addEventListener('unhandledrejection', ({ reason }) => void noteTrouble(reason));
}
