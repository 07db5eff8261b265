import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
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
    how: 'two pages write at once; a write is cut off at each of its steps; full disk, closed database, corrupt and newer data, each kept aside or left; an import that is cut off half-way or taken back',
    files: [
      'store/faults',
      'store/store',
      'store/chats',
      'store/live',
      'store/notes',
      'store/takeIn',
    ],
  },
  {
    promise: 'clocks may jump: midnight, time zones, daylight saving, a clock set back',
    how: 'dates and the choice of cards over years of use in several time zones; a page that is open at midnight',
    files: ['practices/dates', 'practices/choose', 'components/newTab'],
  },
  {
    promise: 'bad input is answered with a sentence, and changes nothing',
    how: 'files to import and lines to the terminal door: cut off, wrong types, prototype keys, deep nesting, other versions, more than 20 MB; in linear time',
    files: ['store/import', 'listening/door'],
  },
  {
    promise: 'the engine is total',
    how: 'any Unicode in turns and draft: no throw, spans in bounds and never inside a grapheme, linear time, no pattern that backtracks',
    files: ['listening/properties'],
  },
  {
    promise: 'a store of each released version opens',
    how: 'the store as each released version left it is opened whole, written anew, taken out and in; an item whose shape changes without a fixture is found; data of a newer Attune is left untouched with a sentence',
    files: ['store/upgrade', 'store/store'],
  },
  {
    promise: 'only our own scripts are answered, each for its own site',
    how: 'requests from other extensions, other names, other shapes; a page that speaks for another site',
    files: ['requests/requests'],
  },
  {
    promise: 'a hint is in the closed root alone, and only trusted events act on it',
    how: 'clicks and keys that a page could make, on the mark and on every button of the card; our element and the document are searched for the words of the hint, with the card shut and open',
    files: ['components/hintFace', 'assistant/page'],
  },
  {
    promise: 'a report of a fault holds no words',
    how: 'errors whose names, sentences and stacks hold words of a chat are noted: only kind and place are kept; what is shown is what is copied; all of it is listed, and gone when everything is deleted',
    files: ['store/troubles', 'components/report', 'components/stored'],
  },
  {
    promise:
      'no word of a draft or a turn is stored or told to the background, and no name of a chat',
    how: 'the real engine and assistant against the real background over a database: a hint used, turned away, called wrong, a bubble pointed out; every request but the chat’s identity, every key and every value stored is searched for each three words in a row of what was written, read and offered',
    files: ['background/noTrace'],
  },
  {
    promise: 'nothing is written from a private window',
    how: 'every request that writes, from a tab of a private window; the popup over one: check-in, mark, pause, site; database and local storage are as they were before, byte for byte',
    files: ['background/noTrace', 'components/private'],
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
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly meta?: { readonly cases?: Readonly<Record<string, number>> };
    }[];
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
      cases: [
        `${tests.length} tests`,
        ...casesOf(tests.map(({ meta }) => meta?.cases ?? {})),
        `in ${wanted.map((file) => `\`${file}\``).join(', ')}`,
      ].join(', '),
      broken: [
        ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        ...(missing > 0 ? [`${missing} files did not load`] : []),
      ],
    };
  });
}

/** How many cases all tests went through together, by what they are. */
function casesOf(counts: readonly Readonly<Record<string, number>>[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const [what, count] of counts.flatMap((one) => Object.entries(one))) {
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  return [...sums].map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
}

/** What the end to end shows, in each browser. */
const endToEnd: readonly Kept[] = [
  {
    promise: 'every surface works in this browser, and the extension asks nobody for anything',
    how: 'every scenario on the production build with real clicks and keys; each request of the extension is recorded, and the console must stay empty',
    files: ['surfaces', 'keyboard', 'replicas', 'editors', 'converse', 'hostile'],
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
  {
    promise: 'the popup over a private window stores nothing',
    how: 'the extension is let into private windows, a window is opened, and a check-in is made in the real popup over it: it is told that nothing is kept, and database and local storage are empty',
    files: ['private'],
  },
  {
    promise: 'a background that is ended in the middle of a write loses nothing',
    how: 'the service worker is ended 200 times while our pages ask it to write, and while the popup writes: each mark is there once, each check-in as it was last said',
    files: ['killed'],
  },
];

interface PlaywrightSuite {
  readonly file?: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/**
 * Runs the end to end in a browser, once, and says what each promise had of it. `asRun` reads the
 * report of the last `npm test` instead, where there is one.
 */
export function tryEndToEnd(family: Family, asRun: boolean): readonly Tried[] {
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
  const former = path.resolve(`test-results/e2e-${family}.json`);
  const reads = asRun && existsSync(former);
  const report = reads ? former : path.resolve(`test-results/prove-${family}.json`);
  if (!reads) {
    spawnSync(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', `--project=${family}`, '--reporter=json'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      },
    );
  }
  const specs = specsIn(JSON.parse(readFileSync(report, 'utf8')) as PlaywrightSuite);
  return endToEnd.map(({ promise, how, files }) => {
    const mine = specs.filter(({ file }) => files.includes(path.basename(file, '.spec.ts')));
    const of = (status: string): typeof mine =>
      mine.filter(({ tests }) => tests.some((test) => test.status === status));
    const [skipped, flaky] = [of('skipped').length, of('flaky').length];
    const counted = mine.flatMap(({ tests }) =>
      tests.flatMap(({ annotations }) =>
        annotations.flatMap(({ type, description = '' }) => (type === 'cases' ? description : [])),
      ),
    );
    const why = mine.flatMap(({ tests }) =>
      tests.flatMap(({ annotations }) =>
        annotations.flatMap(({ type, description }) =>
          type === 'skip' ? (description ?? []) : [],
        ),
      ),
    );
    return {
      promise: `${promise} (${name})`,
      how,
      cases: [
        `${mine.length - skipped} scenarios`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ...counted,
      ].join(', '),
      ...(mine.length > 0 && skipped === mine.length && { skipped: why[0] ?? 'skipped' }),
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
