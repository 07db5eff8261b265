import type { Page } from '@playwright/test';
import { load, openAttune, type Opened } from '../shots/page';
import { stateOf } from '../shots/states';
import { expect, programOf, test } from './test';

let opened: Opened;
let page: Page;

test.skip(({ family }) => family === 'firefox', 'Emulates what only Chromium emulates for tests.');
test.beforeAll(async ({ family }) => {
  if (family === 'firefox') return;
  programOf(family);
  opened = await openAttune();
});
test.afterAll(() => opened?.context.close());
test.beforeEach(async () => {
  page = await opened.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
});
test.afterEach(() => page.close());

/** What has the keyboard now, by its name; and whether that is to be seen. */
const focused = (): Promise<{ readonly name: string; readonly seen: boolean }> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return { name: '', seen: true };
    const shown = at instanceof HTMLInputElement ? [at, at.nextElementSibling] : [at];
    return {
      name:
        at.getAttribute('aria-label') ??
        (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined) ??
        at.textContent,
      seen: shown.some((one) => {
        const style = one && getComputedStyle(one);
        return style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
      }),
    };
  });

const nameOfFocused = async (): Promise<string> => (await focused()).name;

/** Presses Tab until the keyboard is on a control of this name; each on the way can be seen. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    expect(now.seen, `the focus on "${now.name}" can be seen`).toBe(true);
    if (typeof name === 'string' ? now.name.trim() === name : name.test(now.name)) return;
    passed.push(now.name.trim());
  }
  throw new Error(`Tab never came to ${String(name)}: ${passed.join(' · ')}`);
}

test('the new tab by keys alone: everything is reached, from top to bottom', async () => {
  await load(page, opened.base, stateOf('newtab-morning'));
  const reached: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const { name, seen } = await focused();
    if (name === '' || reached.includes(name)) break;
    expect(seen, name).toBe(true);
    reached.push(name);
  }
  const order = ['Journal', 'Together', 'Did it', 'Another', 'far'];
  const places = order.map((name) => reached.findIndex((one) => one.trim() === name));
  expect(places, reached.join(' · ')).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await tabTo('Together');
  await page.keyboard.press('ArrowRight');
  expect((await focused()).name).toBe('Apart');
  await expect(page.getByRole('tab', { name: 'Apart' })).toHaveAttribute('aria-selected', 'true');
});

test('a menu closes with Escape, and the keyboard is where it was', async () => {
  await load(page, opened.base, stateOf('newtab-morning'));
  await tabTo('More for this card');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not for us')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not for us')).toBeHidden();
  expect((await focused()).name).toBe('More for this card');
});

test('a check-in in the popup by keys alone', async () => {
  await page.setViewportSize({ width: 360, height: 600 });
  await load(page, opened.base, stateOf('popup-checkin'));
  await tabTo('close');
  await page.keyboard.press('Enter');
  await tabTo('Did it');
  await page.keyboard.press('Enter');
  await tabTo('tender');
  await page.keyboard.press('Space');
  await tabTo('Done');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Today feels close.')).toBeVisible();
  // What had the keyboard is gone: the check-in itself has it, and the next key goes on from there.
  await expect.poll(nameOfFocused).toBe('Check in');
  await page.keyboard.press('Tab');
  expect((await focused()).name).toBe('Change');
});

test('a word for closeness is chosen by keys, and the keyboard stays by it', async () => {
  await load(page, opened.base, stateOf('newtab-morning'));
  await tabTo('very close');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Today feels very close.')).toBeVisible();
  await expect.poll(nameOfFocused).not.toBe('');
  await page.keyboard.press('Tab');
  expect((await focused()).name).toBe('Feelings');
});

test('what was undone by keys leaves the keyboard where it was', async () => {
  await load(page, opened.base, stateOf('newtab-morning'));
  await tabTo('Another');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect.poll(nameOfFocused).not.toBe('');
});

test('a site is turned off by keys, and the keyboard stays in the list', async () => {
  await load(page, opened.base, stateOf('options'));
  await tabTo('Turn on again: At least');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You have not turned any kind off.')).toBeVisible();
  await expect.poll(nameOfFocused).not.toBe('');
  await page.keyboard.press('Tab');
  expect((await focused()).name).toBe('Count used hints by kind');
});

test('a day is added by keys', async () => {
  await load(page, opened.base, stateOf('journal'));
  await tabTo('Add a day');
  await page.keyboard.press('Enter');
  await expect.poll(nameOfFocused).toBe('Which day?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a hint by keys: opened, walked through, closed, and the caret is in the text box', async () => {
  await load(page, opened.base, stateOf('room-hint'));
  await tabTo('Your reply');
  await page.keyboard.type('youre overthinking it, just tell them you cant do it');
  await page.getByRole('button', { name: 'Attune has a hint' }).waitFor();
  await page.keyboard.press('Alt+Shift+KeyH');
  await expect(page.getByRole('dialog', { name: 'A hint' })).toBeVisible();
  expect((await focused()).name).toBe('Use');
  for (const next of ['Copy', 'Another', 'Not now', 'Source']) await tabTo(next);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'A hint' })).toBeHidden();
  expect((await focused()).name).toBe('Your reply');
  await page.keyboard.type('!');
  await expect(page.getByLabel('Your reply')).toHaveValue(/do it!$/u);
});

test('a setting by keys alone', async () => {
  await load(page, opened.base, stateOf('options'));
  await tabTo('Count used hints by kind');
  const counting = page.getByRole('switch', { name: 'Count used hints by kind' });
  await expect(counting).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Space');
  await expect(counting).toHaveAttribute('aria-checked', 'false');
});

test('a day of the journal: Escape closes it, and the keyboard is back on the day', async () => {
  await load(page, opened.base, stateOf('journal'));
  await tabTo(/^(?:November 12|12 November)/u);
  const { name } = await focused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await focused()).name).toBe(name);
});
