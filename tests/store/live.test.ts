import { effect } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settings } from '../../lib/store/items';
import { live } from '../../lib/store/live';
import { change, deleteEverything } from '../../lib/store/store';
import './database';

beforeEach(async () => {
  await deleteEverything();
});

describe('a live item', () => {
  test('is unknown, then there, then follows each change', async () => {
    const until = new AbortController();
    const now = live(settings, until.signal);
    expect(now.value).toBeUndefined();
    const seen: unknown[] = [];
    effect(() => {
      seen.push(now.value?.theme);
    });
    await vi.waitFor(() => expect(now.value).toEqual(settings.fallback));
    await change(settings, (before) => ({ ...before, theme: 'dark' as const }));
    await vi.waitFor(() => expect(now.value?.theme).toBe('dark'));
    await deleteEverything();
    await vi.waitFor(() => expect(now.value?.theme).toBe('auto'));
    expect(seen).toEqual([undefined, 'auto', 'dark', 'auto']);
    until.abort();
  });

  test('hears what another page changed', async () => {
    vi.resetModules();
    const elsewhere = await import('../../lib/store/store');
    const until = new AbortController();
    const now = live(settings, until.signal);
    await elsewhere.change(settings, (before) => ({ ...before, plainTab: true }));
    await vi.waitFor(() => expect(now.value?.plainTab).toBe(true));
    until.abort();
  });

  test('stops when it is no longer wanted', async () => {
    const until = new AbortController();
    const now = live(settings, until.signal);
    await vi.waitFor(() => expect(now.value).toBeDefined());
    until.abort();
    await change(settings, (before) => ({ ...before, theme: 'light' as const }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(now.value?.theme).toBe('auto');
  });

  test('is the fallback when the database cannot be opened', async () => {
    vi.resetModules();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is closed.', 'InvalidStateError');
    });
    const page = await import('../../lib/store/live');
    const until = new AbortController();
    const now = page.live(settings, until.signal);
    await vi.waitFor(() => expect(now.value).toEqual(settings.fallback));
    until.abort();
    open.mockRestore();
  });
});
