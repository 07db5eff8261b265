// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeCheckIn, readCheckIn } from '../../lib/store/journal';
import { settings } from '../../lib/store/items';
import { clearSnapshot } from '../../lib/store/snapshot';
import { change, deleteEverything, readEverything } from '../../lib/store/store';

const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn() },
  runtime: { sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { common, popup: words } = await import('../../lib/languages/interface');
const { localDate } = await import('../../lib/practices/dates');

const url = 'https://web.whatsapp.com/';
const today = localDate(new Date());

/** The popup over a tab; each test has every module as a page of its own would load it. */
async function openPopup(tab: object, granted = false): Promise<void> {
  browser.tabs.query.mockResolvedValue([{ id: 7, ...tab }]);
  browser.permissions.contains.mockResolvedValue(granted);
  browser.tabs.sendMessage.mockResolvedValue({
    state: 'ready',
    chat: { site: 'https://web.whatsapp.com', chat: 'Robin' },
    on: false,
    messenger: 'whatsapp',
  });
  const { lookHere } = await import('../../entrypoints/popup/useHintsHere');
  const { Popup } = await import('../../entrypoints/popup/Popup');
  render(<Popup here={await lookHere()} />);
}

async function stored(): Promise<string> {
  return JSON.stringify([[...(await readEverything())], Object.entries(localStorage)]);
}

beforeEach(async () => {
  vi.resetModules();
  await deleteEverything();
  clearSnapshot();
  // Somebody has used Attune before, in normal windows.
  await changeCheckIn('2026-01-01', (day) => ({ ...day, closeness: 5, note: 'lake' }));
  await change(settings, (now) => ({ ...now, notes: 'off' as const }));
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

describe('the popup over a private window', () => {
  test('shows the day, and keeps no check-in, no day and no copy for the next page', async () => {
    const before = await stored();
    await openPopup({ incognito: true, url: 'https://private.example/' });
    fireEvent.click(await screen.findByRole('button', { name: common.closeness[4] }));
    expect(await screen.findByText(common.trouble.private)).toBeTruthy();
    expect(await stored()).toBe(before);
  });

  test('marks no chat, keeps no pause, and asks for no site', async () => {
    const before = await stored();
    await openPopup({ incognito: true, url }, true);
    fireEvent.click(await screen.findByRole('switch', { name: words.chatOn }));
    expect(await screen.findByText(common.trouble.private)).toBeTruthy();
    cleanup();
    await openPopup({ incognito: true, url }, true);
    fireEvent.click(await screen.findByRole('button', { name: words.pause }));
    expect(await screen.findByText(common.trouble.private)).toBeTruthy();
    cleanup();
    await openPopup({ incognito: true, url });
    fireEvent.click(await screen.findByRole('switch', { name: words.hintsOn('web.whatsapp.com') }));
    expect(await screen.findByText(common.trouble.private)).toBeTruthy();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(await stored()).toBe(before);
  });
});

test('over a normal window all of it is kept', async () => {
  await openPopup({ incognito: false, url: 'https://normal.example/' });
  fireEvent.click(await screen.findByRole('button', { name: common.closeness[4] }));
  await waitFor(async () => expect((await readCheckIn(today))?.closeness).toBe(4));
  // And what was to be gone with its time is gone.
  await waitFor(async () => expect((await readCheckIn('2026-01-01'))?.note).toBeUndefined());
});
