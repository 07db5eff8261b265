import { asSeen } from './seen';

/** The words of an element, without the space around them; none when there is no element. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}

/** The different names that can be seen in these elements. */
export function namesIn(page: Document, selector: string): ReadonlySet<string> {
  const names = new Set(asSeen(page.querySelectorAll(selector)).map(wordsOf));
  names.delete('');
  return names;
}

/** Does the label of an account's button say this name? Whatever language the rest of it is in, the name stands there as it is. */
export function labelSays(label: string, name: string): boolean {
  const at = name === '' ? -1 : label.indexOf(name);
  const isLetter = (one: string | undefined): boolean => /[\p{L}\p{N}]/u.test(one ?? '');
  return at >= 0 && !isLetter(label[at - 1]) && !isLetter(label[at + name.length]);
}
