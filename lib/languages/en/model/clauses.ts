import { addGrams, Bag, hashOf } from '../../../listening/grams';
import type { PartnerMoment } from '../../../listening/moment';
import { readText, type Clause, type Text } from '../../../listening/text';
import { draftCues } from './features';

/** Features of one clause of a draft: for whether it carries the harm. */
export function clauseBag(
  draft: Text,
  clause: Clause,
  place: number,
  best: PartnerMoment,
  bag = new Bag(),
): Bag {
  const text = readText(draft.raw.slice(clause.start, clause.end));
  addGrams(bag, text, { prefix: 'k', words: 2, letters: [3, 5], most: 60 });
  for (const name of draftCues.in(text)) {
    bag.named(`kc:${name}`, 0.25);
    bag.named(`kc:${name}:${best}`, 0.2);
  }
  bag.add(hashOf(`kp:${Math.min(place, 4)}`), 0.2);
  if (place === draft.clauses.length - 1) bag.named('k:last', 0.2);
  if (draft.clauses.length === 1) bag.named('k:only', 0.2);
  return bag;
}
