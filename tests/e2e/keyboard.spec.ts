import type { Page } from '@playwright/test';
import { load, openAttune, type Opened } from '../shots/page';
import { states } from '../shots/states';
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

const stateOf = (name: string) => {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
};

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
