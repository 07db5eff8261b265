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

/** A list of at most so many elements is measured whole: one that reuses its rows has no more. */
const few = 120;
/** So many elements at the end of a longer list are measured first. */
const screenful = 32;

/**
 * The elements that `keep` wants as a person sees them, from the lowest upwards. Of a long list
 * only its end is measured, as long as nobody asks for more.
 */
export function* fromBelow(
  found: ArrayLike<Element>,
  keep: (element: Element) => boolean,
): Generator<Element, void> {
  const lowest = found.length > few ? lowestOf(found, keep) : [];
  yield* lowest;
  const told = new Set(lowest);
  for (const element of asSeen(Array.from(found).filter(keep)).toReversed()) {
    if (!told.has(element)) yield element;
  }
}

/** The lowest of a long list, lowest first; none where its two ends do not tell which they are. */
function lowestOf(
  found: ArrayLike<Element>,
  keep: (element: Element) => boolean,
): readonly Element[] {
  const seen = (from: number, step: number): readonly Seen[] => {
    const end: Seen[] = [];
    for (let tries = 0; tries < few && end.length < screenful; tries += 1) {
      const element = found[from + tries * step];
      if (!element || !keep(element)) continue;
      const { top, width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) end.push({ element, top });
    }
    return end;
  };
  const first = seen(0, 1);
  const last = seen(found.length - 1, -1);
  const across = (last[0]?.top ?? 0) - (first[0]?.top ?? 0);
  if (first.length === 0 || last.length === 0 || across === 0) return [];
  // A list that grows upwards has its lowest element first.
  const end = across > 0 ? last : first;
  if (end.some(({ top }, at) => top > (end[at - 1]?.top ?? top))) return [];
  const byPage = end === last ? last : first.toReversed();
  return byPage.toSorted((a, b) => b.top - a.top).map(({ element }) => element);
}

/** An element and the height at which it is seen. */
interface Seen {
  readonly element: Element;
  readonly top: number;
}

/** Tells what lies in nothing that a selector finds; all does where there is no selector. */
export function outside(selector: string | undefined): (element: Element) => boolean {
  return (element) => selector === undefined || element.closest(selector) === null;
}
