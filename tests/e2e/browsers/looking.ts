import type { Point, Surface } from './browser';

/** How long a state may take to come, ms. */
const patience = 30_000;

/**
 * Looks again and again until what is seen is neither false, empty nor undefined, and answers
 * with it. Rejects, saying `what` was waited for, when it does not come.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false | null | ''>,
  within = patience,
): Promise<T> {
  const end = Date.now() + within;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false && seen !== null && seen !== '') return seen;
    } catch (error) {
      // A page that is just loading: it is looked at again.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  throw new Error(`It did not come: ${what}`, { cause: last });
}

/** Waits until a function in the page answers with something. */
export function seen<A, R>(
  surface: Surface,
  what: string,
  look: (asked: A) => R | undefined | false | null | '',
  asked: A,
): Promise<R> {
  return until(what, () => surface.evaluate(look, asked));
}

/** Where a control with this accessible name stands; its words or its label, exactly. */
export function placeOf(surface: Surface, name: string): Promise<Point | undefined> {
  return surface.evaluate((wanted) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a, input, textarea, [role="switch"], [role="radio"], [role="checkbox"], label, summary',
    );
    for (const control of controls) {
      const label = control.getAttribute('aria-label') ?? control.textContent;
      if (label.replace(/\s+/gu, ' ').trim() !== wanted) continue;
      control.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2 };
    }
    return undefined;
  }, name);
}

/** One real click on the control with this accessible name, once it is there. */
export async function click(surface: Surface, name: string): Promise<void> {
  await surface.clickAt(await until(`"${name}"`, () => placeOf(surface, name)));
}

/** One real click in the middle of what a selector finds, once it is there. */
export async function clickOn(surface: Surface, selector: string): Promise<void> {
  await surface.clickAt(
    await seen(
      surface,
      selector,
      (wanted) => {
        const found = document.querySelector(wanted);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
    ),
  );
}

/** All words that can be read. */
export function textOf(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.innerText, undefined);
}

/** Waits until these words can be read. */
export async function reads(surface: Surface, words: string): Promise<void> {
  await seen(surface, `"${words}"`, (wanted) => document.body.innerText.includes(wanted), words);
}
