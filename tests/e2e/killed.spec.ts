import type { CDPSession, Page } from '@playwright/test';
import { openMeasured } from '../bench/browser';
import { expect, folderOf, programOf, test } from './test';

declare const chrome: { readonly runtime: { sendMessage(asked: object): Promise<unknown> } };

interface JournalYear {
  readonly value: Readonly<Record<string, unknown>>;
}

const kills = 200;

/** Ends the background in the middle of whatever it does, as the browser may at any time. */
async function endBackground(cdp: CDPSession, home: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'service_worker' || !url.startsWith(home)) continue;
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

/** What lies in the database under a key. */
function lying(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onerror = () => reject(new Error('The store did not open.'));
        opening.onsuccess = () => {
          const got = opening.result.transaction('items').objectStore('items').get(wanted);
          got.onsuccess = () => {
            opening.result.close();
            resolve(got.result);
          };
        };
      }),
    key,
  );
}

/** Asks the background from our own page to mark a chat; `false` when it was ended before it answered. */
function mark(page: Page, chat: string): Promise<boolean> {
  return page.evaluate(
    (name) =>
      chrome.runtime
        .sendMessage({
          attune: 'mark-chat',
          ask: { site: 'https://chat.example', chat: name, on: true },
        })
        .then(
          // One that was ended may also leave no answer at all behind.
          (state: unknown) => typeof state === 'object' && state !== null && 'on' in state,
          () => false,
        ),
    chat,
  );
}

test.describe('the background is ended while something is written', () => {
  test.skip(
    ({ family }) => family === 'firefox',
    'Firefox gives tests no way to end a background in the middle of a request.',
  );

  test('no mark and no check-in is lost, and none doubled', async ({ family, profile }) => {
    const program = programOf(family);
    const { context, home } = await openMeasured({
      program,
      profile,
      extension: folderOf(family),
    });
    const cdp = await context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('The browser closed at once.');
    try {
      const page = await context.newPage();
      await page.goto(`${home}privacy.html`);
      let cutOff = 0;
      for (let at = 0; at < kills; at += 1) {
        const asked = mark(page, `chat ${at}`);
        // Later and later: before it woke, while it reads, while it writes, after.
        await page.waitForTimeout(at % 20);
        await endBackground(cdp, home);
        if (!(await asked)) {
          cutOff += 1;
          // A person who sees no answer asks again; a mark that was made already stays one.
          await expect.poll(() => mark(page, `chat ${at}`)).toBe(true);
        }
      }
      const { value } = (await lying(page, 'hints')) as { value: { chats: readonly string[] } };
      expect(value.chats).toHaveLength(kills);
      expect(new Set(value.chats).size).toBe(kills);
      expect(cutOff, 'some were really cut off').toBeGreaterThan(0);

      const popup = await context.newPage();
      await popup.goto(`${home}popup.html`);
      const year = `journal/${new Date().getFullYear()}`;
      for (let at = 0; at < 20; at += 1) {
        const closeness = (at % 5) + 1;
        await popup
          .locator('.near button')
          .nth(at % 5)
          .click();
        await endBackground(cdp, home);
        const written = async (): Promise<unknown> =>
          Object.values(((await lying(page, year)) as JournalYear | undefined)?.value ?? {});
        await expect.poll(written).toEqual([expect.objectContaining({ closeness })]);
      }
      test.info().annotations.push({ type: 'cases', description: `${kills} backgrounds ended` });
    } finally {
      await context.close();
    }
  });
});
