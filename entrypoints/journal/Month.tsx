import { useEffect, useRef, useState } from 'preact/hooks';
import { charts } from '../../components/charts';
import { Choice } from '../../components/Choice';
import { DayEditor } from '../../components/DayEditor';
import { checkInWith, forgetCheckIn } from '../../components/day/settle';
import type { Notice } from '../../components/day/useDay';
import { Plate } from '../../components/pictures/Plate';
import { NoticeLine } from '../../components/NoticeLine';
import { monthOf, neighbour, spanOf, yearOf, type Period } from '../../lib/journal/period';
import { daysPractised, isEmpty } from '../../lib/journal/practised';
import { tellTrouble } from '../../components/day/troubles';
import {
  common,
  fullDate,
  journal as words,
  monthName,
  spanName,
  plural,
} from '../../lib/languages/interface';
import { localDate, type LocalDate } from '../../lib/practices/dates';
import { Span } from './Span';
import { useJournal, type Followed, type Journal } from './useJournal';

function nameOf({ kind, from, to }: Period, today: LocalDate): string {
  if (kind === 'span') return spanName(from, to);
  return kind === 'year' ? from.slice(0, 4) : monthName(from.slice(0, 7), today);
}

/** A month, a year, or a span of the journal, drawn five ways. */
export function Month({ first }: { readonly first: Followed<Journal> }) {
  const [today] = useState(() => localDate(new Date()));
  const [wanted, setPeriod] = useState<Period>(() => monthOf(today.slice(0, 7)));
  const [wantedDay, setEditing] = useState<LocalDate | undefined>();
  const journal = useJournal(first, wanted, wantedDay);
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  if (journal === 'closed') {
    return (
      <>
        <div class="top">
          <h1>{words.title}</h1>
        </div>
        <p class="lead">{words.noStore}</p>
      </>
    );
  }
  // Another period is shown once it is read.
  const { period, checkIns, years, deck, theme } = journal;
  const editing = journal.day === wantedDay ? wantedDay : undefined;
  const count = daysPractised(checkIns, period);
  const before = neighbour(period, -1);
  const after = neighbour(period, 1);

  const forget = (date: LocalDate): void => {
    setEditing(undefined);
    forgetCheckIn(date).then(
      (entry) => {
        const undo = (): void => {
          setNotice(undefined);
          if (entry)
            checkInWith(date, entry).catch((error: unknown) => setTrouble(tellTrouble(error)));
        };
        setNotice({ text: words.deleted(fullDate(date)), undo });
      },
      (error: unknown) => setTrouble(tellTrouble(error)),
    );
  };

  return (
    <>
      <div class="top">
        <h1>{nameOf(period, today)}</h1>
        <p class="quiet" role="status">
          {count > 0
            ? plural(count, words.practisedOn)
            : isEmpty(checkIns, period) && words.nothingYet}
        </p>
        <div class="others">
          {!journal.empty && (
            <Choice
              name="view"
              label={words.view}
              chosen={period.kind}
              options={[
                ['month', words.month],
                ['year', words.year],
                ['span', words.span],
              ]}
              onChoose={(kind) => setPeriod(asKind(period, kind, today))}
            />
          )}
          {period.kind === 'span' && (
            <Span period={period} today={today} firstYear={years[0]} onPeriod={setPeriod} />
          )}
          <button type="button" class="plain" onClick={() => setPeriod(before)}>
            {nameOf(before, today)}
          </button>
          {after.from <= today && (
            <button type="button" class="plain" onClick={() => setPeriod(after)}>
              {nameOf(after, today)}
            </button>
          )}
          {period.kind !== 'span' && (
            <GoToYear years={years} period={period} today={today} onPeriod={setPeriod} />
          )}
          <AddDay today={today} onDay={setEditing} />
          <a class="plain" href="/journal.html?view=cards&show=kept">
            {words.keptCards}
          </a>
        </div>
      </div>
      <NoticeLine notice={notice} trouble={trouble} />
      {journal.empty ? (
        <Empty onNote={() => setEditing(today)} />
      ) : (
        <div class="two">
          {charts.map(({ id, title, note, Chart }) => (
            <section key={id} aria-labelledby={`chart-${id}`}>
              <h2 id={`chart-${id}`}>{title(period)}</h2>
              <p class="label">{note(period)}</p>
              <Chart checkIns={checkIns} period={period} today={today} onDay={setEditing} />
            </section>
          ))}
        </div>
      )}
      {theme && (
        <p class="label foot-note">
          {words.hintsUsed(common.practices[theme].toLocaleLowerCase())}
        </p>
      )}
      {editing && (
        <DayEditor
          key={editing}
          date={editing}
          checkIn={checkIns.find(({ date }) => date === editing)}
          card={checkIns.find(({ date }) => date === editing)?.card ?? deck.days[editing]?.at(-1)}
          notes={journal.settings.notes}
          onClose={() => setEditing(undefined)}
          onDelete={() => forget(editing)}
        />
      )}
    </>
  );
}

/** Another way to look at the time of a period, no further than today. */
function asKind(period: Period, kind: Period['kind'], today: LocalDate): Period {
  const last = period.to < today ? period.to : today;
  if (kind === 'year') return yearOf(last.slice(0, 4));
  return kind === 'month' ? monthOf(last.slice(0, 7)) : spanOf(period.from, last);
}

interface GoToYearProps {
  readonly years: readonly string[];
  readonly period: Period;
  readonly today: LocalDate;
  readonly onPeriod: (period: Period) => void;
}

/** Years a person has written in, to go to at once; in a month's view to the same month of it. */
function GoToYear({ years: written, period, today, onPeriod }: GoToYearProps) {
  const now = period.from.slice(0, 4);
  const years = [...new Set([today.slice(0, 4), now, ...written])].sort((a, b) => (a < b ? 1 : -1));
  if (years.length < 2) return null;
  return (
    <select
      class="field"
      aria-label={words.goTo}
      value={now}
      onChange={({ currentTarget: { value: year } }) => {
        const sameMonth = `${year}-${period.from.slice(5, 7)}`;
        const latest = sameMonth <= today.slice(0, 7) ? sameMonth : today.slice(0, 7);
        onPeriod(period.kind === 'year' ? yearOf(year) : monthOf(latest));
      }}
    >
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
}

function AddDay({ today, onDay }: { today: LocalDate; onDay: (date: LocalDate) => void }) {
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState(today);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today;
  if (!open) {
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {words.addDay}
      </button>
    );
  }
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (!valid) return;
        setOpen(false);
        onDay(date);
      }}
    >
      <input
        ref={field}
        class="field"
        type="date"
        aria-label={words.whichDay}
        max={today}
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <button class="button" disabled={!valid}>
        {words.open}
      </button>
    </form>
  );
}

function Empty({ onNote }: { onNote: () => void }) {
  return (
    <section class="nothing">
      <div>
        <h2>{words.emptyTitle}</h2>
        <p class="lead">{words.emptyText}</p>
        <button type="button" class="button full" onClick={onNote}>
          {words.emptyAct}
        </button>
      </div>
      <Plate practice="shared" crop="portrait" />
    </section>
  );
}
