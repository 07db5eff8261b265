import { useLayoutEffect, useState } from 'preact/hooks';
import { Bar } from '../../components/Bar';
import type { Stored } from '../../components/data/stored';
import { changeSettings } from '../../components/day/changeSettings';
import { paint } from '../../components/day/paint';
import { NoticeLine } from '../../components/NoticeLine';
import { tellTrouble } from '../../components/day/troubles';
import { options as words } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { settings, type Settings } from '../../lib/store/items';
import { Data } from './Data';
import { HintKinds } from './HintKinds';
import { Look } from './Look';
import { Reminder } from './Reminder';
import { Report } from './Report';
import { setReminder } from './setReminder';
import { Sites } from './Sites';
import { Try } from './Try';
import { useStored } from './useStored';

/** Changes settings from a part of the page. */
export type ChangeSettings = (parts: Partial<Settings>) => void;

/** The settings; `stored` is all that is stored as the page opens. */
export function OptionsPage({ stored }: { stored: readonly Stored[] }) {
  const chosen = useStored(settings);
  const [trouble, setTrouble] = useState<string | undefined>();
  const change: ChangeSettings = (parts) => {
    const changed = async (): Promise<void> => {
      await changeSettings(parts);
      setTrouble(undefined);
      if (parts.reminder) await setReminder();
    };
    changed().catch((error: unknown) => setTrouble(tellTrouble(error)));
  };
  useLayoutEffect(() => {
    const now = new Date();
    paint(chosen, now, localDate(now));
  }, [chosen]);
  return (
    <div class="sheet narrow">
      <Bar here="settings" />
      <main>
        <div class="top">
          <h1>{words.title}</h1>
        </div>
        <NoticeLine notice={undefined} trouble={trouble} />
        <Sites />
        <HintKinds chosen={chosen} onChange={change} />
        <Try />
        <Look chosen={chosen} onChange={change} />
        <Reminder chosen={chosen} onChange={change} />
        <Data first={stored} />
        <Report />
        <p class="part">
          <a href="/privacy.html">{words.privacy}</a>
          {' · '}
          <a href="/help.html">{words.help}</a>
          {' · '}
          <a href="/welcome.html">{words.practise}</a>
        </p>
      </main>
    </div>
  );
}
