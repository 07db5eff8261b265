import { common } from '../../lib/languages/en/interface/common';
import { options } from '../../lib/languages/en/interface/options';
import { popup as popupWords } from '../../lib/languages/en/interface/popup';
import { room as roomWords } from '../../lib/languages/en/interface/room';
import { today } from '../../lib/languages/en/interface/today';
import { choose, openHint } from './browsers/face';
import { click, clickOn, reads, seen, textOf, until } from './browsers/looking';
import { expect, test } from './test';

test('the real new tab is the card of the day, and a check-in outlives the browser', async ({
  begin,
}) => {
  const first = await begin();
  const tab = await first.newTab();
  await reads(tab, common.closenessAsk);
  // The keyboard stays with the address bar.
  expect(await tab.evaluate(() => document.activeElement === document.body, undefined)).toBe(true);

  const popup = await first.popup();
  const title = await until('the same card in both', async () => {
    const card = await tab.evaluate(() => document.querySelector('h1')?.textContent, undefined);
    return card && (await textOf(popup)).includes(card) && card;
  });
  await click(popup, common.closeness[4]);
  await click(popup, common.practised.did);
  await reads(popup, today.feelingsAsk);
  // The popup has just grown: a click that met the place where the word was a moment ago is made again.
  const named = popupWords.felt(common.feelings.calm);
  await until('calm is named', async () => {
    await click(popup, common.feelings.calm);
    return until('its sentence', async () => (await textOf(popup)).includes(named), 5_000).catch(
      () => undefined,
    );
  });
  await click(popup, common.done);
  await reads(popup, popupWords.feelClose(common.closeness[4]));
  await popup.close();
  await reads(tab, today.checkedIn(common.closeness[4]));
  await first.close();

  const second = await begin();
  const again = await second.newTab();
  await reads(again, today.checkedIn(common.closeness[4]));
  await reads(again, title);
  const later = await second.popup();
  await reads(later, popupWords.feelClose(common.closeness[4]));
  await reads(later, common.feelings.calm);
});

test('the real popup is never seen empty', async ({ begin, family }) => {
  test.skip(family === 'firefox', 'Firefox does not tell when it first painted.');
  const browser = await begin();
  await browser.newTab();
  const popup = await browser.popup();
  const paints = await until('the first paint of words', async () => {
    const all = await popup.evaluate(
      () =>
        performance
          .getEntriesByType('paint')
          .map(({ name, startTime }) => [name, startTime] as const),
      undefined,
    );
    const times = new Map(all);
    return times.has('first-contentful-paint') && times;
  });
  // Were the bare paper shown first, as it is where a page draws before it has read, they would differ.
  expect(paints.get('first-paint')).toBe(paints.get('first-contentful-paint'));
});

test('a hint in the practice room needs no permission', async ({ begin }) => {
  const browser = await begin();
  expect(await browser.registered()).toEqual([]);
  const room = await browser.open(`${browser.home}welcome.html`);
  for (const story of roomWords.stories) {
    await click(room, story.name);
    await reads(room, story.opening.at(-1) ?? '');
    await clickOn(room, '[data-room-draft]');
    await room.type(story.hurried);
    const { says } = await openHint(room);
    await choose(room, 'Use');
    await seen(
      room,
      says,
      (wanted) =>
        document.querySelector<HTMLTextAreaElement>('[data-room-draft]')?.value === wanted,
      says,
    );
    await room.press('Enter');
    await reads(room, says);
  }
});

test('a store that cannot be read is kept aside, and the card is there all the same', async ({
  begin,
}) => {
  const browser = await begin();
  const page = await browser.open(`${browser.home}options.html`);
  await reads(page, options.title);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onupgradeneeded = () => opening.result.createObjectStore('items');
        opening.onsuccess = () => {
          const change = opening.result.transaction('items', 'readwrite');
          for (const key of ['settings', 'deck', 'hints', `journal/${new Date().getFullYear()}`]) {
            change.objectStore('items').put({ version: 1, value: [{ odd: 7 }] }, key);
          }
          change.oncomplete = () => {
            for (const name of Object.keys(localStorage)) localStorage.setItem(name, '{"broken');
            opening.result.close();
            resolve(undefined);
          };
        };
        opening.onerror = () => reject(new Error('The store did not open.'));
      }),
    undefined,
  );
  await page.close();
  const tab = await browser.newTab();
  await reads(tab, common.closenessAsk);
  await click(tab, common.closeness[3]);
  await reads(tab, today.checkedIn(common.closeness[3]));
  const aside = `aside/journal/${new Date().getFullYear()}`;
  await until('what could not be read to be kept aside', () =>
    tab.evaluate(
      (wanted) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('attune');
          opening.onsuccess = () => {
            const keys = opening.result.transaction('items').objectStore('items').getAllKeys();
            keys.onsuccess = () => {
              opening.result.close();
              resolve(keys.result.includes(wanted));
            };
          };
        }),
      aside,
    ),
  );
});

test('an address that is none is answered with a sentence', async ({ begin }) => {
  const browser = await begin();
  const page = await browser.open(`${browser.home}options.html`);
  for (const typed of ['not an address', 'ftp://files.example', 'javascript:alert(1)', '🙂']) {
    await clickOn(page, '#address');
    await page.press('Control+a');
    await page.type(typed);
    await page.press('Enter');
    await reads(page, options.sites.badAddress(typed));
  }
  expect(await browser.registered()).toEqual([]);
});
