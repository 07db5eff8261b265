// Breaks promises on purpose, each in the built files or the lockfile of a scratch copy, and shows
// that the quick proofs turn red. `node tests/prove/mutations.mjs`, after a production build.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const proofs = path.join(root, 'node_modules/.cache/attune/prove/main.mjs');
const build = '.output/chrome-mv3';

const append = (file, text) => (copy) =>
  writeFileSync(path.join(copy, file), `${readFileSync(path.join(copy, file), 'utf8')}${text}`);
const edit = (file, change) => (copy) => {
  const at = path.join(copy, file);
  const value = JSON.parse(readFileSync(at, 'utf8'));
  change(value);
  writeFileSync(at, JSON.stringify(value));
};
const manifest = `${build}/manifest.json`;

const mutations = [
  ['nothing is broken', () => undefined],
  ['a fetch in the engine', append(`${build}/hints.js`, ';fetch("/x");')],
  ['an address in a page', append(`${build}/newtab.html`, '<img src="https://a.test/x.png">')],
  ['the draft in the console', append(`${build}/hints.js`, ';console.log(draft);')],
  ['a host permission', edit(manifest, (it) => (it.host_permissions = ['<all_urls>']))],
  [
    'a web-accessible resource',
    edit(
      manifest,
      (it) =>
        (it.web_accessible_resources = [{ resources: ['hints.js'], matches: ['<all_urls>'] }]),
    ),
  ],
  [
    'pages that may connect',
    edit(manifest, (it) => {
      it.content_security_policy.extension_pages = "script-src 'self'";
    }),
  ],
  [
    'an install script of a dependency',
    edit('package-lock.json', (it) => (it.packages['node_modules/preact'].hasInstallScript = true)),
  ],
  [
    'a package without integrity',
    edit('package-lock.json', (it) => delete it.packages['node_modules/preact'].integrity),
  ],
  ['a licence left out', (copy) => writeFileSync(path.join(copy, 'NOTICE'), 'Attune\n')],
];

const rows = [];
for (const [name, change] of mutations) {
  const copy = mkdtempSync(path.join(tmpdir(), 'attune-broken-'));
  for (const part of [build, 'package.json', 'package-lock.json', 'NOTICE', 'tests/prove']) {
    mkdirSync(path.dirname(path.join(copy, part)), { recursive: true });
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  change(copy);
  const { stdout, stderr, status } = spawnSync(process.execPath, [proofs, '--quick'], {
    cwd: copy,
    encoding: 'utf8',
  });
  rmSync(copy, { recursive: true, force: true });
  const red = stdout.split('\n').filter((line) => line.startsWith('BROKEN: '));
  const whole = name === 'nothing is broken';
  // A proof that crashed has shown nothing: red is only what says BROKEN itself.
  const right = whole ? status === 0 : red.length > 0;
  if (!right) process.exitCode = 1;
  rows.push([
    name,
    red.map((line) => line.slice(8).replace(/ \(\d.*$/u, '')).join(', ') || 'nothing',
    right,
  ]);
  process.stdout.write(
    `${right ? 'as it should' : 'WRONG'}: ${name} → ${rows.at(-1)[1]}${right ? '' : `\n${stderr}`}\n`,
  );
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
    'Each in a scratch copy of what is built and locked, by `node tests/prove/mutations.mjs`.',
    '',
    '| what was broken | what turned red |',
    '|---|---|',
    ...rows.map(([name, red, right]) => `| ${name} | ${red}${right ? '' : ' — **not seen**'} |`),
    '',
  ].join('\n'),
);
