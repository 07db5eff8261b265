/**
 * Elements from top to bottom, as a person sees them: a list that reuses its rows, or grows
 * upwards, keeps them in another order. Those that are not to be seen are left out; where nothing
 * is laid out, the order of the page stands.
 */
export function asSeen(found: Iterable<Element>): readonly Element[] {
  const all = [...found];
  const seen = all
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  if (seen.length === 0) return all;
  return seen.sort((a, b) => a.box.top - b.box.top).map(({ element }) => element);
}

/** Tells what lies in nothing that a selector finds; all does where there is no selector. */
export function outside(selector: string | undefined): (element: Element) => boolean {
  return (element) => selector === undefined || element.closest(selector) === null;
}
