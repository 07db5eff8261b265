import { useState } from 'preact/hooks';
import { Nav } from '../../components/Bar';
import { CheckIn } from '../../components/CheckIn';
import { useDay } from '../../components/day/useDay';
import { Icon } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { TodayShort, TodaySlim } from '../../components/TodayShort';
import { Week } from '../../components/Week';
import type { CheckIn as CheckInOfDay } from '../../lib/journal/checkIn';
import { common, longDate, popup as words } from '../../lib/languages/interface';
import { HintsHere, HintsOffer } from './HintsHere';
import { useHintsHere, type Here } from './useHintsHere';

interface PopupProps {
  readonly here: Here;
  /** The days before today, where the popup begins with them. */
  readonly week?: readonly CheckInOfDay[];
}

/** The popup: the day's card and the check-in; on a messenger, how hints stand there. */
export function Popup({ here, week = [] }: PopupProps) {
  const day = useDay();
  const hints = useHintsHere(here);
  const [step, setStep] = useState<'ask' | 'feelings' | 'after'>(() =>
    day.checkIn.closeness !== undefined || day.checkIn.practised ? 'after' : 'ask',
  );
  const { card } = day.card;
  const messenger = hints.site !== undefined && (hints.granted || hints.known);
  return (
    <div class="popup" data-practice={card.practice}>
      <header class="head">
        <Mark />
        <span class="date">{longDate(day.date)}</span>
        <a class="plain" href="/options.html" target="_blank" aria-label={common.nav.settings}>
          <Icon name="settings" />
        </a>
      </header>
      {messenger ? (
        <main>
          <h1 class="sr">{words.title}</h1>
          <HintsHere hints={hints} />
          <TodaySlim card={card} />
        </main>
      ) : (
        <main>
          {step === 'feelings' && <h1 class="sr">{words.title}</h1>}
          {step !== 'feelings' && <TodayShort card={card} short={step === 'ask'} />}
          <CheckIn day={day} onStep={setStep} />
          {step === 'after' && <Week today={day.date} checkIn={day.checkIn} first={week} />}
          <HintsOffer hints={hints} />
        </main>
      )}
      <footer class="foot">
        <Nav only={['journal', 'cards', 'help']} newTab />
      </footer>
    </div>
  );
}
