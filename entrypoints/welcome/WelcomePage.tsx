import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Bar } from '../../components/Bar';
import { changeSettings } from '../../components/day/changeSettings';
import { NoticeLine } from '../../components/NoticeLine';
import { Plate } from '../../components/pictures/Plate';
import { ReminderSetting } from '../../components/ReminderSetting';
import { Switch } from '../../components/Switch';
import { tellTrouble } from '../../components/day/troubles';
import { options, welcome as words } from '../../lib/languages/interface';
import type { Site } from '../../lib/messengers/patterns';
import { hintState, type Settings } from '../../lib/store/items';
import { change } from '../../lib/store/store';
import { setReminder } from '../options/setReminder';
import { sites, type Chosen } from './chosen';
import { Room } from './Room';
import type { StartHints } from './startHints';

interface WelcomeProps {
  readonly first: Chosen;
  readonly startHints?: StartHints;
}

/** The welcome: what Attune does and never does, for whom it is, and each choice with its own consent. */
export function WelcomePage({ first, startHints }: WelcomeProps) {
  const [chosen, setChosen] = useState(first.settings);
  const [trouble, setTrouble] = useState<string | undefined>();
  const update = (parts: Partial<Settings>): void => {
    const changed = async (): Promise<void> => {
      setChosen(await changeSettings(parts));
      if (parts.reminder) await setReminder();
    };
    changed().catch((error: unknown) => setTrouble(tellTrouble(error)));
  };
  return (
    <div class="sheet narrow">
      <Bar />
      <main>
        <div class="opening">
          <div>
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
          </div>
          <Plate practice="listening" crop="portrait" />
        </div>
        <div class="part does">
          <Points title={words.doesTitle} points={words.does} />
          <Points title={words.neverTitle} points={words.never} />
        </div>
        <div class="part careful">
          <section>
            <h2>{words.bothTitle}</h2>
            <p class="prose">{words.both}</p>
            <p>
              <a href="/help.html">{words.bothLink}</a>
            </p>
          </section>
          <section>
            <h2>{words.deviceTitle}</h2>
            <p class="prose">{words.device}</p>
          </section>
        </div>
        <section class="part" aria-labelledby="choose">
          <h2 id="choose">{words.chooseTitle}</h2>
          <p class="label">{words.chooseNote}</p>
          <div class="setting">
            <div>
              <h3>{words.tab}</h3>
              <p class="label" id="tab-note">
                {words.tabNote}
              </p>
            </div>
            <Switch
              on={!chosen.plainTab}
              name={words.tab}
              describedBy="tab-note"
              onSwitch={(on) => update({ plainTab: !on })}
            />
          </div>
          <ReminderSetting
            reminder={chosen.reminder}
            ask={() => browser.permissions.request({ permissions: ['notifications'] })}
            onChange={(reminder) => update({ reminder })}
          />
          <HintSites first={first.sites} />
          <NoticeLine notice={undefined} trouble={trouble} />
        </section>
        <section class="part" aria-labelledby="room">
          <h2 id="room">{words.roomTitle}</h2>
          <p class="label">{words.roomLead}</p>
          <Room {...(startHints && { startHints })} />
        </section>
        <section class="part">
          <h2>{words.doneTitle}</h2>
          <p class="acts-row">
            <a class="button full" href="/newtab.html" onClick={() => update({ welcomed: true })}>
              {words.done}
            </a>
            <a href="/privacy.html">{options.privacy}</a>
          </p>
        </section>
      </main>
    </div>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="prose points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** The sites of messengers that Attune knows, each asked for by its own click. */
function HintSites({ first }: { readonly first: readonly string[] }) {
  const [on, setOn] = useState(first);
  const [refused, setRefused] = useState(false);
  const turnOn = ({ pattern, messenger }: Site): void => {
    // Asked for right here: a browser listens to such a request only in the click itself.
    browser.permissions.request({ origins: [pattern] }).then(
      async (given) => {
        setRefused(!given);
        if (!given) return;
        setOn((now) => [...now, pattern]);
        await change(hintState, (now) => ({
          ...now,
          sites: { ...now.sites, [originOf(pattern)]: { messenger } },
        }));
      },
      () => setRefused(true),
    );
  };
  const turnOff = ({ pattern }: Site): void => {
    void browser.permissions.remove({ origins: [pattern] }).then(async () => {
      setOn((now) => now.filter((other) => other !== pattern));
      await change(hintState, ({ sites: { [originOf(pattern)]: _, ...sites }, ...now }) => ({
        ...now,
        sites,
      }));
    });
  };
  return (
    <div class="setting">
      <div>
        <h3>{words.hints}</h3>
        <p class="label">{words.hintsNote}</p>
      </div>
      <div class="chips messengers" role="group" aria-label={words.hints}>
        {sites.map((site) => {
          const isOn = on.includes(site.pattern);
          return (
            <button
              key={site.pattern}
              type="button"
              aria-label={isOn ? words.hintsIsOn(site.host) : words.hintsOn(site.host)}
              aria-pressed={isOn}
              onClick={() => (isOn ? turnOff(site) : turnOn(site))}
            >
              {site.host.replace(/^www\./, '')}
            </button>
          );
        })}
      </div>
      <NoticeLine notice={refused ? { text: words.hintsRefused } : undefined} />
    </div>
  );
}
