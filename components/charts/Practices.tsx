import { byPractice } from '../../lib/journal/practised';
import { common, journal as words, numbered } from '../../lib/languages/interface';
import { Plate } from '../pictures/Plate';
import type { ChartProps } from './chart';
import { Tally } from './Tally';

/** How often each practice was done. */
export function Practices({ checkIns, period }: ChartProps) {
  return (
    <table class="tallies themes">
      <thead class="sr">
        <tr>
          <th scope="col">{words.practice}</th>
          <th scope="col">{words.charts.practices.title}</th>
        </tr>
      </thead>
      <tbody>
        {byPractice(checkIns, period).map(({ practice, count }, at) => (
          <tr key={practice}>
            <th scope="row">
              <span class="named">
                <Plate practice={practice} crop="coin" />
                {common.practices[practice]}
              </span>
            </th>
            <td>
              {count > 30 ? numbered(count) : <Tally count={count} seed={at * 5 + 2} perRow={10} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
