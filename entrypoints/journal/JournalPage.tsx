import { useState } from 'preact/hooks';
import { Bar } from '../../components/Bar';
import { Cards } from './Cards';
import { Month } from './Month';

const showsCards = (): boolean => new URLSearchParams(location.search).get('view') === 'cards';

/** What check-ins add up to; with `?view=cards` every card of the deck. */
export function JournalPage() {
  const [cards] = useState(showsCards);
  return (
    <div class="sheet">
      <Bar here={cards ? 'cards' : 'journal'} />
      <main>{cards ? <Cards /> : <Month />}</main>
    </div>
  );
}
