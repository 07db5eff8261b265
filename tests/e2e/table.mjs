// `npm run e2e:table`: runs everything end to end in both browsers, and writes what came of it into
// tests/e2e/RESULTS.md. With reports as arguments (`node tests/e2e/table.mjs one.json two.json`)
// it only reads those.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../start/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = 'test-results/e2e.json';
const browsers = { chromium: 'Chromium', firefox: 'Firefox' };
const columns = {
  messenger:
    'found, speakers, identity, switch chat, hint, mark in place, keyboard, use, undo, sent',
  editor: 'one line, two lines, emoji, caret in the middle, undo, typing goes on, sent',
};

const read = (file) => JSON.parse(readFileSync(new URL(file, `file://${root}`), 'utf8'));

function run(family) {
  if (!findBrowser(family)) return undefined;
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', `--project=${family}`],
    { cwd: root, stdio: 'inherit' },
  );
  return read(report);
}

/** Every test of a report: its file, its titles, its browser, how it ended, its steps. */
function testsIn({ suites = [] }, titles = [], file = '') {
  return suites.flatMap((suite) => {
    const inFile = suite.file ?? file;
    const path = suite.title === inFile ? titles : [...titles, suite.title];
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map(({ projectName, annotations = [], results, status }) => {
        const last = results.at(-1) ?? {};
        const about = [...annotations, ...(last.annotations ?? [])];
        return {
          file: inFile,
          title: [...path, spec.title].join(' › '),
          family: projectName,
          row: about.find(({ type }) => type === 'messenger' || type === 'editor'),
          why: about.find(({ type }) => type === 'skip')?.description,
          status: status === 'skipped' ? 'skipped' : (last.status ?? 'skipped'),
          error: last.error?.message ?? '',
          steps: last.steps ?? [],
        };
      }),
    );
    return [...own, ...testsIn(suite, path, inFile)];
  });
}

const firstLine = (text) =>
  text
    .replace(/\u001B\[[\d;]*m/gu, '')
    .split('\n')[0]
    .slice(0, 160);

/** What a column of a row shows: all its steps held, one did not, or none was come to. */
function cellOf(tests, column) {
  const steps = tests
    .flatMap(({ steps }) => steps)
    .filter(({ title }) => title.startsWith(`${column}: `));
  const broken = steps.find(({ error }) => error);
  if (broken) return { sign: '✗', why: `${broken.title}: ${firstLine(broken.error.message)}` };
  return { sign: steps.length > 0 ? '✓' : '–', why: undefined };
}

function tableOf(tests, kind) {
  const names = columns[kind].split(', ');
  const lines = [
    `| ${kind} | browser | ${names.join(' | ')} |`,
    `|${'---|'.repeat(names.length + 2)}`,
  ];
  const whys = [];
  const rows = [
    ...new Set(tests.flatMap(({ row }) => (row?.type === kind ? [row.description] : []))),
  ];
  for (const name of rows) {
    for (const [family, browser] of Object.entries(browsers)) {
      const mine = tests.filter((one) => one.row?.description === name && one.family === family);
      const cells = names.map((column) => cellOf(mine, column));
      lines.push(`| ${name} | ${browser} | ${cells.map(({ sign }) => sign).join(' | ')} |`);
      whys.push(...cells.flatMap(({ why }) => (why ? [`- ${name}, ${browser}: ${why}`] : [])));
      const failed = mine.find(({ status }) => !['passed', 'skipped'].includes(status));
      if (failed && cells.every(({ why }) => !why)) {
        whys.push(`- ${name}, ${browser}: ${firstLine(failed.error)}`);
      }
    }
  }
  return [...lines, '', ...whys].join('\n').trimEnd();
}

const signs = { passed: '✓', skipped: '–' };

function scenarios(tests) {
  const others = tests.filter(({ row }) => !row);
  const lines = ['| scenario | Chromium | Firefox |', '|---|---|---|'];
  const whys = [];
  const places = new Map(others.map(({ file, title }) => [`${file}\n${title}`, { file, title }]));
  for (const { file, title } of places.values()) {
    const cells = Object.entries(browsers).map(([family, browser]) => {
      const one = others.find(
        (test) => test.file === file && test.title === title && test.family === family,
      );
      const status = one?.status ?? 'skipped';
      if (status !== 'passed') {
        const why = one?.why ?? firstLine(one?.error ?? '');
        whys.push(`- ${title}, ${browser}: ${why || 'was not run.'}`);
      }
      return signs[status] ?? '✗';
    });
    lines.push(`| ${file.replace(/\.spec\.ts$/u, '')}: ${title} | ${cells.join(' | ')} |`);
  }
  return [...lines, '', ...whys].join('\n').trimEnd();
}

function versionOf(family) {
  const program = findBrowser(family);
  if (!program) return `no ${browsers[family]} here`;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /^[\w ]*?[\d.]+\w*/u.exec(stdout.trim())?.[0] ?? browsers[family];
}

const given = process.argv.slice(2);
const reports = given.length > 0 ? given.map(read) : Object.keys(browsers).map(run);
const tests = reports.flatMap((one) => (one ? testsIn(one) : []));
const count = (status) => tests.filter((one) => one.status === status).length;
writeFileSync(
  `${root}tests/e2e/RESULTS.md`,
  `# End to end, as run

Written by \`npm run e2e:table\` from the reports of the runs, on the production build; not by hand.
${Object.keys(browsers).map(versionOf).join('; ')}. ${count('passed')} tests passed, ${
    tests.length - count('passed') - count('skipped')
  } failed, ${count('skipped')} were not for this browser or this machine.

✓ held · ✗ did not · – not come to, or not for this browser; the reason stands under the table.
A messenger is its replica: its structure by its facts, its text box by the real engine, at its real address. Converse is a replica here and the real one, with its server, further down.

## Messengers
${tableOf(tests, 'messenger')}

## Editors
${tableOf(tests, 'editor')}

## Everything else
${scenarios(tests)}
`,
);
