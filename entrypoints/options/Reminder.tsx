import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ReminderSetting } from '../../components/ReminderSetting';
import { options } from '../../lib/languages/interface';
import type { Settings } from '../../lib/store/items';
import type { ChangeSettings } from './OptionsPage';

interface ReminderProps {
  readonly chosen: Settings;
  readonly onChange: ChangeSettings;
}

/** The daily reminder; the switch says what is true, also when leave was taken back in the browser. */
export function Reminder({ chosen, onChange }: ReminderProps) {
  const { reminder } = chosen;
  useEffect(() => {
    if (!reminder.on) return;
    browser.permissions.contains({ permissions: ['notifications'] }).then(
      (allowed) => {
        if (!allowed) onChange({ reminder: { ...reminder, on: false } });
      },
      () => {},
    );
  }, [reminder.on]);
  return (
    <section class="part" aria-labelledby="reminder">
      <h2 id="reminder">{options.reminder.title}</h2>
      <p class="label">{options.reminder.note}</p>
      <ReminderSetting
        reminder={reminder}
        ask={() => browser.permissions.request({ permissions: ['notifications'] })}
        onChange={(changed) => onChange({ reminder: changed })}
      />
    </section>
  );
}
