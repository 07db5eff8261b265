import browser from 'webextension-polyfill';
import { ReminderSetting } from '../../components/ReminderSetting';
import { options } from '../../lib/languages/interface';
import type { Settings } from '../../lib/store/items';
import type { ChangeSettings } from './OptionsPage';

interface ReminderProps {
  readonly chosen: Settings;
  readonly onChange: ChangeSettings;
}

/** The daily reminder. */
export function Reminder({ chosen, onChange }: ReminderProps) {
  return (
    <section class="part" aria-labelledby="reminder">
      <h2 id="reminder">{options.reminder.title}</h2>
      <p class="label">{options.reminder.note}</p>
      <ReminderSetting
        reminder={chosen.reminder}
        ask={() => browser.permissions.request({ permissions: ['notifications'] })}
        onChange={(reminder) => onChange({ reminder })}
      />
    </section>
  );
}
