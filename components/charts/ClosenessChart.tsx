import { daysOf, isShort, monthsOf, type Period } from '../../lib/journal/period';
import { closenessSeries, summarise, type Point, type Series } from '../../lib/journal/series';
import {
  common,
  dayRange,
  fullDate,
  journal as words,
  listed,
  plural,
  shortMonth,
  weekdayName,
} from '../../lib/languages/interface';
import { dayNumber } from '../../lib/practices/dates';
import { closenesses } from '../closenesses';
import { brush, type Place } from '../ink/brush';
import type { ChartProps } from './chart';

/** How the chart is laid out: in units of its own, of which a wide page shows more. */
interface Sheet {
  readonly name: string;
  readonly width: number;
  /** Units from one closeness to the next. */
  readonly step: number;
  /** What remains of the thickness of ink. */
  readonly ink: number;
}

const wide: Sheet = { name: 'closeness', width: 640, step: 58, ink: 1 };
const small: Sheet = { name: 'closeness small', width: 300, step: 40, ink: 0.75 };

/** Room for the longest word, also in the largest text. */
const left = 12 + Math.max(...closenesses.map((near) => common.closeness[near].length)) * 8;

/** How close it felt: a line of ink that stops where days are missing. */
export function ClosenessChart({ checkIns, period }: ChartProps) {
  const series = closenessSeries(checkIns, period);
  if (series.length === 0) return <p class="quiet">{words.noCloseness}</p>;
  const year = !isShort(period);
  return (
    <>
      <div role="img" aria-label={inWords(series, year)}>
        {[wide, small].map((sheet) => (
          <Drawn key={sheet.name} sheet={sheet} series={series} period={period} />
        ))}
      </div>
      <details class="as-table">
        <summary class="label">{words.asTable}</summary>
        <table class="stored">
          <thead>
            <tr>
              <th scope="col">{year ? words.week : words.day}</th>
              <th scope="col">{words.felt}</th>
            </tr>
          </thead>
          <tbody>
            {series.flat().map(({ date, closeness }) => (
              <tr key={date}>
                <th scope="row">
                  {year ? fullDate(date) : listed([weekdayName(date), fullDate(date)])}
                </th>
                <td>{common.closeness[closeness]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface DrawnProps {
  readonly sheet: Sheet;
  readonly series: Series;
  readonly period: Period;
}

function Drawn({ sheet, series, period }: DrawnProps) {
  const { width, step, ink } = sheet;
  const year = !isShort(period);
  const first = dayNumber(period.from);
  const span = dayNumber(period.to) - first || 1;
  const foot = 30 + step * 4;
  const height = (closeness: number): number => foot - (closeness - 1) * step;
  const across = (date: string): number =>
    left + ((Math.max(dayNumber(date), first) - first) / span) * (width - 8 - left);
  const place = ({ date, closeness }: Point): Place => [across(date), height(closeness)];
  return (
    <svg
      class={sheet.name}
      viewBox={`0 0 ${width} ${foot + 54}`}
      aria-hidden="true"
      focusable="false"
    >
      {closenesses.map((closeness) => (
        <g key={closeness}>
          <text x="0" y={height(closeness) + 4}>
            {common.closeness[closeness]}
          </text>
          <path class="rule" d={`M${left} ${height(closeness)}H${width - 4}`} />
        </g>
      ))}
      {series.map((run) => (
        <path
          key={run[0]?.date}
          class="ink"
          d={
            run.length > 1
              ? brush(through(run.map(place)), {
                  w: (year ? 2 : 2.6) * ink,
                  from: 0.8,
                  to: 0.7,
                  belly: 0.5,
                  wobble: 0.6 * ink,
                  step: 12 * ink,
                  rough: 0.35,
                  seed: dayNumber(run[0]?.date ?? period.from),
                })
              : ''
          }
        />
      ))}
      {series.flat().map((point) => (
        <circle
          key={point.date}
          class="ink"
          cx={across(point.date)}
          cy={height(point.closeness)}
          r={(year ? 2.4 : 3.6) * ink}
        />
      ))}
      {ticks(period).map(({ date, name }) => (
        <text key={date} x={across(date)} y={foot + 44} text-anchor="middle">
          {name}
        </text>
      ))}
    </svg>
  );
}

// The hand goes straight from mark to mark; a spline alone would swing past them.
function through(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place, at): Place[] => {
    const before = places[at - 1];
    if (!before) return [place];
    return [0.2, 0.4, 0.6, 0.8, 1].map((t): Place => [
      before[0] + t * (place[0] - before[0]),
      before[1] + t * (place[1] - before[1]),
    ]);
  });
}

/** Four or five places to read the time by: days of a short period, months or years of a longer. */
function ticks(period: Period): readonly { date: string; name: string }[] {
  if (isShort(period)) {
    const weekly = daysOf(period).filter((date) => /-(?:01|08|15|22|29)$/u.test(date));
    return sparse(weekly).map((date) => ({ date, name: dayRange(date, date) }));
  }
  const starts = monthsOf(period).filter((month) => `${month}-01` >= period.from);
  const january = starts.filter((month) => month.endsWith('-01'));
  const years = january.length > 2;
  return sparse(years ? january : starts).map((month) => ({
    date: `${month}-01`,
    name: years ? month.slice(0, 4) : shortMonth(month),
  }));
}

/** Every second, third … of a list, so that no more than five are left. */
const sparse = (all: readonly string[]): readonly string[] =>
  all.filter((_, at) => at % Math.ceil(all.length / 5) === 0);

/** The chart in a sentence, for those who do not see it. */
function inWords(series: Series, year: boolean): string {
  const summary = summarise(series);
  if (!summary) return words.seriesEmpty;
  return words.series(
    plural(summary.points, year ? words.pointsWeeks : words.pointsDays),
    common.closeness[summary.mostOften],
    common.closeness[summary.lowest],
    common.closeness[summary.highest],
    summary.gaps === 0 ? words.noGaps : plural(summary.gaps, words.gaps),
  );
}
