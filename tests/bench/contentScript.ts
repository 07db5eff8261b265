import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorld } from '../e2e/servers/world';
import { buildPages } from '../pages/build';
import { openMeasured, type Measured } from './browser';
import {
  fill,
  heapOf,
  markOpenChat,
  messengerPattern,
  openChat,
  stream,
  write,
  type Keys,
} from './chatPage';
import { median, quantile, said, type Row } from './figures';

/** Without Attune twice: how far the two are apart is how much the measuring itself is off. */
const kinds = ['off', 'on', 'off again'] as const;

type Kind = (typeof kinds)[number];
type Browsers = Readonly<Record<Kind, Measured>>;

/** Three browsers with a messenger's page: one has Attune in it, turned on for this chat. */
export async function withBrowsers(
  program: string,
  extension: string,
  measure: (browsers: Browsers) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'attune-bench-'));
  await buildPages();
  const world = await openWorld();
  const open = (kind: Kind): Promise<Measured> =>
    openMeasured({
      program,
      profile: path.join(work, kind),
      worldAt: world.port,
      ...(kind === 'on' && { extension, granted: [messengerPattern] }),
    });
  const browsers = {
    off: await open('off'),
    on: await open('on'),
    'off again': await open('off again'),
  };
  try {
    const { page } = await openChat(browsers.on, 'sam', false);
    await markOpenChat(browsers.on);
    await page.waitForSelector('[data-attune]', { state: 'attached' });
    await page.close();
    return await measure(browsers);
  } finally {
    await Promise.all(Object.values(browsers).map(({ context }) => context.close()));
    await world.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs each kind so many times, in turn first; answers with what came, by kind. */
async function inTurn<T>(
  rounds: number,
  once: (kind: Kind) => Promise<T>,
): Promise<Readonly<Record<Kind, readonly T[]>>> {
  const came: Record<Kind, T[]> = { off: [], on: [], 'off again': [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < kinds.length; step += 1) {
      const kind = kinds[(round + step) % kinds.length] ?? 'off';
      came[kind].push(await once(kind));
    }
  }
  return came;
}

/** How much more it is with Attune than without, beside both runs without. */
function more(
  what: string,
  unit: string,
  most: number | undefined,
  values: Readonly<Record<Kind, readonly number[]>>,
  figure: (values: readonly number[]) => number = median,
): Row {
  const [off, again, on] = [figure(values.off), figure(values['off again']), figure(values.on)];
  const added = on - (off + again) / 2;
  return {
    what,
    measured: `${added < 0 ? '−' : '+'}${said(Math.abs(added), unit)}`,
    baseline: `${said(off, unit)}, ${said(again, unit)}`,
    asked: most === undefined ? '–' : `≤ +${most} ${unit}`,
    reached: most === undefined ? undefined : added <= most,
  };
}

/** Opening a messenger, and the heap after. */
export async function benchLoad(browsers: Browsers): Promise<readonly Row[]> {
  const rounds = 9;
  const opening = (chat: 'sam' | 'noor') =>
    inTurn(rounds, async (kind) => {
      const attuned = kind === 'on' && chat === 'sam';
      const { page, main, heap } = await openChat(browsers[kind], chat, attuned);
      await page.close();
      return { main, heap };
    });
  const [marked, unmarked] = [await opening('sam'), await opening('noor')];
  const of = (from: typeof marked, key: 'main' | 'heap') => ({
    off: from.off.map((one) => one[key]),
    on: from.on.map((one) => one[key]),
    'off again': from['off again'].map((one) => one[key]),
  });
  return [
    more('main thread at load, a site that is on', 'ms', 6, of(unmarked, 'main')),
    more(
      'the same, the engine brought into a chat that is on',
      'ms',
      undefined,
      of(marked, 'main'),
    ),
    more('JS heap, a site that is on', 'MB', 1, of(unmarked, 'heap')),
    more('the same, with the engine', 'MB', undefined, of(marked, 'heap')),
  ];
}

/** Writing in a chat that is on, with so many bubbles in the page. */
export async function benchKeys(browsers: Browsers, bubbles: number): Promise<readonly Row[]> {
  const came = await inTurn(3, async (kind): Promise<Keys & { readonly grown: number }> => {
    const chat = await openChat(browsers[kind], 'sam', kind === 'on');
    if (bubbles > 0) await fill(chat, bubbles);
    // The first keys of a page are compiled as they are pressed.
    await write(chat, 20);
    const before = await heapOf(chat.cdp);
    const keys = await write(chat, 200);
    const grown = (await heapOf(chat.cdp)) - before;
    await chat.page.close();
    return { ...keys, grown };
  });
  const by = <T>(pick: (one: (typeof came.on)[number]) => readonly T[]) => ({
    off: came.off.flatMap(pick),
    on: came.on.flatMap(pick),
    'off again': came['off again'].flatMap(pick),
  });
  const painted = by((one) => one.painted);
  const p95 = (values: readonly number[]): number => quantile(values, 0.95);
  return [
    more('key to next paint, median', 'ms', 0.5, painted),
    more('key to next paint, p95', 'ms', 2, painted, p95),
    more(
      'main thread a key, a hearing after each twenty',
      'ms',
      0.3,
      by((one) => [one.main]),
    ),
    more(
      'growth of the JS heap in 200 keys',
      'MB',
      0.1,
      by((one) => [one.grown]),
    ),
  ];
}

/** Ten idle seconds on a page with 5,000 bubbles while more arrive. */
export async function benchStream(browsers: Browsers): Promise<readonly Row[]> {
  const came = await inTurn(4, async (kind) => {
    const chat = await openChat(browsers[kind], 'sam', kind === 'on');
    await fill(chat, 5000);
    const took = await stream(chat);
    await chat.page.close();
    return took;
  });
  return [more('10 s idle, 5 new bubbles a second', 'ms', 15, came)];
}
