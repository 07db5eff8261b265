import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { draftAt } from './engine';
import { median, quantile, said } from './figures';

const from = path.resolve('tests/bench/peers');
// Beside what else is built: nobody who only wants to build Attune has to fetch them.
const at = path.resolve('node_modules/.cache/attune/peers');

const names = [
  'keywords by one regular expression',
  'write-good',
  'alex',
  'compromise',
  'wink-nlp',
  'harper.js',
] as const;

/** Installs the peers as they are locked, once, and tells where; `undefined` where they cannot be fetched. */
export function installPeers(): string | undefined {
  const same = (file: string): boolean =>
    existsSync(path.join(at, file)) &&
    readFileSync(path.join(at, file)).equals(readFileSync(path.join(from, file)));
  const there = existsSync(path.join(at, 'node_modules')) && same('package-lock.json');
  mkdirSync(at, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'peer.mjs', 'grammar.mjs']) {
    cpSync(path.join(from, file), path.join(at, file));
  }
  if (there) return at;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: at,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? at : undefined;
}

/** What others that read a draft need for the same 1,000 drafts, as a table. */
export function benchPeers(): string {
  const head = '## Peers from npm, the same 1,000 drafts\n';
  if (installPeers() === undefined)
    return `${head}\nThey could not be fetched, so nothing was measured.\n`;
  const drafts = JSON.stringify(Array.from({ length: 1000 }, (_, nth) => draftAt(nth)));
  const { dependencies } = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const rows = names.map((name) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['peer.mjs', name], {
      cwd: at,
      input: drafts,
      encoding: 'utf8',
      maxBuffer: 1e8,
      timeout: 240_000,
    });
    const called = name in dependencies ? `${name} ${dependencies[name] ?? ''}` : name;
    if (status !== 0) return `| ${called} | did not run: ${lastLine(stderr)} | | |`;
    const { load, times } = JSON.parse(stdout) as Came;
    const cells = [said(load, 'ms'), said(median(times), 'ms'), said(quantile(times, 0.99), 'ms')];
    return `| ${called} | ${cells.join(' | ')} |`;
  });
  return [head, '| what | load | median | p99 |', '|---|---|---|---|', ...rows, ''].join('\n');
}

interface Came {
  readonly load: number;
  readonly times: readonly number[];
}

const lastLine = (text: string): string => /.*Error: .*/u.exec(text)?.[0] ?? text.slice(-120);
