// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportEverything } from '../../lib/store/exportFile';
import { settings } from '../../lib/store/items';
import { changeCheckIn, readJournal } from '../../lib/store/journal';
import { change, deleteEverything, read } from '../../lib/store/store';

const sendMessage = vi.hoisted(() => vi.fn(() => Promise.resolve(undefined)));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
const { Import } = await import('../../entrypoints/options/Import');
const { common, options, plural } = await import('../../lib/languages/interface');
const words = options.import;

/** A file of eleven years with other settings, as Attune exports it. */
async function exported(): Promise<string> {
  await deleteEverything();
  for (let year = 2016; year <= 2026; year += 1) {
    await changeCheckIn(`${year}-03-01`, (day) => ({ ...day, closeness: 5, note: 'the lake' }));
  }
  await change(settings, (now) => ({ ...now, theme: 'dark' as const }));
  const file = JSON.stringify(await exportEverything({ today: '2026-11-25', withLines: true }));
  await deleteEverything();
  return file;
}

function choose(text: string): void {
  const field = document.querySelector('input[type="file"]');
  if (!field) throw new Error('There is no field for a file.');
  Object.defineProperty(field, 'files', {
    configurable: true,
    value: [new File([text], 'attune.json', { type: 'application/json' })],
  });
  fireEvent.change(field);
}

/** Every value that the bar of progress has while it is there. */
function watchProgress(): { readonly values: number[]; readonly end: () => void } {
  const values: number[] = [];
  const observer = new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (bar && values.at(-1) !== bar.value) values.push(bar.value);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  return { values, end: () => observer.disconnect() };
}

beforeEach(() => deleteEverything());
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

test('a file is looked at, taken in with a bar of progress, and taken back', async () => {
  const file = await exported();
  await changeCheckIn('2026-03-01', (day) => ({ ...day, closeness: 1 }));
  await changeCheckIn('2026-03-02', (day) => ({ ...day, closeness: 2 }));
  const mine = await readJournal();
  render(<Import />);
  choose(file);
  expect(await screen.findByText(plural(10, words.days.fresh))).toBeTruthy();
  expect(screen.getByText(plural(1, words.days.only))).toBeTruthy();
  expect(await readJournal()).toEqual(mine);

  const progress = watchProgress();
  fireEvent.click(screen.getByRole('button', { name: words.replace }));
  expect(await screen.findByText(words.replaced)).toBeTruthy();
  progress.end();
  expect(progress.values.length).toBeGreaterThan(2);
  expect(progress.values).toEqual([...progress.values].sort((a, b) => a - b));
  expect(document.querySelector('progress')).toBeNull();
  expect((await readJournal()).map(({ closeness }) => closeness)).toEqual(Array(11).fill(5));
  expect((await read(settings)).theme).toBe('dark');
  expect(sendMessage).toHaveBeenCalledWith({ attune: 'reminder-changed', ask: undefined });

  fireEvent.click(screen.getByRole('button', { name: common.undo }));
  expect(await screen.findByText(words.undone)).toBeTruthy();
  expect(await readJournal()).toEqual(mine);
  await waitFor(async () => expect((await read(settings)).theme).toBe('auto'));
});

test('what is no export is answered with a sentence, and nothing is changed', async () => {
  await changeCheckIn('2026-03-02', (day) => ({ ...day, closeness: 2 }));
  const mine = await readJournal();
  render(<Import />);
  choose('{"soup": 1}');
  expect(await screen.findByText(words.bad.notOurs)).toBeTruthy();
  choose('not JSON');
  expect(await screen.findByText(words.bad.notJson)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.merge })).toBeNull();
  expect(await readJournal()).toEqual(mine);
});
