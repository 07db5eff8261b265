import { shortMonth } from '../../lib/languages/interface';

/** A month by its short name, or by one letter where there is no room for twelve names. */
export function MonthHead({ month }: { month: string }) {
  return (
    <>
      <span class="word">{shortMonth(month)}</span>
      <span class="letter" aria-hidden="true">
        {shortMonth(month, 'narrow')}
      </span>
    </>
  );
}
