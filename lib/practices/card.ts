/** The five practices, in the order in which Attune lists them. Source: the project's mission. */
export const practices = [
  'vulnerability',
  'listening',
  'shared',
  'encouragement',
  'patience',
] as const;

/** One of the five themes a card belongs to. */
export type Practice = (typeof practices)[number];

/** The four ways to do a card: with each other, apart, on your own, on a hard day between the two. */
export const ways = ['together', 'apart', 'alone', 'hardDay'] as const;

/** One way to do a card. */
export type Way = (typeof ways)[number];

/** One step of a card; `minutes` is a whole number of minutes, at least 1. */
export interface Step {
  readonly minutes: number;
  readonly text: string;
}

/** Why a card is worth doing: at most 30 words, leaning on one finding of `lib/practices/facts.ts`. */
export interface Why {
  readonly text: string;
  /** Number of the finding in `facts`. */
  readonly fact: number;
}

/** What changes in a card when it is done another way; what is left out stays as in the card. */
export interface Variant {
  /** At most 6 words; needed where the card's own title does not fit. */
  readonly title?: string;
  /** One sentence, imperative, concrete. */
  readonly do: string;
  /** 2 to 3 steps. */
  readonly steps: readonly Step[];
  /** 1 to 3 openers, as one would type them to a partner; needed where the card's own do not fit. */
  readonly say?: readonly string[];
  /** Needed where the card's own reason does not fit. */
  readonly why?: Why;
}

/** What the daily choice looks at. */
export interface CardTags {
  /** 1 light, 2 some feeling, 3 deep. At most a fifth of a deck is 3. */
  readonly depth: 1 | 2 | 3;
  readonly energy: 'low' | 'medium';
  readonly setting: 'anywhere' | 'home' | 'outside';
  readonly time: 'any' | 'morning' | 'day' | 'evening';
  readonly cost: 'none' | 'little';
  /** What the card is good for besides its practice: `repair` and `appreciate` come after a tense day, `play` at weekends. */
  readonly good?: readonly ('repair' | 'appreciate' | 'play')[];
}

/** One exercise of a practice. */
export interface Card {
  /** `<practice>-<two-or-three-words>`, lower case, unique in the deck; the same in every language. */
  readonly id: string;
  readonly practice: Practice;
  /** At most 6 words. */
  readonly title: string;
  /** What to do: one sentence of at most 26 words, imperative, concrete. */
  readonly do: string;
  /** The same for the popup, at most 13 words. */
  readonly short: string;
  /** 2 to 4 steps; together 2 to 10 minutes. */
  readonly steps: readonly Step[];
  /** 2 to 3 openers, as one would type or say them, lower case. At least one fits a text message. */
  readonly say: readonly string[];
  readonly why: Why;
  /** The 30-second form: one sentence. */
  readonly smaller: string;
  readonly apart: Variant;
  readonly alone: Variant;
  readonly hardDay: Variant;
  /** Who should go gently, or leave the card out. Always there for patience, and wherever it applies. */
  readonly gently?: string;
  readonly tags: CardTags;
}
