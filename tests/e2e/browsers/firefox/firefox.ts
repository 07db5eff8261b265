import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Start, Tab } from '../browser';
import { until } from '../looking';
import { backstageOf } from './backstage';
import { speakBidi, type Bidi } from './bidi';
import { chromeOf, type Chrome } from './chrome';
import { preferences, uuid } from './preferences';
import { openTab, tabOf } from './tab';

const id = 'attune@attune.local';

/** Opens Firefox without a window, with the built extension in it, by raw WebDriver BiDi. */
export async function openFirefox(start: Start): Promise<Browser> {
  const { profile, program } = start;
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'user.js'), preferences(id, start.worldAt));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--new-instance',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS_WIDTH: '1180' } },
  );
  const bidi = await speakBidi(`${await addressOf(child)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const chrome = await chromeOf(bidi);
  await chrome.recordRequests();
  const errors = await record(bidi);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: realpathSync(start.folder) },
  });
  const home = `moz-extension://${uuid}/`;
  await until('the extension', () => chrome.hasExtension(id));
  if (start.granted) await chrome.grant(id, start.granted);
  const requests: string[] = [];
  const backstage = backstageOf(bidi, home);

  const open = async (address: string): Promise<Tab> => {
    const tab = await openTab(bidi, backstage.inContentScript);
    await tab.goto(address);
    return tab;
  };
  return {
    family: 'firefox',
    profile,
    home,
    errors,
    get requests() {
      return requests;
    },
    open,
    newTab: async () => {
      const before = await contexts(bidi);
      await chrome.openTab();
      const context = await until(
        'the new tab',
        async () =>
          [...(await contexts(bidi))].find(
            ([found, url]) => !before.has(found) && url.startsWith(home),
          )?.[0],
      );
      return tabOf(bidi, context, backstage.inContentScript);
    },
    popup: () => chrome.openPopup(id),
    asExtension: async (work) => {
      const json = await backstage.call(
        `async () => JSON.stringify((await (${String(work)})()) ?? null)`,
      );
      return (JSON.parse(String(json)) ?? undefined) as never;
    },
    goAway: async () => {
      await backstage.call('async () => browser.runtime.reload()');
    },
    openByShortcut: () => chrome.pressShortcut('alt shift h'),
    registered: async () => {
      const json = await backstage.call(`async () => {
        const scripts = await browser.scripting.getRegisteredContentScripts();
        return JSON.stringify(scripts.flatMap(({ matches = [] }) => matches));
      }`);
      return JSON.parse(String(json)) as readonly string[];
    },
    revoke: (pattern) => chrome.revoke(id, [pattern]),
    close: async () => {
      if (child.exitCode !== null) return;
      requests.push(...(await requestsOf(chrome, home)));
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      await gone(child);
    },
  };
}

async function requestsOf(chrome: Chrome, home: string): Promise<readonly string[]> {
  const all = await chrome.requests().catch(() => []);
  return all
    .filter(({ from, to }) => from.startsWith(home.slice(0, -1)) && !to.startsWith(home))
    .map(({ from, to }) => `${from} → ${to}`);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (!child.stderr) throw new Error('Firefox has no voice.');
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended at once: ${said.join('\n')}`)));
    child.once('error', reject);
  });
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await end;
  clearTimeout(timer);
}

async function contexts(bidi: Bidi): Promise<ReadonlyMap<string, string>> {
  const tree = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
  return new Map(tree.contexts.map(({ context, url }) => [context, url]));
}

async function record(bidi: Bidi): Promise<readonly string[]> {
  const errors: string[] = [];
  bidi.on('log.entryAdded', (params) => {
    const entry = params as { readonly level: string; readonly text?: string };
    if (entry.level === 'error') errors.push(entry.text ?? 'an error without words');
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return errors;
}
