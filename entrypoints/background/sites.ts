import browser from 'webextension-polyfill';
import { askTab } from '../../lib/requests/ask';
import { hintState } from '../../lib/store/items';
import { change, read } from '../../lib/store/store';

/** Id under which the assistant is registered with the browser. */
const registration = 'assistant';

const script = 'assistant.js';

/** Sites that the person has turned on, as match patterns. */
async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/u.test(origin));
}

// Two changes at once must not register twice: each waits for the one before.
let turn: Promise<readonly string[]> = Promise.resolve([]);

/** Registers the assistant for exactly the sites that are granted; answers with them. */
export function syncSites(): Promise<readonly string[]> {
  turn = turn
    .catch(() => [])
    .then(async () => {
      const matches = [...(await grantedSites())];
      const registered = await browser.scripting.getRegisteredContentScripts({
        ids: [registration],
      });
      if (registered.length > 0) {
        await browser.scripting.unregisterContentScripts({ ids: [registration] });
      }
      if (matches.length > 0) {
        await browser.scripting.registerContentScripts([
          { id: registration, matches, js: [script], runAt: 'document_idle', allFrames: true },
        ]);
      }
      return matches;
    });
  return turn;
}

/** Starts the assistant in tabs that are open on these sites already. */
export async function startInOpenTabs(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...sites] })) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [`/${script}`] })
      // A tab that is just closing, or an error page: nothing to start.
      .catch(() => undefined);
  }
}

/** Tells the assistant in every tab where one runs. */
export async function tellTabs(name: 'look-again'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && askTab(browser.tabs, id, name, undefined)),
  );
}

/** Stops the assistant in every tab whose site is no longer granted. */
export async function stopInOpenTabs(sites: readonly string[]): Promise<void> {
  const granted = new Set(
    sites.length === 0 ? [] : (await browser.tabs.query({ url: [...sites] })).map((tab) => tab.id),
  );
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined && !granted.has(tab.id)) {
      await askTab(browser.tabs, tab.id, 'stop', undefined);
    }
  }
}

/** A site that was taken back in the browser's own settings is listed as one that is on no longer. */
export async function forgetSites(granted: readonly string[]): Promise<void> {
  const isOn = (origin: string): boolean => granted.includes(`${origin}/*`);
  if (Object.keys((await read(hintState)).sites).every(isOn)) return;
  await change(hintState, (now) => ({
    ...now,
    sites: Object.fromEntries(Object.entries(now.sites).filter(([origin]) => isOn(origin))),
  }));
}
