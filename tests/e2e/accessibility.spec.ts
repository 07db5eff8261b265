import type { Page } from '@playwright/test';
import { audit } from '../shots/axe';
import { load, openAttune, type Opened } from '../shots/page';
import { stateOf, states } from '../shots/states';
import { expect, programOf, test } from './test';

declare global {
  interface Window {
    /** By how much the page has moved under the reader. */
    shift?: number;
  }
}

let opened: Opened;
let page: Page;

test.skip(({ family }) => family === 'firefox', 'Emulates what only Chromium emulates for tests.');
test.beforeAll(async ({ family }) => {
  if (family === 'firefox') return;
  programOf(family);
  opened = await openAttune();
});
test.afterAll(() => opened?.context.close());
test.beforeEach(async () => {
  page = await opened.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
});
test.afterEach(() => page.close());

/** By how many pixels a page is wider than its window. */
const overflow = (): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

/** What still moves, or would, on the page. */
const moving = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seconds = (text: string): number =>
      Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
    return Array.from(document.querySelectorAll('*')).flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const still =
        seconds(transitionDuration) < 0.02 &&
        (animationName === 'none' || seconds(animationDuration) < 0.02);
      return still ? [] : [element.outerHTML.slice(0, 80)];
    });
  });

/** Controls that are chosen, and look like their unchosen neighbours. */
const unseenChoices = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const attributes = ['aria-pressed', 'aria-checked', 'aria-selected'];
    const all = (value: string, radio: string): string =>
      [...attributes.map((name) => `[${name}="${value}"]`), radio].join();
    const seen = [
      'backgroundColor',
      'color',
      'borderColor',
      'outlineStyle',
      'textDecorationLine',
      'left',
    ] as const;
    const look = (control: Element): string =>
      [null, '::before', '::after']
        .map((part) => getComputedStyle(control.closest('label') ?? control, part))
        .map((style) => seen.map((name) => style[name]).join())
        .join('; ');
    return Array.from(document.querySelectorAll(all('true', 'input:checked'))).flatMap(
      (control) => {
        const neighbour = control
          .closest('[role="radiogroup"], [role="tablist"], [role="group"], fieldset')
          ?.querySelector(all('false', 'input:not(:checked)'));
        return neighbour && look(neighbour) === look(control)
          ? [control.outerHTML.slice(0, 120)]
          : [];
      },
    );
  });

for (const state of states) {
  test(`${state.name}: for everybody`, async () => {
    if (state.path === '/popup.html') await page.setViewportSize({ width: 360, height: 600 });
    await page.emulateMedia({ colorScheme: 'light' });
    await load(page, opened.base, state);
    await test.step('takes no focus by itself', async () => {
      const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      expect(focused).toMatch(/^<body/u);
    });
    await state.act?.(page);
    await test.step('less motion is none', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving()).toEqual([]);
    });
    await test.step('axe, light and dark', async () => {
      expect(await audit(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // In another theme nothing but colours is another.
      expect(await audit(page, ['color-contrast'])).toEqual([]);
    });
    await test.step('forced colours keep what is chosen', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await unseenChoices()).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    });
    await test.step('fits 320 px, 200 %, and a page that is read leftwards', async () => {
      // The popup has one width; the browser gives it that.
      const widths = state.path === '/popup.html' ? [360] : [320, 640, 1280];
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overflow(), `${direction} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    });
  });
}

/** What was seen of a page while it loaded. */
interface Seen {
  /** Its different pictures; the settled one is the last. */
  readonly frames: readonly string[];
  /** How it looks with nothing in it. */
  readonly bare: string;
}

/** Reloads the page, and tells what was seen on the way. */
async function reloadSeen(): Promise<Seen> {
  const cdp = await opened.context.newCDPSession(page);
  const frames: string[] = [];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    // The last ones may come when nobody listens any more.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  const another = (before: number): Promise<void> =>
    expect.poll(() => frames.length).toBeGreaterThan(before);
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await another(0);
  // The old picture stays until there is a new one: all that is different from it is a flash.
  let before = frames.length;
  await page.reload();
  await another(before);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.body.innerText !== '');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const seen = [...new Set(frames)];
  before = frames.length;
  await page.evaluate(() => document.body.replaceChildren());
  await another(before);
  await cdp.detach();
  return { frames: seen, bare: frames.at(-1) ?? '' };
}

/** Pages that are whole in their first frame: they are made of what can be read without waiting. */
const atOnce = [
  'newtab-first-ever',
  'newtab-morning',
  'newtab-largest',
  'newtab-es',
  'help',
  'privacy',
];

/**
 * Pages that show what only the database and the browser know. No page can wait for those and hold
 * its first frame back: what it may show before is its bare paper, and then all at once.
 */
const onceRead = [
  'popup-checkin',
  'popup-after',
  'popup-messenger',
  'journal',
  'cards',
  'options',
  'welcome',
];
const firstOfEach = [...atOnce, ...onceRead];

/** The window of a person; a popup has its own width. */
const windowOf = (name: string): { readonly width: number; readonly height: number } =>
  name.startsWith('popup') ? { width: 360, height: 600 } : { width: 1280, height: 800 };

for (const name of firstOfEach) {
  test(`${name}: nothing moves while it loads`, async () => {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { readonly value: number };
          window.shift = (window.shift ?? 0) + value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize(windowOf(name));
    await load(page, opened.base, stateOf(name));
    expect(await page.evaluate(() => window.shift)).toBe(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of firstOfEach) {
    test(`the first frame of ${name} is the settled one, ${colorScheme}`, async () => {
      await page.setViewportSize(windowOf(name));
      await page.emulateMedia({ colorScheme });
      await load(page, opened.base, stateOf(name));
      const { frames, bare } = await reloadSeen();
      const words = onceRead.includes(name) ? frames.filter((frame) => frame !== bare) : frames;
      expect(words.length, 'different frames').toBe(1);
    });
  }
}
