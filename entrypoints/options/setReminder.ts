import browser from 'webextension-polyfill';
import { askBackground } from '../../lib/requests/ask';

/** Has the background, which sleeps most of the time, set the next reminder as it is chosen now. */
export async function setReminder(): Promise<void> {
  await askBackground(browser.runtime, 'reminder-changed', undefined);
}
