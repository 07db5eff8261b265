import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { load, openAttune, type Opened } from './page';
import { stateOf } from './states';

/** One picture for people who do not have Attune yet. */
interface Shown {
  readonly file: string;
  readonly state: string;
  readonly theme?: 'light' | 'dark';
  readonly size: readonly [width: number, height: number];
  /** What is brought into the middle of the window. */
  readonly middle?: string;
  /** Lays out what is shown anew: a sheet of style for the page. */
  readonly style?: string;
}

/** No window of a store is as small as a popup: it lies in the middle. */
const inTheMiddle = `
  body { display: grid; place-items: center; min-height: 100vh; background: var(--paper-down); }
  .popup { box-shadow: var(--shadow); border-radius: var(--radius-card); zoom: 1.25; }`;

const storeSize = [1280, 800] as const;

/** What a listing shows, in order, each in the size that the stores ask for; then the small promotional tile. */
const inStores: readonly Shown[] = [
  { file: 'en/1-new-tab', state: 'newtab-morning', size: storeSize },
  { file: 'en/2-hint', state: 'room-hint', size: storeSize, middle: '.room' },
  { file: 'en/3-popup', state: 'popup-messenger', size: storeSize, style: inTheMiddle },
  { file: 'en/4-journal', state: 'journal', size: storeSize },
  { file: 'en/5-evening', state: 'newtab-evening', theme: 'dark', size: storeSize },
  { file: 'es/1-new-tab', state: 'newtab-es', size: storeSize },
  { file: 'es/2-popup', state: 'popup-messenger-es', size: storeSize, style: inTheMiddle },
  { file: 'es/3-journal', state: 'journal-es', size: storeSize },
  {
    file: 'tile',
    state: 'newtab-morning',
    size: [440, 280],
    // The day's print all over, and the name in its sky.
    style: `
      .bar, .checkline, .card > *, .deckle { display: none; }
      .tab { display: block; width: auto; min-height: 0; margin: 0; }
      .spread > .plate { position: fixed; inset: 0; height: 280px; }
      .spread > .plate .picture { height: 100%; aspect-ratio: auto; transform: none;
        --disc-x: 208px; --disc-y: 272px; --disc-size: 0.62; }
      .card { position: fixed; inset: 36px 30px auto auto; }
      .card::before { content: 'Attune'; font: 400 46px/1 var(--serif); color: var(--ink); }`,
  },
];

/** What the README shows. */
const inReadme: readonly Shown[] = [
  { file: 'new-tab', state: 'newtab-morning', size: [1280, 760] },
  { file: 'check-in', state: 'popup-after', size: [360, 200] },
  { file: 'hint', state: 'room-hint', size: [960, 560], middle: '.room' },
];

async function open({ context, base }: Opened, shown: Shown): Promise<Page> {
  const page = await context.newPage();
  const [width, height] = shown.size;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: shown.theme ?? 'light', reducedMotion: 'reduce' });
  const state = stateOf(shown.state);
  await load(page, base, state);
  await state.act?.(page);
  await page.mouse.move(0, 0);
  await page.evaluate(async ({ style, middle }) => {
    // What was clicked keeps the keyboard; a picture needs no ring around it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (style !== undefined) {
      const sheet = new CSSStyleSheet();
      await sheet.replace(style);
      document.adoptedStyleSheets = [sheet];
    }
    if (middle !== undefined) document.querySelector(middle)?.scrollIntoView({ block: 'center' });
    // The hint follows what it stands by, a frame behind.
    for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
  }, shown);
  return page;
}

/** Takes the pictures that the stores ask for, and the README's, and answers where they lie. */
export async function shootForStores(): Promise<readonly string[]> {
  const files: string[] = [];
  const opened = await openAttune();
  mkdirSync(path.resolve('.github/pictures'), { recursive: true });
  for (const shown of inReadme) {
    const page = await open(opened, shown);
    const file = path.resolve('.github/pictures', `${shown.file}.webp`);
    writeFileSync(file, await asWebp(page));
    await page.close();
    files.push(file);
  }
  for (const shown of inStores) {
    const page = await open(opened, shown);
    const file = path.resolve('.output/store', `${shown.file}-${shown.size.join('x')}.png`);
    await page.screenshot({ path: file, caret: 'initial' });
    await page.close();
    files.push(file);
  }
  await opened.context.close();
  return files;
}

/** A picture in a format that a README can carry many of, sharp on sharp screens. */
async function asWebp(page: Page): Promise<Buffer> {
  // As high as what is shown: the popup has no height of its own.
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const shown = await page.evaluate(() => document.body.getBoundingClientRect().height);
  const clip = {
    x: await page.evaluate(() => scrollX),
    y: await page.evaluate(() => scrollY),
    width,
    height: width < 640 ? Math.ceil(shown) : height,
    scale: 2,
  };
  await page.setViewportSize({ width, height: clip.height });
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 78, clip });
  return Buffer.from(data, 'base64');
}
