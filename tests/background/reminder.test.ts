import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo } from '../../lib/requests/answer';
import { hintState, settings, type Settings } from '../../lib/store/items';
import { changeCheckIn } from '../../lib/store/journal';
import { change, deleteEverything, read } from '../../lib/store/store';

const heard = vi.hoisted(() => ({ click: (_id: string): void => undefined }));
const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://attune${path}` },
  alarms: { create: vi.fn(), clear: vi.fn() },
  notifications: {
    create: vi.fn(),
    clear: vi.fn(),
    onClicked: { addListener: (listener: typeof heard.click) => (heard.click = listener) },
  },
  permissions: { contains: vi.fn() },
  tabs: { create: vi.fn(), query: vi.fn(() => Promise.resolve([])) },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { nextAt, remind, reminderAlarm } = await import('../../entrypoints/background/reminder');
const { answers } = await import('../../entrypoints/background/answers');
const { forgetSites } = await import('../../entrypoints/background/sites');

const now = new Date(2026, 10, 25, 9, 0);
const today = '2026-11-25';

async function choose(reminder: Partial<Settings['reminder']>): Promise<void> {
  await change(settings, (before) => ({
    ...before,
    reminder: { ...before.reminder, ...reminder },
  }));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await deleteEverything();
  browser.permissions.contains.mockResolvedValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('the next reminder', () => {
  test.each([
    ['later today', '09:01', new Date(2026, 10, 25, 9, 1)],
    ['tomorrow, when its time has come', '09:00', new Date(2026, 10, 26, 9, 0)],
    ['tomorrow', '07:30', new Date(2026, 10, 26, 7, 30)],
  ])('is %s', (_name, time, at) => {
    expect(nextAt(time, now)).toBe(at.getTime());
  });

  test('is set when one of our pages says that it was changed, and taken away when it is off', async () => {
    const page = { id: 'attune', url: 'chrome-extension://attune/options.html' };
    const tell = { attune: 'reminder-changed', ask: undefined };
    await choose({ on: true, time: '21:15' });
    await answerTo(answers, 'attune', tell, page);
    const when = new Date(2026, 10, 25, 21, 15).getTime();
    expect(browser.alarms.create).toHaveBeenCalledExactlyOnceWith(reminderAlarm, { when });
    await choose({ on: false });
    await answerTo(answers, 'attune', tell, page);
    expect(browser.alarms.clear).toHaveBeenCalledTimes(2);
    expect(browser.alarms.create).toHaveBeenCalledTimes(1);
  });
});

describe('when its time comes', () => {
  test('there is one quiet notification, with the person’s own moment, and the next is set', async () => {
    await choose({ on: true, time: '09:00', moment: 'after coffee' });
    await remind();
    expect(browser.notifications.create).toHaveBeenCalledExactlyOnceWith(
      reminderAlarm,
      expect.objectContaining({ message: 'after coffee', silent: true }),
    );
    const when = new Date(2026, 10, 26, 9, 0).getTime();
    expect(browser.alarms.create).toHaveBeenCalledExactlyOnceWith(reminderAlarm, { when });
  });

  test('a click on it opens today’s card; one on another does not', async () => {
    await choose({ on: true });
    await remind();
    heard.click('another');
    expect(browser.tabs.create).not.toHaveBeenCalled();
    heard.click(reminderAlarm);
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://attune/newtab.html',
    });
    expect(browser.notifications.clear).toHaveBeenCalledWith(reminderAlarm);
  });

  test.each(['did', 'bit', 'notToday'] as const)(
    'there is none on a day that is done: %s',
    async (practised) => {
      await choose({ on: true });
      await changeCheckIn(today, (day) => ({ ...day, practised }));
      await remind();
      expect(browser.notifications.create).not.toHaveBeenCalled();
      expect(browser.alarms.create).toHaveBeenCalledTimes(1);
    },
  );

  test('a check-in that leaves the practice open does not keep it away', async () => {
    await choose({ on: true });
    await changeCheckIn(today, (day) => ({ ...day, closeness: 4 }));
    await remind();
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
  });

  test('there is none when it is off, or leave was taken back', async () => {
    await choose({ on: false });
    await remind();
    await choose({ on: true });
    browser.permissions.contains.mockResolvedValue(false);
    await remind();
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });
});

test('a site that was taken back in the browser’s own settings is listed no longer', async () => {
  const sites = {
    'https://web.whatsapp.com': { messenger: 'whatsapp' },
    'https://chat.example': { messenger: 'generic' },
  };
  await change(hintState, (before) => ({ ...before, sites }));
  await forgetSites(['https://chat.example/*', 'https://web.whatsapp.com/*']);
  expect((await read(hintState)).sites).toEqual(sites);
  await forgetSites(['https://chat.example/*']);
  expect(Object.keys((await read(hintState)).sites)).toEqual(['https://chat.example']);
});
