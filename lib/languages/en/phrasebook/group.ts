/** What a phrase does in an answer. */
export type Part = 'say' | 'ask' | 'glad' | 'thank' | 'join' | 'react' | 'feel' | 'wish';

/** Phrases that fit when the words of the moment match; the narrower the match, the higher the weight. */
export interface Group {
  /** Must match the words this group is about. */
  readonly about: RegExp;
  /** Must not match them. */
  readonly but?: RegExp;
  /** Which words: the partner's, or those of both. */
  readonly of: 'theirs' | 'both';
  /** How narrow the match is: 1 for any moment of this kind, up to 9 for one particular happening. */
  readonly weight: number;
  readonly phrases: Readonly<Partial<Record<Part, readonly string[]>>>;
}

/** Phrases for a particular subject of the partner's turn. */
export function theirs(
  weight: number,
  about: RegExp,
  phrases: Group['phrases'],
  but?: RegExp,
): Group {
  return { about, of: 'theirs', weight, phrases, ...(but === undefined ? {} : { but }) };
}

/** Phrases for a subject that the draft or the partner's turn names. */
export function both(
  weight: number,
  about: RegExp,
  phrases: Group['phrases'],
  but?: RegExp,
): Group {
  return { about, of: 'both', weight, phrases, ...(but === undefined ? {} : { but }) };
}
