// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteTrouble } from '../../components/day/troubles';
import { options } from '../../lib/languages/interface';
import { hintState } from '../../lib/store/items';
import { changeCheckIn } from '../../lib/store/journal';
import { change, deleteEverything, NotWritten } from '../../lib/store/store';
import { lay, lying } from '../store/database';

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: () =>
        Promise.resolve({
          permissions: ['alarms', 'scripting'],
          origins: ['https://secret-site.example/*', 'https://web.whatsapp.com/*'],
        }),
    },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  },
}));
const { Report } = await import('../../entrypoints/options/Report');
const words = options.report;

beforeEach(() => deleteEverything());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function shown(): Promise<string> {
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  const field = await waitFor(() => screen.getByLabelText<HTMLTextAreaElement>(words.exactly));
  return field.value;
}

test('the report names versions, permissions, how many sites, how the store stands, and troubles', async () => {
  await changeCheckIn('2026-11-24', (day) => ({ ...day, closeness: 2, note: 'a long quiet rain' }));
  await change(hintState, (now) => ({
    ...now,
    sites: { 'https://secret-site.example': { messenger: 'generic' } },
  }));
  await lay({
    ...(await lying()),
    settings: 'gibberish',
    'aside/deck/2': 'older gibberish',
    deck: { version: 9, value: {} },
    'calm down its not that deep': 1,
  });
  const full = new DOMException('calm down', 'QuotaExceededError');
  await noteTrouble(new NotWritten(full));
  render(<Report />);
  const text = await shown();
  for (const line of [
    'Attune 0.1.0, en',
    `${words.permissions}: alarms, scripting`,
    `${words.sites}: 2`,
    `${words.storage}: ${words.opens}`,
    `${words.troubles}: 1`,
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toMatch(/^ {2}journal\/2026: \d+ B, sound$/mu);
  expect(text).toMatch(/^ {2}settings: 11 B, cannot be read$/mu);
  expect(text).toMatch(/^ {2}deck: \d+ B, of a newer Attune$/mu);
  expect(text).toMatch(/^ {2}aside\/deck\/2: \d+ B, kept aside$/mu);
  expect(text).toMatch(/^ {2}\?: 1 B, not ours$/mu);
  expect(text).toMatch(/^ {2}\d{4}-\d\d-\d\d NotWritten < QuotaExceededError.*, 1×$/mu);
  expect(text).not.toMatch(/secret|rain|calm|gibberish|whatsapp/u);
});

test('exactly what is shown is copied, and a browser that refuses is told', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined);
  render(<Report />);
  const text = await shown();
  fireEvent.click(screen.getByRole('button', { name: words.copy }));
  await screen.findByText(words.copied);
  expect(written.mock.calls).toEqual([[text]]);
  written.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  fireEvent.click(screen.getByRole('button', { name: words.copy }));
  await screen.findByText(words.notCopied);
});

test('a store that does not open is in the report', async () => {
  vi.resetModules();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('closed: calm down', 'InvalidStateError');
  });
  const { diagnosis } = await import('../../components/data/diagnosis');
  const text = await diagnosis({ version: '0.1.0', permissions: [], sites: 0 }, words);
  expect(text).toContain(`${words.storage}: ${words.closed} (InvalidStateError)`);
  expect(text).not.toContain('calm');
});
