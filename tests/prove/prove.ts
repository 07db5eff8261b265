import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builds, tryConsole, tryManifest, tryNetwork } from './built';
import { rowOf, type Tried } from './promise';
import { tryEndToEnd, tryUnits } from './suites';
import { tryAddonLint, tryLicences, tryLockfile, tryReproducible } from './supply';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tries promises one after another, and says each as it comes. */
function tryAll(tries: readonly (() => Tried | readonly Tried[])[]): readonly Tried[] {
  return tries.flatMap((attempt) => {
    const came = attempt();
    const list = Array.isArray(came) ? (came as readonly Tried[]) : [came as Tried];
    for (const { promise, cases, broken, skipped } of list) {
      const result = skipped ?? (broken.length === 0 ? 'held' : 'BROKEN');
      say(`${result}: ${promise} (${cases})`);
      for (const one of broken) say(`  ${one}`);
    }
    return list;
  });
}

const asked = process.argv.slice(2);
const quick = asked.includes('--quick');

/** What can be seen of what is built and locked, in seconds. */
const still = (): readonly (() => Tried)[] => [
  ...builds().flatMap((build) => [
    () => tryManifest(build),
    () => tryNetwork(build),
    () => tryConsole(build),
  ]),
  tryLicences,
  tryLockfile,
];

if (quick) {
  if (builds().length === 0) say('There is no production build, so nothing built is searched.');
  const tried = tryAll(still());
  process.exitCode = tried.some(({ broken }) => broken.length > 0) ? 1 : 0;
} else {
  for (const browser of ['chrome', 'firefox']) {
    spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]);
  }
  process.env['ATTUNE_BUILT'] = '1';
  const tried = tryAll([
    ...still(),
    tryAddonLint,
    tryReproducible,
    tryUnits,
    () => tryEndToEnd('chromium'),
    () => tryEndToEnd('firefox'),
  ]);
  const file = 'tests/PROOFS.md';
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // What was broken on purpose is a run of its own, and keeps its place.
  const mutations = before.slice(before.search(/^## Broken on purpose/mu)).trim();
  writeFileSync(
    file,
    [
      '# Proofs',
      '',
      'What Attune promises, how each promise was tried, and what came of it. Written by `npm run prove`.',
      '',
      '| promise | how tried | cases | result |',
      '|---|---|---|---|',
      ...tried.map(rowOf),
      '',
      ...(mutations.startsWith('## ') ? [mutations, ''] : []),
    ].join('\n'),
  );
  const held = tried.filter(({ broken, skipped }) => broken.length === 0 && !skipped).length;
  say(`\n${held} of ${tried.length} promises held; written to ${file}`);
  process.exitCode = tried.some(({ broken }) => broken.length > 0) ? 1 : 0;
}
