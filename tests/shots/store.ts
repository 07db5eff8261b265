import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { load, openAttune, type Opened } from './page';
import { stateOf } from './states';

const shelf = path.resolve('.github/store');

/** The five that a listing shows, in order: each one state at 1280 × 800. */
const shown = [
  ['newtab-morning', 'light'],
  ['room-hint', 'light'],
  ['popup-messenger', 'light'],
  ['journal', 'light'],
  ['newtab-evening', 'dark'],
] as const;

async function shoot(
  { context, base }: Opened,
  name: string,
  theme: 'light' | 'dark',
  file: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: theme });
  const state = stateOf(name);
  await load(page, base, state);
  await state.act?.(page);
  if (state.path === '/popup.html') await lay(page);
  await page.screenshot({ path: file });
  await page.close();
}

/** Lays the popup in the middle of the picture, since no window of a store is as small as it is. */
async function lay(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `body { display: grid; place-items: center; min-height: 100vh; background: var(--paper-down); }
      .popup { box-shadow: var(--shadow); border-radius: var(--radius-card); zoom: 1.25; }`,
  });
}

/** The small promotional picture: the mark, the name, and today's picture, in Attune's own colours. */
async function promote({ context, base }: Opened, file: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.emulateMedia({ colorScheme: 'light' });
  await load(page, base, stateOf('newtab-morning'));
  await page.evaluate(() => {
    const plate = document.querySelector('.plate');
    const name = document.createElement('h1');
    name.textContent = 'Attune';
    name.className = 'title';
    document.body.replaceChildren(...(plate ? [plate] : []), name);
  });
  await page.addStyleTag({
    content: `body { margin: 0; display: grid; grid-template-columns: 190px 1fr; align-items: center; height: 280px; overflow: hidden; }
      .plate { position: static; width: 190px; height: 280px; } .plate svg { height: 280px; }
      h1.title { margin: 0; text-align: center; font-size: 48px; }`,
  });
  await page.screenshot({ path: file });
  await page.close();
}

/** Takes the pictures that the stores ask for, and answers where they lie. */
export async function shootForStores(): Promise<readonly string[]> {
  mkdirSync(shelf, { recursive: true });
  const opened = await openAttune();
  const files: string[] = [];
  for (const [at, [name, theme]] of shown.entries()) {
    const file = path.join(shelf, `${at + 1}-${name}.png`);
    await shoot(opened, name, theme, file);
    files.push(file);
  }
  const tile = path.join(shelf, 'tile-440x280.png');
  await promote(opened, tile);
  await opened.context.close();
  return [...files, tile];
}
