// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sees } from '../../lib/requests/signatures';
import { hintState } from '../../lib/store/items';
import { deleteEverything, read } from '../../lib/store/store';

const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn() },
  runtime: { sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { Popup } = await import('../../entrypoints/popup/Popup');
const { lookHere } = await import('../../entrypoints/popup/useHintsHere');

const url = 'https://web.whatsapp.com/';
const sees: Sees = {
  state: 'ready',
  chat: { site: 'https://web.whatsapp.com', chat: 'Robin' },
  on: true,
  messenger: 'whatsapp',
  partner: 'worst day',
  draft: 'youre overthinking it',
};

function over(address: string, granted: boolean, seen?: Sees): void {
  browser.tabs.query.mockResolvedValue([{ id: 7, url: address }]);
  browser.permissions.contains.mockResolvedValue(granted);
  browser.tabs.sendMessage.mockImplementation(() =>
    seen ? Promise.resolve(seen) : Promise.reject(new Error('Receiving end does not exist')),
  );
}

beforeEach(async () => {
  localStorage.clear();
  await deleteEverything();
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

describe('over a messenger', () => {
  test('the site is asked for in the click itself, and only that site', async () => {
    over(url, false);
    browser.permissions.request.mockResolvedValue(true);
    render(<Popup here={await lookHere()} />);
    const turn = await screen.findByRole('switch', { name: 'Hints on web.whatsapp.com' });
    fireEvent.click(turn);
    // No await has passed: browsers refuse a request that comes later.
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://web.whatsapp.com/*'],
    });
    await waitFor(async () =>
      expect((await read(hintState)).sites).toEqual({
        'https://web.whatsapp.com': { messenger: 'whatsapp' },
      }),
    );
  });

  test('a refusal is said, and nothing is on', async () => {
    over(url, false);
    browser.permissions.request.mockResolvedValue(false);
    render(<Popup here={await lookHere()} />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Hints on web.whatsapp.com' }));
    expect(await screen.findByText(/did not give permission/)).toBeTruthy();
    expect((await read(hintState)).sites).toEqual({});
  });

  test('shows exactly what is read', async () => {
    over(url, true, sees);
    render(<Popup here={await lookHere()} />);
    expect(await screen.findByText('worst day')).toBeTruthy();
    expect(screen.getByText('youre overthinking it')).toBeTruthy();
  });

  test('shows no text of a chat that is off', async () => {
    over(url, true, { ...sees, on: false });
    render(<Popup here={await lookHere()} />);
    expect(await screen.findByText(/^Nothing, until you say/)).toBeTruthy();
    expect(screen.queryByText('worst day')).toBeNull();
  });

  test('a chat is marked as being with the partner', async () => {
    over(url, true, { ...sees, on: false });
    browser.runtime.sendMessage.mockResolvedValue({ on: true, pausedUntil: 0, off: [] });
    render(<Popup here={await lookHere()} />);
    fireEvent.click(await screen.findByRole('switch', { name: 'This chat is with my partner' }));
    await waitFor(() =>
      expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
        attune: 'mark-chat',
        ask: { site: 'https://web.whatsapp.com', chat: 'Robin', on: true },
      }),
    );
  });

  test('a pause lasts an hour and can be ended', async () => {
    over(url, true, sees);
    render(<Popup here={await lookHere()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Pause for an hour' }));
    await waitFor(async () => {
      const left = (await read(hintState)).pausedUntil - Date.now();
      expect(left).toBeGreaterThan(3_590_000);
      expect(left).toBeLessThanOrEqual(3_600_000);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Go on now' }));
    await waitFor(async () => expect((await read(hintState)).pausedUntil).toBe(0));
  });

  test('turning off gives the permission back', async () => {
    over(url, true, sees);
    browser.permissions.remove.mockResolvedValue(true);
    render(<Popup here={await lookHere()} />);
    const off = await screen.findByRole('button', { name: 'Turn off' });
    browser.permissions.contains.mockResolvedValue(false);
    fireEvent.click(off);
    expect(await screen.findByText(/can no longer read it/)).toBeTruthy();
    expect(browser.permissions.remove).toHaveBeenCalledWith({
      origins: ['https://web.whatsapp.com/*'],
    });
  });

  test('without a text box it says so, and lets it be pointed out', async () => {
    over(url, true, { state: 'no-composer', on: false, messenger: 'whatsapp' });
    render(<Popup here={await lookHere()} />);
    expect(await screen.findByText(/cannot find the text box/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Point it out' })).toBeTruthy();
  });
});

describe('elsewhere', () => {
  test('an ordinary page has the card, the check-in, and one quiet offer', async () => {
    over('https://chat.example.org/room', false);
    render(<Popup here={await lookHere()} />);
    expect(await screen.findByRole('button', { name: 'Use hints on this site' })).toBeTruthy();
    expect(screen.getByText('How close do you feel today?')).toBeTruthy();
  });

  test.each(['chrome://extensions', 'about:blank', 'file:///tmp/a.html'])(
    '%s has no offer at all',
    async (address) => {
      over(address, false);
      render(<Popup here={await lookHere()} />);
      await waitFor(() => expect(browser.tabs.query).toHaveBeenCalled());
      await Promise.resolve();
      expect(screen.queryByRole('button', { name: 'Use hints on this site' })).toBeNull();
    },
  );
});
