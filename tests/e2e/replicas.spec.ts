import { popup as words } from '../../lib/languages/en/interface/popup';
import { messengers } from '../../lib/messengers';
import { draft, noorsTurn, partnersTurn } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import type { Tab } from './browsers/browser';
import {
  attuned,
  choose,
  hinted,
  openCard,
  openHint,
  readFace,
  staysQuiet,
  type Box,
} from './browsers/face';
import { clickOn, reads, until } from './browsers/looking';
import { cell, row } from './cells';
import { markChat, modelIs, openChat } from './chat';
import { expect, test } from './test';

const writeIn = '.holder [contenteditable="true"], .holder textarea';

async function switchedOff(tab: Tab): Promise<void> {
  await until('the mark to go', async () => (await readFace(tab)).mark === undefined);
}

/** Leaves the card by Escape; the caret is then where it was. */
async function leaveCard(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await until('the card to close', async () => (await readFace(tab)).card === undefined);
}

function boxOf(tab: Tab): Promise<Box> {
  return tab.evaluate((selector) => {
    const element = document.querySelector(selector);
    const { left, top, right, bottom } = (element as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  }, writeIn);
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
  test(
    `${replica.id}: read, hint, use, undo, send`,
    row('messenger', replica.id),
    async ({ settled: browser, visit, world }) => {
      const { hostname } = new URL(replica.home);
      const tab = await visit(replica.home);

      await openChat(tab, 'noor');
      const noor = await cell('found', 'the text box of a chat that is marked', async () => {
        const sees = await markChat(browser, tab);
        await attuned(tab);
        return sees;
      });
      await cell('identity', 'another chat is off until it is marked', async () => {
        await openChat(tab, 'sam');
        await switchedOff(tab);
      });
      await cell('speakers', 'turns are read without what is not of the sender', async () => {
        expect(noor).toContain(noorsTurn);
        expect(await markChat(browser, tab)).toContain(partnersTurn);
        await attuned(tab);
      });
      await cell('switch chat', 'each chat is as it was left', async () => {
        await openChat(tab, 'climbing');
        await switchedOff(tab);
        await openChat(tab, 'sam');
        await attuned(tab);
      });
      await cell('hint', 'comes, and nothing of it is in the page', async () => {
        await clickOn(tab, writeIn);
        await tab.type(draft);
        await hinted(tab);
        const card = await openHint(tab);
        expect(await foundInPage(tab, card.why)).toBe(false);
        expect(await foundInPage(tab, card.says)).toBe(false);
        await leaveCard(tab);
      });
      await cell('mark in place', 'under the phrase, beside the text, over no button', async () => {
        const { phrase, mark } = await hinted(tab);
        const box = await boxOf(tab);
        expect(phrase.length).toBeGreaterThan(0);
        for (const line of phrase) {
          expect(line.left).toBeGreaterThanOrEqual(box.left);
          expect(line.right).toBeLessThanOrEqual(box.right);
          expect(line.bottom).toBeLessThanOrEqual(box.bottom + 4);
          expect(mark.left >= line.right || mark.right <= line.left).toBe(true);
        }
      });
      // Typed after Escape, and left there: what stands in the box from here on.
      const written = `${draft}!`;
      await cell('keyboard', 'the shortcut opens, Escape gives the caret back', async () => {
        await browser.openByShortcut();
        expect((await openCard(tab)).focused).toBe('Use');
        await leaveCard(tab);
        await tab.type('!');
        await modelIs(tab, written);
      });
      const becomes = await cell('use', 'by a click', async () => {
        const { says } = await openHint(tab);
        await choose(tab, 'Use');
        await modelIs(tab, says);
        await until('the hint to go', async () => !(await readFace(tab)).found);
        return says;
      });
      await cell(
        'undo',
        'one brings the draft back, after the pause in which it was heard',
        async () => {
          // Nothing more is heard in it.
          expect(await staysQuiet(tab)).toBe(true);
          await tab.press('Control+z');
          await modelIs(tab, written);
        },
      );
      await cell('keyboard', 'Tab goes through the card, Enter uses', async () => {
        await hinted(tab);
        await browser.openByShortcut();
        await openCard(tab);
        await tab.press('Tab');
        expect((await openCard(tab)).focused).toBe('Copy');
        await tab.press('Shift+Tab');
        expect((await openCard(tab)).focused).toBe('Use');
        await tab.press('Enter');
        await modelIs(tab, becomes);
        await until('the card to close', async () => (await readFace(tab)).card === undefined);
      });
      await cell('sent', 'typing goes on, and what was chosen leaves', async () => {
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
      await cell('identity', 'a group stays quiet, and is said to', async () => {
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
    },
  );
}
