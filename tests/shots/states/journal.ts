import type { Page } from '@playwright/test';
import { journal as words } from '../../../lib/languages/en/interface/journal';
import { today } from '../../../lib/languages/en/interface/today';
import { common } from '../../../lib/languages/en/interface/common';
import { fullStorage, shutStorage } from './browserSays';
import type { State } from './state';
import { checkedIn, deck, hints, lock, month, settings, years } from './stored';

const path = '/journal.html';
const items = { deck, settings, 'journal/2026': month() };

const openDay = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(?:November 12|12 November)/u }).click();

/** The journal. */
const ofDays: readonly State[] = [
  { name: 'journal', path, items },
  {
    name: 'journal-year',
    path,
    items: { deck, settings, ...years(3) },
    act: (page) => page.getByRole('radio', { name: words.year }).click(),
  },
  {
    name: 'journal-theme',
    path,
    items: {
      deck: { ...deck, theme: 'patience' },
      settings,
      hints: { ...hints, counts: { stonewall: 9 } },
      ...years(3),
    },
  },
  {
    name: 'journal-locked',
    path,
    items: { ...items, lock },
    act: async (page) => {
      await openDay(page);
      await page.getByPlaceholder(today.passphrase).fill('not this one');
      await page.getByRole('button', { name: today.unlock }).click();
      await page.getByText(today.wrongPassphrase).waitFor();
    },
    whole: false,
  },
  { name: 'journal-day', path, items, act: openDay, whole: false },
  {
    name: 'journal-day-not-saved',
    path,
    items,
    browser: fullStorage,
    act: async (page) => {
      await openDay(page);
      await page.getByRole('dialog').getByRole('button', { name: common.practised.did }).click();
      await page.getByText(common.trouble.full).waitFor();
    },
    whole: false,
  },
  {
    name: 'journal-undo',
    path,
    items,
    act: async (page) => {
      await openDay(page);
      await page.getByRole('button', { name: words.deleteDay }).click();
      await page.getByRole('button', { name: common.undo }).waitFor();
    },
    whole: false,
  },
  {
    name: 'journal-add-day',
    path,
    items,
    act: (page) => page.getByRole('button', { name: words.addDay }).click(),
    whole: false,
  },
  { name: 'journal-empty', path, items: { deck, settings } },
  {
    name: 'journal-one-day',
    path,
    items: { deck, settings, 'journal/2026': checkedIn },
  },
  { name: 'journal-no-storage', path, browser: shutStorage },
  {
    name: 'journal-largest',
    path,
    items: { ...items, settings: { ...settings, textSize: 'largest' } },
  },
  {
    name: 'journal-es',
    path,
    items: { ...items, settings: { ...settings, language: 'es' } },
  },
];

const cards = `${path}?view=cards`;

/** The deck. */
const ofCards: readonly State[] = [
  { name: 'cards', path: cards, items: { deck, settings }, whole: false },
  {
    name: 'cards-none',
    path: cards,
    items: { deck, settings },
    act: (page) => page.getByRole('searchbox').fill('zeppelin'),
    whole: false,
  },
  {
    name: 'cards-kept-none',
    path: `${cards}&show=kept`,
    items: { deck, settings },
    whole: false,
  },
  {
    name: 'cards-one',
    path: `${cards}&card=patience-take-two`,
    items: { deck, settings },
  },
];

/** The journal, and the deck that is a part of it. */
export const journalStates: readonly State[] = [...ofDays, ...ofCards];
