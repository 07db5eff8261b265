import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../lib/journal/checkIn';
import { popup as words, weekdayName } from '../lib/languages/interface';
import { addDays, type LocalDate } from '../lib/practices/dates';
import { readDays } from '../lib/store/journal';

interface WeekProps {
  readonly today: LocalDate;
  readonly checkIn: CheckIn;
  /** The days before today, as they were read before the page was shown. */
  readonly first: readonly CheckIn[];
}

/** The check-ins of the six days before a day; none where they cannot be read. */
export async function readWeekBefore(today: LocalDate): Promise<readonly CheckIn[]> {
  try {
    return await readDays(addDays(today, -6), addDays(today, -1));
  } catch {
    return [];
  }
}

/** The seven days up to today: done, a bit, or just empty. */
export function Week({ today, checkIn, first }: WeekProps) {
  const [before, setBefore] = useState(first);
  const dates = [-6, -5, -4, -3, -2, -1, 0].map((days) => addDays(today, days));
  useEffect(() => {
    void readWeekBefore(today).then(setBefore);
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
