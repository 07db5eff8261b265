import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReplicaPage } from '../pages/app';
import { pagesFolder } from '../pages/build';
import { chats, turnsOf, type ChatId } from '../pages/conversation';
import type { SeenPage } from '../pages/messengerProbe';
import { replicas } from '../pages/messengers';
import type { Tab } from './browsers/browser';
import { until } from './browsers/looking';
import { openChat } from './chat';
import { expect, test } from './test';

/** How a messenger's page may be drawn. */
const pages = {
  'as it is': '',
  'right to left': '?dir=rtl',
  'in rows that are kept and filled anew': '?rows=kept',
  'in kept rows, right to left': '?dir=rtl&rows=kept',
} as const;

const probe = (): string => readFileSync(path.join(pagesFolder, 'messengerProbe.js'), 'utf8');

const see = (tab: Tab): Promise<SeenPage> =>
  tab.isolated<SeenPage>(
    `(async () => { ${probe()}\n return globalThis.attuneMessengers.see(); })()`,
  );

/** Opens a conversation, and answers with what Attune sees once its text box is there. */
async function seeChat(tab: Tab, id: ChatId): Promise<SeenPage> {
  await openChat(tab, id);
  return until('the text box', async () => {
    const seen = await see(tab);
    return seen.editor !== undefined && seen;
  });
}

for (const replica of replicas.filter(({ messenger }) => messenger !== 'generic')) {
  for (const [how, search] of Object.entries(pages)) {
    test(`${replica.id} ${how}: who wrote what, in which conversation`, async ({ visit }) => {
      const tab = await visit(`${replica.home}${search}`);
      const names = new Set<string | undefined>();
      for (const chat of [...chats, ...chats]) {
        const { messenger, chat: name, group, turns } = await seeChat(tab, chat.id);
        names.add(name);
        expect(messenger).toBe(replica.messenger);
        expect(group).toBe('group' in chat);
        if (!group) expect(turns).toEqual(turnsOf(chat));
      }
      expect(names).not.toContain(undefined);
      expect(names.size).toBe(chats.length);

      await openChat(tab, 'sam');
      await tab.evaluate(() => {
        const { replica: page } = window as { readonly replica?: ReplicaPage };
        page?.receive('are you still there?');
      }, undefined);
      expect((await see(tab)).turns?.at(-1)).toEqual({
        speaker: 'partner',
        text: 'are you still there?',
      });
    });
  }
}
