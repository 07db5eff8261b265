import { feelingTable } from '../../lib/journal/feelings';
import { common, journal as words, monthName, numbered } from '../../lib/languages/interface';
import type { ChartProps } from './chart';
import { Tally } from './Tally';

/** Feelings week by week as tally strokes; month by month as numbers. */
export function FeelingsTable({ checkIns, period }: ChartProps) {
  const { stretches, rows } = feelingTable(checkIns, period);
  if (rows.length === 0) return <p class="quiet">{words.noFeelings}</p>;
  const year = period.kind === 'year';
  const name = ({ from, to }: { from: string; to: string }): string =>
    year
      ? monthName(from.slice(0, 7), from).slice(0, 3)
      : from === to
        ? String(Number(from.slice(8)))
        : `${Number(from.slice(8))}–${Number(to.slice(8))}`;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={words.charts.feelings.title}>
      <table class={year ? 'tallies feelings-year' : 'tallies'}>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{words.feeling}</span>
            </th>
            {stretches.map((stretch) => (
              <th key={stretch.from} scope="col">
                {name(stretch)}
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
