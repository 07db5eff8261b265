// Promises broken in what is built and locked.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const build = '.output/chrome-mv3';
const manifest = `${build}/manifest.json`;

/** Copies what the quick proofs look at. */
export function copyBuilt(root, folder) {
  for (const part of [build, 'package.json', 'package-lock.json', 'NOTICE', 'tests']) {
    mkdirSync(path.dirname(path.join(folder, part)), { recursive: true });
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

const append = (file, text) => (folder) =>
  writeFileSync(path.join(folder, file), `${readFileSync(path.join(folder, file), 'utf8')}${text}`);

const edit = (file, change) => (folder) => {
  const at = path.join(folder, file);
  const value = JSON.parse(readFileSync(at, 'utf8'));
  change(value);
  writeFileSync(at, JSON.stringify(value));
};

/** What is broken, and how; the first breaks nothing, and must stay green. */
export const builtMutations = [
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
  ['a licence left out', (folder) => writeFileSync(path.join(folder, 'NOTICE'), 'Attune\n')],
];
