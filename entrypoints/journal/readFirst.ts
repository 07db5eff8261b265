import { bringDrawings } from '../../components/pictures/atHand';
import { monthOf } from '../../lib/journal/period';
import { loadDeck } from '../../lib/languages/interface';
import { practices, type Card } from '../../lib/practices/card';
import { localDate } from '../../lib/practices/dates';
import type { DeckState } from '../../lib/store/items';
import { readAround, readDeck, type Followed, type Journal } from './useJournal';

/** The deck, and what the person did with it. */
export interface FirstCards {
  readonly deck: readonly Card[];
  readonly state: Followed<DeckState>;
}

/** What the page shows first: the month, or the cards. */
export type First = { readonly month: Followed<Journal> } | { readonly cards: FirstCards };

const closed = (): 'closed' => 'closed';

/** Reads what the page shows first, so that nothing moves once it is there. */
export async function readFirst(): Promise<First> {
  const pictures = bringDrawings(practices);
  const first = await (showsCards() ? readCards() : readMonth());
  await pictures;
  return first;
}

const showsCards = (): boolean => new URLSearchParams(location.search).get('view') === 'cards';

async function readCards(): Promise<First> {
  const [deck, state] = await Promise.all([loadDeck(), readDeck().catch(closed)]);
  return { cards: { deck, state } };
}

async function readMonth(): Promise<First> {
  const thisMonth = monthOf(localDate(new Date()).slice(0, 7));
  return { month: await readAround(thisMonth).catch(closed) };
}
