import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestWords as english } from './lib/languages/en/manifest';
import { manifestWords as spanish } from './lib/languages/es/manifest';
import type { Tongue } from './lib/languages/tongue';
import { messengerPatterns } from './lib/messengers/patterns';

/**
 * What an extension page may do: its own script, style, pictures and fonts, and nothing else.
 * `connect-src 'none'` is the promise that nothing leaves the machine, kept by the browser itself.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Vite drops `blocking` from a page's script: put back, so that the first frame is the finished page. */
const paintAtOnce = {
  name: 'paint-at-once',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string): string =>
      html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/** A rule carries its proof in its own file; the proof is for the tests, and stays out of what is shipped. */
const withoutProofs: Plugin = {
  name: 'without-proofs',
  enforce: 'post',
  transform(code, id) {
    if (!/[/\\]rules[/\\][\w-]+\.ts$/u.test(id)) return null;
    let shipped = code;
    // From the end, so that what was found before still stands where it was found.
    for (const { start, end } of proofsIn(this.parse(code)).reverse()) {
      shipped = `${shipped.slice(0, start)}[]${shipped.slice(end)}`;
    }
    return { code: shipped, map: null };
  },
};

/** Where the values of `speaks` and `silent` stand, in order. */
function proofsIn(node: unknown): { start: number; end: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isProof(node)) return [{ start: node.value.start, end: node.value.end }];
  return Object.values(node).flatMap(proofsIn);
}

function isProof(node: object): node is { value: { start: number; end: number } } {
  if (!('key' in node && 'value' in node)) return false;
  const { key, value } = node;
  const named = typeof key === 'object' && key !== null && 'name' in key && key.name;
  const isList =
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'ArrayExpression';
  return isList && (named === 'speaks' || named === 'silent');
}

/** How a browser introduces Attune, in each language that Attune speaks. */
const introductions: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  en: english,
  es: spanish,
};

/** Words as a browser reads them for the manifest. */
const asMessages = (words: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])),
  );

/** Pages for those who work on Attune: served by `npm run dev`, and in no build. */
export function withoutPagesForUs(command: string, found: { readonly name: string }[]): void {
  if (command !== 'build') return;
  const at = found.findIndex(({ name }) => name === 'look');
  if (at >= 0) found.splice(at, 1);
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: [],
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      paintAtOnce,
      withoutProofs,
    ],
    // light-dark() stays as it is written: every browser that Attune runs in knows it.
    build: { modulePreload: false, target: 'es2022', cssTarget: ['chrome127', 'firefox140'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: [...messengerPatterns, 'https://*/*', 'http://*/*'],
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    commands: {
      'open-hint': {
        // Chrome keeps some keys with Alt and Shift to itself (A, B, I, T), and gives no extension those.
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_openHint__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'attune@attune.local',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'entrypoints:found': (wxt, found) => withoutPagesForUs(wxt.config.command, found),
    'build:publicAssets': (_wxt, files) => {
      for (const [tongue, words] of Object.entries(introductions)) {
        files.push({
          relativeDest: `_locales/${tongue}/messages.json`,
          contents: asMessages(words),
        });
      }
    },
  },
  zip: {
    excludeSources: ['.output/**', 'test-results/**', 'tests/bench/results/**'],
  },
  webExt: {
    startUrls: ['about:blank'],
  },
});
