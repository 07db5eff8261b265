import { calendarDays, weeksOf, type CalendarDay } from '../../lib/journal/practised';
import {
  common,
  fullDate,
  journal as words,
  monthName,
  numbered,
  weekdayName,
} from '../../lib/languages/interface';
import { isLong, monthsOf } from '../../lib/journal/period';
import { addDays } from '../../lib/practices/dates';
import type { ChartProps } from './chart';
import { DayMark } from './DayMark';
import { MonthHead } from './MonthHead';

/**
 * Which days were practised: a month as a calendar, up to two years as a row of days for each
 * month, more as how many days of each month.
 */
export function Days(props: ChartProps) {
  if (props.period.kind === 'month') return <MonthDays {...props} />;
  return isLong(props.period) ? <ManyYears {...props} /> : <YearDays {...props} />;
}

const said = (day: CalendarDay): string =>
  [
    day.practised === 'did' ? words.dayDid : day.practised === 'bit' ? words.dayBit : '',
    day.practice && day.practised ? common.practices[day.practice] : '',
    day.checkIn && !day.practised ? words.dayNoted : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

// Any Monday: the names of the days of a week.
const monday = '2026-11-23';

function MonthDays({ checkIns, period, today, onDay }: ChartProps) {
  const weeks = weeksOf(calendarDays(checkIns, period));
  return (
    <table class="calendar">
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((at) => (
            <th key={at} scope="col">
              <span aria-hidden="true">{weekdayName(addDays(monday, at))}</span>
              <span class="sr">{weekdayName(addDays(monday, at), 'long')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, at) => (
              <td key={at} {...(day?.date === today && { 'aria-current': 'date' as const })}>
                {day && <Day day={day} later={day.date > today} onDay={onDay} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: CalendarDay;
  readonly later: boolean;
  readonly onDay: ChartProps['onDay'];
}

function Day({ day, later, onDay }: DayProps) {
  const number = Number(day.date.slice(8));
  if (later) return <span class="later">{number}</span>;
  return (
    <button
      type="button"
      class={day.practised === 'did' ? 'did' : day.checkIn ? 'noted' : undefined}
      aria-label={words.dayName(fullDate(day.date), said(day))}
      onClick={() => onDay(day.date)}
    >
      <DayMark day={day} />
      <span>{number}</span>
    </button>
  );
}

function YearDays({ checkIns, period }: ChartProps) {
  const days = calendarDays(checkIns, period);
  const months = monthsOf(period).map((month) => ({
    month,
    days: days.filter(({ date }) => date.startsWith(month)),
  }));
  return (
    <table class="year">
      <tbody>
        {months.map(({ month, days: all }) => {
          const count = all.filter((day) => day.practised).length;
          return (
            <tr key={month}>
              <th scope="row">{monthName(month, period.kind === 'year' ? month : period.to)}</th>
              <td>
                <span class="dots" aria-hidden="true">
                  {all.map((day) => (
                    <i
                      key={day.date}
                      class={day.practised ?? 'none'}
                      data-practice={day.practice ?? 'none'}
                    />
                  ))}
                </span>
                <span class="count">{count > 0 ? count : ''}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const twelve = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

function ManyYears({ checkIns, period }: ChartProps) {
  const counts = new Map<string, number>();
  for (const { date, practised } of calendarDays(checkIns, period)) {
    const month = date.slice(0, 7);
    if (practised) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const years = [...new Set(monthsOf(period).map((month) => month.slice(0, 4)))];
  return (
    <table class="tallies by-week by-month">
      <thead>
        <tr>
          <th scope="col" class="name">
            <span class="sr">{words.year}</span>
          </th>
          {twelve.map((month) => (
            <th key={month} scope="col">
              <MonthHead month={`2026-${month}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {twelve.map((month) => (
              <td key={month}>{numberedOrNot(counts.get(`${year}-${month}`))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numberedOrNot = (count: number | undefined): string =>
  count === undefined ? '' : numbered(count);
