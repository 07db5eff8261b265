import { tongueFor, type Tongue } from './tongue';
import type { Words } from './words';

/** What of a page this room looks at, where there is one. */
interface Page {
  readonly localStorage?: { getItem(name: string): string | null };
}

/** Where the choice lies for the first frame; the snapshot of the store puts it there. */
export const choiceKey = 'attune/language';

function choice(): string | undefined {
  try {
    return (globalThis as Page).localStorage?.getItem(choiceKey) ?? undefined;
  } catch {
    // A storage that is closed holds no choice.
    return undefined;
  }
}

/** The language of this page's words: the person's choice, else the browser's. It stands as long as the page. */
export const spoken: Tongue = tongueFor(choice());

/** Has another language been chosen since this page was opened? */
export function isAnotherChosen(): boolean {
  return tongueFor(choice()) !== spoken;
}

/** The words in the language of this page. */
export function inTongue<T>(
  words: { readonly en: T } & Readonly<Record<Tongue, Words<T>>>,
): Words<T> {
  return words[spoken];
}
