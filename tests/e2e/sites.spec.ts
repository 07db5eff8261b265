import { options } from '../../lib/languages/en/interface/options';
import { popup as words } from '../../lib/languages/en/interface/popup';
import { draft } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import type { Browser, Tab } from './browsers/browser';
import { attuned, hinted, readFace } from './browsers/face';
import { click, clickOn, reads, until } from './browsers/looking';
import { markChat, modelIs, openChat } from './chat';
import { expect, test } from './test';

const home = replicas.find(({ messenger }) => messenger === 'whatsapp')?.home ?? '';
const { host } = new URL(home);
const site = `https://${host}/*`;
const writeIn = '.holder [contenteditable="true"]';

/** Granted once before, so that a browser without a window answers; and taken back. */
async function grantedBefore(browser: Browser): Promise<void> {
  await browser.revoke(site);
  await until('no registration', async () => (await browser.registered()).length === 0);
}

async function hintIn(browser: Browser, tab: Tab): Promise<void> {
  await openChat(tab, 'sam');
  await markChat(browser, tab);
  await attuned(tab);
  await clickOn(tab, writeIn);
  await tab.type(draft);
  await hinted(tab);
}

async function leftAlone(tab: Tab): Promise<void> {
  await until('Attune to leave the page', async () => {
    const { mark, found } = await readFace(tab);
    return mark === undefined && !found;
  });
}

test('a site is turned on by a real click in the popup; revoked while typing, all is quiet', async ({
  begin,
}) => {
  const browser = await begin({ granted: [site] });
  await grantedBefore(browser);
  const tab = await browser.open(home);
  const popup = await browser.popup();
  await click(popup, words.hintsOn(host));
  await reads(popup, words.hintsAllowed);
  await expect.poll(() => browser.registered()).toEqual([site]);
  await popup.close();
  await hintIn(browser, tab);
  await browser.revoke(site);
  await leftAlone(tab);
  await tab.type('!');
  await modelIs(tab, `${draft}!`);
  await expect.poll(() => browser.registered()).toEqual([]);
});

test('a site is turned on by a real click in the options, and off again', async ({ begin }) => {
  const browser = await begin({ granted: [site] });
  await grantedBefore(browser);
  const page = await browser.open(`${browser.home}options.html`);
  await clickOn(page, '#address');
  await page.type(host);
  await page.press('Enter');
  await reads(page, options.sites.on);
  await expect.poll(() => browser.registered()).toEqual([site]);
  await click(page, `${options.sites.remove}: ${host}`);
  await reads(page, options.sites.none);
  await expect.poll(() => browser.registered()).toEqual([]);
});

test('the extension goes away under an open tab, as when it is updated: the old script ends quietly', async ({
  begin,
  family,
}) => {
  test.skip(
    family === 'firefox',
    'Firefox removes an extension that was put in for a test when it starts itself anew.',
  );
  const browser = await begin({ granted: [site] });
  const tab = await browser.open(home);
  await hintIn(browser, tab);
  await browser.goAway();
  await tab.type('!');
  await modelIs(tab, `${draft}!`);
  await tab.press('Enter');
  await modelIs(tab, '');
});
