import { Choice } from '../../components/Choice';
import { Switch } from '../../components/Switch';
import { options } from '../../lib/languages/interface';
import type { Settings } from '../../lib/store/items';
import type { ChangeSettings } from './OptionsPage';
import { Passphrase } from './Passphrase';

interface LookProps {
  readonly chosen: Settings;
  readonly onChange: ChangeSettings;
}

const pairs = <T extends string>(
  words: Readonly<Record<T, string>>,
): readonly (readonly [T, string])[] => Object.entries(words) as [T, string][];

/** New tab, theme, text size, language, and how the line of a check-in is kept. */
export function Look({ chosen, onChange }: LookProps) {
  const { look, notes } = options;
  return (
    <section class="part" aria-labelledby="look">
      <h2 id="look">{look.title}</h2>
      <div class="setting">
        <div>
          <h3>{look.tab}</h3>
          <p class="label" id="tab-note">
            {look.tabNote}
          </p>
        </div>
        <Switch
          on={!chosen.plainTab}
          name={look.tab}
          describedBy="tab-note"
          onSwitch={(on) => onChange({ plainTab: !on })}
        />
      </div>
      <div class="setting">
        <h3>{look.theme}</h3>
        <Choice
          name="theme"
          label={look.theme}
          chosen={chosen.theme}
          options={pairs(look.themes)}
          onChoose={(theme) => onChange({ theme })}
        />
      </div>
      <div class="setting">
        <h3>{look.text}</h3>
        <Choice
          name="text"
          label={look.text}
          chosen={chosen.textSize}
          options={pairs(look.sizes)}
          onChoose={(textSize) => onChange({ textSize })}
        />
      </div>
      <div class="setting">
        <h3>{look.language}</h3>
        <Choice
          name="language"
          label={look.language}
          chosen={chosen.language}
          options={pairs(look.languages)}
          onChoose={(language) => onChange({ language })}
        />
      </div>
      <div class="setting">
        <div>
          <h3>{notes.title}</h3>
          <p class="label">{notes.note}</p>
        </div>
        <Choice
          name="notes"
          label={notes.title}
          chosen={chosen.notes}
          options={pairs(notes.choices)}
          onChoose={(kept) => onChange({ notes: kept })}
        />
      </div>
      <Passphrase />
    </section>
  );
}
