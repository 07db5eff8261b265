import { closenessSeries, summarise, type Point, type Series } from '../../lib/journal/series';
import {
  common,
  fullDate,
  journal as words,
  listed,
  monthName,
  plural,
  weekdayName,
} from '../../lib/languages/interface';
import { dayNumber } from '../../lib/practices/dates';
import { closenesses } from '../closenesses';
import { brush, type Place } from '../ink/brush';
import type { ChartProps } from './chart';

const left = 100;
const right = 632;
const height = (closeness: number): number => 262 - (closeness - 1) * 58;

/** How close it felt: a line of ink that stops where days are missing. */
export function ClosenessChart({ checkIns, period }: ChartProps) {
  const series = closenessSeries(checkIns, period);
  const first = dayNumber(period.from);
  const span = dayNumber(period.to) - first || 1;
  const across = (date: string): number =>
    left + ((Math.max(dayNumber(date), first) - first) / span) * (right - left);
  const place = ({ date, closeness }: Point): Place => [across(date), height(closeness)];
  if (series.length === 0) return <p class="quiet">{words.noCloseness}</p>;
  const year = period.kind === 'year';
  return (
    <>
      <svg class="closeness" viewBox="0 0 640 316" role="img" aria-label={inWords(series, year)}>
        {closenesses.map((closeness) => (
          <g key={closeness}>
            <text x="0" y={height(closeness) + 4}>
              {common.closeness[closeness]}
            </text>
            <path class="rule" d={`M${left} ${height(closeness)}H636`} />
          </g>
        ))}
        {series.map((run) => (
          <path
            key={run[0]?.date}
            class="ink"
            d={
              run.length > 1
                ? brush(through(run.map(place)), {
                    w: year ? 2 : 2.6,
                    from: 0.8,
                    to: 0.7,
                    belly: 0.5,
                    wobble: 0.6,
                    step: 12,
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
            r={year ? 2.4 : 3.6}
          />
        ))}
        {ticks(period.from, year).map(({ date, name }) => (
          <text key={date} x={across(date)} y="306" text-anchor="middle">
            {name}
          </text>
        ))}
      </svg>
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

function ticks(from: string, year: boolean): readonly { date: string; name: string }[] {
  const at = (month: number): string => `${from.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  if (year) {
    return [1, 4, 7, 10].map((month) => ({
      date: at(month),
      name: monthName(at(month).slice(0, 7), from),
    }));
  }
  return ['01', '08', '15', '22', '29']
    .map((day) => ({ date: `${from.slice(0, 8)}${day}`, name: String(Number(day)) }))
    .filter(({ date, name }) => name !== '29' || !Number.isNaN(dayNumber(date)));
}

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
