import { describe, expect, test } from 'vitest';
import { loadDeck } from '../../lib/languages/en/cards';
import { figuresOf } from '../deck/figures';
import { deckRules } from '../deck/rules';
import { spoils } from '../deck/spoiled';

const deck = await loadDeck();

describe('the English deck', () => {
  test.each(deckRules)('$name', ({ faults }) => {
    expect(faults(deck)).toEqual([]);
  });

  test('has 240 cards that can each be done four ways', () => {
    const { cards, way, findings } = figuresOf(deck);
    expect(cards).toBe(240);
    expect(way).toEqual({ together: 240, apart: 240, alone: 240, hardDay: 240 });
    expect(findings).toBeGreaterThan(50);
  });
});

describe('a rule of the deck turns red', () => {
  test.each(deckRules)('when it is broken: $name', ({ name, faults }) => {
    const spoil = spoils[name];
    expect(spoil).toBeDefined();
    expect(faults(spoil?.(deck) ?? deck)).not.toEqual([]);
  });
});
