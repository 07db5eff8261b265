// `npm start`: from a fresh clone to Attune in a browser. Plain JavaScript without packages, since
// nothing is installed yet when it begins.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { familyOf, findBrowser, isBranded } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** Ends with one sentence: what is wrong, and what to do. */
function give(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function run(program, args) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (signal === 'SIGINT') process.exit(130);
  if (error || status !== 0) {
    give(`"${program} ${args.join(' ')}" did not work out; what it said stands above.`);
  }
}

function choices() {
  let values;
  try {
    ({ values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    }));
  } catch (error) {
    give(`${error.message}\nUse: npm start [-- --browser chrome|firefox] [--headless]`, 2);
  }
  const asked = values.browser?.toLowerCase();
  if (asked && !['chrome', 'chromium', 'edge', 'firefox'].includes(asked)) {
    give(
      `There is no build for "${values.browser}". Use --browser chrome or --browser firefox.`,
      2,
    );
  }
  const named = process.env.ATTUNE_BROWSER;
  const family = asked ? familyOf(asked) : named ? familyOf(named) : undefined;
  return { family, headless: values.headless ?? false };
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    give(`Attune needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

function installPackages() {
  const kept = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  if (existsSync(kept) && statSync(kept).mtimeMs >= statSync(wanted).mtimeMs) return;
  if (existsSync(kept) && samePackages(kept, wanted)) return;
  say('Installing packages (once; a minute or two).');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function samePackages(kept, wanted) {
  const have = JSON.parse(readFileSync(kept, 'utf8')).packages;
  const want = JSON.parse(readFileSync(wanted, 'utf8')).packages;
  return Object.entries(want).every(
    ([name, { version, optional }]) => name === '' || optional || have[name]?.version === version,
  );
}

function bringBrowser(asked) {
  const families = asked ? [asked] : ['chromium', 'firefox'];
  for (const family of families) {
    const program = find(family);
    if (program) return { family, program };
  }
  const [family] = families;
  const name = family === 'firefox' ? 'firefox-esr' : 'chromium';
  if (process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid() === 0) {
    say(`No browser found: installing ${name} by apt.`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    const program = find(family);
    if (program) return { family, program };
  }
  return give(
    family === 'firefox'
      ? 'No Firefox was found. Install Firefox, or set ATTUNE_BROWSER to the path of its program, and run npm start again.'
      : 'No browser was found. Install Chromium, Chrome, Edge or Firefox, or set ATTUNE_BROWSER to the path of its program, and run npm start again.',
  );
}

function find(family) {
  try {
    return findBrowser(family);
  } catch (error) {
    return give(error.message);
  }
}

function build(family) {
  const browser = family === 'firefox' ? 'firefox' : 'chrome';
  run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]);
  return path.join(root, '.output', `${browser}-mv3`);
}

/** Runs a program to its end; Ctrl+C ends it too, and then this one. */
function follow(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill());
  }
  child.on('exit', (code) => process.exit(child.killed ? 0 : (code ?? 0)));
}

function openChromium(program, folder) {
  const profile = freshProfile();
  const branded = isBranded(program);
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(branded
      ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging']
      : [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`]),
  ];
  // A branded Chrome is spoken to over two pipes: commands go in by the fourth, answers come by the fifth.
  const stdio = ['ignore', 'ignore', 'ignore', ...(branded ? ['pipe', 'pipe'] : [])];
  const child = spawn(program, args, { stdio });
  if (branded) {
    const [, , , commands, answers] = child.stdio;
    answers.resume();
    const command = { id: 1, method: 'Extensions.loadUnpacked', params: { path: folder } };
    commands.write(`${JSON.stringify(command)}\0`);
  }
  follow(child);
}

function openFirefox(program, folder) {
  follow(
    spawn(
      process.execPath,
      [
        'node_modules/web-ext/bin/web-ext.js',
        'run',
        '--no-input',
        '--no-reload',
        `--source-dir=${folder}`,
        `--firefox=${program}`,
        `--firefox-profile=${freshProfile()}`,
        '--profile-create-if-missing',
      ],
      { cwd: root, stdio: 'inherit' },
    ),
  );
}

function freshProfile() {
  const profile = path.join(root, '.output/profile');
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  return profile;
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const { family: asked, headless } = choices();
checkNode();
installPackages();
const { family, program } = bringBrowser(asked);
const folder = build(family);
if (headless || !hasDisplay) {
  if (!headless) say('There is no display here: a tour is taken instead, in pictures.');
  const { runTypeScript } = await import('./typescript.mjs');
  await runTypeScript('tests/start/tour.ts', [family, program, folder]);
} else {
  say('Attune opens in a browser of its own, with a fresh profile. Ctrl+C ends it.');
  (family === 'firefox' ? openFirefox : openChromium)(program, folder);
}
