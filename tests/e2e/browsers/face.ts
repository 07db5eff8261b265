import type { Point, Surface, Tab } from './browser';
import { until } from './looking';

/** A rectangle of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What Attune shows over a page right now, read out of its closed shadow root. */
export interface Face {
  /** The quiet mark; absent where Attune is off. */
  readonly mark?: Box;
  /** A hint is there. */
  readonly found: boolean;
  /** The lines drawn under the phrase. */
  readonly phrase: readonly Box[];
  /** The open card. */
  readonly card?: {
    readonly box: Box;
    readonly why: string;
    /** The reply as it would become. */
    readonly says: string;
    readonly notice: string;
    /** Middle of each button by its words. */
    readonly buttons: Readonly<Record<string, Point>>;
    /** Words of the button that has the keyboard. */
    readonly focused: string;
  };
  /** What a screen reader was told. */
  readonly spoken: string;
}

/** Reads what Attune shows over the page of a tab. */
export function readFace(tab: Tab): Promise<Face> {
  return tab.inFace((roots) => {
    const find = (selector: string): HTMLElement | undefined => {
      for (const root of roots) {
        const found = root.querySelector<HTMLElement>(selector);
        if (found) return found;
      }
      return undefined;
    };
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const text = (selector: string): string => find(selector)?.textContent.trim() ?? '';
    const mark = find('.mark');
    const card = find('.hint');
    const buttons: Record<string, { x: number; y: number }> = {};
    for (const button of card?.querySelectorAll('button') ?? []) {
      const box = button.getBoundingClientRect();
      buttons[button.textContent.trim()] = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return {
      ...(mark && { mark: boxOf(mark) }),
      found: mark?.classList.contains('found') ?? false,
      phrase: roots.flatMap((root) => [...root.querySelectorAll('.under')].map(boxOf)),
      ...(card && {
        card: {
          box: boxOf(card),
          why: text('.because'),
          says: text('.say'),
          notice: text('.notice'),
          buttons,
          focused: roots.map((root) => root.activeElement?.textContent.trim() ?? '').join(''),
        },
      }),
      spoken: text('.spoken'),
    };
  });
}

/** Waits until Attune is on in the open chat, and answers with its face. */
export function attuned(tab: Tab): Promise<Face & { readonly mark: Box }> {
  return until('the quiet mark', async () => {
    const face = await readFace(tab);
    return face.mark ? { ...face, mark: face.mark } : undefined;
  });
}

/** Waits until a hint is there. */
export function hinted(tab: Tab): Promise<Face & { readonly mark: Box }> {
  return until('a hint', async () => {
    const face = await readFace(tab);
    return face.mark && face.found ? { ...face, mark: face.mark } : undefined;
  });
}

/** Opens the hint by a real click on the mark, and answers with its card. */
export async function openHint(tab: Tab): Promise<NonNullable<Face['card']>> {
  await until('the hint to open', async () => {
    const { mark } = await hinted(tab);
    await tab.clickAt(middle(mark));
    // The mark moves out of the way of the text: a click may come a moment too late for it.
    return until('the card', async () => (await readFace(tab)).card, 2000).catch(() => undefined);
  });
  return openCard(tab);
}

/** Waits until the card is open and stands still. */
export async function openCard(tab: Tab): Promise<NonNullable<Face['card']>> {
  let before = '';
  return until('the hint card', async () => {
    const { card } = await readFace(tab);
    const now = JSON.stringify(card?.buttons);
    const still = card !== undefined && now === before;
    before = now;
    return still ? card : undefined;
  });
}

/** A real click on one of the card's buttons. */
export async function choose(tab: Tab, words: string): Promise<void> {
  const { buttons } = await openCard(tab);
  const place = buttons[words];
  if (!place) throw new Error(`The card has no "${words}": ${Object.keys(buttons).join(', ')}`);
  await tab.clickAt(place);
}

/** The middle of a box. */
export function middle({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * Watches for as long as two pauses in typing that no hint comes: an absence can only be seen
 * over a time.
 */
export async function staysQuiet(tab: Tab, surface: Surface = tab): Promise<boolean> {
  const end = await surface.evaluate(() => performance.now() + 1300, undefined);
  while ((await surface.evaluate(() => performance.now(), undefined)) < end) {
    if ((await readFace(tab)).found) return false;
  }
  return true;
}
