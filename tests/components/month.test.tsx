// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Month } from '../../entrypoints/journal/Month';
import { readAround } from '../../entrypoints/journal/useJournal';
import { monthOf } from '../../lib/journal/period';
import { fullDate, journal as words, plural, spanName } from '../../lib/languages/interface';
import { changeCheckIn, deleteCheckIn } from '../../lib/store/journal';
import * as store from '../../lib/store/store';
import { deleteEverything } from '../../lib/store/store';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) });
  await deleteEverything();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a month is made of the years around it, and no other is read', async () => {
  for (let year = 2016; year <= 2026; year += 1) {
    await changeCheckIn(`${year}-11-03`, (day) => ({ ...day, practised: 'did', closeness: 4 }));
  }
  const read = vi.spyOn(store, 'read');
  render(<Month first={await readAround(monthOf('2026-11'))} />);
  await screen.findByRole('heading', { level: 1, name: 'November' });
  const years = read.mock.calls.map(([{ key }]) => key).filter((key) => key.startsWith('journal/'));
  expect([...new Set(years)].sort()).toEqual(['journal/2025', 'journal/2026']);
  const goTo = screen.getByRole<HTMLSelectElement>('combobox', { name: words.goTo });
  expect([...goTo.options].map(({ value }) => value)).toHaveLength(11);
});

test('another year is shown once it was read, and a day far away opens with what it holds', async () => {
  await changeCheckIn('2019-11-05', (day) => ({ ...day, practised: 'did', closeness: 5 }));
  render(<Month first={await readAround(monthOf('2026-11'))} />);
  await screen.findByRole('heading', { level: 1, name: 'November' });
  expect(screen.getByText(words.nothingYet)).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: words.goTo }), {
    target: { value: '2019' },
  });
  await screen.findByRole('heading', { level: 1, name: 'November 2019' });
  expect(screen.getByText(plural(1, words.practisedOn))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.addDay }));
  fireEvent.input(screen.getByLabelText(words.whichDay), { target: { value: '2018-02-03' } });
  fireEvent.click(screen.getByRole('button', { name: words.open }));
  await screen.findByRole('dialog', { hidden: true, name: fullDate('2018-02-03') });
});

test('it is empty only when nothing was ever written', async () => {
  await changeCheckIn('2019-11-05', (day) => ({ ...day, closeness: 5 }));
  render(<Month first={await readAround(monthOf('2026-11'))} />);
  await screen.findByRole('heading', { level: 1, name: 'November' });
  expect(screen.queryByText(words.emptyTitle)).toBeNull();
  await deleteCheckIn('2019-11-05');
  await waitFor(() => expect(screen.getByText(words.emptyTitle)).toBeTruthy());
});

test('a span of days is a person’s own, up to everything there is', async () => {
  for (let year = 2016; year <= 2026; year += 1) {
    await changeCheckIn(`${year}-11-03`, (day) => ({
      ...day,
      practised: 'did',
      card: 'shared-floor-picnic',
      closeness: 4,
      feelings: ['calm'],
    }));
  }
  render(<Month first={await readAround(monthOf('2026-11'))} />);
  await screen.findByRole('heading', { level: 1, name: 'November' });
  fireEvent.click(screen.getByRole('radio', { name: words.span }));
  const heading = (from: string, to: string): Promise<HTMLElement> =>
    screen.findByRole('heading', { level: 1, name: spanName(from, to) });
  await heading('2026-11-01', '2026-11-24');
  fireEvent.input(screen.getByLabelText(words.spanFrom), { target: { value: '2025-11-03' } });
  await heading('2025-11-03', '2026-11-24');
  expect(screen.getByText(plural(2, words.practisedOn))).toBeTruthy();
  // A year that is still being typed, and days to come, are no span yet.
  fireEvent.input(screen.getByLabelText(words.spanFrom), { target: { value: '0002-11-03' } });
  fireEvent.input(screen.getByLabelText(words.spanTo), { target: { value: '2031-01-01' } });
  await heading('2025-11-03', '2026-11-24');
  fireEvent.click(screen.getByRole('button', { name: words.everything }));
  await heading('2016-01-01', '2026-11-24');
  expect(screen.getByText(plural(11, words.practisedOn))).toBeTruthy();
  await screen.findByRole('heading', { level: 2, name: words.charts.feelings.titleYears });
  expect(screen.getAllByRole('columnheader', { name: '2016' })).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name: words.year }));
  await screen.findByRole('heading', { level: 1, name: '2026' });
});
