import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { seedPermissions } from '../e2e/browsers/chromium';

/** A browser to measure in. */
export interface Measured {
  readonly context: BrowserContext;
  /** Where the pages of the extension are, ending in a slash; empty without one. */
  readonly home: string;
}

/** How a browser to measure in is started. */
export interface MeasuredStart {
  readonly program: string;
  readonly profile: string;
  /** Folder of an extension; none for a browser without one. */
  readonly extension?: string;
  /** Match patterns that are granted from the start. */
  readonly granted?: readonly string[];
  /** Port on loopback at which every https host is found. */
  readonly worldAt?: number;
  /** Lets its own protocol open the popup of an extension. */
  readonly debugging?: boolean;
}

/** Opens Chromium without a window, with one extension or with none. */
export async function openMeasured(start: MeasuredStart): Promise<Measured> {
  const { program, profile, extension, granted, worldAt, debugging = false } = start;
  mkdirSync(profile, { recursive: true });
  if (extension && granted) seedPermissions(profile, extension, granted);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      ...(debugging ? ['--enable-unsafe-extension-debugging'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(worldAt === undefined
        ? []
        : [
            `--host-resolver-rules=MAP * 127.0.0.1:${worldAt}, EXCLUDE 127.0.0.1`,
            '--ignore-certificate-errors',
          ]),
    ],
  });
  if (!extension) return { context, home: '' };
  // Asked once, at the start: a background that has nothing to do is ended, and is no longer listed.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, home: new URL('/', worker.url()).href };
}

/** What the main thread of a page has done since it began, ms, and the heap it holds, MB. */
export interface Spent {
  readonly main: number;
  readonly heap: number;
}

/** Reads what a page has spent. Its session must have `Performance` on. */
export async function spentBy(cdp: CDPSession): Promise<Spent> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { main: metric('TaskDuration') * 1000, heap: metric('JSHeapUsedSize') / 1e6 };
}

/** Two idle callbacks in a row: what a page puts off until after its first paint is done, too. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 500 }), {
          timeout: 500,
        }),
      ),
  );
}

/** Folder of the production build. */
export const builtAttune = path.resolve('.output/chrome-mv3');
