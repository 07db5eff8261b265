import { popup as words } from '../../lib/languages/en/interface/popup';
import { messengers } from '../../lib/messengers';
import { draft, noorsTurn, partnersTurn } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import type { Tab } from './browsers/browser';
import { attuned, choose, hinted, openHint, readFace, staysQuiet } from './browsers/face';
import { clickOn, reads, until } from './browsers/looking';
import { markChat, modelIs, openChat } from './chat';
import { expect, test } from './test';

const writeIn = '.holder [contenteditable="true"], .holder textarea';

async function switchedOff(tab: Tab): Promise<void> {
  await until('the mark to go', async () => (await readFace(tab)).mark === undefined);
}

/** Are these words anywhere in the page, outside the text box and the bubbles? */
function foundInPage(tab: Tab, text: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const host = document.querySelector('[data-attune]');
    return (
      document.documentElement.outerHTML.includes(wanted) ||
      host === null ||
      host.childNodes.length > 0 ||
      host.getAttributeNames().join() !== 'data-attune'
    );
  }, text);
}

test('each messenger has a replica', () => {
  const built = new Set(replicas.map(({ messenger }) => messenger));
  expect(messengers.map(({ id }) => id).filter((id) => !built.has(id))).toEqual([]);
});

for (const replica of replicas.filter(({ messenger }) => messenger !== 'generic')) {
  test(`${replica.id}: read, hint, use, undo, send`, async ({ settled: browser, visit, world }) => {
    const { hostname } = new URL(replica.home);
    const tab = await visit(replica.home);

    await test.step('reads turns without what is not of the sender', async () => {
      await openChat(tab, 'noor');
      const sees = await markChat(browser, tab);
      expect(sees).toContain(noorsTurn);
      await attuned(tab);
    });
    await test.step('another chat is off until it is marked', async () => {
      await openChat(tab, 'sam');
      await switchedOff(tab);
      expect(await markChat(browser, tab)).toContain(partnersTurn);
      await attuned(tab);
    });
    await test.step('a hint marks the phrase in place, and nothing of it is in the page', async () => {
      await clickOn(tab, writeIn);
      await tab.type(draft);
      const { phrase, mark } = await hinted(tab);
      const box = await tab.evaluate((selector) => {
        const element = document.querySelector(selector);
        const { left, top, right, bottom } = (element as Element).getBoundingClientRect();
        return { left, top, right, bottom };
      }, writeIn);
      expect(phrase.length).toBeGreaterThan(0);
      for (const line of phrase) {
        expect(line.left).toBeGreaterThanOrEqual(box.left);
        expect(line.right).toBeLessThanOrEqual(box.right);
        expect(line.bottom).toBeLessThanOrEqual(box.bottom + 4);
        expect(mark.left >= line.right || mark.right <= line.left).toBe(true);
      }
      const card = await openHint(tab);
      expect(await foundInPage(tab, card.why)).toBe(false);
      expect(await foundInPage(tab, card.says)).toBe(false);
    });
    // Typed after Escape, and left there: what stands in the box from here on.
    const written = `${draft}!`;
    await test.step('escape gives the caret back', async () => {
      await tab.press('Escape');
      await until('the card to close', async () => (await readFace(tab)).card === undefined);
      await tab.type('!');
      await modelIs(tab, written);
    });
    const becomes =
      await test.step('use replaces, one undo brings the draft back, use again', async () => {
        const { says } = await openHint(tab);
        await choose(tab, 'Use');
        await modelIs(tab, says);
        // Nothing more is heard in it, and the undo comes after the pause in which it was heard.
        expect(await staysQuiet(tab)).toBe(true);
        await tab.press('Control+z');
        await modelIs(tab, written);
        await openHint(tab);
        await choose(tab, 'Use');
        await modelIs(tab, says);
        return says;
      });
    await test.step('typing goes on, and what was chosen is sent', async () => {
      await tab.type(' ok');
      await modelIs(tab, `${becomes} ok`);
      await tab.press('Enter');
      await until('what was sent', () =>
        Promise.resolve(
          world.sent.some(({ host, text }) => host === hostname && text === `${becomes} ok`),
        ),
      );
      await modelIs(tab, '');
    });
    await test.step('a group stays quiet, and is said to', async () => {
      await openChat(tab, 'climbing');
      await switchedOff(tab);
      await tab.bringToFront();
      const popup = await browser.popup();
      await reads(popup, words.group);
      await popup.close();
      await clickOn(tab, writeIn);
      await tab.type(draft);
      expect(await staysQuiet(tab)).toBe(true);
    });
  });
}
