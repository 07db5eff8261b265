import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { localDate } from '../../lib/practices/dates';
import { answerTo } from '../../lib/requests/answer';
import { askTab } from '../../lib/requests/ask';
import { expireNotes } from '../../lib/store/journal';
import { keepTrouble } from '../../lib/store/troubles';
import { answers } from './answers';
import { hearClicks, remind, reminderAlarm, setReminder } from './reminder';
import { forgetSites, startInOpenTabs, stopInOpenTabs, syncSites } from './sites';

const note = (error: unknown): void =>
  void keepTrouble(error, localDate(new Date())).catch(() => undefined);

/** Wiring only: what the browser tells us, and who answers. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((envelope: unknown, sender: Runtime.MessageSender) =>
    answerTo(answers, browser.runtime.id, envelope, sender),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncSites().then(startInOpenTabs);
    void setReminder();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => {
    void syncSites();
    void setReminder();
    void expireNotes(localDate(new Date())).catch(() => undefined);
  });

  browser.permissions.onAdded.addListener(() => void syncSites().then(startInOpenTabs));
  browser.permissions.onRemoved.addListener(
    () =>
      void syncSites().then((sites) => {
        void stopInOpenTabs(sites);
        void forgetSites(sites).catch(note);
      }),
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-hint' && tab?.id !== undefined) {
      void askTab(browser.tabs, tab.id, 'open-hint', undefined);
    }
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) void remind();
  });
  hearClicks();

  addEventListener('error', ({ error }) => note(error));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
});
