import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Family } from '../start/browsers.mjs';
import { findBrowser } from '../start/browsers.mjs';
import type { Tried } from './promise';

/** A promise that a suite of tests keeps: which of its tests, by file. */
interface Kept {
  readonly promise: string;
  readonly how: string;
  readonly files: readonly string[];
}

/** What the units and contracts show. */
const units: readonly Kept[] = [
  {
    promise: 'nothing a person entered is lost',
    how: 'two pages write at once in 1,000 interleavings; the background is killed at every step of a write, 200 trials and more; full disk, closed database, corrupt and newer data, each kept aside or left; clocks that jump',
    files: ['store/faults', 'store/store', 'store/chats', 'store/live', 'store/notes'],
  },
  {
    promise: 'bad input is answered with a sentence, and changes nothing',
    how: '12,000 fuzzed files (cut off, wrong types, prototype keys, deep nesting, other versions), 20 MB in linear time; a merge that fails at each write; undo for any two journals',
    files: ['store/import', 'store/takeIn', 'listening/door'],
  },
  {
    promise: 'the engine is total',
    how: 'any Unicode in turns and draft, more than 100,000 generated cases: no throw, spans in bounds and never inside a grapheme, linear time, no pattern that backtracks',
    files: ['listening/properties'],
  },
  {
    promise: 'a store of each released version opens',
    how: 'fixtures of version 1 are read whole; data of a newer Attune is left untouched with a sentence',
    files: ['store/store'],
  },
  {
    promise: 'only our own scripts are answered, each for its own site',
    how: 'requests from other extensions, other names, other shapes; a page that speaks for another site',
    files: ['requests/requests'],
  },
  {
    promise: 'rooms stay apart: who may import whom',
    how: 'the import graph of all source files against the table in ARCHITECTURE.md; pure rooms compile without a browser',
    files: ['architecture'],
  },
];

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs the units that prove something, once, and says what each promise had of it. */
export function tryUnits(): readonly Tried[] {
  const files = [...new Set(units.flatMap((kept) => kept.files))];
  const report = 'test-results/prove-units.json';
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=json',
      `--outputFile=${report}`,
      ...files.map((file) => `tests/${file}.test`),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return units.map(({ promise, how, files: wanted }) => {
    const found = testResults.filter(({ name }) =>
      wanted.some((file) => name.includes(`tests/${file}.test.`)),
    );
    const tests = found.flatMap(({ assertionResults }) => assertionResults);
    const missing = wanted.length - found.length;
    return {
      promise,
      how,
      cases: `${tests.length} tests in ${wanted.map((file) => `\`${file}\``).join(', ')}`,
      broken: [
        ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        ...(missing > 0 ? [`${missing} files did not load`] : []),
      ],
    };
  });
}

/** What the end to end shows, in each browser. */
const endToEnd: readonly Kept[] = [
  {
    promise: 'every surface works in this browser, and the extension asks nobody for anything',
    how: 'every scenario on the production build with real clicks and keys; each request of the extension is recorded, and the console must stay empty',
    files: ['surfaces', 'replicas', 'editors', 'converse', 'hostile'],
  },
  {
    promise: 'nothing of what was typed or received is left in the profile',
    how: 'after use the whole profile is searched for the words, as UTF-8 and as UTF-16: after all replicas, and after Converse',
    files: ['replicas', 'converse'],
  },
  {
    promise: 'the page neither reads nor drives Attune',
    how: 'in every replica nothing of a hint is in the page or on our element; our element is swept away, the text box removed, the document made giant and changed 20,000 times while a hint is due',
    files: ['hostile', 'replicas'],
  },
];

interface PlaywrightSuite {
  readonly file?: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** Runs the end to end in a browser, once, and says what each promise had of it. */
export function tryEndToEnd(family: Family): readonly Tried[] {
  const name = family === 'firefox' ? 'Firefox' : 'Chromium';
  if (!findBrowser(family)) {
    return endToEnd.map(({ promise, how }) => ({
      promise: `${promise} (${name})`,
      how,
      cases: '0',
      broken: [],
      skipped: `there is no ${name} on this machine`,
    }));
  }
  const report = path.resolve(`test-results/prove-${family}.json`);
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', `--project=${family}`, '--reporter=json'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const specs = specsIn(JSON.parse(readFileSync(report, 'utf8')) as PlaywrightSuite);
  return endToEnd.map(({ promise, how, files }) => {
    const mine = specs.filter(({ file }) => files.includes(path.basename(file, '.spec.ts')));
    const of = (status: string): typeof mine =>
      mine.filter(({ tests }) => tests.some((test) => test.status === status));
    const [skipped, flaky] = [of('skipped').length, of('flaky').length];
    return {
      promise: `${promise} (${name})`,
      how,
      cases: `${mine.length - skipped} scenarios${skipped > 0 ? `, ${skipped} skipped` : ''}${flaky > 0 ? `, ${flaky} flaky` : ''}`,
      broken: [
        ...of('unexpected').map(({ title }) => title),
        ...(mine.length === 0 ? ['no scenario ran'] : []),
      ],
    };
  });
}

function specsIn(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
}
