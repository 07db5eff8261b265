import { common } from '../../../lib/languages/en/interface/common';
import { today as words } from '../../../lib/languages/en/interface/today';
import { fullStorage, shutStorage } from './browserSays';
import { middle, narrow, wide, type State } from './state';
import { checkedIn, deck, settings } from './stored';

const path = '/newtab.html';
const items = { deck, settings };

/** The new tab. */
export const newTabStates: readonly State[] = [
  { name: 'newtab-first-ever', path, sizes: [wide], themes: ['light'] },
  {
    name: 'newtab-morning',
    path,
    sizes: [wide, middle, narrow, [1920, 1080], [640, 400]],
    items,
    whole: false,
  },
  {
    name: 'newtab-evening',
    path,
    sizes: [wide],
    now: '2026-11-24T19:30:00',
    items: { deck: { ...deck, days: { '2026-11-24': ['patience-kinder-reason'] } }, settings },
  },
  { name: 'newtab-narrow-whole', path, sizes: [narrow], themes: ['light'], items },
  {
    name: 'newtab-hard-day-source',
    path,
    sizes: [wide],
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
    sizes: [wide],
    themes: ['light'],
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
    sizes: [wide, narrow],
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
    sizes: [wide],
    items,
    browser: fullStorage,
    act: async (page) => {
      await page.getByRole('button', { name: common.practised.did }).click();
      await page.getByText(common.trouble.full).waitFor();
    },
  },
  { name: 'newtab-no-storage', path, sizes: [wide], themes: ['light'], browser: shutStorage },
  {
    name: 'newtab-largest',
    path,
    sizes: [wide, narrow],
    items: { deck, settings: { ...settings, textSize: 'largest' } },
  },
  {
    name: 'newtab-es',
    path,
    sizes: [wide, middle, narrow],
    items: { deck, settings: { ...settings, language: 'es' } },
  },
  {
    name: 'newtab-plain',
    path,
    sizes: [wide],
    items: { settings: { ...settings, plainTab: true } },
    themes: ['light'],
  },
];
