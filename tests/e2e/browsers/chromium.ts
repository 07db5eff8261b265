import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from '@playwright/test';
import { isBranded } from '../../start/browsers.mjs';
import type { Browser, Start, Surface, Tab } from './browser';
import { openPopup } from './chromiumPopup';
import { until } from './looking';

/** Opens Chromium, Chrome or Edge without a window, with the built extension in it. */
export async function openChromium(start: Start): Promise<Browser> {
  const { program, profile } = start;
  const folder = realpathSync(start.folder);
  const branded = isBranded(program);
  if (start.granted && !existsSync(path.join(profile, 'Default'))) {
    seedPermissions(profile, folder, start.granted);
  }
  mkdirSync(profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    // The old headless mode of Playwright's own shell knows no extensions; the new one is asked for by hand.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1180, height: 800 },
    locale: 'en-GB',
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      ...(branded ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      ...(start.worldAt === undefined
        ? []
        : [
            `--host-resolver-rules=MAP * 127.0.0.1:${start.worldAt}, EXCLUDE 127.0.0.1`,
            '--ignore-certificate-errors',
          ]),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed at once.');
  const cdp = await browser.newBrowserCDPSession();
  // The protocol's own types do not know this command yet.
  const send = cdp.send.bind(cdp) as (method: string, asked: object) => Promise<unknown>;
  if (branded) await send('Extensions.loadUnpacked', { path: folder });
  const worker = await until('the background of the extension', () =>
    Promise.resolve(context.serviceWorkers()[0]),
  );
  const home = new URL('/', worker.url()).href;
  const { errors, requests } = record(context, home);
  let front: Page | undefined;
  const tabOfPage = (page: Page): Tab => {
    front = page;
    return tabOf(page, () => (front = page));
  };
  const background = (): Worker => context.serviceWorkers()[0] ?? worker;

  return {
    family: 'chromium',
    profile,
    home,
    errors,
    requests,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return tabOfPage(page);
    },
    newTab: async () => {
      const page = await context.newPage();
      await page.goto('chrome://newtab/');
      return tabOfPage(page);
    },
    popup: () => openPopup(cdp, home, front?.url() ?? 'about:blank'),
    asExtension: (work) => background().evaluate(`(${String(work)})()`),
    goAway: async () => {
      const old = background();
      const ended = new Promise((resolve) => old.once('close', resolve));
      await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await ended;
    },
    // Keys that are sent over the protocol go to the page and never to the browser's own shortcuts.
    openByShortcut: () =>
      background().evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('open-hint', tab);
      }),
    registered: () =>
      background().evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches = [] }) => matches);
      }),
    revoke: async (pattern) => {
      await background().evaluate(
        (origin) => chrome.permissions.remove({ origins: [origin] }),
        pattern,
      );
    },
    close: () => context.close(),
  };
}

/** The little of the extension's interface that is asked from outside. */
declare const chrome: {
  readonly commands: {
    readonly onCommand: { dispatch(name: string, tab: unknown): void };
    getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
  };
  readonly runtime: { reload(): void };
  readonly tabs: { query(asked: object): Promise<unknown[]> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]>;
  };
  readonly permissions: { remove(asked: { origins: string[] }): Promise<boolean> };
};

/** The id that Chromium gives to an extension of this folder. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/**
 * Writes into a fresh profile what Chromium itself writes when a person grants a site: a request
 * without a window to show its question in is never answered, unless the site was granted before.
 */
export function seedPermissions(profile: string, folder: string, granted: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    readonly permissions: readonly string[];
  };
  const permissions = {
    api: [...manifest.permissions, 'newTabPageOverride'],
    explicit_host: granted,
    manifest_permissions: [],
    scriptable_host: [],
  };
  const kept = {
    location: 8,
    path: folder,
    active_permissions: permissions,
    granted_permissions: permissions,
    runtime_granted_permissions: permissions,
  };
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings: { [idOf(folder)]: kept } } }),
  );
}

function record(context: BrowserContext, home: string): { errors: string[]; requests: string[] } {
  const errors: string[] = [];
  const requests: string[] = [];
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (line) => {
      // A page that asks for what is not there is no fault of ours.
      const pagesOwn =
        line.text().startsWith('Failed to load resource') && !line.location().url.startsWith(home);
      if (line.type() === 'error' && !pagesOwn) errors.push(`${page.url()}: ${line.text()}`);
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  context.on('serviceworker', (worker) =>
    worker.on('console', (line) => {
      if (line.type() === 'error') errors.push(`background: ${line.text()}`);
    }),
  );
  context.on('request', (request) => {
    if (request.isNavigationRequest()) return;
    const from = request.serviceWorker()?.url() ?? (request.frame().url() || request.url());
    const to = request.url();
    if (!from.startsWith(home) || to.startsWith(home)) return;
    if (/^(?:data|blob):/u.test(to)) return;
    requests.push(`${from} → ${to}`);
  });
  return { errors, requests };
}

function tabOf(page: Page, fronted: () => void): Tab {
  let session: Promise<CDPSession> | undefined;
  const cdp = (): Promise<CDPSession> => (session ??= page.context().newCDPSession(page));
  const surface: Surface = {
    // Playwright would send the argument in its own way, and wants to know its type.
    evaluate: (work, asked) =>
      page.evaluate(`(${String(work)})(${JSON.stringify(asked) ?? 'undefined'})`),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
  return {
    ...surface,
    goto: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    type: async (text) => {
      for (const key of text) {
        if (key === '\n') await page.keyboard.press('Shift+Enter');
        else await page.keyboard.type(key);
      }
    },
    press: (key) => page.keyboard.press(key),
    bringToFront: async () => {
      fronted();
      await page.bringToFront();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    inFace: async (work) => inFace(await cdp(), work),
    isolated: async (script) => isolated(await cdp(), script),
  };
}

async function inFace<R>(cdp: CDPSession, work: (roots: readonly ShadowRoot[]) => R): Promise<R> {
  await cdp.send('DOM.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-attune]',
  });
  // In a world of its own: a page may have changed what functions of its world do, and listen in.
  const executionContextId = await ownWorld(cdp);
  const roots: { objectId: string }[] = [];
  let holder = '';
  for (const nodeId of nodeIds) {
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    for (const { backendNodeId } of node.shadowRoots ?? []) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
      if (object.objectId) roots.push({ objectId: object.objectId });
    }
  }
  if (roots[0]) holder = roots[0].objectId;
  else {
    const { object } = await cdp.send('DOM.resolveNode', {
      nodeId: root.nodeId,
      executionContextId,
    });
    holder = object.objectId ?? '';
  }
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: holder,
    functionDeclaration: `(...roots) => (${String(work)})(roots)`,
    arguments: roots,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as R;
}

/** A world beside the page's own, which the page cannot reach. */
async function ownWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'tests',
  });
  return executionContextId;
}

async function isolated<R>(cdp: CDPSession, script: string): Promise<R> {
  const executionContextId = await ownWorld(cdp);
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as R;
}
