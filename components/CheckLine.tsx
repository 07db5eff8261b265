import { useState } from 'preact/hooks';
import { common, today as words } from '../lib/languages/interface';
import { closenesses } from './closenesses';
import type { Day } from './day/useDay';
import { Feelings } from './Feelings';
import { NoticeLine } from './NoticeLine';

/** The check-in as one quiet line under the card: a word for closeness, then feelings for who wants. */
export function CheckLine({ day }: { day: Day }) {
  const { checkIn } = day;
  const [feeling, setFeeling] = useState(false);
  return (
    <footer class="checkline">
      <NoticeLine notice={day.notice} trouble={day.trouble} />
      {checkIn.closeness === undefined ? (
        <>
          <h2 class="question">{common.closenessAsk}</h2>
          <ul class="words">
            {closenesses.map((closeness) => (
              <li key={closeness}>
                <button type="button" onClick={() => void day.checkInWith({ closeness })}>
                  {common.closeness[closeness]}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p class="question">{words.checkedIn(common.closeness[checkIn.closeness])}</p>
          <button
            type="button"
            class="link"
            aria-expanded={feeling}
            onClick={() => setFeeling(!feeling)}
          >
            {feeling ? words.hideFeelings : words.feelings}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => void day.checkInWith({ closeness: undefined })}
          >
            {common.change}
          </button>
          {feeling && (
            <Feelings
              chosen={checkIn.feelings ?? []}
              onChoose={(feelings) =>
                void day.checkInWith({ feelings: feelings.length > 0 ? feelings : undefined })
              }
            />
          )}
        </>
      )}
    </footer>
  );
}
