import browser from 'webextension-polyfill';
import { localDate } from '../../lib/practices/dates';
import { settings } from '../../lib/store/items';
import { readCheckIn } from '../../lib/store/journal';
import { read } from '../../lib/store/store';
import { reminderWordsIn } from '../../lib/languages/reminder';
import { tongueFor } from '../../lib/languages/tongue';

/** Name of the one alarm. */
export const reminderAlarm = 'reminder';

/** Sets the next reminder as the person chose it, or clears it. */
export async function setReminder(): Promise<void> {
  const { reminder } = await read(settings).catch(() => settings.fallback);
  await browser.alarms.clear(reminderAlarm);
  if (!reminder.on) return;
  await browser.alarms.create(reminderAlarm, { when: nextAt(reminder.time, new Date()) });
}

/** The next instant at which the local clock shows `time` (`HH:MM`), ms since 1970. */
export function nextAt(time: string, now: Date): number {
  const [hours = 8, minutes = 0] = time.split(':').map(Number);
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes);
  if (at.getTime() <= now.getTime()) at.setDate(at.getDate() + 1);
  return at.getTime();
}

let hearsClicks = false;

/** A click on the notification opens today's card. Heard only where the browser gave leave to notify. */
export function hearClicks(): void {
  // Before leave was given there is no such thing in Chromium.
  if (hearsClicks || !('notifications' in browser) || !browser.notifications) return;
  hearsClicks = true;
  browser.notifications.onClicked.addListener((id) => {
    if (id !== reminderAlarm) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') });
  });
}

// Chromium makes a sound unless it is told not to; Firefox makes none, and knows no such word.
const quietly: object = import.meta.env.FIREFOX ? {} : { silent: true };

/** One quiet notification, unless today's card was answered already; then the next day's alarm. */
export async function remind(): Promise<void> {
  const today = await readCheckIn(localDate(new Date())).catch(() => undefined);
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  const { reminder, language } = await read(settings).catch(() => settings.fallback);
  const words = reminderWordsIn(tongueFor(language));
  if (reminder.on && allowed && today?.practised === undefined) {
    hearClicks();
    await browser.notifications.create(reminderAlarm, {
      ...quietly,
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/96.png'),
      title: words.title,
      message: reminder.moment.trim() === '' ? words.plain : reminder.moment,
    });
  }
  await setReminder();
}
