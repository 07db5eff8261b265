import type { Card, Variant } from '../../lib/practices/card';

/** A way to spoil a sound deck, by the rule that must notice. */
export type Spoil = (deck: readonly Card[]) => readonly Card[];

const first =
  (change: (card: Card, deck: readonly Card[]) => Card): Spoil =>
  (deck) =>
    deck.map((card, at) => (at === 0 ? change(card, deck) : card));

const all =
  (change: (card: Card) => Card): Spoil =>
  (deck) =>
    deck.map(change);

/** Takes something of the second card over to the first. */
const copied = (change: (card: Card, other: Card) => Card): Spoil =>
  first((card, deck) => change(card, deck[1] ?? card));

const apart = (card: Card, change: Partial<Variant>): Card => ({
  ...card,
  apart: { ...card.apart, ...change },
});

const words = (count: number): string => `Word ${'word '.repeat(count - 1).trim()}.`;

/** For each rule of the deck one fault that it must find. */
export const spoils: Readonly<Record<string, Spoil>> = {
  'each practice has its cards': (deck) => deck.slice(1),
  'ids are unique and say their practice': first((card) => ({ ...card, id: 'cooking-soup-well' })),
  'titles have at most 6 words': first((card) => apart(card, { title: words(7) })),
  'the act has at most 26 words': first((card) => ({ ...card, do: words(27) })),
  'the short form has at most 13 words': first((card) => ({ ...card, short: words(14) })),
  'reasons have at most 30 words': first((card) =>
    apart(card, { why: { text: words(31), fact: 1 } }),
  ),
  'the act and the smaller act are one sentence': first((card) => ({
    ...card,
    smaller: 'Ask. Then wait.',
  })),
  'steps are two to four, in whole minutes, two to ten together': first((card) =>
    apart(card, { steps: [{ minutes: 11, text: 'Wait.' }, ...card.apart.steps.slice(1)] }),
  ),
  'openers are as typed, two or three': first((card) => ({ ...card, say: ['only one'] })),
  'what is shown has no space at its ends and is not empty': first((card) => ({
    ...card,
    title: ' Rest',
  })),
  'exclamation marks only where a person types one': first((card) => ({
    ...card,
    short: 'Go now!',
  })),
  'a reason leans on a finding that is known': first((card) => ({
    ...card,
    why: { text: 'In one study it went with joy.', fact: 3 },
  })),
  'a reason says no more than its finding': first((card) => ({
    ...card,
    why: { text: 'Laughing makes couples close.', fact: 35 },
  })),
  'no reason is given twice': copied((card, other) => ({ ...card, why: other.why })),
  'no opener is given twice': copied((card, other) => apart(card, { say: other.say })),
  'no title is given twice': copied((card, other) =>
    apart(card, { title: other.title.toUpperCase() }),
  ),
  'no act is given twice': copied((card, other) => apart(card, { do: other.do })),
  'no two cards begin alike': copied((card, other) => ({
    ...card,
    do: `${other.do.split(' ').slice(0, 4).join(' ')} and rest.`,
  })),
  'words and claims that are not printed': first((card) =>
    apart(card, { do: 'Hold space for your husband, as experts say.' }),
  ),
  'nearly all cards cost nothing': all((card) => ({
    ...card,
    tags: { ...card.tags, cost: 'little' },
  })),
  'few cards are deep, and none of those comes after a tense day': first((card) => ({
    ...card,
    tags: { ...card.tags, depth: 3, good: ['repair'] },
  })),
  'patience, and what is deep, says who should go gently': all(({ gently: _, ...card }) => card),
  'enough cards mend or thank after a tense day': all(
    ({ tags: { good: _, ...tags }, ...card }) => ({
      ...card,
      tags,
    }),
  ),
  'a child of twelve can read it': first((card) => ({
    ...card,
    do: 'Conceptualise interpersonal vulnerability collaboratively, irrespective of circumstances.',
    short: 'Conceptualise interpersonal vulnerability collaboratively.',
    steps: card.steps.map((step) => ({
      ...step,
      text: 'Systematically articulate corresponding emotional considerations, acknowledging complexity.',
    })),
    smaller:
      'Summarise corresponding considerations immediately, acknowledging underlying complexity.',
    gently:
      'Unnecessarily complicated considerations occasionally overwhelm individuals considerably.',
  })),
  'no two cards ask nearly the same': copied((card, other) => ({
    ...card,
    steps: other.steps,
    do: `${other.do} Again.`,
  })),
};
