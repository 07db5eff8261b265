/** Who wrote a turn. */
export type Speaker = 'partner' | 'me';

/** One message of a conversation. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
}

/** What the engine hears: the conversation so far and the reply not yet sent. */
export interface Moment {
  /** Oldest first; at most the last 12 are read. */
  readonly turns: readonly Turn[];
  readonly draft: string;
}

/** A stretch of a text in UTF-16 offsets, `start` included, `end` not; never inside a grapheme. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the partner's last turn is. Source: shared conventions of the gold cases. */
export const partnerMoments = [
  'hard-feeling',
  'complaint',
  'good-news',
  'bid',
  'request',
  'apology',
  'crisis',
  'everyday',
  'none',
] as const;

/** What the partner's last turn is. */
export type PartnerMoment = (typeof partnerMoments)[number];

/** What the engine heard in the partner's last turn. */
export interface PartnerHeard {
  readonly moment: PartnerMoment;
  /** A plain word such as `worried`; only when confident. */
  readonly feeling?: string;
  /** The partner's own words that say what it is about, as a span of their last turn. */
  readonly about?: Span;
}
