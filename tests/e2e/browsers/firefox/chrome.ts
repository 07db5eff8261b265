import type { Surface } from '../browser';
import type { Bidi, RemoteValue } from './bidi';
import { openPopup } from './popup';

/** Runs the body of a function in the browser's own window, with all its rights; `asked` is its argument there. */
export type RunInChrome = (body: string, asked?: unknown) => Promise<unknown>;

/** The browser's own side: what a person does with its menus and settings, done by its own functions. */
export interface Chrome {
  hasExtension(id: string): Promise<boolean>;
  grant(id: string, origins: readonly string[]): Promise<void>;
  revoke(id: string, origins: readonly string[]): Promise<void>;
  openTab(): Promise<void>;
  openPopup(id: string): Promise<Surface>;
  /** Does what the window does when it hears these keys (`alt shift h`) of an extension. */
  pressShortcut(keys: string): Promise<void>;
  recordRequests(): Promise<void>;
  requests(): Promise<readonly { readonly from: string; readonly to: string }[]>;
}

/** Finds the browser's window and speaks to it. Wants `--remote-allow-system-access`. */
export async function chromeOf(bidi: Bidi): Promise<Chrome> {
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window.');
  const run: RunInChrome = async (body, asked = null) => {
    const answer = (await bidi.send('script.callFunction', {
      functionDeclaration: `async (json) => { const asked = JSON.parse(json); ${body} }`,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: JSON.stringify(asked) }],
    })) as {
      readonly type: string;
      readonly result?: RemoteValue;
      readonly exceptionDetails?: unknown;
    };
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result?.value;
  };
  const permissions = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(asked.id);
    const given = { permissions: [], origins: asked.origins, data_collection: [] };`;
  return {
    hasExtension: async (id) =>
      (await run('return WebExtensionPolicy.getByID(asked)?.active ?? false;', id)) === true,
    grant: async (id, origins) => {
      await run(`${permissions} await ExtensionPermissions.add(asked.id, given, extension);`, {
        id,
        origins,
      });
    },
    revoke: async (id, origins) => {
      await run(`${permissions} await ExtensionPermissions.remove(asked.id, given, extension);`, {
        id,
        origins,
      });
    },
    openTab: async () => {
      await run('BrowserCommands.openTab();');
    },
    openPopup: (id) => openPopup(run, id),
    pressShortcut: async (keys) => {
      await run(
        `const found = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((key) =>
           [...(key.getAttribute('modifiers') ?? '').split(/[ ,]+/), key.getAttribute('key')].join(' ').toLowerCase() === asked);
         if (!found) throw new Error('No extension has these keys: ' + asked);
         found.doCommand();`,
        keys,
      );
    },
    recordRequests: async () => {
      await run(
        `window.attuneRequests = [];
         Services.obs.addObserver((channel) => {
           channel.QueryInterface(Ci.nsIHttpChannel);
           const from = channel.loadInfo?.loadingPrincipal?.origin ?? channel.loadInfo?.triggeringPrincipal?.origin ?? '';
           window.attuneRequests.push({ from, to: channel.URI.spec });
         }, 'http-on-modify-request');`,
      );
    },
    requests: async () =>
      JSON.parse(String(await run('return JSON.stringify(window.attuneRequests);'))) as readonly {
        from: string;
        to: string;
      }[],
  };
}
