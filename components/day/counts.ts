import { deckState, hintState, type DeckState, type HintState } from '../../lib/store/items';
import { change, changeMany } from '../../lib/store/store';

const withoutTheme = ({ theme: _, ...rest }: DeckState): DeckState => rest;

/** Clears how often hints were used, and lets the cards lean no way; answers with what puts the counts back. */
export async function clearCounts(): Promise<() => Promise<void>> {
  let before: HintState['counts'] = {};
  await changeMany([hintState, deckState], ([hints, deck]) => {
    before = (hints as HintState).counts;
    return [{ ...(hints as HintState), counts: {} }, withoutTheme(deck as DeckState)];
  });
  return async () => {
    await change(hintState, (now) => ({ ...now, counts: sum(before, now.counts) }));
  };
}

/** Lets the cards lean no way from now on, as when hints are counted no longer. */
export async function leanNoLonger(): Promise<void> {
  await change(deckState, withoutTheme);
}

// A hint may have been used between clearing and taking it back.
function sum(one: HintState['counts'], two: HintState['counts']): HintState['counts'] {
  const all = { ...one };
  for (const [rule, count] of Object.entries(two)) all[rule] = (all[rule] ?? 0) + count;
  return all;
}
