import { useState } from 'preact/hooks';
import { options } from '../lib/languages/interface';
import type { Settings } from '../lib/store/items';
import { NoticeLine } from './NoticeLine';
import { Switch } from './Switch';

interface ReminderSettingProps {
  readonly reminder: Settings['reminder'];
  /** Asks the browser for leave to remind; called in the click itself, as browsers want it. */
  readonly ask: () => Promise<boolean>;
  readonly onChange: (reminder: Settings['reminder']) => void;
}

const words = options.reminder;

/** A reminder once a day, at a time and a moment of the person's own; the browser asks first. */
export function ReminderSetting({ reminder, ask, onChange }: ReminderSettingProps) {
  const [refused, setRefused] = useState(false);
  const turn = (on: boolean): void => {
    if (!on) {
      onChange({ ...reminder, on });
      return;
    }
    ask().then(
      (given) => {
        setRefused(!given);
        if (given) onChange({ ...reminder, on });
      },
      () => setRefused(true),
    );
  };
  return (
    <>
      <div class="setting">
        <h3>{words.on}</h3>
        <Switch on={reminder.on} name={words.on} onSwitch={turn} />
      </div>
      {reminder.on && (
        <>
          <div class="setting">
            <label for="reminder-time">{words.time}</label>
            <input
              id="reminder-time"
              class="field"
              type="time"
              value={reminder.time}
              onChange={(event) => {
                const time = event.currentTarget.value;
                if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) onChange({ ...reminder, time });
              }}
            />
          </div>
          <div class="setting">
            <label for="reminder-moment">{words.moment}</label>
            <input
              id="reminder-moment"
              class="field"
              maxLength={200}
              placeholder={words.momentHint}
              value={reminder.moment}
              onChange={(event) => onChange({ ...reminder, moment: event.currentTarget.value })}
            />
          </div>
        </>
      )}
      <NoticeLine notice={refused ? { text: words.refused } : undefined} />
    </>
  );
}
