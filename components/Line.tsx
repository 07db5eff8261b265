import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { today as words } from '../lib/languages/interface';
import type { LocalDate } from '../lib/practices/dates';
import { Unlock } from './Unlock';

/** The longest line that a check-in holds, in UTF-16 units. */
export const lineLength = 280;

interface LineProps {
  readonly date: LocalDate;
  /** Hears what is typed, as it is typed; `undefined` when nothing is left. */
  readonly onType: (line: string | undefined) => void;
}

/** The one line of a check-in; what is typed stays in the field when it cannot be saved. */
export function Line({ date, onType }: LineProps) {
  const [text, setText] = useState('');
  const [locked, setLocked] = useState(false);
  const touched = useRef(false);
  const look = useCallback(() => {
    void import('./day/lines')
      .then(({ readLine }) => readLine(date))
      .then(
        (line) => {
          setLocked(line.locked);
          if (!line.locked && !touched.current) setText(line.text);
        },
        () => {},
      );
  }, [date]);
  useEffect(look, [look]);
  if (locked) return <Unlock onUnlocked={look} />;
  return (
    <input
      class="line"
      value={text}
      maxLength={lineLength}
      placeholder={words.line}
      aria-label={words.line}
      onInput={({ currentTarget: { value } }) => {
        touched.current = true;
        setText(value);
        onType(value.trim() === '' ? undefined : value);
      }}
    />
  );
}
