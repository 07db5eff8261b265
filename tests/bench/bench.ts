import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../start/browsers.mjs';
import { builtAttune } from './browser';
import { said, table, type Row } from './figures';
import { keepSections } from './results';

/** One part of the benchmark: its name on the command line, its headings, and how it is measured. */
interface Part {
  readonly name: string;
  readonly inBrowser?: boolean;
  readonly measure: () => Promise<readonly (readonly [heading: string, rows: readonly Row[]])[]>;
}

const headings = {
  sizes: 'What a chat is given',
  newTab: 'New tab, against a bare static page',
  load: 'A messenger is opened, with Attune and without',
  keys: 'Writing in a Lexical text box',
  manyKeys: 'Writing on a page with 5,000 bubbles',
  stream: 'Bubbles arrive on a page with 5,000',
  engine: 'Engine, 1,000 moments in Node',
  peers: 'Peers from npm, the same 1,000 drafts',
  journal: 'Ten years of check-ins',
} as const;

const program = findBrowser('chromium') ?? '';

/** Bytes of what a chat is given, against what was asked for. */
function sizeRows(): readonly Row[] {
  const row = (what: string, name: string, most: number, packed: boolean): Row => {
    const bytes = readFileSync(path.join(builtAttune, name));
    const size = (packed ? gzipSync(bytes, { level: 9 }) : bytes).length / 1024;
    return {
      what,
      measured: said(size, 'KB'),
      baseline: '0 KB',
      asked: `≤ ${most} KB`,
      reached: size <= most,
    };
  };
  return [
    row('script in a page that is turned on', 'assistant.js', 25, false),
    row('engine with its models and the hint card, gzip', 'hints.js', 200, true),
    row('Spanish beside it, where Spanish is written, gzip', 'hintsSpanish.js', 200, true),
  ];
}

async function inChats(
  measure: (
    script: typeof import('./contentScript'),
    browsers: Parameters<Parameters<typeof import('./contentScript').withBrowsers>[2]>[0],
  ) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const script = await import('./contentScript');
  return script.withBrowsers(program, builtAttune, (browsers) => measure(script, browsers));
}

const parts: readonly Part[] = [
  { name: 'sizes', measure: () => Promise.resolve([[headings.sizes, sizeRows()]]) },
  {
    name: 'new-tab',
    inBrowser: true,
    measure: async () => {
      const { benchNewTab } = await import('./newTab');
      return [[headings.newTab, await benchNewTab(program, builtAttune)]];
    },
  },
  {
    name: 'load',
    inBrowser: true,
    measure: async () => [
      [headings.load, await inChats((script, browsers) => script.benchLoad(browsers))],
    ],
  },
  {
    name: 'keys',
    inBrowser: true,
    measure: async () => [
      [headings.keys, await inChats((script, browsers) => script.benchKeys(browsers, 0))],
    ],
  },
  {
    name: 'many-keys',
    inBrowser: true,
    measure: async () => [
      [headings.manyKeys, await inChats((script, browsers) => script.benchKeys(browsers, 5000))],
    ],
  },
  {
    name: 'stream',
    inBrowser: true,
    measure: async () => [
      [headings.stream, await inChats((script, browsers) => script.benchStream(browsers))],
    ],
  },
  {
    name: 'engine',
    measure: async () => {
      const start = performance.now();
      const { benchEngine } = await import('./engine');
      const took = performance.now() - start;
      return [
        [headings.engine, benchEngine(took, readFileSync(path.join(builtAttune, 'hints.js')))],
      ];
    },
  },
  {
    name: 'journal',
    inBrowser: true,
    measure: async () => {
      const { benchJournal } = await import('./journal');
      return [[headings.journal, await benchJournal(program, builtAttune)]];
    },
  },
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const load = (): string => `${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores`;

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wants = (name: string): boolean => asked.length === 0 || asked.includes(name);
const known = [...parts.map(({ name }) => name), 'peers'];
for (const name of asked.filter((one) => !known.includes(one))) {
  say(`There is no part “${name}”. There are: ${known.join(', ')}.`);
  process.exitCode = 1;
}
if (!process.argv.includes('--built')) {
  spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
const keep = (section: string, before: string): void => {
  const run = `Measured at ${commit.stdout.trim()}, ${new Date().toISOString().slice(0, 10)}; load of the machine before and after: ${before}, ${load()}.`;
  say(`${section}\n${run}\n`);
  keepSections([`${section.trim()}\n\n${run}`], Object.values(headings));
};
for (const { name, inBrowser = false, measure } of parts) {
  if (!wants(name)) continue;
  if (inBrowser && program === '') {
    say(`There is no Chromium on this machine, so “${name}” is not measured.`);
    continue;
  }
  const before = load();
  for (const [heading, rows] of await measure()) keep(table(heading, rows), before);
}
if (wants('peers')) {
  const before = load();
  const { benchPeers } = await import('./peers');
  keep(benchPeers(), before);
}
