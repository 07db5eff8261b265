import { practices, ways, type Card, type Way, type Why } from '../../lib/practices/card';
import { facts } from '../../lib/practices/facts';
import { askedBy, readIn } from './rules';
import { nearestPairs, readingAge, type Pair } from './words';

/** How often something occurs in a deck, by its name. */
export type Counts = Readonly<Record<string, number>>;

/** What `npm run deck` prints of a deck. */
export interface DeckFigures {
  readonly cards: number;
  readonly practice: Counts;
  readonly depth: Counts;
  readonly energy: Counts;
  readonly setting: Counts;
  readonly time: Counts;
  readonly cost: Counts;
  readonly good: Counts;
  /** Ways to do a card; a plain card counts as together. */
  readonly way: Counts;
  readonly openers: number;
  readonly reasons: number;
  /** Reasons by the kind of their evidence. */
  readonly strength: Counts;
  readonly findings: number;
  readonly goGently: number;
  readonly minutes: { readonly least: number; readonly middle: number; readonly most: number };
  /** Years. */
  readonly age: { readonly least: number; readonly middle: number; readonly most: number };
  readonly nearest: readonly Pair[];
}

/** What a deck is made of. */
export function figuresOf(deck: readonly Card[]): DeckFigures {
  const reasons = deck.flatMap(reasonsOf);
  return {
    cards: deck.length,
    practice: count(deck.map(({ practice }) => practice)),
    depth: count(deck.map(({ tags }) => String(tags.depth))),
    energy: count(deck.map(({ tags }) => tags.energy)),
    setting: count(deck.map(({ tags }) => tags.setting)),
    time: count(deck.map(({ tags }) => tags.time)),
    cost: count(deck.map(({ tags }) => tags.cost)),
    good: count(deck.flatMap(({ tags }) => [...(tags.good ?? [])])),
    way: count(deck.flatMap((card) => ways.filter((way) => way === 'together' || card[way]))),
    openers: deck.reduce((sum, card) => sum + openersOf(card), 0),
    reasons: reasons.length,
    strength: count(reasons.map(({ fact }) => facts[fact]?.strength ?? 'none')),
    findings: new Set(reasons.map(({ fact }) => fact)).size,
    goGently: deck.filter(({ gently }) => gently !== undefined).length,
    minutes: spread(deck.map(({ steps }) => steps.reduce((sum, step) => sum + step.minutes, 0))),
    age: spread(deck.map((card) => readingAge(readIn(card)))),
    nearest: nearestPairs(new Map(deck.map((card) => [card.id, askedBy(card)]))).slice(0, 5),
  };
}

const variants: readonly Exclude<Way, 'together'>[] = ['apart', 'alone', 'hardDay'];

const reasonsOf = (card: Card): readonly Why[] => [
  card.why,
  ...variants.flatMap((way) => card[way].why ?? []),
];

const openersOf = (card: Card): number =>
  variants.reduce((sum, way) => sum + (card[way].say?.length ?? 0), card.say.length);

function count(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function spread(numbers: readonly number[]): DeckFigures['age'] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { least: at(0), middle: at(0.5), most: at(1) };
}

/** The figures as lines to read. */
export function describeFigures(figures: DeckFigures): string {
  const counts = (all: Counts): string =>
    Object.entries(all)
      .map(([name, number]) => `${name} ${number}`)
      .join(' · ');
  const range = ({ least, middle, most }: DeckFigures['age'], digits: number): string =>
    `${least.toFixed(digits)} to ${most.toFixed(digits)}, middle ${middle.toFixed(digits)}`;
  const lines: readonly (readonly [string, string])[] = [
    [
      'cards',
      `${figures.cards} (${practices.map((name) => `${name} ${figures.practice[name] ?? 0}`).join(' · ')})`,
    ],
    ['depth', counts(figures.depth)],
    ['energy', counts(figures.energy)],
    ['setting', counts(figures.setting)],
    ['time', counts(figures.time)],
    ['cost', counts(figures.cost)],
    ['good for', counts(figures.good)],
    ['ways', counts(figures.way)],
    ['openers', String(figures.openers)],
    [
      'reasons',
      `${figures.reasons}, on ${figures.findings} findings (${counts(figures.strength)})`,
    ],
    ['go gently', String(figures.goGently)],
    ['minutes', range(figures.minutes, 0)],
    ['reading age', range(figures.age, 1)],
    ...figures.nearest.map(
      ({ a, b, likeness }, at) =>
        [at === 0 ? 'nearest pairs' : '', `${likeness.toFixed(2)} ${a}, ${b}`] as const,
    ),
  ];
  return lines.map(([name, text]) => `${name.padEnd(14)} ${text}`).join('\n');
}
