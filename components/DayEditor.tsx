import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckIn } from '../lib/journal/checkIn';
import { tellTrouble } from './day/troubles';
import {
  common,
  fullDate,
  journal as words,
  today as todayWords,
} from '../lib/languages/interface';
import type { LocalDate } from '../lib/practices/dates';
import type { Settings } from '../lib/store/items';
import { Answers } from './Answers';
import { Closeness } from './Closeness';
import { checkInWith } from './day/settle';
import type { CheckInParts } from './day/useDay';
import { Feelings } from './Feelings';
import { Line } from './Line';
import { NoticeLine } from './NoticeLine';

interface DayEditorProps {
  readonly date: LocalDate;
  readonly checkIn: CheckIn | undefined;
  /** The card that was the day's, if there was one. */
  readonly card: string | undefined;
  readonly notes: Settings['notes'];
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** One day of the journal, to note or change; each change is saved at once. */
export function DayEditor(props: DayEditorProps) {
  const { date, card, notes, onClose, onDelete } = props;
  const [entry, setEntry] = useState<CheckIn>(props.checkIn ?? { date });
  const [trouble, setTrouble] = useState<string | undefined>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const save = (parts: CheckInParts): void => {
    const before = entry;
    const whole = { ...parts, ...(card && { card }) };
    setEntry({ ...entry, ...withoutEmpty(parts) });
    checkInWith(date, whole).then(
      (saved) => {
        setTrouble(undefined);
        setEntry(saved);
      },
      (error: unknown) => {
        setTrouble(tellTrouble(error));
        // What was typed stays; what was pressed is as it was.
        if (!('note' in parts)) setEntry(before);
      },
    );
  };
  return (
    <dialog ref={dialog} aria-labelledby="day-title" onClose={onClose}>
      <h2 id="day-title">{fullDate(date)}</h2>
      <Closeness chosen={entry.closeness} onChoose={(closeness) => save({ closeness })} />
      <h3>{words.practisedAsk}</h3>
      <Answers
        chosen={entry.practised}
        onChoose={(practised) => save({ practised })}
        name={words.practisedAsk}
      />
      <h3>{todayWords.feelingsAsk}</h3>
      <Feelings
        chosen={entry.feelings ?? []}
        onChoose={(feelings) => save({ feelings: feelings.length > 0 ? feelings : undefined })}
      />
      {notes === 'off' ? (
        <p class="label acts-row">{words.lineOff}</p>
      ) : (
        <Line date={date} onType={(note) => save({ note })} />
      )}
      <NoticeLine notice={undefined} trouble={trouble} />
      <div class="acts-row">
        {props.checkIn && (
          <button type="button" class="link" onClick={onDelete}>
            {words.deleteDay}
          </button>
        )}
        <button type="button" class="button full push" onClick={() => dialog.current?.close()}>
          {common.done}
        </button>
      </div>
    </dialog>
  );
}

const withoutEmpty = (parts: CheckInParts): Partial<CheckIn> => parts as Partial<CheckIn>;
