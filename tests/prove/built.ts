import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tried } from './promise';

/** A production build: the browser it is for, and where it lies. */
export interface Build {
  readonly browser: 'chrome' | 'firefox';
  readonly folder: string;
}

/** The builds that are there. */
export function builds(): readonly Build[] {
  return (['chrome', 'firefox'] as const)
    .map((browser) => ({ browser, folder: path.resolve('.output', `${browser}-mv3`) }))
    .filter(({ folder }) => existsSync(path.join(folder, 'manifest.json')));
}

/** Every file of a folder by its path in it, in order. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file)]),
  );
}

const shippedPages = ['help', 'journal', 'newtab', 'options', 'popup', 'privacy', 'welcome'].map(
  (name) => `${name}.html`,
);

/** The manifest that is shipped is the one that was agreed on, byte for byte in meaning. */
export function tryManifest({ browser, folder }: Build): Tried {
  const golden = JSON.parse(
    readFileSync(path.resolve(`tests/prove/manifest.${browser}.golden.json`), 'utf8'),
  ) as Record<string, unknown>;
  const built = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const names = [...new Set([...Object.keys(golden), ...Object.keys(built)])].sort();
  const changed = names
    .filter((name) => JSON.stringify(golden[name]) !== JSON.stringify(built[name]))
    .map((name) => `"${name}" is not as in the golden file`);
  // Said by themselves, so that a golden file that was changed carelessly is found out, too.
  const never = ['host_permissions', 'web_accessible_resources', 'content_scripts']
    .filter((name) => name in built)
    .map((name) => `"${name}" is in the manifest`);
  const policy = JSON.stringify(built['content_security_policy'] ?? '');
  const missing = ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"]
    .filter((part) => !policy.includes(part))
    .map((part) => `the policy of pages lacks ${part}`);
  const pages = [...filesOf(folder).keys()].filter((file) => file.endsWith('.html'));
  const others = pages.filter((file) => !shippedPages.includes(file));
  return {
    promise: `least permission at install (${browser})`,
    how: 'the manifest of the production build against a golden file; no host permission, no script in any page, no web-accessible resource; pages may connect to nothing; no page but the seven',
    cases: `${names.length} keys`,
    broken: [
      ...changed,
      ...never,
      ...missing,
      ...others.map((file) => `${file} is no page of Attune`),
    ],
  };
}

/** What a script would reach the network with, by the names it needs for it. */
const reaching: readonly RegExp[] = [
  /\bfetch\s*\(/gu,
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|SharedWorker)\b/gu,
  /\bsendBeacon\b/gu,
  /\bimportScripts\b/gu,
  /\bnew\s+(?:Worker|Image)\b/gu,
  /\bserviceWorker\b/gu,
  /\b(?:eval|Function)\s*\(\s*["'`]/gu,
  /\bimport\s*\(\s*["'`](?!\.{0,2}\/)/gu,
  /\bfrom\s*["'`](?:https?:)?\/\//gu,
  /@import\s+(?:url\()?["']?(?:https?:)?\/\//gu,
  /url\(\s*["']?(?:https?:)?\/\//gu,
  /<(?:link|img|script|iframe)[^>]+(?:src|href)\s*=\s*["'](?:https?:)?\/\//gu,
];

/** Addresses that stand in the built files, each with the reason why it reaches nothing. */
const addresses: readonly { readonly what: RegExp; readonly because: string }[] = [
  { what: /^http:\/\/www\.w3\.org\//u, because: 'names of XML namespaces' },
  {
    what: /^https:\/\/(?:web\.whatsapp\.com|web\.telegram\.org|www\.(?:messenger|facebook|instagram|linkedin)\.com|x\.com|twitter\.com|discord\.com|app\.slack\.com|teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)|(?:messages|chat)\.google\.com|(?:www|web)\.snapchat\.com|app\.element\.io)\/\*?$/u,
    because: 'match patterns of messengers',
  },
  { what: /^https?:\/\/(?:\*\/\*|\$\{|$)/u, because: 'patterns and what a person typed' },
  { what: /^https:\/\/chat\.example\.org/u, because: 'an example in a sentence' },
  { what: /^https:\/\/findahelpline\.com/u, because: 'a link on the page about safety' },
];

/** Nothing in the built files could reach the network. */
export function tryNetwork({ browser, folder }: Build): Tried {
  const files = [...filesOf(folder)].filter(([file]) => /\.(?:js|html|css)$/u.test(file));
  const broken = files.flatMap(([file, content]) => {
    const text = content.toString('utf8');
    const names = reaching.flatMap((pattern) => text.match(pattern) ?? []);
    const urls = (text.match(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]*/gu) ?? []).filter(
      (url) => !addresses.some(({ what }) => what.test(url)),
    );
    return [...names, ...urls].map((found) => `${file}: ${found}`);
  });
  return {
    promise: `nothing could reach the network (${browser})`,
    how: `all scripts, pages and styles of the build are searched for ${reaching.length} kinds of ways out, and for addresses. Those allowed: ${addresses.map(({ because }) => because).join('; ')}`,
    cases: `${files.length} files, ${Math.round(files.reduce((sum, [, { length }]) => sum + length, 0) / 1024)} KB`,
    broken,
  };
}

/** Nothing that was read could get into the console: what the built scripts say there is named. */
export function tryConsole({ browser, folder }: Build): Tried {
  const files = [...filesOf(folder)].filter(([file]) => file.endsWith('.js'));
  const broken = files.flatMap(([file, content]) =>
    (content.toString('utf8').match(/\bconsole(?:\.|\?\.|\[)\w*\(?.{0,40}/gu) ?? [])
      .filter((found) => !allowedInConsole.some((pattern) => pattern.test(found)))
      .map((found) => `${file}: ${found}`),
  );
  return {
    promise: `nothing is written into the console (${browser})`,
    how: 'all scripts of the build are searched for console calls; those of the extension framework’s own run-time are named one by one',
    cases: `${files.length} scripts`,
    broken,
  };
}

// What the polyfill and WXT's run-time say of a browser's own faults: never what was read.
const allowedInConsole: readonly RegExp[] = [
  /^console\.warn\(`\$\{\w+\} API method doesn't seem to/u,
  /^console\.error\(`Failed to send onMessage rejected/u,
  /^console\.warn\(`The background's main\(\) function/u,
];
