import {
  closeDays,
  daysIn,
  whatHelped,
  type Comparison,
  type Spread,
} from '../../lib/journal/helped';
import { common, journal, listed, numbered } from '../../lib/languages/interface';
import { practices } from '../../lib/practices/card';
import { closenesses } from '../closenesses';
import type { ChartProps } from './chart';

const words = journal.dayAfter;

/** How close the days after a practice felt, beside the days after others: said as "went with", never as a cause. */
export function DayAfter({ checkIns, period }: ChartProps) {
  const compared = whatHelped(checkIns, period);
  if (compared.length === 0) return <p class="quiet measure">{words.none}</p>;
  const few = practices.filter((one) => !compared.some(({ practice }) => practice === one));
  const names = few.map((practice) => common.practices[practice].toLocaleLowerCase());
  return (
    <>
      <ul class="compared">
        {compared.map((comparison) => (
          <li key={comparison.practice} data-practice={comparison.practice}>
            <Sentences {...comparison} />
            <SpreadTable {...comparison} />
          </li>
        ))}
      </ul>
      <p class="label measure">
        {words.notCause} {few.length > 0 && words.few(listed(names))}
      </p>
    </>
  );
}

function Sentences({ practice, wentWith, after, other }: Comparison) {
  const [close, all] = [closeDays(after), daysIn(after)].map(numbered);
  const [otherClose, others] = [closeDays(other), daysIn(other)].map(numbered);
  return (
    <div>
      <h3 class="heading">{words[wentWith](common.practices[practice])}</h3>
      <p class="label">{words.days(close ?? '', all ?? '', otherClose ?? '', others ?? '')}</p>
    </div>
  );
}

function SpreadTable({ practice, after, other }: Comparison) {
  return (
    <table class="next-days" aria-label={common.practices[practice]}>
      <thead>
        <tr>
          <td />
          {closenesses.map((closeness) => (
            <th key={closeness} scope="col">
              <span>{common.closeness[closeness]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <SpreadRow name={words.after} spread={after} filled />
        <SpreadRow name={words.other} spread={other} />
      </tbody>
    </table>
  );
}

interface SpreadRowProps {
  readonly name: string;
  readonly spread: Spread;
  readonly filled?: boolean;
}

function SpreadRow({ name, spread, filled = false }: SpreadRowProps) {
  return (
    <tr class={filled ? 'filled' : ''}>
      <th scope="row">{name}</th>
      {spread.map((days, at) => (
        <td key={at}>
          {days > 0 && (
            <svg viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">
              {/* The area of a dot is its share of the days. */}
              <circle r={Math.max(1.5, 15 * Math.sqrt(days / daysIn(spread)))} />
            </svg>
          )}
          <span class="sr">{numbered(days)}</span>
        </td>
      ))}
    </tr>
  );
}
