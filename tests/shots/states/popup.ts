import { common } from '../../../lib/languages/en/interface/common';
import { popup as words } from '../../../lib/languages/en/interface/popup';
import { fullStorage, over } from './browserSays';
import { popup as sizes, type State } from './state';
import { checkedIn, deck, hints, month, settings } from './stored';

const path = '/popup.html';
const items = { deck, settings };
const whatsapp = 'https://web.whatsapp.com/';
const chat = { site: 'https://web.whatsapp.com', chat: 'Robin' };
const seen = {
  state: 'ready',
  chat,
  on: true,
  partner: 'worst day. they moved the deadline again and blamed me in front of everyone 😩',
  draft: 'youre overthinking it, just tell them you cant do it',
};

/** The popup over a page that is no messenger: the day's card and the check-in. */
const overNothing: readonly State[] = [
  { name: 'popup-checkin', path, sizes, items },
  {
    name: 'popup-feelings',
    path,
    sizes,
    items,
    act: async (page) => {
      await page.getByRole('button', { name: common.closeness[4], exact: true }).click();
      await page.getByRole('button', { name: common.practised.did }).click();
      await page.getByRole('button', { name: common.feelings.tender }).click();
      await page.getByRole('button', { name: common.feelings.tired }).click();
    },
  },
  {
    name: 'popup-after',
    path,
    sizes,
    items: { deck, settings, 'journal/2026': { ...month(), ...checkedIn } },
  },
  {
    name: 'popup-undo',
    path,
    sizes,
    items: { deck, settings, 'journal/2026': { ...month(), ...checkedIn } },
    act: async (page) => {
      await page.getByRole('button', { name: common.delete }).click();
      await page.getByRole('button', { name: common.undo }).waitFor();
    },
  },
  {
    name: 'popup-not-saved',
    path,
    sizes,
    items,
    browser: fullStorage,
    act: async (page) => {
      await page.getByRole('button', { name: common.closeness[4], exact: true }).click();
      await page.getByText(common.trouble.full).waitFor();
    },
  },
  {
    name: 'popup-largest',
    path,
    sizes,
    items: { deck, settings: { ...settings, textSize: 'largest' } },
  },
  {
    name: 'popup-es',
    path,
    sizes,
    items: { deck, settings: { ...settings, language: 'es' } },
  },
  {
    name: 'popup-other-page',
    path,
    sizes,
    items,
    browser: over('https://chat.example.org/room', false, undefined),
  },
];

/** The popup over a messenger: how hints stand there. */
const overMessenger: readonly State[] = [
  { name: 'popup-messenger', path, sizes, items, browser: over(whatsapp, true, seen) },
  { name: 'popup-messenger-off', path, sizes, items, browser: over(whatsapp, false, undefined) },
  {
    name: 'popup-refused',
    path,
    sizes,
    items,
    browser: over(whatsapp, false, undefined),
    act: async (page) => {
      await page.getByRole('switch').click();
      await page.getByText(words.refused).waitFor();
    },
  },
  {
    name: 'popup-unmarked',
    path,
    sizes,
    items,
    browser: over(whatsapp, true, { state: 'ready', chat, on: false }),
  },
  {
    name: 'popup-paused',
    path,
    sizes,
    items: { deck, settings, hints: { ...hints, pausedUntil: Date.parse('2026-11-23T10:30:00') } },
    browser: over(whatsapp, true, seen),
  },
  {
    name: 'popup-no-composer',
    path,
    sizes,
    items,
    browser: over(whatsapp, true, { state: 'no-composer', on: false }),
  },
  {
    name: 'popup-no-speakers',
    path,
    sizes,
    items,
    browser: over('https://chat.example.org/room', true, { ...seen, state: 'no-speakers' }),
  },
  {
    name: 'popup-group',
    path,
    sizes,
    items,
    browser: over(whatsapp, true, { state: 'group', chat, on: false }),
  },
  {
    name: 'popup-no-chat',
    path,
    sizes,
    items,
    browser: over(whatsapp, true, { state: 'no-chat', on: false }),
  },
  {
    name: 'popup-reload',
    path,
    sizes,
    items,
    browser: over(whatsapp, true, undefined),
  },
  {
    name: 'popup-messenger-largest',
    path,
    sizes,
    items: { deck, settings: { ...settings, textSize: 'largest' } },
    browser: over(whatsapp, true, seen),
  },
  {
    name: 'popup-messenger-es',
    path,
    sizes,
    items: { deck, settings: { ...settings, language: 'es' } },
    browser: over(whatsapp, true, seen),
  },
];

/** The popup. */
export const popupStates: readonly State[] = [...overNothing, ...overMessenger];
