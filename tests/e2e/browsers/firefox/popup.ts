import type { Surface } from '../browser';
import { until } from '../looking';
import type { RunInChrome } from './chrome';

/**
 * The extension's real popup, open over the tab in front. WebDriver BiDi lists no context for it,
 * so it is reached from the browser's own window: words go to a script beside the popup's page.
 */
export async function openPopup(run: RunInChrome, id: string): Promise<Surface> {
  // The button is taken out of the menu of extensions into the bar, as people do with one they use.
  await run(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(asked);
     const action = ExtensionParent.apiManager.global.browserActionFor(extension);
     CustomizableUI.addWidgetToArea(action.widget.id, CustomizableUI.AREA_NAVBAR);
     window.focus();`,
    id,
  );
  await until('the popup', async () => {
    // Just after a start the bar has no button yet, and a click goes nowhere.
    await run(clickButton, id);
    return until('its page', async () => (await run(isLoaded)) === true, 3000).catch(() => false);
  });
  await run(
    `${popup}.messageManager.loadFrameScript('data:text/javascript,' + encodeURIComponent(asked), false);`,
    besidePage,
  );
  return {
    evaluate: async (work, asked) => {
      const argument = JSON.stringify(asked) ?? 'undefined';
      const json = await run(askPage, { code: `(${String(work)})(${argument})` });
      return (JSON.parse(String(json)) ?? undefined) as never;
    },
    clickAt: async (point) => {
      await run(askPage, { click: point });
    },
    picture: async () => {
      const address = await run(
        `const { browsingContext } = ${popup};
         const picture = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = picture.width;
         canvas.height = picture.height;
         canvas.getContext('2d').drawImage(picture, 0, 0);
         return canvas.toDataURL();`,
      );
      return Buffer.from(String(address).split(',')[1] ?? '', 'base64');
    },
    close: async () => {
      await run(
        `for (const panel of document.querySelectorAll('panel')) {
           if (panel.state === 'open') panel.hidePopup();
         }`,
      );
      await until('the popup to go', async () => (await run(`return !${popup}`)) === true);
    },
  };
}

const popup = `[...document.querySelectorAll('browser')].find((one) => one.currentURI?.filePath === '/popup.html' && ['open', 'showing'].includes(one.closest('panel')?.state))`;

const clickButton = `if (${popup}) return;
  // Firefox may be asking whether a new tab by an extension is wanted: its question is put away.
  for (const panel of document.querySelectorAll('panel')) {
    if (panel.state === 'open') panel.hidePopup();
  }
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(asked);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const isLoaded = `const one = ${popup};
  return (
    one?.browsingContext.currentWindowGlobal.documentURI.filePath === '/popup.html' &&
    !one.webProgress.isLoadingDocument
  );`;

const askPage = `const { messageManager } = ${popup};
  const token = String(Math.random());
  return new Promise((resolve, reject) => {
    const hear = ({ data }) => {
      if (data.token !== token) return;
      messageManager.removeMessageListener('attune:answer', hear);
      if (data.error) reject(new Error(data.error));
      else resolve(data.json);
    };
    messageManager.addMessageListener('attune:answer', hear);
    messageManager.sendAsyncMessage('attune:ask', { ...asked, token });
  });`;

const besidePage = `
  const ask = async ({ code, click }) => {
    if (!click) {
      const room = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return JSON.stringify((await Cu.evalInSandbox(code, room)) ?? null);
    }
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const button = type === 'mousemove' ? {} : { button: 0, clickCount: 1 };
      content.synthesizeMouseEvent(type, click.x, click.y, button);
    }
    return 'null';
  };
  addMessageListener('attune:ask', ({ data }) => {
    ask(data).then(
      (json) => sendAsyncMessage('attune:answer', { token: data.token, json }),
      (error) => sendAsyncMessage('attune:answer', { token: data.token, error: String(error) }),
    );
  });`;
