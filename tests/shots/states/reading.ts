import type { Page } from '@playwright/test';
import { hintWords } from '../../../lib/languages/en/hint';
import { room } from '../../../lib/languages/en/interface/room';
import { welcome as words } from '../../../lib/languages/en/interface/welcome';
import { openRoots, refusing } from './browserSays';
import type { State } from './state';
import { settings } from './stored';

async function openRoomHint(page: Page): Promise<void> {
  await page.getByRole('button', { name: room.hurried }).click();
  await page.getByRole('button', { name: hintWords.markHint }).click();
  const card = page.getByRole('dialog', { name: hintWords.aHint });
  await card.waitFor();
  // The card stands where it will stay once its height is known.
  let before = '';
  for (let now = await place(); now !== before; now = await place()) before = now;

  async function place(): Promise<string> {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return JSON.stringify(await card.boundingBox());
  }
}

const spanish = { settings: { ...settings, language: 'es' } };
const largest = { settings: { ...settings, textSize: 'largest' } };

/** Pages that are mostly read: the welcome with its practice room, help, privacy. */
export const readingStates: readonly State[] = [
  { name: 'welcome', path: '/welcome.html', items: { settings } },
  {
    name: 'welcome-refused',
    path: '/welcome.html',
    items: { settings },
    browser: refusing,
    act: async (page) => {
      await page.getByRole('button', { name: words.hintsOn('web.whatsapp.com') }).click();
      await page.getByText(words.hintsRefused).waitFor();
    },
  },
  {
    name: 'room-hint',
    path: '/welcome.html',
    items: { settings },
    browser: openRoots,
    act: openRoomHint,
    whole: false,
  },
  {
    name: 'welcome-es',
    path: '/welcome.html',
    items: spanish,
  },
  {
    name: 'welcome-largest',
    path: '/welcome.html',
    items: largest,
  },
  { name: 'help', path: '/help.html' },
  { name: 'help-es', path: '/help.html', items: spanish },
  { name: 'privacy', path: '/privacy.html' },
  { name: 'privacy-es', path: '/privacy.html', items: spanish },
];
