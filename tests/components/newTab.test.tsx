// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settleDay } from '../../components/day/settle';
import { NewTab } from '../../entrypoints/newtab/NewTab';
import { firstCard } from '../../lib/languages/en/firstCard';
import { settings } from '../../lib/store/items';
import { readCheckIn } from '../../lib/store/journal';
import {
  clearSnapshot,
  plainPainting,
  readSnapshot,
  writeSnapshot,
} from '../../lib/store/snapshot';
import { change, deleteEverything } from '../../lib/store/store';

const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 30) });
  localStorage.clear();
  await deleteEverything();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the new tab', () => {
  test('paints the day’s card at once, from the snapshot alone', async () => {
    const { days } = await settleDay('2026-11-23');
    render(<NewTab />);
    expect(title()).toBe(days['2026-11-23']?.card.title);
  });

  test('without a snapshot paints a real card, then the day’s', async () => {
    render(<NewTab />);
    expect(title()).toBe(firstCard.title);
    await waitFor(() => expect(readSnapshot()?.days['2026-11-23']).toBeDefined());
    const { title: days } = readSnapshot()?.days['2026-11-23']?.card ?? {};
    await waitFor(() => expect(title()).toBe(days));
  });

  test('never takes the keyboard from the address bar', async () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    await settleDay('2026-11-23');
    const { container } = render(<NewTab />);
    await waitFor(() => expect(container.querySelector('.picture .motif')).not.toBeNull());
    expect(focus).not.toHaveBeenCalled();
    expect(container.querySelector('[autofocus], input')).toBeNull();
  });

  test('an answer is shown at once and kept', async () => {
    await settleDay('2026-11-23');
    render(<NewTab />);
    fireEvent.click(screen.getByRole('button', { name: 'A bit' }));
    expect(screen.getByRole('button', { name: 'A bit', pressed: true })).toBeTruthy();
    await waitFor(async () => expect((await readCheckIn('2026-11-23'))?.practised).toBe('bit'));
    fireEvent.click(screen.getByRole('button', { name: 'close' }));
    expect(await screen.findByText('Today feels close.')).toBeTruthy();
    await waitFor(async () => expect((await readCheckIn('2026-11-23'))?.closeness).toBe(4));
  });

  test('what cannot be saved is said in a sentence, and not shown as saved', async () => {
    await settleDay('2026-11-23');
    render(<NewTab />);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Did it' }));
    expect(await screen.findByText(/^Not saved: this device has no room left/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Did it', pressed: true })).toBeNull();
  });

  test('another card comes when asked for, and goes back with Undo', async () => {
    const { days } = await settleDay('2026-11-23');
    const first = days['2026-11-23']?.card.title ?? '';
    render(<NewTab />);
    fireEvent.click(screen.getByRole('button', { name: 'Another' }));
    await waitFor(() => expect(title()).not.toBe(first));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(title()).toBe(first));
  });

  test('"not for us" takes the card away; Escape leaves the menu to its button', async () => {
    const { days } = await settleDay('2026-11-23');
    const first = days['2026-11-23']?.card.title ?? '';
    render(<NewTab />);
    const more = screen.getByRole('button', { name: 'More for this card' });
    fireEvent.click(more);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Not for us' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Not for us' })).toBeNull();
    expect(document.activeElement).toBe(more);
    fireEvent.click(more);
    fireEvent.click(screen.getByRole('button', { name: 'Not for us' }));
    await waitFor(() => expect(title()).not.toBe(first));
  });

  test('a new day while it is open turns the card', async () => {
    const { days } = await settleDay('2026-11-23');
    render(<NewTab />);
    expect(title()).toBe(days['2026-11-23']?.card.title);
    vi.setSystemTime(new Date(2026, 10, 24, 0, 0, 1));
    await act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(title()).toBe(days['2026-11-24']?.card.title);
  });

  test('can be a plain tab, and the card comes back', async () => {
    await change(settings, (now) => ({ ...now, plainTab: true }));
    await settleDay('2026-11-23');
    render(<NewTab />);
    expect(screen.queryByRole('article')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show today’s card' }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  test('follows the theme that was chosen, before anything is read', () => {
    writeSnapshot({
      version: 1,
      painting: { ...plainPainting, theme: 'dark', textSize: 'large' },
      language: 'en',
      days: {},
      kept: [],
      chosenFrom: '',
    });
    render(<NewTab />);
    const { theme, text, time } = document.documentElement.dataset;
    expect([theme, text, time]).toEqual(['dark', 'large', 'night']);
    clearSnapshot();
  });
});
