import type { CDPSession, Page } from '@playwright/test';
import type { ReplicaPage } from '../pages/app';
import { replicas } from '../pages/messengers';
import { chats, type ChatId } from '../pages/conversation';
import { idle, spentBy, type Measured, type Spent } from './browser';

declare global {
  /** From each key to the end of the frame it was painted in, ms. */
  var keysPainted: number[];
  /** The little of the extension's interface that is asked from its own page. */
  var chrome: {
    readonly tabs: {
      query(asked: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(tab: number, asked: object): Promise<unknown>;
    };
    readonly runtime: { sendMessage(asked: object): Promise<unknown> };
  };
}

/** A messenger's page that is measured, with what asks it. */
export interface ChatPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

// WhatsApp's replica: a Lexical text box, and the structure of its bubbles.
const home = replicas.find(({ messenger }) => messenger === 'whatsapp')?.home ?? '';

/** Match pattern of the messenger. */
export const messengerPattern = `https://${new URL(home).hostname}/*`;

const writeIn = '.holder [contenteditable="true"]';
// What a person writes about an ordinary day, and nothing that a hint is due for.
const words = 'the rain stopped so i walked home along the river and got us bread and two plums ';

/** Opens the messenger with a conversation; answers with what that took of the main thread. */
export async function openChat(
  { context }: Measured,
  id: ChatId,
  attuned: boolean,
): Promise<ChatPage & Spent> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(home);
  const name = chats.find((chat) => chat.id === id)?.name ?? id;
  await page.getByRole('button', { name, exact: true }).click();
  await page.click(writeIn);
  if (attuned) await page.waitForSelector('[data-attune]', { state: 'attached' });
  // A second of the page by itself: what starts late is counted, too.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  await idle(page);
  const { main } = await spentBy(cdp);
  return { page, cdp, main, heap: await heapOf(cdp) };
}

/** The heap after what is garbage was collected, MB. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await spentBy(cdp)).heap;
}

/** Says from our own page that the conversation open in this browser is with the partner. */
export async function markOpenChat({ context, home: ours }: Measured): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${ours}privacy.html`);
  await page.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({})) {
      const seen = await chrome.tabs
        .sendMessage(id ?? -1, { attune: 'sees' })
        .catch(() => undefined);
      if (typeof seen !== 'object' || seen === null || !('chat' in seen)) continue;
      await chrome.runtime.sendMessage({
        attune: 'mark-chat',
        ask: { ...(seen.chat as object), on: true },
      });
      return;
    }
    throw new Error('No conversation is open.');
  });
  await page.close();
}

/** Fills the conversation up to so many bubbles, as after a long way up. */
export async function fill({ page }: ChatPage, count: number): Promise<void> {
  await page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('.message-in, .message-out')];
    const list = rows[0]?.parentElement;
    const older = document.createDocumentFragment();
    for (let at = rows.length; at < wanted; at += 1) {
      const row = rows[at % rows.length];
      if (row) older.append(row.cloneNode(true));
    }
    list?.prepend(older);
  }, count);
  await idle(page);
}

/** What came of writing: each key's way to the screen, and the main thread a key, ms. */
export interface Keys {
  readonly painted: readonly number[];
  readonly main: number;
}

/** Writes with real keys, in bursts of twenty with a pause after each, in which the draft is heard. */
export async function write({ page, cdp }: ChatPage, count: number): Promise<Keys> {
  await page.click(writeIn);
  await page.evaluate(() => {
    globalThis.keysPainted = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.keysPainted.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      { capture: true, passive: true },
    );
  });
  const before = await spentBy(cdp);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(words[at % words.length] ?? ' ');
    await page.waitForTimeout(at % 20 === 19 ? 900 : 30);
  }
  const after = await spentBy(cdp);
  return {
    painted: await page.evaluate(() => globalThis.keysPainted),
    main: (after.main - before.main) / count,
  };
}

/** What ten seconds cost in which nobody writes and five bubbles a second arrive, ms. */
export async function stream({ page, cdp }: ChatPage): Promise<number> {
  const before = await spentBy(cdp);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 50;
        const next = setInterval(() => {
          const { replica } = globalThis as { readonly replica?: ReplicaPage };
          replica?.receive(`and then there were ${left} of them`);
          left -= 1;
          if (left > 0) return;
          clearInterval(next);
          resolve();
        }, 200);
      }),
  );
  return (await spentBy(cdp)).main - before.main;
}
