import { draft } from '../pages/conversation';
import type { HostilePage } from '../pages/hostile';
import { replicas } from '../pages/messengers';
import type { Browser, Tab } from './browsers/browser';
import {
  attuned,
  choose,
  hinted,
  middle,
  openCard,
  openHint,
  readFace,
  type Box,
} from './browsers/face';
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

  test('that patched everything before we came, and forges events, hears no hint and drives nothing', async ({
    settled,
    visit,
  }) => {
    const tab = await visit(`${home}?hostile`);
    await openChat(tab, 'sam');
    await markChat(settled, tab);
    await attuned(tab);
    await clickOn(tab, writeIn);
    await tab.type(draft);
    const { mark } = await hinted(tab);
    await forge(tab, mark);
    expect((await readFace(tab)).card).toBeUndefined();
    const { why, says } = await openHint(tab);
    await forge(tab, mark);
    expect((await openCard(tab)).says).toBe(says);
    await modelIs(tab, draft);
    await choose(tab, 'Copy');
    await openCard(tab);
    const hears = (words: string): Promise<boolean> =>
      tab.evaluate((wanted) => (window as HostilePage).overheard?.(wanted) ?? true, words);
    // The spy works: what a person types is the page's to hear.
    expect(await hears('calm')).toBe(true);
    expect(await hears(why)).toBe(false);
    expect(await hears(says)).toBe(false);
    await choose(tab, 'Use');
    await modelIs(tab, says);
  });

  test('that hides our element and shows a card of its own: ours is seen, the false one does nothing', async ({
    settled,
    visit,
  }) => {
    const tab = await markedChat(visit, settled, 'sam');
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '[data-attune] { display: none !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important; visibility: hidden !important }',
      );
      document.adoptedStyleSheets.push(sheet);
      const fake = document.createElement('section');
      fake.className = 'hint';
      fake.setAttribute('data-attune', '');
      fake.innerHTML = '<button id="fake">Use</button>';
      document.body.append(fake);
    }, undefined);
    await clickOn(tab, writeIn);
    await tab.type(draft);
    const { says } = await openHint(tab);
    await tab.evaluate(() => document.getElementById('fake')?.click(), undefined);
    await modelIs(tab, draft);
    await choose(tab, 'Use');
    await modelIs(tab, says);
  });

  test('with a megabyte in its text box, and with bubbles of no sense, lives on', async ({
    settled,
    visit,
  }) => {
    const giant = replicas.find(({ messenger }) => messenger === 'converse')?.home ?? '';
    const tab = await visit(giant);
    await openChat(tab, 'sam');
    await markChat(settled, tab);
    await attuned(tab);
    await clickOn(tab, writeIn);
    await tab.evaluate((selector) => {
      const box = document.querySelector<HTMLTextAreaElement>(selector);
      if (box) box.value = 'calm down. '.repeat(100_000);
    }, writeIn);
    await tab.type('x');
    await until('the key', () =>
      tab.evaluate(
        (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value.includes('x'),
        writeIn,
      ),
    );
    await tab.press('Control+a');
    await tab.evaluate(() => {
      const list = document.querySelector('.list');
      const bubble = list?.lastElementChild;
      if (!list || !bubble) return;
      for (let at = 0; at < 300; at += 1) {
        const odd = bubble.cloneNode() as Element;
        odd.append(document.createComment('<'), document.createElement('template'));
        odd.append(
          document.createElementNS('http://www.w3.org/2000/svg', 'script'),
          '\u0000\uD83D',
        );
        list.prepend(odd);
      }
    }, undefined);
    await tab.type(draft);
    await hinted(tab);
  });

  test('that throws in its own handlers, and puts another text box in the place of the first', async ({
    settled,
    visit,
  }) => {
    const tab = await markedChat(visit, settled, 'sam');
    await tab.evaluate(() => {
      window.addEventListener('error', (event) => event.preventDefault());
      for (const type of ['keydown', 'input', 'focusin', 'paste', 'selectionchange', 'scroll']) {
        document.addEventListener(type, () => {
          throw new Error('The page is broken.');
        });
      }
    }, undefined);
    await clickOn(tab, writeIn);
    await tab.type(draft);
    const { says } = await openHint(tab);
    await choose(tab, 'Use');
    await modelIs(tab, says);
    await tab.evaluate((selector) => {
      const box = document.querySelector(selector);
      box?.replaceWith(box.cloneNode());
    }, writeIn);
    await clickOn(tab, writeIn);
    await attuned(tab);
  });
});

/** All that a page can do by itself to the mark and the card; none of it is trusted. */
async function forge(tab: Tab, mark: Box): Promise<void> {
  await tab.evaluate(({ x, y }) => {
    const places = [document.querySelector('[data-attune]'), document.elementFromPoint(x, y)];
    for (const place of places) {
      const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        place?.dispatchEvent(new MouseEvent(type, at));
      }
      for (const key of ['Enter', ' ', 'Escape']) {
        place?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
        place?.dispatchEvent(new KeyboardEvent('keyup', { ...at, key }));
      }
      const keys = { key: 'H', code: 'KeyH', altKey: true, shiftKey: true };
      place?.dispatchEvent(new KeyboardEvent('keydown', { ...at, ...keys }));
    }
  }, middle(mark));
}
