import { popup as words } from '../../lib/languages/en/interface/popup';
import type { ReplicaPage } from '../pages/app';
import { chats, type ChatId } from '../pages/conversation';
import type { Browser, Tab } from './browsers/browser';
import { click, reads, seen, until } from './browsers/looking';

/** Opens a conversation of a replica by a real click on its row. */
export async function openChat(tab: Tab, id: ChatId): Promise<void> {
  const name = chats.find((chat) => chat.id === id)?.name ?? id;
  await click(tab, name);
  await seen(
    tab,
    `the chat with ${name}`,
    (wanted) =>
      document.querySelector('.open')?.textContent.includes(wanted) &&
      document.querySelector('.holder [contenteditable], .holder textarea') !== null,
    name,
  );
}

/** What the replica's own editor would send now. */
export function modelOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const { replica } = window as { readonly replica?: ReplicaPage };
    return replica?.text() ?? '';
  }, undefined);
}

/** Waits until the replica's own editor would send this. */
export async function modelIs(tab: Tab, text: string): Promise<void> {
  let last = '';
  await until(`the messenger's own text "${text}"`, async () => {
    last = await modelOf(tab);
    return last === text;
  }).catch((error: unknown) => {
    throw new Error(`The messenger's own text is ${JSON.stringify(last)}`, { cause: error });
  });
}

/** Says in the real popup that the open chat is with the partner, and reads what Attune sees there. */
export async function markChat(browser: Browser, tab: Tab): Promise<string> {
  await tab.bringToFront();
  const popup = await browser.popup();
  await click(popup, words.chatOn);
  await reads(popup, words.notKept);
  const text = await popup.evaluate(
    () => Array.from(document.querySelectorAll('dd'), (line) => line.textContent).join('\n'),
    undefined,
  );
  await popup.close();
  return text;
}
