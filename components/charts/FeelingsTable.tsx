import { feelingTable } from '../../lib/journal/feelings';
import { grainOf } from '../../lib/journal/period';
import { common, dayRange, journal as words, numbered } from '../../lib/languages/interface';
import type { ChartProps } from './chart';
import { MonthHead } from './MonthHead';
import { Tally } from './Tally';

/** Feelings week by week as tally strokes; month by month, or year by year, as numbers. */
export function FeelingsTable({ checkIns, period }: ChartProps) {
  const { stretches, rows } = feelingTable(checkIns, period);
  if (rows.length === 0) return <p class="quiet">{words.noFeelings}</p>;
  const grain = grainOf(period);
  const year = grain !== 'week';
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={words.charts.feelings.title}>
      <table class={year ? 'tallies by-week by-month' : 'tallies by-week'}>
        <thead>
          <tr>
            <th scope="col" class="name">
              <span class="sr">{words.feeling}</span>
            </th>
            {stretches.map(({ from, to }) => (
              <th key={from} scope="col">
                {grain === 'week' && dayRange(from, to)}
                {grain === 'month' && <MonthHead month={from.slice(0, 7)} />}
                {grain === 'year' && from.slice(0, 4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feeling, counts }, row) => (
            <tr key={feeling}>
              <th scope="row" class="italic">
                {common.feelings[feeling]}
              </th>
              {counts.map((count, at) => (
                <td key={at}>
                  {year || count > 15 ? (
                    count > 0 && numbered(count)
                  ) : (
                    <Tally count={count} seed={row * 11 + at * 3 + 1} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
