import { options as words } from '../../../lib/languages/en/interface/options';
import { today } from '../../../lib/languages/en/interface/today';
import { refusing } from './browserSays';
import type { State } from './state';
import { checkedIn, deck, hints, lock, month, settings, years } from './stored';

const path = '/options.html';
const items = { deck, settings, hints };
const reminder = { on: true, time: '08:30', moment: 'after coffee' };

/** A file that Attune could have exported. */
const exported = {
  attune: 'export',
  version: 1,
  made: '2026-11-20',
  items: {
    deck: { version: 1, value: { ...deck, kept: ['patience-kinder-reason'] } },
    'journal/2026': { version: 1, value: { ...month(), ...checkedIn } },
  },
};

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The settings. */
export const optionsStates: readonly State[] = [
  {
    name: 'options',
    path,
    items: { deck, settings: { ...settings, reminder }, hints, ...years(2) },
  },
  { name: 'options-fresh', path },
  {
    name: 'options-site-wrong',
    path,
    items,
    act: async (page) => {
      await page.getByLabel(words.sites.add).fill('my chat');
      await page.getByRole('button', { name: words.sites.addAct, exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
    whole: false,
  },
  {
    name: 'options-refused',
    path,
    items,
    browser: refusing,
    act: async (page) => {
      await page.getByRole('switch', { name: words.reminder.on }).click();
      await page.getByText(words.reminder.refused).waitFor();
    },
  },
  {
    name: 'options-undo',
    path,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: words.hints.clearCounts }).click();
      await page.getByText(words.hints.cleared).waitFor();
    },
    whole: false,
  },
  {
    name: 'options-try',
    path,
    items: { deck, settings, hints: { ...hints, off: [] } },
    act: async (page) => {
      await page.getByRole('button', { name: words.try.example.act }).click();
      await page.getByText(words.try.rephrasings).scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-try-silent',
    path,
    items,
    act: async (page) => {
      await page.getByLabel(words.try.they).fill('can we do friday at my mums');
      await page.getByLabel(words.try.draft).fill('no. i said i dont want to go');
      await page.getByText(/^Silent/u).scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-passphrase',
    path,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: words.lock.set }).click();
      await page.getByLabel(words.lock.fresh).fill('short');
      await page.getByRole('button', { name: words.lock.set }).click();
      await page.getByText(words.lock.short).waitFor();
    },
  },
  {
    name: 'options-lock',
    path,
    items: { ...items, lock, 'journal/2026': month() },
    act: async (page) => {
      await page.getByRole('button', { name: words.lock.change }).click();
      await page.getByRole('switch', { name: words.data.withLines }).click();
      await page.getByRole('button', { name: today.unlock }).waitFor();
    },
  },
  {
    name: 'options-import',
    path,
    items: { ...items, 'journal/2026': month() },
    act: async (page) => {
      await page
        .locator('input[type="file"]')
        .setInputFiles(file('attune.json', JSON.stringify(exported)));
      await page.getByRole('button', { name: words.import.merge }).waitFor();
    },
  },
  {
    name: 'options-import-bad',
    path,
    items,
    act: async (page) => {
      await page.locator('input[type="file"]').setInputFiles(file('holiday.json', '{"photos":'));
      await page.getByText(words.import.bad.notJson).scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-delete',
    path,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: words.data.delete }).first().click();
      await page.getByRole('dialog').waitFor();
    },
    whole: false,
  },
  {
    name: 'options-report',
    path,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: words.report.show }).click();
      await page.getByLabel(words.report.exactly).scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-largest',
    path,
    items: { ...items, settings: { ...settings, textSize: 'largest' } },
  },
  {
    name: 'options-es',
    path,
    items: { ...items, settings: { ...settings, language: 'es' } },
  },
];
