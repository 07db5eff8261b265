import { draft } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import type { Browser, Tab } from './browsers/browser';
import { attuned, choose, hinted, openHint, readFace } from './browsers/face';
import { clickOn, until } from './browsers/looking';
import { markChat, modelIs, openChat } from './chat';
import { expect, test } from './test';

const writeIn = '.holder [contenteditable="true"], .holder textarea';
const home = replicas.find(({ messenger }) => messenger === 'whatsapp')?.home ?? '';

test.describe('a hostile page', () => {
  /** A marked chat with the partner. */
  async function markedChat(
    visit: (address: string) => Promise<Tab>,
    settled: Browser,
    partner: Parameters<typeof openChat>[1],
  ): Promise<Tab> {
    const tab = await visit(home);
    await openChat(tab, partner);
    await markChat(settled, tab);
    await attuned(tab);
    return tab;
  }

  test('that sweeps our element away finds it come back, and a text box that goes takes the hint', async ({
    settled,
    visit,
  }) => {
    const tab = await markedChat(visit, settled, 'sam');
    await clickOn(tab, writeIn);
    await tab.type(draft);
    await hinted(tab);
    await tab.evaluate(() => document.querySelector('[data-attune]')?.remove(), undefined);
    await hinted(tab);
    await tab.evaluate((selector) => document.querySelector(selector)?.remove(), writeIn);
    await until('the hint to go', async () => {
      const { found, card } = await readFace(tab);
      return !found && !card;
    });
    await openChat(tab, 'noor');
    await openChat(tab, 'sam');
    await attuned(tab);
    await clickOn(tab, writeIn);
    await tab.type(draft);
    await hinted(tab);
  });

  test('with a storm of changes and a giant document still gets a hint', async ({
    settled,
    visit,
  }) => {
    const before = settled.errors.length;
    const tab = await markedChat(visit, settled, 'noor');
    await tab.evaluate(() => {
      const list = document.createElement('div');
      list.hidden = true;
      let deep: Element = list;
      for (let at = 0; at < 2000; at += 1) {
        const next = document.createElement('div');
        deep.append(next);
        deep = next;
      }
      for (let at = 0; at < 20_000; at += 1) list.append(document.createElement('p'));
      document.body.append(list);
      let left = 400;
      const storm = (): void => {
        for (let at = 0; at < 50; at += 1) {
          const one = document.createElement('i');
          list.prepend(one);
          one.remove();
        }
        left -= 1;
        if (left > 0) setTimeout(storm, 5);
        else document.documentElement.dataset['storm'] = 'over';
      };
      storm();
    }, undefined);
    await clickOn(tab, writeIn);
    await tab.type(draft);
    await hinted(tab);
    const { says } = await openHint(tab);
    await choose(tab, 'Use');
    await modelIs(tab, says);
    expect(settled.errors.slice(before)).toEqual([]);
  });
});
