import { popup as words } from '../../lib/languages/en/interface/popup';
import { draft } from '../pages/conversation';
import { replicas } from '../pages/messengers';
import type { Browser, Tab } from './browsers/browser';
import { attuned, hinted, openHint, readFace, choose } from './browsers/face';
import { click, clickOn, reads, until } from './browsers/looking';
import { markChat, modelIs, openChat } from './chat';
import { expectClearCard } from './clear';
import { expect, test } from './test';

const writeIn = '.holder [contenteditable="true"], .holder textarea';
const homeOf = (id: string): string => replicas.find((one) => one.id === id)?.home ?? '';
const home = homeOf('whatsapp');

/** A marked chat with a draft that has a hint. */
async function hintIn(browser: Browser, tab: Tab): Promise<void> {
  await openChat(tab, 'sam');
  await markChat(browser, tab);
  await attuned(tab);
  await clickOn(tab, writeIn);
  await tab.type(draft);
  await hinted(tab);
}

test('of two text boxes, the hint is at the one that is written in', async ({ settled, visit }) => {
  const tab = await visit(home);
  await openChat(tab, 'sam');
  await tab.evaluate(() => {
    const edit = document.createElement('div');
    edit.id = 'edit';
    edit.contentEditable = 'true';
    edit.setAttribute('role', 'textbox');
    Object.assign(edit.style, { flex: '1', minHeight: '40px', border: '1px solid' });
    document.querySelector('.write')?.prepend(edit);
  }, undefined);
  await markChat(settled, tab);
  await attuned(tab);
  await clickOn(tab, '#edit');
  await tab.type(draft);
  const { phrase } = await hinted(tab);
  const box = await tab.evaluate(() => {
    const { left, right } =
      document.getElementById('edit')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right };
  }, undefined);
  expect(phrase.length).toBeGreaterThan(0);
  for (const line of phrase) {
    expect(line.left).toBeGreaterThanOrEqual(box.left);
    expect(line.right).toBeLessThanOrEqual(box.right);
  }
});

test('a page from right to left: the mark is on its left, the card in sight', async ({
  settled,
  visit,
}) => {
  const tab = await visit(`${homeOf('telegramA')}?dir=rtl`);
  await hintIn(settled, tab);
  const { mark } = await hinted(tab);
  const middle = await tab.evaluate((at) => {
    const { left, width } = document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
    return left + width / 2;
  }, writeIn);
  expect(mark.right).toBeLessThan(middle);
  const { says } = await openHint(tab);
  await expectClearCard(tab);
  await choose(tab, 'Use');
  await modelIs(tab, says);
});

for (const [width, height] of [
  [360, 560],
  [640, 360],
] as const) {
  test(`a window of ${width} × ${height}: the card covers neither text box nor button`, async ({
    settled,
    visit,
  }) => {
    const tab = await visit(home);
    await hintIn(settled, tab);
    await tab.resize(width, height);
    await settled.openByShortcut();
    await expectClearCard(tab);
    const { card } = await readFace(tab);
    await tab.press('Enter');
    await modelIs(tab, card?.says ?? '');
  });
}

test('a page at twice its size: the card covers neither text box nor button', async ({
  settled,
  visit,
}) => {
  const tab = await visit(home);
  await hintIn(settled, tab);
  const before = await tab.evaluate(() => devicePixelRatio, undefined);
  await settled.asExtension(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(front?.id, 2);
  });
  await until('twice the size', () => tab.evaluate((was) => devicePixelRatio === 2 * was, before));
  await settled.openByShortcut();
  await expectClearCard(tab);
  const { card } = await readFace(tab);
  await tab.press('Enter');
  await modelIs(tab, card?.says ?? '');
  await settled.asExtension(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(front?.id, 1);
  });
});

test('a page left and come back to: hints go on', async ({ settled, visit }) => {
  const tab = await visit(home);
  await hintIn(settled, tab);
  await tab.goto(homeOf('generic'));
  await tab.evaluate(() => history.back(), undefined);
  await until('the page', () => tab.evaluate((at) => location.href === at, home));
  await openChat(tab, 'sam');
  await attuned(tab);
  await clickOn(tab, writeIn);
  await tab.press('Control+a');
  await tab.type(draft);
  await hinted(tab);
  await openHint(tab);
  expect(
    await tab.evaluate(() => document.querySelectorAll('[data-attune]').length, undefined),
  ).toBe(1);
});

test('a messenger that nobody knows: a real click points out who wrote what', async ({
  settled,
  visit,
}) => {
  const tab = await visit(homeOf('generic'));
  await openChat(tab, 'sam');
  await tab.bringToFront();
  const popup = await settled.popup();
  await click(popup, words.chatOn);
  await reads(popup, words.noSpeakers);
  await click(popup, words.pointOut);
  await popup.close();
  await until('the question', () =>
    tab.inFace((roots) => roots.some((root) => root.textContent.includes('Click one message'))),
  );
  await clickOn(tab, '.turn-theirs:last-child p');
  await until('the question to go', () =>
    tab.inFace(
      (roots) => !roots.some((root) => root.querySelector('[role="status"]:not(.spoken)')),
    ),
  );
  await attuned(tab);
  await clickOn(tab, writeIn);
  await tab.type(draft);
  const { says } = await openHint(tab);
  await choose(tab, 'Use');
  await modelIs(tab, says);
});

/** The little of the extension's interface that is asked here. */
declare const chrome: {
  readonly tabs: {
    query(asked: object): Promise<{ readonly id?: number }[]>;
    setZoom(tab: number | undefined, factor: number): Promise<void>;
  };
};
