// `npm test`: types, lint, units and contracts, then end to end in Chromium on the production build.
// With `--also firefox` the end to end runs in Firefox too. The last line is the sum of all.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './start/browsers.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const total = { passed: 0, failed: 0, skipped: 0 };
const say = (line) => process.stdout.write(`${line}\n`);

function run(program, args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function part(name, works) {
  say(`\n${name}`);
  total[works() ? 'passed' : 'failed'] += 1;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}

function units() {
  say('\nUnits and contracts');
  const file = 'test-results/units.json';
  const works = run('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const found = report(file);
  total.passed += found?.numPassedTests ?? 0;
  total.skipped += (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  // A file that does not even load counts, though none of its tests were seen.
  total.failed += Math.max(found?.numFailedTests ?? 0, works ? 0 : 1);
}

function endToEnd(family) {
  const name = family === 'firefox' ? 'Firefox' : 'Chromium';
  say(`\nEnd to end in ${name}`);
  if (!findBrowser(family)) {
    say(
      `There is no ${name} on this machine, so its end-to-end tests are skipped. npm start says how to get one.`,
    );
    total.skipped += 1;
    return;
  }
  const file = 'test-results/e2e.json';
  const works = run('@playwright/test/cli.js', ['test', `--project=${family}`]);
  const found = report(file)?.stats;
  // Kept for the table and the proofs, which read what came of a run.
  if (existsSync(`${root}${file}`)) {
    copyFileSync(`${root}${file}`, `${root}test-results/e2e-${family}.json`);
  }
  total.passed += (found?.expected ?? 0) + (found?.flaky ?? 0);
  total.skipped += found?.skipped ?? 0;
  total.failed += Math.max(found?.unexpected ?? 0, works ? 0 : 1);
}

const also = process.argv.slice(2).includes('firefox');
rmSync(`${root}test-results`, { recursive: true, force: true });
mkdirSync(`${root}test-results`, { recursive: true });
part('Types', () => run('wxt/bin/wxt.mjs', ['prepare']) && run('typescript/bin/tsc', []));
part('Lint', () =>
  run('eslint/bin/eslint.js', ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']),
);
units();
endToEnd('chromium');
if (also) endToEnd('firefox');
part('Promises kept by what is built and locked', () => {
  const { status } = spawnSync(process.execPath, ['tests/prove/start.mjs', '--quick'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
});
const { passed, failed, skipped } = total;
say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
