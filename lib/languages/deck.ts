import type { Card } from '../practices/card';
import { spoken } from './spoken';

/** All cards in the language of this page. A card has one id in every language; not every language has every card. */
export async function loadDeck(): Promise<readonly Card[]> {
  const deck = await (spoken === 'es' ? import('./es/cards') : import('./en/cards'));
  return deck.loadDeck();
}
