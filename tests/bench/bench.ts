import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../start/browsers.mjs';
import { table, said, type Row } from './figures';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);

const folder = path.resolve('.output/chrome-mv3');
if (!asked.includes('--built')) {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome']);
}
const parts: string[] = [];
const load = (): string => `${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores`;

function add(heading: string, before: string, rows: readonly Row[]): void {
  const text = `${table(heading, rows)}\nLoad of the machine before and after: ${before}, ${load()}.\n`;
  parts.push(text);
  say(text);
}

/** Bytes of what a chat is given, against what was asked for. */
function sizeRows(): readonly Row[] {
  const row = (what: string, file: string, most: number, packed: boolean): Row => {
    const bytes = readFileSync(path.join(folder, file));
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
    row('script in a page that is turned on', 'content-scripts/assistant.js', 25, false),
    row('engine with its models and the hint card, gzip', 'hints.js', 200, true),
    row('Spanish beside it, where Spanish is written, gzip', 'hintsSpanish.js', 200, true),
  ];
}

if (wants('sizes')) add('What a chat is given', load(), sizeRows());
if (wants('engine')) {
  const before = load();
  const start = performance.now();
  const { benchEngine } = await import('./engine');
  const took = performance.now() - start;
  add(
    'Engine, 1,000 moments in Node',
    before,
    benchEngine(took, readFileSync(path.join(folder, 'hints.js'))),
  );
}
const program = findBrowser('chromium');
if (!program) say('There is no Chromium on this machine, so nothing is measured in a browser.');
else if (wants('new-tab')) {
  const before = load();
  const { benchNewTab } = await import('./newTab');
  add('New tab, against a bare static page', before, await benchNewTab(program, folder));
}

const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
writeFileSync(
  'tests/bench/RESULTS.md',
  [
    '# Speed and size',
    '',
    `Written by \`npm run bench\` at ${stdout.trim()}, ${new Date().toISOString().slice(0, 10)}. Each figure stands beside a baseline of the same run. A machine whose load is above its cores is busy with other things: its times are upper bounds.`,
    '',
    ...parts,
  ].join('\n'),
);
