import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findBrowser, type Family } from '../start/browsers.mjs';
import { replicas } from '../pages/messengers';
import type { Browser, Start, Tab } from './browsers/browser';
import { until } from './browsers/looking';
import { openBrowser } from './browsers/open';
import { openWorld, type World } from './servers/world';
import { browsersOwn, tracesIn, typedWords } from './traces';

/** What a project of the configuration chooses. */
export interface Chosen {
  readonly family: Family;
}

/** How a test begins: the rest of a start is the same for all. */
export type Begin = (
  start?: Partial<Start> & {
    /** Beginnings of what a real messenger's own page says in the console. */
    readonly theirs?: readonly string[];
  },
) => Promise<Browser>;

interface Given {
  /** Opens a browser with Attune; it is closed with the test, and must have been quiet in its console. */
  readonly begin: Begin;
  /** A fresh folder for a profile that outlives one browser; removed with the test. */
  readonly profile: string;
  /** Opens a page in the browser of `settled`, in which no chat is marked yet; it is closed with the test. */
  readonly visit: (address: string) => Promise<Tab>;
}

interface GivenForAll extends Chosen {
  /** The messengers' real addresses, on loopback. */
  readonly world: World;
  /** One browser for many tests, in which every messenger of the world is turned on. */
  readonly settled: Browser;
}

/** Folder of the production build. */
export function folderOf(family: Family): string {
  return path.resolve('.output', family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** A fresh folder for a profile. */
export function freshProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'attune-e2e-'));
}

/** Removes a profile; a browser that is just ending may still write into it. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The program of a browser of this family; without one the test is skipped, and says so. */
export function programOf(family: Family): string {
  const program = findBrowser(family);
  const name = family === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
  base.skip(program === undefined, `There is no ${name} on this machine.`);
  return program ?? '';
}

/** Playwright's test, with browsers that have Attune in them. */
export const test = base.extend<Given, GivenForAll>({
  family: ['chromium', { option: true, scope: 'worker' }],
  world: [
    // eslint wants no empty pattern, and Playwright wants to see one: the option is read and left.
    async ({ family: _family }, use) => {
      const world = await openWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  profile: async ({ family: _family }, use) => {
    const profile = freshProfile();
    await use(profile);
    removeProfile(profile);
  },
  settled: [
    async ({ family, world }, use) => {
      const profile = freshProfile();
      const browser = await openBrowser(family, {
        program: programOf(family),
        folder: folderOf(family),
        profile,
        worldAt: world.port,
        granted: worldSites,
      });
      await until('the assistant to be registered', async () => {
        const registered = await browser.registered();
        return worldSites.every((site) => registered.includes(site));
      });
      await use(browser);
      await browser.close();
      expectQuiet(browser);
      const words = [...typedWords, ...world.sent.map(({ text }) => text)];
      expect(tracesIn(profile, words, browsersOwn), 'words in the profile').toEqual([]);
      removeProfile(profile);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  visit: async ({ settled }, use) => {
    await settled.asExtension(forgetEverything);
    const opened: Tab[] = [];
    const before = settled.errors.length;
    await use(async (address) => {
      const tab = await settled.open(address);
      opened.push(tab);
      return tab;
    });
    for (const tab of opened) await tab.close();
    expect(settled.errors.slice(before), 'the console stays empty').toEqual([]);
  },
  begin: async ({ family, world, profile }, use) => {
    const program = programOf(family);
    const opened: Browser[] = [];
    const pages: string[] = [];
    await use(async ({ theirs = [], ...start } = {}) => {
      pages.push(...theirs);
      const browser = await openBrowser(family, {
        program,
        folder: folderOf(family),
        profile,
        worldAt: world.port,
        ...start,
      });
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close().catch(() => undefined);
    for (const browser of opened) expectQuiet(browser, pages);
  },
});

/** Runs in the extension: empties its store, so that no test knows what another did. */
async function forgetEverything(): Promise<void> {
  const opening = indexedDB.open('attune');
  opening.onupgradeneeded = () => opening.result.createObjectStore('items');
  await new Promise((resolve, reject) => {
    opening.onerror = reject;
    opening.onsuccess = () => {
      const change = opening.result.transaction('items', 'readwrite');
      change.objectStore('items').clear();
      change.oncomplete = resolve;
    };
  });
  opening.result.close();
}

function expectQuiet(browser: Browser, theirs: readonly string[] = []): void {
  const errors = browser.errors.filter((text) => !theirs.some((part) => text.startsWith(part)));
  expect(errors, 'the console stays empty').toEqual([]);
  expect(browser.requests, 'the extension asks nobody for anything').toEqual([]);
}

/** Match patterns of every site of the world. */
export const worldSites: readonly string[] = [
  ...new Set(replicas.map(({ home }) => `https://${new URL(home).hostname}/*`)),
];

export { expect };
