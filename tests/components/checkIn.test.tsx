// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckIn } from '../../components/CheckIn';
import { settleDay } from '../../components/day/settle';
import { useDay } from '../../components/day/useDay';
import { localDate } from '../../lib/practices/dates';
import { settings } from '../../lib/store/items';
import { readCheckIn } from '../../lib/store/journal';
import { change, deleteEverything } from '../../lib/store/store';

const today = localDate(new Date());

function Page() {
  return <CheckIn day={useDay()} />;
}

async function open(notes: 'off' | 'kept'): Promise<void> {
  await change(settings, (now) => ({ ...now, notes }));
  await settleDay(today);
  render(<Page />);
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function twoTaps(): Promise<void> {
  press('close');
  await waitFor(async () => expect((await readCheckIn(today))?.closeness).toBe(4));
  press('Did it');
  await screen.findByText('Any feelings?', { exact: false });
}

beforeEach(async () => {
  localStorage.clear();
  await deleteEverything();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the check-in', () => {
  test('is done in two taps, each saved at once', async () => {
    await open('off');
    await twoTaps();
    const { closeness, practised, card } = (await readCheckIn(today)) ?? {};
    expect([closeness, practised]).toEqual([4, 'did']);
    expect(card).toBe((await settleDay(today)).days[today]?.card.id);
  });

  test('offers no line when none is to be kept', async () => {
    await open('off');
    await twoTaps();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('keeps feelings, and says them back in a sentence', async () => {
    await open('off');
    await twoTaps();
    press('tender');
    await waitFor(async () => expect((await readCheckIn(today))?.feelings).toEqual(['tender']));
    press('tired');
    await waitFor(async () =>
      expect((await readCheckIn(today))?.feelings).toEqual(['tender', 'tired']),
    );
    press('Done');
    expect(screen.getByText('You named tender and tired.', { exact: false })).toBeTruthy();
  });

  test('calls nothing saved that is not', async () => {
    await open('off');
    await twoTaps();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    press('tender');
    press('Done');
    expect(await screen.findByText(/^Not saved: this device has no room left/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
    expect(screen.queryByText('Saved on this device', { exact: false })).toBeNull();
  });

  test('a line stays in its field when it cannot be saved', async () => {
    await open('kept');
    await twoTaps();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const line = screen.getByRole<HTMLInputElement>('textbox');
    fireEvent.input(line, { target: { value: 'soup and a long talk' } });
    expect(await screen.findByText(/^Not saved: this device has no room left/)).toBeTruthy();
    expect(line.value).toBe('soup and a long talk');
  });

  test('can be deleted, and brought back', async () => {
    await open('off');
    await twoTaps();
    press('Done');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await readCheckIn(today)).toBeUndefined());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await readCheckIn(today))?.closeness).toBe(4));
  });

  test('pressing the chosen word again takes it back', async () => {
    await open('off');
    press('far');
    await waitFor(async () => expect((await readCheckIn(today))?.closeness).toBe(1));
    press('far');
    await waitFor(async () => expect((await readCheckIn(today))?.closeness).toBeUndefined());
  });
});
