import { spawnSync } from 'node:child_process';
import { builds, tryConsole, tryManifest, tryNetwork } from './built';
import { keepRows } from './proofs';
import { type Tried } from './promise';
import { tryEndToEnd, tryUnits } from './suites';
import { tryAddonLint, tryLicences, tryLockfile, tryReproducible } from './supply';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Try = () => Tried | readonly Tried[];

/** What can be seen of what is built and locked, in seconds. */
const still = (): readonly Try[] => [
  ...builds().flatMap((build) => [
    () => tryManifest(build),
    () => tryNetwork(build),
    () => tryConsole(build),
  ]),
  tryLicences,
  tryLockfile,
];

/** The parts of the proof, by their names on the command line, in order. */
const parts: Readonly<Record<string, () => readonly Try[]>> = {
  built: still,
  lint: () => [tryAddonLint],
  twice: () => [tryReproducible],
  units: () => [tryUnits],
  chromium: () => [() => tryEndToEnd('chromium', asked.includes('--as-run'))],
  firefox: () => [() => tryEndToEnd('firefox', asked.includes('--as-run'))],
};

/** Tries promises one after another, and says each as it comes. */
function tryAll(tries: readonly Try[]): readonly Tried[] {
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
const switches = ['--quick', '--built', '--as-run'];
const tried: Tried[] = [];
if (asked.includes('--quick')) {
  if (builds().length === 0) say('There is no production build, so nothing built is searched.');
  tried.push(...tryAll(still()));
} else {
  const named = asked.filter((name) => name in parts);
  for (const name of asked.filter((one) => !(one in parts) && !switches.includes(one))) {
    say(`There is no part “${name}”. There are: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 1;
  }
  if (!asked.includes('--built')) {
    for (const browser of ['chrome', 'firefox']) {
      spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]);
    }
  }
  process.env['ATTUNE_BUILT'] = '1';
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const came = tryAll(parts[name]?.() ?? []);
    tried.push(...came);
    keepRows(came);
  }
  const held = tried.filter(({ broken, skipped }) => broken.length === 0 && !skipped).length;
  say(`\n${held} of ${tried.length} promises held; written to tests/PROOFS.md`);
}
if (tried.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
