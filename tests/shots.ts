/**
 * Pictures of every page and state, in both themes and three widths, to be looked at:
 * `npm run shots`, then open `.output/shots/index.html`. A word after the command keeps only the
 * shots whose name has it; `hint` is every hint card over a messenger, and `store` the pictures
 * that the stores and the README show, in their sizes.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { shootHints } from './shots/hints';
import { load, openAttune, type Opened } from './shots/page';
import { states, type State } from './shots/states';
import { middle, narrow, wide, type Size } from './shots/states/state';
import { shootForStores } from './shots/store';

const out = path.resolve('.output/shots');
const wanted = process.argv[2] ?? '';
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Is there a foot that sticks to the window? In a picture of a whole page it would lie across the text. */
const sticks = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.acts')).some(
      (foot) => getComputedStyle(foot).position === 'sticky',
    ),
  );

/** Has the page drawn itself as it is now? */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const themes = ['light', 'dark'] as const;

/** What went wrong, a sentence each. */
const wrong: string[] = [];

async function shoot(opened: Opened, state: State): Promise<void> {
  for (const size of state.sizes ?? [wide, middle, narrow]) {
    const names = themes.map((theme) => `${state.name}-${size[0]}-${theme}`);
    if (names.some((name) => name.includes(wanted))) await shootAt(opened, state, size);
  }
}

async function shootAt({ context, base }: Opened, state: State, size: Size): Promise<void> {
  const [width, height] = size;
  const page = await context.newPage();
  const complain = (text: string): number => wrong.push(`${state.name}-${width}: ${text}`);
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (entry) => {
    // The icon that stands in while the store is filled is shown by the browser, in a style of its own.
    if (entry.type() === 'error' && !page.url().endsWith('.png')) complain(entry.text());
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width, height });
  await load(page, base, state);
  await state.act?.(page);
  // No control is to look as if a pointer lay on it.
  await page.mouse.move(0, 0);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await painted(page);
    await page.screenshot({
      path: path.join(out, `${state.name}-${width}-${colorScheme}.png`),
      fullPage: (state.whole ?? true) && !(await sticks(page)),
      caret: 'initial',
    });
  }
  await page.close();
}

function writeIndex(): void {
  const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
  const figures = pictures.map(
    (file) =>
      `<figure style="display:inline-block"><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" alt="" style="max-width:640px"></a></figure>`,
  );
  writeFileSync(
    path.join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shots</title><body style="background:#888;font:14px sans-serif">${figures.join('')}`,
  );
  say(`${pictures.length} pictures in ${out}`);
}

mkdirSync(out, { recursive: true });
if (wanted === 'store') {
  for (const file of await shootForStores()) say(file);
} else {
  if (!wanted.startsWith('hint')) {
    const opened = await openAttune();
    for (const state of states) await shoot(opened, state);
    await opened.context.close();
  }
  if (wanted === '' || wanted.startsWith('hint')) wrong.push(...(await shootHints(out, wanted)));
  writeIndex();
  for (const line of wrong) say(line);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
