import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { idle, openMeasured, spentBy } from './browser';
import { median, said, type Row } from './figures';

/** What one opening of a new tab cost. */
interface Opening {
  /** Navigation to the paint of the main content, ms. */
  readonly visible: number;
  /** Work on the main thread until it was idle, ms. */
  readonly main: number;
  readonly heap: number;
  readonly shift: number;
  readonly blocking: number;
  /** Bytes of script that the page loaded, uncompressed. */
  readonly script: number;
}

const warmRounds = 15;
const coldRounds = 7;

/** The new tab against a bare static page that is loaded as a new tab in the same way. */
export async function benchNewTab(program: string, attune: string): Promise<readonly Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'attune-bench-'));
  const bare = bareExtension(path.join(work, 'bare'));
  const cold = { bare: [] as Opening[], attune: [] as Opening[] };
  const warm = { bare: [] as Opening[], attune: [] as Opening[] };
  for (let round = 0; round < coldRounds; round += 1) {
    // Interleaved, and in turn first: what the machine does meanwhile falls on both alike.
    const order = round % 2 === 0 ? (['bare', 'attune'] as const) : (['attune', 'bare'] as const);
    for (const which of order) {
      const extension = which === 'bare' ? bare : attune;
      const profile = path.join(work, `profile-${which}`);
      const { context } = await openMeasured({ program, profile, extension });
      // The first start installs and makes the first snapshot; it is not counted.
      const first = await open(context, extension);
      if (round > 0) cold[which].push(first);
      const each = Math.ceil(warmRounds / (coldRounds - 1));
      for (let more = 0; round > 0 && more < each; more += 1) {
        warm[which].push(await open(context, extension));
      }
      await context.close();
    }
  }
  rmSync(work, { recursive: true, force: true });
  const of = (from: readonly Opening[], what: keyof Opening): number =>
    median(from.map((opening) => opening[what]));
  const ratio = (
    what: string,
    key: keyof Opening,
    from: typeof warm,
    unit: string,
    most: number,
  ): Row => {
    const ours = of(from.attune, key);
    const theirs = of(from.bare, key);
    return {
      what: `${what}: ${(ours / theirs).toFixed(2)}×`,
      measured: said(ours, unit),
      baseline: said(theirs, unit),
      asked: `≤ ${most}×`,
      reached: ours / theirs <= most,
    };
  };
  const script = of(warm.attune, 'script');
  const blocking = of(cold.attune, 'blocking');
  const shift = Math.max(...[...warm.attune, ...cold.attune].map((opening) => opening.shift));
  return [
    ratio('main content visible, warm', 'visible', warm, 'ms', 1.2),
    ratio('main content visible, first tab after a start', 'visible', cold, 'ms', 1.4),
    ratio('main-thread time, warm', 'main', warm, 'ms', 1.6),
    ratio('JS heap, warm', 'heap', warm, 'MB', 1.3),
    {
      what: 'blocking time, cold',
      measured: said(blocking, 'ms'),
      baseline: said(of(cold.bare, 'blocking'), 'ms'),
      asked: '0 ms',
      reached: blocking === 0,
    },
    {
      what: 'layout shift, worst of all openings',
      measured: shift.toFixed(4),
      baseline: '0',
      asked: '0',
      reached: shift === 0,
    },
    {
      what: 'script loaded',
      measured: said(script / 1024, 'KB'),
      baseline: '0 KB',
      asked: '≤ 60 KB',
      reached: script <= 60 * 1024,
    },
  ];
}

function bareExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      chrome_url_overrides: { newtab: 'newtab.html' },
      background: { service_worker: 'background.js' },
    }),
  );
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(
    path.join(folder, 'newtab.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>New tab</title><p>Ask one more question.</p></html>',
  );
  return folder;
}

async function open(context: BrowserContext, extension: string): Promise<Opening> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto('chrome://newtab/');
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await idle(page);
  const { scripts, ...seen } = await page.evaluate(observed);
  // The browser does not say how large a file of an extension is.
  const script = scripts
    .map((file) => statSync(path.join(extension, file)).size)
    .reduce((sum, size) => sum + size, 0);
  const opening: Opening = { ...seen, script, ...(await spentBy(cdp)) };
  await page.close();
  return opening;
}

// Runs in the page; sees nothing from outside.
async function observed(): Promise<
  Omit<Opening, 'main' | 'heap' | 'script'> & { readonly scripts: readonly string[] }
> {
  const entries = (type: string): Promise<readonly PerformanceEntry[]> =>
    new Promise((resolve) => {
      let seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => (seen = [...seen, ...list.getEntries()]));
      observer.observe({ type, buffered: true });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          seen = [...seen, ...observer.takeRecords()];
          observer.disconnect();
          resolve(seen);
        }),
      );
    });
  const paints = await entries('largest-contentful-paint');
  const shifts = await entries('layout-shift');
  const long = await entries('longtask');
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((file) => file.endsWith('.js'));
  return {
    visible:
      paints.at(-1)?.startTime ??
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??
      0,
    shift: shifts.reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    ),
    blocking: long.reduce((sum, entry) => sum + Math.max(0, entry.duration - 50), 0),
    scripts: [...new Set(scripts)],
  };
}
