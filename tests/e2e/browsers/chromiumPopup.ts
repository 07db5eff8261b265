import type { CDPSession } from '@playwright/test';
import type { Surface } from './browser';
import { until } from './looking';

/**
 * Opens the extension's real popup over the tab in front, as a click on its button does (that
 * click is what lets the popup know which page it is over). It is no page to Playwright, so it is
 * spoken to over the protocol of the browser itself.
 */
export async function openPopup(cdp: CDPSession, home: string, over: string): Promise<Surface> {
  const tabs = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.findLast(({ url }) => url === over) ?? tabs.targetInfos.at(-1);
  // The protocol's own types do not know this command yet.
  const send = cdp.send.bind(cdp) as (method: string, asked: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(home).hostname, targetId: tab?.targetId });
  const targetId = await until('the popup', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ url, attached }) => url === `${home}popup.html` && !attached)
      ?.targetId;
  });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  const ask = talk(cdp, sessionId);
  return {
    evaluate: async (work, asked) => {
      const answer = await ask('Runtime.evaluate', {
        expression: `(${String(work)})(${JSON.stringify(asked) ?? 'undefined'})`,
        awaitPromise: true,
        returnByValue: true,
      });
      return (answer as { result: { value: never } }).result.value;
    },
    clickAt: async ({ x, y }) => {
      const button = { x, y, button: 'left', clickCount: 1 };
      await ask('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
      await ask('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
    },
    picture: async () => {
      const { data } = (await ask('Page.captureScreenshot', {})) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId });
    },
  };
}

type Send = (method: string, asked: object) => Promise<unknown>;

function talk(cdp: CDPSession, sessionId: string): Send {
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const hear = (event: { readonly sessionId: string; readonly message: string }): void => {
        if (event.sessionId !== sessionId) return;
        const answer = JSON.parse(event.message) as {
          readonly id?: number;
          readonly result?: unknown;
          readonly error?: { readonly message: string };
        };
        if (answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      cdp
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
}
