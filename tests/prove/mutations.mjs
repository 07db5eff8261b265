// Breaks promises on purpose, each in a scratch copy, and shows that a suite turns red.
// `node tests/prove/mutations.mjs`, after a production build of Chromium's. What is built and locked
// is broken in the built files, and tried by the quick proofs; what the source promises is broken in
// the source, and tried by the suite that keeps the promise.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtMutations, copyBuilt } from './mutations/built.mjs';
import { copySource, sourceMutations } from './mutations/source.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const rows = [];
function tell(name, red, right, errors) {
  if (!right) process.exitCode = 1;
  rows.push([name, red.join(', ') || 'nothing', right]);
  const word = right ? 'as it should' : 'WRONG';
  process.stdout.write(
    `${word}: ${name} → ${rows.at(-1)[1]}${right ? '' : `\n${errors.slice(-2000)}`}\n`,
  );
}

/** Runs something in a scratch copy, which is gone afterwards. */
function inCopy(copy, run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-broken-'));
  try {
    copy(root, folder);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, change] of builtMutations) {
  inCopy(copyBuilt, (folder) => {
    change(folder);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.join(root, 'node_modules/.cache/attune/prove/main.mjs'), '--quick'],
      { cwd: folder, encoding: 'utf8' },
    );
    const red = stdout
      .split('\n')
      .filter((line) => line.startsWith('BROKEN: '))
      .map((line) => line.slice(8).replace(/ \(\d.*$/u, ''));
    // A proof that crashed has shown nothing: red is only what says BROKEN itself.
    const right = name === 'nothing is broken' ? status === 0 : red.length > 0;
    tell(name, red, right, stderr);
  });
}

for (const { name, file, from, to, suite, args, says } of sourceMutations) {
  inCopy(copySource, (folder) => {
    const at = path.join(folder, file);
    const before = readFileSync(at, 'utf8');
    if (!before.includes(from)) {
      tell(name, [], false, `${file} has changed: what was to be broken is not in it.`);
      return;
    }
    const run = () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, NO_COLOR: '1' },
      });
      return { status, text: `${stdout}${stderr}` };
    };
    writeFileSync(at, before.replace(from, to));
    const { status, text } = run();
    // Red for the reason it should be: the suite names what it missed.
    const right = status !== 0 && text.includes(says);
    tell(name, right ? [`\`${suite}\` (${says})`] : [], right, text);
  });
}

const file = path.join(root, 'tests/PROOFS.md');
let before = '# Proofs\n';
try {
  before = readFileSync(file, 'utf8');
} catch {
  // Not proved yet: the list stands alone until then.
}
const at = before.search(/^## Broken on purpose/mu);
writeFileSync(
  file,
  [
    (at < 0 ? before : before.slice(0, at)).trimEnd(),
    '',
    '## Broken on purpose',
    '',
    'Each in a scratch copy, by `node tests/prove/mutations.mjs`: first in what is built and locked, then in the source.',
    '',
    '| what was broken | what turned red |',
    '|---|---|',
    ...rows.map(([name, red, right]) => `| ${name} | ${red}${right ? '' : ' — **not seen**'} |`),
    '',
  ].join('\n'),
);
