import { describe, expect, test } from 'vitest';
import { loadDeck } from '../../lib/languages/en/cards';
import { deckRules } from '../deck/rules';

const deck = await loadDeck();

describe('the English deck', () => {
  test.each(deckRules)('$name', ({ faults }) => {
    expect(faults(deck)).toEqual([]);
  });
});
