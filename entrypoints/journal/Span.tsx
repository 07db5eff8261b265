import { useState } from 'preact/hooks';
import { spanOf, type Period } from '../../lib/journal/period';
import { journal as words } from '../../lib/languages/interface';
import { dayNumber, type LocalDate } from '../../lib/practices/dates';

interface SpanProps {
  readonly period: Period;
  readonly today: LocalDate;
  /** The first year that was written in. */
  readonly firstYear: string | undefined;
  readonly onPeriod: (period: Period) => void;
}

/** Two days of a person's own choice, and all that lies between them. */
export function Span({ period, today, firstYear, onPeriod }: SpanProps) {
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to);
  const choose = (one: LocalDate, other: LocalDate): void => {
    setFrom(one);
    setTo(other);
    // A year is typed digit by digit: 0002 is no year that anybody means.
    const sound = [one, other].every((date) => dayNumber(date) > 0 && date <= today);
    if (sound) onPeriod(spanOf(one, other));
  };
  return (
    <span class="row">
      <input
        class="field"
        type="date"
        aria-label={words.spanFrom}
        max={today}
        value={from}
        onInput={({ currentTarget: { value } }) => choose(value, to)}
      />
      <input
        class="field"
        type="date"
        aria-label={words.spanTo}
        max={today}
        value={to}
        onInput={({ currentTarget: { value } }) => choose(from, value)}
      />
      {firstYear !== undefined && (
        <button type="button" class="plain" onClick={() => choose(`${firstYear}-01-01`, today)}>
          {words.everything}
        </button>
      )}
    </span>
  );
}
