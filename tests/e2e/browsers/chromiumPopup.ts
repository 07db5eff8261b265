import type { CDPSession, Worker } from '@playwright/test';
import type { Surface } from './browser';
import { until } from './looking';

/** The little of the extension's interface that opens its popup. */
declare const chrome: { readonly action: { openPopup(): Promise<void> } };

/**
 * Opens the extension's real popup over the tab in front. It is no page to Playwright, so it is
 * spoken to over the protocol of the browser itself.
 */
export async function openPopup(cdp: CDPSession, worker: Worker, home: string): Promise<Surface> {
  await worker.evaluate(() => chrome.action.openPopup());
  const targetId = await until('the popup', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ url, attached }) => url === `${home}popup.html` && !attached)
      ?.targetId;
  });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  const send = talk(cdp, sessionId);
  return {
    evaluate: async (work, asked) => {
      const answer = await send('Runtime.evaluate', {
        expression: `(${String(work)})(${JSON.stringify(asked) ?? 'undefined'})`,
        awaitPromise: true,
        returnByValue: true,
      });
      return (answer as { result: { value: never } }).result.value;
    },
    clickAt: async ({ x, y }) => {
      const button = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
    },
    picture: async () => {
      const { data } = (await send('Page.captureScreenshot', {})) as { data: string };
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
