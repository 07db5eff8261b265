import { useEffect, useState } from 'preact/hooks';
import { Bar } from '../../components/Bar';
import { CardActs } from '../../components/CardActs';
import { CheckLine } from '../../components/CheckLine';
import { useDay } from '../../components/day/useDay';
import { Plate } from '../../components/pictures/Plate';
import { PracticeCard } from '../../components/PracticeCard';
import { longDate, today as words } from '../../lib/languages/interface';

/** The new tab: one card for the day, and nothing that takes the keyboard. */
export function NewTab() {
  const day = useDay();
  const [smaller, setSmaller] = useState(false);
  useEffect(() => setSmaller(false), [day.card.card.id]);
  if (day.painting.plainTab) return <PlainTab />;
  const { practice } = day.card.card;
  return (
    <div class="tab" data-practice={practice}>
      <Bar here="today" date={longDate(day.date)} />
      <main class="spread">
        <Plate practice={practice} />
        <PracticeCard day={day.card} smaller={smaller}>
          <CardActs
            day={day}
            smaller={smaller}
            onSmaller={setSmaller}
            onPlainTab={() => void showPlainTab(true)}
          />
        </PracticeCard>
      </main>
      <CheckLine day={day} />
    </div>
  );
}

function PlainTab() {
  return (
    <main class="bare">
      <h1 class="sr">{words.plainTabNote}</h1>
      <button type="button" class="plain" onClick={() => void showPlainTab(false)}>
        {words.showCard}
      </button>
    </main>
  );
}

async function showPlainTab(plainTab: boolean): Promise<void> {
  const { changeSettings } = await import('../../components/day/changeSettings');
  await changeSettings({ plainTab });
}
