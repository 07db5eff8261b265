import { popup as words } from '../../lib/languages/en/interface/popup';
import { draft, partnersTurn } from '../pages/conversation';
import type { Tab } from './browsers/browser';
import { attuned, choose, hinted, openHint, readFace } from './browsers/face';
import { click, clickOn, reads, seen, until } from './browsers/looking';
import { markChat } from './chat';
import { openConverse, whyNoConverse, type Converse } from './servers/converse';
import { expect, test } from './test';
import { browsersOwn, tracesIn } from './traces';

const box = 'textarea.chat-textarea';

/** Converse asks for notifications and sounds that a browser without a window refuses. */
const conversesOwn = [
  'The Notification permission may only be requested',
  'NotAllowedError: The play method is not allowed',
];

const inBox = (tab: Tab): Promise<string> =>
  tab.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '',
    box,
  );

async function boxHolds(tab: Tab, text: string): Promise<void> {
  await until(`"${text}" in the text box`, async () => (await inBox(tab)) === text);
}

function arrived(tab: Tab, text: string): Promise<unknown> {
  return seen(
    tab,
    `"${text}" with the other`,
    (wanted) =>
      Array.from(document.querySelectorAll('.chat-msg__content--them')).some((bubble) =>
        bubble.textContent.includes(wanted),
      ),
    text,
  );
}

test.describe('Converse, a real messenger with its server', () => {
  const reason = whyNoConverse();
  test.skip(reason !== undefined, reason ?? '');
  let converse: Converse | undefined;
  test.beforeAll(() => {
    test.setTimeout(180_000);
    converse = openConverse();
  });
  test.afterAll(() => converse?.close());

  test('a hint is used, undone, used again, and reaches the partner; then nothing is left of it', async ({
    begin,
    profile,
  }) => {
    test.skip(converse === undefined);
    if (!converse) return;
    const site = `http://${converse.host}/*`;
    const browser = await begin({ granted: [site], theirs: conversesOwn });
    // Granted once before, so that a browser without a window answers; and taken back.
    await browser.revoke(site);
    const sam = await browser.open(converse.chat('sam'));
    await seen(sam, "sam's text box", (at) => document.querySelector(at) !== null, box);
    const alex = await browser.open(converse.chat('alex'));
    await seen(alex, "alex's text box", (at) => document.querySelector(at) !== null, box);
    await until('no registration', async () => (await browser.registered()).length === 0);

    await test.step('the site is granted by a real click, and the open tab joins in', async () => {
      await alex.bringToFront();
      const popup = await browser.popup();
      await click(popup, words.hintsAskOther);
      await reads(popup, words.hintsAllowed);
      expect(await browser.registered()).toEqual([site]);
      await popup.close();
    });
    await test.step('the partner writes', async () => {
      await sam.bringToFront();
      await clickOn(sam, box);
      await sam.type(partnersTurn);
      await sam.press('Enter');
      await arrived(alex, partnersTurn);
    });
    await test.step('the chat is marked, and what Attune sees is what was written', async () => {
      expect(await markChat(browser, alex)).toContain(partnersTurn);
      await attuned(alex);
    });
    const says = await test.step('the draft gets a hint, its phrase marked in place', async () => {
      await clickOn(alex, box);
      await alex.type(draft);
      const { phrase } = await hinted(alex);
      expect(phrase.length).toBeGreaterThan(0);
      return (await openHint(alex)).says;
    });
    await test.step('use, one undo, use again', async () => {
      await choose(alex, 'Use');
      await boxHolds(alex, says);
      await alex.press('Control+z');
      await boxHolds(alex, draft);
      await openHint(alex);
      await choose(alex, 'Use');
      await boxHolds(alex, says);
    });
    await test.step('what was chosen reaches the partner', async () => {
      await alex.press('Enter');
      await arrived(sam, says);
    });
    await test.step('revoked while typing: gone at once, and nothing breaks', async () => {
      await alex.type(draft);
      await hinted(alex);
      await browser.revoke(site);
      await until('Attune to leave the page', async () => {
        const { mark, found } = await readFace(alex);
        return mark === undefined && !found;
      });
      expect(await browser.registered()).toEqual([]);
      await alex.type('!');
      await boxHolds(alex, `${draft}!`);
    });
    await test.step('nothing of it is in the profile', async () => {
      await browser.close();
      // Converse itself keeps its conversations in its own page's storage.
      const pages = [
        /127\.0\.0\.1/u,
        /^Default\/(?:Session|Local) Storage\//u,
        /^Default\/IndexedDB\/http_/u,
      ];
      expect(tracesIn(profile, [draft, partnersTurn, says], [...browsersOwn, ...pages])).toEqual(
        [],
      );
    });
  });
});
