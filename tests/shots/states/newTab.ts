import { common } from '../../../lib/languages/en/interface/common';
import { today as words } from '../../../lib/languages/en/interface/today';
import { fullStorage, shutStorage } from './browserSays';
import { middle, narrow, wide, type State } from './state';
import { checkedIn, deck, settings } from './stored';

const path = '/newtab.html';
const items = { deck, settings };

/** The new tab. */
export const newTabStates: readonly State[] = [
  { name: 'newtab-first-ever', path },
  {
    name: 'newtab-morning',
    path,
    // Also a large screen, a small laptop, and 200 % zoom.
    sizes: [wide, middle, narrow, [1920, 1080], [1366, 650], [640, 400]],
    items,
    whole: false,
  },
  {
    name: 'newtab-evening',
    path,
    now: '2026-11-24T19:30:00',
    items: { deck: { ...deck, days: { '2026-11-24': ['patience-kinder-reason'] } }, settings },
  },
  { name: 'newtab-whole', path, sizes: [narrow], items },
  {
    name: 'newtab-hard-day-source',
    path,
    items: {
      deck: { ...deck, kept: ['listening-one-more-question'] },
      settings,
      'journal/2026': checkedIn,
    },
    act: async (page) => {
      await page.getByRole('tab', { name: common.ways.hardDay }).click();
      await page.getByRole('button', { name: words.source }).click();
    },
  },
  {
    name: 'newtab-more',
    path,
    items: { deck, settings, 'journal/2026': checkedIn },
    act: async (page) => {
      await page.getByRole('button', { name: words.smaller }).click();
      await page.getByRole('button', { name: words.another }).click();
      await page.getByRole('button', { name: words.feelings }).click();
      await page.getByRole('button', { name: words.more }).click();
    },
  },
  {
    name: 'newtab-undo',
    path,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: words.more }).click();
      await page.getByRole('button', { name: words.notForUs }).click();
      await page.getByRole('button', { name: common.undo }).waitFor();
    },
  },
  {
    name: 'newtab-not-saved',
    path,
    items,
    browser: fullStorage,
    act: async (page) => {
      await page.getByRole('button', { name: common.practised.did }).click();
      await page.getByText(common.trouble.full).waitFor();
    },
  },
  { name: 'newtab-no-storage', path, browser: shutStorage },
  {
    name: 'newtab-largest',
    path,
    items: { deck, settings: { ...settings, textSize: 'largest' } },
  },
  {
    name: 'newtab-es',
    path,
    items: { deck, settings: { ...settings, language: 'es' } },
  },
  {
    name: 'newtab-plain',
    path,
    items: { settings: { ...settings, plainTab: true } },
  },
];
