/**
 * Pictures of every page and state, in both themes, to be looked at: `npm run shots`, then open
 * `.output/shots/index.html`. What axe finds on the way is said. A word after the command keeps only the shots whose name has it.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { states, type State } from './shots/states';

const built = join(process.cwd(), '.output/chrome-mv3');
const out = join(process.cwd(), '.output/shots');
const axe = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const wanted = process.argv[2] ?? '';

async function open(): Promise<{ context: BrowserContext; base: string }> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless=new',
      '--no-sandbox',
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
    ],
  });
  const page = await context.newPage();
  await page.goto('chrome://newtab');
  const base = await page.evaluate(() => location.origin);
  await page.close();
  return { context, base };
}

async function seed(page: Page, base: string, state: State): Promise<void> {
  await page.goto(`${base}/popup.html`);
  await page.evaluate(async (items) => {
    localStorage.clear();
    const request = indexedDB.open('attune');
    request.onupgradeneeded = () => request.result.createObjectStore('items');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction('items', 'readwrite');
    writing.objectStore('items').clear();
    for (const [key, value] of Object.entries(items)) {
      writing.objectStore('items').put({ version: 1, value }, key);
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, state.items ?? {});
}

async function shoot(context: BrowserContext, base: string, state: State): Promise<void> {
  for (const theme of state.themes ?? (['light', 'dark'] as const)) {
    for (const [width, height] of state.sizes) {
      const name = `${state.name}-${width}-${theme}`;
      if (!name.includes(wanted)) continue;
      const page = await context.newPage();
      page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
      page.on('console', (entry) => {
        if (entry.type() === 'error') console.log(`${name}: ${entry.text()}`);
      });
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height });
      await page.clock.setFixedTime(new Date(state.now ?? '2026-11-23T09:30:00'));
      await seed(page, base, state);
      if (state.browser) await page.addInitScript(state.browser);
      await page.goto(base + state.path);
      await page.waitForLoadState('networkidle');
      await page.reload();
      await page.waitForTimeout(150);
      await state.act?.(page);
      await page.waitForTimeout(100);
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: state.whole ?? true });
      await audit(page, name);
      await page.close();
    }
  }
}

/** Names what axe finds on a page; nothing, as it should be. */
async function audit(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: typeof import('axe-core') }
    ).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  });
  for (const violation of found) console.log(`${name}: ${violation.slice(0, 400)}`);
}

mkdirSync(out, { recursive: true });
const { context, base } = await open();
for (const state of states) await shoot(context, base, state);
await context.close();
const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Shots</title><body style="background:#888;font:14px sans-serif">${pictures
    .map(
      (file) =>
        `<figure style="display:inline-block"><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" style="max-width:640px"></a></figure>`,
    )
    .join('')}`,
);
console.log(`${pictures.length} pictures in ${out}`);
