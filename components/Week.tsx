import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../lib/journal/checkIn';
import { popup as words, weekdayName } from '../lib/languages/interface';
import { addDays, type LocalDate } from '../lib/practices/dates';

/** The seven days up to today: done, a bit, or just empty. */
export function Week({ today, checkIn }: { today: LocalDate; checkIn: CheckIn }) {
  const [before, setBefore] = useState<readonly CheckIn[]>([]);
  const dates = [-6, -5, -4, -3, -2, -1, 0].map((days) => addDays(today, days));
  useEffect(() => {
    void import('../lib/store/journal')
      .then(({ readDays }) => readDays(addDays(today, -6), addDays(today, -1)))
      .then(setBefore, () => {});
  }, [today]);
  return (
    <section class="section">
      <h2 class="label">{words.week}</h2>
      <ol class="week">
        {dates.map((date) => {
          const entry = date === today ? checkIn : before.find((one) => one.date === date);
          const practised = entry?.practised;
          const shown = practised === 'did' || practised === 'bit' ? practised : 'none';
          return (
            <li key={date}>
              <span class={`dot ${shown}`} />
              <span class="label">
                {date === today ? words.dayToday : weekdayName(date)}
                <span class="sr">, {words.dayPractised[shown]}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
