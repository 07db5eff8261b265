import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { feelings, practisedAnswers } from '../../lib/journal/checkIn';
import { practices } from '../../lib/practices/card';
import { addDays, localDate } from '../../lib/practices/dates';
import { openMeasured, type Measured } from './browser';
import { median, said, type Row } from './figures';
import type { InPage } from './inPage';

declare global {
  var inPage: InPage;
}

const rounds = 9;
const days = 3650;
const today = localDate(new Date());

/** Pages that are opened, and what shows that one can be used. */
const pages = {
  'new tab': { path: 'newtab.html', usable: '.checkline button' },
  popup: { path: 'popup.html', usable: '.near button' },
  journal: { path: 'journal.html', usable: '.calendar button, .nothing button' },
} as const;

/** Ten years of check-ins, each with a line, against an empty Attune; two browsers, in turn. */
export async function benchJournal(program: string, extension: string): Promise<readonly Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'attune-bench-'));
  const store = await bundled();
  const start = (name: string): Promise<Measured> =>
    openMeasured({ program, extension, profile: path.join(work, name) });
  const [empty, full] = [await start('empty'), await start('full')];
  try {
    const imported = await timedIn(full, store, (page) => bringIn(page, rounds));
    const exported = await timedIn(full, store, (page) => repeat(page, takeOut, rounds));
    const reads = {
      full: await timedIn(full, store, (page) => repeat(page, readToday, rounds * 4)),
      empty: await timedIn(empty, store, (page) => repeat(page, readToday, rounds * 4)),
    };
    return [
      atMost('reading today’s state with 3,650 check-ins', reads.full, reads.empty, 5),
      atMost('importing ten years (read, preview, replace)', imported, undefined, 1000),
      atMost('exporting ten years', exported, undefined, 1000),
      ...(await openings(empty, full)),
    ];
  } finally {
    await Promise.all([empty.context.close(), full.context.close()]);
    rmSync(work, { recursive: true, force: true });
  }
}

function atMost(
  what: string,
  ours: readonly number[],
  baseline: readonly number[] | undefined,
  most: number,
): Row {
  return {
    what,
    measured: said(median(ours), 'ms'),
    baseline: baseline ? `${said(median(baseline), 'ms')} (empty)` : 'none',
    asked: `≤ ${most} ms`,
    reached: median(ours) <= most,
  };
}

async function openings(empty: Measured, full: Measured): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, { path: address, usable }] of Object.entries(pages)) {
    const times = { empty: [] as number[], full: [] as number[] };
    // The first makes the snapshot; it is not counted.
    for (let round = -1; round < rounds; round += 1) {
      const order = round % 2 === 0 ? (['empty', 'full'] as const) : (['full', 'empty'] as const);
      for (const which of order) {
        const took = await open(which === 'empty' ? empty : full, address, usable);
        if (round >= 0) times[which].push(took);
      }
    }
    const most = name === 'journal' ? 1.5 : 1.05;
    const ratio = median(times.full) / median(times.empty);
    rows.push({
      what: `${name} usable, ten years against empty: ${ratio.toFixed(2)}×`,
      measured: said(median(times.full), 'ms'),
      baseline: said(median(times.empty), 'ms'),
      asked: `≤ ${most}×`,
      reached: ratio <= most,
    });
  }
  return rows;
}

/** From navigation to the frame after the first thing that can be used is there, ms. */
async function open({ context, home }: Measured, address: string, usable: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (document.querySelector(wanted)) {
        requestAnimationFrame(() => performance.mark('usable'));
      } else requestAnimationFrame(look);
    };
    look();
  }, usable);
  await page.goto(`${home}${address}`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  // What is put off until after the paint is to be over before the next page is opened.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 500 })),
  );
  const took = await page.evaluate(
    () => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return took;
}

async function timedIn(
  { context, home }: Measured,
  store: string,
  time: (page: Page) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const page = await context.newPage();
  // A page that reads and writes nothing by itself.
  await page.goto(`${home}privacy.html`);
  await page.evaluate(store);
  const times = await time(page);
  await page.close();
  return times;
}

async function repeat(
  page: Page,
  once: (page: Page) => Promise<number>,
  times: number,
): Promise<readonly number[]> {
  const all: number[] = [];
  for (let round = 0; round < times; round += 1) all.push(await once(page));
  return all;
}

async function bringIn(page: Page, times: number): Promise<readonly number[]> {
  const text = tenYears();
  return repeat(
    page,
    async () => {
      await page.evaluate(() => inPage.clear());
      return page.evaluate((file) => inPage.bringIn(file), text);
    },
    times,
  );
}

const takeOut = (page: Page): Promise<number> => page.evaluate((day) => inPage.takeOut(day), today);

const readToday = (page: Page): Promise<number> =>
  page.evaluate(([day, before]) => inPage.readToday(day, before), [
    today,
    addDays(today, -1),
  ] as const);

/** A file of ten years, the same in every run but for its dates. */
function tenYears(): string {
  const items: Record<string, { version: 1; value: Record<string, unknown> }> = {};
  for (let back = 1; back <= days; back += 1) {
    const date = addDays(today, -back);
    const year = (items[`journal/${date.slice(0, 4)}`] ??= { version: 1, value: {} });
    year.value[date] = {
      date,
      closeness: 1 + ((back * 7) % 5),
      feelings: [feelings[(back * 13) % feelings.length]],
      practised: practisedAnswers[back % practisedAnswers.length],
      card: `${practices[back % practices.length] ?? 'shared'}-some-card`,
      note: `day ${String(back)}: soup, rain, and a long talk about where to go in spring`,
    };
  }
  return JSON.stringify({ attune: 'export', version: 1, made: today, items });
}

/** The store as one script, from the same sources as the build. */
async function bundled(): Promise<string> {
  const entry = path.join(process.cwd(), 'tests/bench/inPage.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The store could not be bundled for the benchmark.');
  return chunk.code;
}
