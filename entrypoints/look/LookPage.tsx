import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Answers } from '../../components/Answers';
import { Choice } from '../../components/Choice';
import { Closeness } from '../../components/Closeness';
import { Feelings } from '../../components/Feelings';
import { Icon, iconNames } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { Plate } from '../../components/pictures/Plate';
import { Switch } from '../../components/Switch';
import type { CheckIn, Feeling } from '../../lib/journal/checkIn';
import { common, options, today } from '../../lib/languages/interface';
import { firstCard } from '../../lib/languages/firstCard';
import { practices } from '../../lib/practices/card';

type Tokens = ReadonlyMap<string, string>;

const themes = ['light', 'dark'] as const;
const times = ['morning', 'day', 'evening', 'night'] as const;
const sizes = [16, 20] as const;

/** Everything that pages are made of, in both themes at once; for those who work on it, and not shipped. */
export function LookPage({ tokens }: { tokens: Tokens }) {
  const parts: Readonly<Record<string, ComponentChildren>> = {
    colours: <Colours tokens={tokens} />,
    type: <Type tokens={tokens} />,
    space: <Space tokens={tokens} />,
    controls: <Controls />,
    icons: <Icons />,
    pictures: <Pictures />,
  };
  return (
    <div class="look">
      {themes.map((theme) => (
        <main key={theme} data-theme={theme} aria-label={theme}>
          {Object.entries(parts).map(([name, part]) => (
            <section key={name}>
              <h2>{name}</h2>
              {part}
            </section>
          ))}
        </main>
      ))}
    </div>
  );
}

const isColour = (value: string): boolean => /^(?:#|light-dark\(#)/u.test(value);

function Colours({ tokens }: { tokens: Tokens }) {
  return (
    <ul class="swatches">
      {[...tokens]
        .filter(([, value]) => isColour(value))
        .map(([name, value]) => (
          <li key={name}>
            <i style={{ background: `var(${name})` }} />
            <code>{name}</code>
            <span class="label">{value}</span>
          </li>
        ))}
    </ul>
  );
}

function Type({ tokens }: { tokens: Tokens }) {
  return (
    <ul>
      {[...tokens]
        .filter(([name]) => /^--t-\d$/u.test(name))
        .map(([name, value]) => (
          <li key={name}>
            <code>{name}</code> <span class="label">{value}</span>
            <p class="serif" style={{ fontSize: `var(${name})` }}>
              {firstCard.title}
            </p>
            <p style={{ fontSize: `var(${name})` }}>{firstCard.title}</p>
          </li>
        ))}
      <li>
        <p class="practice">{common.practices[firstCard.practice]}</p>
        <p class="title">{firstCard.title}</p>
        <p class="do">{firstCard.do}</p>
        <p class="label">{today.why}</p>
        <p class="question">{common.closenessAsk}</p>
      </li>
    </ul>
  );
}

function Space({ tokens }: { tokens: Tokens }) {
  return (
    <ul>
      {[...tokens]
        .filter(([name]) => /^--s-\d$/u.test(name))
        .map(([name, value]) => (
          <li key={name} class="row">
            <i class="bar-of" style={{ width: `var(${name})` }} />
            <code>{name}</code>
            <span class="label">{value}</span>
          </li>
        ))}
    </ul>
  );
}

function Controls() {
  const [on, setOn] = useState(true);
  const [theme, setTheme] = useState<keyof typeof options.look.themes>('auto');
  const [closeness, setCloseness] = useState<CheckIn['closeness']>(4);
  const [practised, setPractised] = useState<CheckIn['practised']>('did');
  const [feelings, setFeelings] = useState<readonly Feeling[]>(['tender']);
  return (
    <div class="controls" data-practice={firstCard.practice}>
      <p class="row">
        <button type="button" class="button full">
          {common.done}
        </button>
        <button type="button" class="button">
          {common.change}
        </button>
        <button type="button" class="button" disabled>
          {common.cancel}
        </button>
        <button type="button" class="plain">
          {today.another}
        </button>
        <button type="button" class="link">
          {common.undo}
        </button>
        <Switch on={on} name={options.look.tab} onSwitch={setOn} />
      </p>
      <Choice
        name="theme"
        label={options.look.theme}
        chosen={theme}
        options={[
          ['auto', options.look.themes.auto],
          ['light', options.look.themes.light],
          ['dark', options.look.themes.dark],
        ]}
        onChoose={setTheme}
      />
      <Answers chosen={practised} onChoose={setPractised} />
      <Closeness chosen={closeness} onChoose={setCloseness} />
      <Feelings chosen={feelings} onChoose={setFeelings} />
      <input class="field" aria-label={options.sites.add} placeholder={options.sites.addHint} />
      <input class="line" aria-label={today.line} placeholder={today.line} />
    </div>
  );
}

function Icons() {
  return (
    <ul class="row wraps">
      {sizes.map((size) => (
        <li key={size}>
          <Mark size={size} />
        </li>
      ))}
      {iconNames.map((name) => (
        <li key={name}>
          <Icon name={name} /> <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

function Pictures() {
  return (
    <>
      {practices.map((practice) => (
        <ul key={practice} class="prints">
          {times.map((time) => (
            <li key={time} data-time={time}>
              <Plate practice={practice} />
              <code>{time}</code>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
