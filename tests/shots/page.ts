import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../start/browsers.mjs';
import type { State } from './states';

/** Attune in a browser without a window, and where its pages are. */
export interface Opened {
  readonly context: BrowserContext;
  readonly base: string;
}

/** When a state says no time of its own: a Monday morning. */
const usually = '2026-11-23T09:30:00';

/** What the store keeps for the first frame of a page. */
const snapshotKey = 'attune/snapshot';

/** Opens a Chromium with the production build in it. */
export async function openAttune(): Promise<Opened> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge on this machine.');
  const built = path.resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
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

/** Brings a page into a state as it is just after loading: what it holds, the time, what the browser says. */
export async function load(page: Page, base: string, state: State): Promise<void> {
  await page.clock.setFixedTime(new Date(state.now ?? usually));
  await seed(page, base, state);
  if (state.items) {
    // A visit to the new tab keeps what every later page paints at once.
    await visit(page, `${base}/newtab.html`);
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, snapshotKey);
    await settled(page);
  }
  if (state.browser) await page.addInitScript(state.browser);
  await visit(page, base + state.path);
  await settled(page);
}

/** Goes to a page; one that loads itself anew, as in the language it has just read of, may cut that off. */
async function visit(page: Page, address: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await page.goto(address);
      return;
    } catch (error) {
      if (tries === 3 || !/interrupted|ERR_ABORTED/u.test(String(error))) throw error;
    }
  }
}

/** Waits until a page has read what it reads, and no longer changes by itself. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const look = (): string => document.documentElement.outerHTML;
    const before = look();
    for (let looks = 0; looks < 4; looks += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (look() !== before) return false;
    }
    return document.body.innerText !== '';
  });
}

async function seed(page: Page, base: string, state: State): Promise<void> {
  // A picture of the extension shares its storage, and has no script that would write into it.
  await page.goto(`${base}/icon/16.png`);
  await page.evaluate(async (items) => {
    localStorage.clear();
    const request = indexedDB.open('attune');
    request.onupgradeneeded = () => request.result.createObjectStore('items');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The store did not open.'));
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
