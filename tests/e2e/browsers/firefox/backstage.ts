import type { Bidi } from './bidi';
import { call, goToOwn, type InContentScript } from './tab';

/** A page of the extension in a tab that is never in front: from there its rights are used. */
export interface Backstage {
  /** Calls a function, given as text, with the extension's `browser`; it answers with a simple value. */
  readonly call: (work: string) => Promise<unknown>;
  readonly inContentScript: InContentScript;
}

/**
 * The backstage of the extension at `home`; opened when it is first wanted. A sandbox of WebDriver
 * BiDi is no content script: Firefox lets the editing commands of one speak up (`beforeinput`),
 * and those of any other script not.
 */
export function backstageOf(bidi: Bidi, home: string): Backstage {
  let opened: Promise<string> | undefined;
  const run = async (work: string): Promise<unknown> => {
    const context = await (opened ??= open(bidi, `${home}privacy.html`));
    return call(bidi, { context }, work);
  };
  return {
    call: run,
    inContentScript: async (expression) => {
      const json = await run(`async () => {
        const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
        const [{ result, error }] = await browser.scripting.executeScript({
          target: { tabId: tab.id },
          func: async () => JSON.stringify((await (${expression})) ?? null),
        });
        if (error) throw error;
        return result;
      }`);
      return (JSON.parse(String(json)) as unknown) ?? undefined;
    },
  };
}

async function open(bidi: Bidi, address: string): Promise<string> {
  const { context } = (await bidi.send('browsingContext.create', {
    type: 'tab',
    background: true,
  })) as { readonly context: string };
  await goToOwn(bidi, context, address);
  return context;
}
