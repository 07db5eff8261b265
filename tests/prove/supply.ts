import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesOf } from './built';
import type { Tried } from './promise';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
}

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every package whose code is shipped: what we depend on, with what that depends on. */
function shipped(): readonly string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const { dependencies = {} } = json(`node_modules/${name}/package.json`) as Manifest;
    for (const next of Object.keys(dependencies)) follow(next);
  };
  Object.keys((json('package.json') as Manifest).dependencies ?? {}).forEach(follow);
  return [...found].sort();
}

/** Licences as package files name them, by what NOTICE calls them. */
const licences: Readonly<Record<string, string>> = {
  MIT: 'MIT License',
  'Apache-2.0': 'Apache License 2.0',
  'MPL-2.0': 'Mozilla Public License 2.0',
};

/** Every shipped package stands in NOTICE with its licence. */
export function tryLicences(): Tried {
  const notice = readFileSync('NOTICE', 'utf8').split('\n');
  const names = shipped();
  const broken = names.flatMap((name) => {
    const { license = 'none' } = json(`node_modules/${name}/package.json`) as Manifest;
    const line = notice.find((one) => one.trim().split(/\s+/u)[0] === name);
    const called = licences[license];
    if (line === undefined) return [`${name} (${license}) is not in NOTICE`];
    return called !== undefined && line.includes(called)
      ? []
      : [`${name} is ${license}, and NOTICE does not say so`];
  });
  return {
    promise: 'the licences of all shipped code are named',
    how: 'every dependency that is not for development, with all of its own, is looked up in NOTICE',
    cases: `${names.length} packages: ${names.join(', ')}`,
    broken,
  };
}

/** Packages that may run something of theirs when installed, each with the reason. */
const mayRun: Readonly<Record<string, string>> = {
  'node_modules/core-js': 'prints a request for donations; comes with draft-js, for tests only',
  'node_modules/fsevents': 'file watching on macOS',
};

/** The lockfile pins every package by its content, and none runs a script when it is installed. */
export function tryLockfile(): Tried {
  const all = ['package-lock.json', 'tests/bench/peers/package-lock.json'].flatMap((file) => {
    const { packages } = json(file) as { readonly packages: Readonly<Record<string, Locked>> };
    return Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);
  });
  const broken = all.flatMap(([name, locked]) => [
    ...(locked.hasInstallScript && !(name in mayRun) ? [`${name} runs an install script`] : []),
    ...(locked.hasInstallScript && !locked.dev ? [`${name} is shipped and runs a script`] : []),
    ...(locked.integrity ? [] : [`${name} has no integrity`]),
    ...(/^(?:$|https:\/\/registry\.npmjs\.org\/)/u.test(locked.resolved ?? '')
      ? []
      : [`${name} comes from elsewhere`]),
  ]);
  const own = Object.keys((json('package.json') as { scripts: object }).scripts).filter((script) =>
    /^(?:pre|post)?(?:install|prepare)$/u.test(script),
  );
  return {
    promise: 'dependencies are pinned, and run nothing when installed',
    how: `each package of the lockfile, and of the benchmark’s own, has an integrity, and none names a place of its own; install scripts only of a named list: ${Object.entries(
      mayRun,
    )
      .map(([name, why]) => `${name.slice(13)} (${why})`)
      .join(', ')}`,
    cases: `${all.length} packages`,
    broken: [...broken, ...own.map((script) => `our own "${script}" script`)],
  };
}

function run(at: string, program: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules', program), ...args],
    { cwd: at, encoding: 'utf8', maxBuffer: 1e9 },
  );
  return status === 0
    ? undefined
    : `${program} ${args.join(' ')}: ${`${stdout}${stderr}`.slice(-400)}`;
}

/** A copy of everything that is versioned or could be, and nothing that was built. */
export function cleanCopy(to: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(file, path.join(to, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(to, 'node_modules'));
}

function differing(one: string, other: string): readonly string[] {
  const [first, second] = [filesOf(one), filesOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((file) => {
    const [a, b] = [first.get(file), second.get(file)];
    return !a || !b || !a.equals(b);
  });
}

/** Two builds from clean copies give the same bytes, and so does one from the sources that are handed in. */
export function tryReproducible(): Tried {
  const work = mkdtempSync(path.join(tmpdir(), 'attune-twice-'));
  const [a, b, c] = ['one', 'another-folder', 'sources'].map((name) => path.join(work, name)) as [
    string,
    string,
    string,
  ];
  const broken: string[] = [];
  let files = 0;
  try {
    for (const copy of [a, b]) {
      cleanCopy(copy);
      for (const browser of ['chrome', 'firefox']) {
        broken.push(
          ...(run(copy, 'wxt/bin/wxt.mjs', ['build', '-b', browser]) ?? '')
            .split('\0')
            .filter(Boolean),
        );
      }
    }
    const built = (copy: string, browser: string): string =>
      path.join(copy, '.output', `${browser}-mv3`);
    for (const browser of broken.length > 0 ? [] : ['chrome', 'firefox']) {
      files += filesOf(built(a, browser)).size;
      broken.push(
        ...differing(built(a, browser), built(b, browser)).map((file) => `${browser}: ${file}`),
      );
    }
    if (broken.length === 0) {
      const failed = run(a, 'wxt/bin/wxt.mjs', ['zip', '-b', 'firefox']);
      const zip = readdirSync(path.join(a, '.output')).find((name) =>
        name.endsWith('-sources.zip'),
      );
      if (failed !== undefined || zip === undefined)
        broken.push(failed ?? 'there is no sources zip');
      else {
        mkdirSync(c);
        spawnSync('unzip', ['-q', path.join(a, '.output', zip), '-d', c]);
        symlinkSync(path.resolve('node_modules'), path.join(c, 'node_modules'));
        broken.push(
          ...[run(c, 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox'])].filter(
            (one) => one !== undefined,
          ),
        );
        if (broken.length === 0) {
          broken.push(
            ...differing(built(a, 'firefox'), built(c, 'firefox')).map(
              (file) => `sources zip: ${file}`,
            ),
          );
        }
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return {
    promise: 'the build can be repeated',
    how: 'two clean copies in different folders are built for both browsers and compared byte for byte; the zip of sources for the Firefox store is unpacked and built, and gives the same package',
    cases: `5 builds, ${files} files`,
    broken,
  };
}

/** Mozilla's own check of the Firefox package. */
export function tryAddonLint(): Tried {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '-o', 'json'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const { summary, errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    readonly summary: Readonly<Record<'errors' | 'warnings' | 'notices', number>>;
    readonly errors: readonly { readonly message: string }[];
    readonly warnings: readonly { readonly code: string }[];
  };
  const kinds = [...new Set(warnings.map(({ code }) => code))].join(', ');
  return {
    promise: 'the Firefox package passes Mozilla’s own check',
    how: '`web-ext lint` on the production build',
    cases: `${summary.errors} errors, ${summary.warnings} warnings${kinds && ` (${kinds})`}, ${summary.notices} notices`,
    broken: errors.map(({ message }) => message),
  };
}
