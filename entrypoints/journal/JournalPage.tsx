import { Bar } from '../../components/Bar';
import { Cards } from './Cards';
import { Month } from './Month';
import type { First } from './readFirst';

/** What check-ins add up to; with `?view=cards` every card of the deck. */
export function JournalPage({ first }: { readonly first: First }) {
  return (
    <div class="sheet">
      <Bar here={'cards' in first ? 'cards' : 'journal'} />
      <main>
        {'cards' in first ? <Cards first={first.cards} /> : <Month first={first.month} />}
      </main>
    </div>
  );
}
