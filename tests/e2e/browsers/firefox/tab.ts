import type { Surface, Tab } from '../browser';
import { until } from '../looking';
import type { Bidi, RemoteValue } from './bidi';

/** The name of a world beside the page's own, which the page cannot reach. */
const sandbox = 'tests';

interface Called {
  readonly type: string;
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression as a content script of the extension in the tab in front; answers with its value. */
export type InContentScript = (expression: string) => Promise<unknown>;

/** Opens an empty tab in front. */
export async function openTab(bidi: Bidi, inContentScript: InContentScript): Promise<Tab> {
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as {
    readonly context: string;
  };
  return tabOf(bidi, context, inContentScript);
}

/** What can be looked at and clicked in, by its browsing context. */
export function surfaceOf(bidi: Bidi, context: string): Surface {
  return {
    evaluate: async (work, asked) => {
      const json = await call(
        bidi,
        { context },
        `async (json) => {
        const asked = json === '' ? undefined : JSON.parse(json);
        return JSON.stringify((await (${String(work)})(asked)) ?? null);
      }`,
        [{ type: 'string', value: asked === undefined ? '' : JSON.stringify(asked) }],
      );
      return (JSON.parse(String(json)) ?? undefined) as never;
    },
    clickAt: async ({ x, y }) => {
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    picture: async () => {
      const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as {
        readonly data: string;
      };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** The tab of a browsing context. */
export function tabOf(bidi: Bidi, context: string, inContentScript: InContentScript): Tab {
  const keys = async (actions: readonly object[]): Promise<void> => {
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  };
  return {
    ...surfaceOf(bidi, context),
    goto: async (url) => {
      if (!url.startsWith('moz-extension:')) {
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
        return;
      }
      await goToOwn(bidi, context, url);
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    type: async (text) => {
      await keys(
        Array.from(text).flatMap((key) => (key === '\n' ? strokes('Shift+Enter') : strokes(key))),
      );
    },
    press: (key) => keys(strokes(key)),
    bringToFront: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    inFace: async (work) => {
      const roots = await closedRoots(bidi, context);
      const json = await call(
        bidi,
        // In a world of its own: a page may have changed what functions of its world do, and listen in.
        { context, sandbox },
        `(...roots) => JSON.stringify((${String(work)})(roots) ?? null)`,
        roots,
      );
      return (JSON.parse(String(json)) ?? undefined) as never;
    },
    isolated: async (script) => (await inContentScript(script)) as never,
  };
}

/** Calls a function, given as text, in a page; answers with its value, when that is a simple one. */
export async function call(
  bidi: Bidi,
  target: { readonly context: string; readonly sandbox?: string },
  functionDeclaration: string,
  args: readonly object[] = [],
): Promise<unknown> {
  const answer = (await bidi.send('script.callFunction', {
    functionDeclaration,
    awaitPromise: true,
    target,
    arguments: args,
  })) as Called;
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}

/** Goes to a page of the extension: Firefox never tells that it is complete, so it is looked at. */
export async function goToOwn(bidi: Bidi, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const address = `() => document.readyState === 'complete' && location.href`;
  await until(url, async () => (await call(bidi, { context }, address)) === url);
}

async function closedRoots(bidi: Bidi, context: string): Promise<readonly object[]> {
  const answer = (await bidi.send('script.evaluate', {
    expression: `[...document.querySelectorAll('[data-attune]')]`,
    awaitPromise: false,
    target: { context, sandbox },
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })) as { readonly result: { readonly value?: readonly RemoteValue[] } };
  return (answer.result.value ?? []).flatMap((host) => {
    const { shadowRoot } = host.value as { readonly shadowRoot?: RemoteValue };
    return shadowRoot?.sharedId ? [{ sharedId: shadowRoot.sharedId }] : [];
  });
}

const named: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function strokes(combination: string): readonly object[] {
  const parts = combination.length > 1 ? combination.split('+') : [combination];
  const values = parts.map((part) => named[part] ?? part);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}
