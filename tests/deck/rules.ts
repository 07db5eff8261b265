import { practices, type Card, type Variant, type Why } from '../../lib/practices/card';
import { facts } from '../../lib/practices/facts';
import { bannedIn } from './banned';
import { nearestPairs, placesOf, plainWords, readingAge, wordsOf, type Place } from './words';

/** A rule that a deck must keep, with the places where it does not. */
export interface DeckRule {
  readonly name: string;
  readonly faults: (deck: readonly Card[]) => readonly string[];
}

/** Where the deck's figures must lie. */
export const limits = {
  cardsPerPractice: 48,
  deepShare: 0.2,
  freeShare: 0.8,
  /** Of the middle card, in years. */
  medianAge: 10,
  /** Of the hardest card, in years. */
  hardestAge: 12,
  /** Of the two cards that are most alike, 0 to 1. */
  likeness: 0.3,
} as const;

const each =
  (check: (card: Card) => readonly string[]) =>
  (deck: readonly Card[]): readonly string[] =>
    deck.flatMap((card) => check(card).map((fault) => `${card.id}: ${fault}`));

const eachPlace =
  (wanted: RegExp, check: (text: string) => string | undefined) =>
  (deck: readonly Card[]): readonly string[] =>
    deck.flatMap(placesOf).flatMap(({ card, at, text }) => {
      const fault = wanted.test(at) ? check(text) : undefined;
      return fault === undefined ? [] : [`${card}, ${at}: ${fault}: ${text}`];
    });

const atMost = (most: number) => (text: string) =>
  wordsOf(text).length > most ? `${wordsOf(text).length} words, at most ${most}` : undefined;

const between = (name: string, count: number, least: number, most: number): readonly string[] =>
  count < least || count > most ? [`${count} ${name}, not ${least} to ${most}`] : [];

/** The card and its variants, each with its name. */
const waysOf = (card: Card): readonly (readonly [string, Variant | Card])[] => [
  ['together', card],
  ['apart', card.apart],
  ['alone', card.alone],
  ['hardDay', card.hardDay],
];

const reasonsOf = (card: Card): readonly Why[] =>
  waysOf(card).flatMap(([, way]) => (way.why === undefined ? [] : [way.why]));

/** Texts that may occur once only. */
const once =
  (wanted: RegExp, key: (text: string) => string = (text) => plainWords(text).join(' ')) =>
  (deck: readonly Card[]): readonly string[] => {
    const first = new Map<string, Place>();
    return deck.flatMap(placesOf).flatMap((place) => {
      if (!wanted.test(place.at)) return [];
      const before = first.get(key(place.text));
      if (!before) first.set(key(place.text), place);
      return before
        ? [`${place.card}, ${place.at} is as ${before.card}, ${before.at}: ${place.text}`]
        : [];
    });
  };

const share = (deck: readonly Card[], wanted: (card: Card) => boolean): number =>
  deck.filter(wanted).length / deck.length;

/** What the plain card asks, for comparing. */
export const askedBy = (card: Card): string =>
  [card.title, card.do, ...card.steps.map(({ text }) => text)].join(' ');

/** What a person has to read of a card, without what they would say themselves. */
export const readIn = (card: Card): readonly string[] =>
  placesOf(card)
    .filter(({ at }) => !/say|title/u.test(at))
    .map(({ text }) => text);

/** Words that keep a claim to what was seen: where, by whom, in which study. */
const hedge =
  /\b(stud(?:y|ies)|experiments?|review(?:s|ed|ers)?|survey|diar(?:y|ies)|research(?:ers)?|trials?|among|in (?:one|\d+)|say|said|says|think|call(?:s|ed)?|counts?|list|find|hold|describe|reckon|suggest|advi[cs]e|allow|tend(?:s|ed)?|often|may|would|many|some|rule of thumb|tip|counsell\w+|clinicians?|therapists?|couple work|went with|went along|people who|couples who)\b/iu;

/** What went together may not be told as cause and effect. */
const together =
  /\b(went (?:along )?with|went together|tend(?:s|ed)?|reported|tied to|the (?:more|longer|less)|also felt|were (?:more satisfied|kinder)|felt (?:better|closer)|had calmer|said)\b|\bmore satisfied when\b/iu;

/** Every rule of the deck. */
export const deckRules: readonly DeckRule[] = [
  {
    name: 'each practice has its cards',
    faults: (deck) =>
      practices.flatMap((practice) => {
        const count = deck.filter((card) => card.practice === practice).length;
        return count === limits.cardsPerPractice ? [] : [`${practice}: ${count}`];
      }),
  },
  {
    name: 'ids are unique and say their practice',
    faults: (deck) =>
      deck.flatMap(({ id, practice }, at) => [
        ...(deck.findIndex((other) => other.id === id) === at ? [] : [`${id} twice`]),
        ...(new RegExp(`^${practice}(-[a-z0-9]+){2,3}$`, 'u').test(id) ? [] : [`${id}: form`]),
      ]),
  },
  { name: 'titles have at most 6 words', faults: eachPlace(/title$/u, atMost(6)) },
  { name: 'the act has at most 26 words', faults: eachPlace(/do$/u, atMost(26)) },
  { name: 'the short form has at most 13 words', faults: eachPlace(/^short$/u, atMost(13)) },
  { name: 'reasons have at most 30 words', faults: eachPlace(/why$/u, atMost(30)) },
  {
    name: 'the act and the smaller act are one sentence',
    faults: eachPlace(/do$|^smaller$/u, (text) =>
      /[.!?]["”’)]?$/u.test(text) && !/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text)
        ? undefined
        : 'not one sentence',
    ),
  },
  {
    name: 'steps are two to four, in whole minutes, two to ten together',
    faults: each((card) =>
      waysOf(card).flatMap(([name, { steps }]) => {
        const minutes = steps.map((step) => step.minutes);
        const sum = minutes.reduce((all, one) => all + one, 0);
        return [
          ...between(`steps (${name})`, steps.length, 2, name === 'together' ? 4 : 3),
          ...between(`minutes (${name})`, sum, 2, 10),
          ...(minutes.every((one) => Number.isInteger(one) && one >= 1)
            ? []
            : [`${name}: minutes`]),
        ];
      }),
    ),
  },
  {
    name: 'openers are as typed, two or three',
    faults: (deck) => [
      ...each((card) => between('openers', card.say.length, 2, 3))(deck),
      ...each((card) =>
        waysOf(card).flatMap(([name, { say }]) =>
          say === undefined ? [] : between(`openers (${name})`, say.length, 1, 3),
        ),
      )(deck),
      ...eachPlace(/say\.\d$/u, (text) =>
        /^\p{Lu}(?!\b)\p{Ll}/u.test(text) ? 'begins with a capital' : undefined,
      )(deck),
    ],
  },
  {
    name: 'what is shown has no space at its ends and is not empty',
    faults: eachPlace(/./u, (text) => (/^\S(.*\S)?$/su.test(text) ? undefined : 'space')),
  },
  {
    name: 'exclamation marks only where a person types one',
    faults: eachPlace(/^(?!.*say)/u, (text) => (text.includes('!') ? 'exclamation' : undefined)),
  },
  {
    name: 'a reason leans on a finding that is known',
    faults: each((card) =>
      reasonsOf(card).flatMap(({ fact }) => (facts[fact] ? [] : [`no finding ${fact}`])),
    ),
  },
  {
    name: 'a reason says no more than its finding',
    faults: each((card) =>
      reasonsOf(card).flatMap(({ text, fact }) => {
        const known = facts[fact];
        const hedged = known?.secondHand || known?.strength === 'taught' ? hedge : /./u;
        const linked = known?.strength === 'together' ? together : /./u;
        return hedged.test(text) && linked.test(text)
          ? []
          : [`finding ${fact} is told as more: ${text}`];
      }),
    ),
  },
  { name: 'no reason is given twice', faults: once(/why$/u) },
  { name: 'no opener is given twice', faults: once(/say\.\d$/u) },
  { name: 'no title is given twice', faults: once(/title$/u) },
  { name: 'no act is given twice', faults: once(/do$|^short$|^smaller$/u) },
  {
    name: 'no two cards begin alike',
    faults: once(/^do$/u, (text) => plainWords(text).slice(0, 4).join(' ')),
  },
  {
    name: 'words and claims that are not printed',
    faults: (deck) =>
      deck
        .flatMap(placesOf)
        .flatMap(({ card, at, text }) =>
          bannedIn(text, /say/u.test(at)).map((what) => `${card}, ${at}: ${what}: ${text}`),
        ),
  },
  {
    name: 'nearly all cards cost nothing',
    faults: (deck) =>
      share(deck, ({ tags }) => tags.cost === 'none') < limits.freeShare ? ['too many cost'] : [],
  },
  {
    name: 'few cards are deep, and none of those comes after a tense day',
    faults: (deck) => [
      ...(share(deck, ({ tags }) => tags.depth === 3) > limits.deepShare ? ['too many'] : []),
      ...each(({ tags }) =>
        tags.depth === 3 && (tags.good ?? []).some((good) => good !== 'play') ? ['deep'] : [],
      )(deck),
    ],
  },
  {
    name: 'patience, and what is deep, says who should go gently',
    faults: each(({ practice, tags, gently }) =>
      (practice === 'patience' || tags.depth === 3) && gently === undefined ? ['missing'] : [],
    ),
  },
  {
    name: 'enough cards mend or thank after a tense day',
    faults: (deck) => {
      const mending = deck.filter(({ tags }) => (tags.good ?? []).some((good) => good !== 'play'));
      return mending.length < 40 ? [`${mending.length}`] : [];
    },
  },
  {
    name: 'a child of twelve can read it',
    faults: (deck) => {
      const ages = deck.map((card) => ({ id: card.id, age: readingAge(readIn(card)) }));
      const sorted = ages.map(({ age }) => age).sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      return [
        ...(median > limits.medianAge ? [`median ${median.toFixed(1)}`] : []),
        ...ages
          .filter(({ age }) => age > limits.hardestAge)
          .map(({ id, age }) => `${id}: ${age.toFixed(1)}`),
      ];
    },
  },
  {
    name: 'no two cards ask nearly the same',
    faults: (deck) =>
      nearestPairs(new Map(deck.map((card) => [card.id, askedBy(card)])))
        .filter(({ likeness }) => likeness > limits.likeness)
        .map(({ a, b, likeness }) => `${a} and ${b}: ${likeness.toFixed(2)}`),
  },
];
