import type { PartnerHeard, Span } from './moment';

/** Which of the five practices a hint serves; the same words as in the deck, which this room does not know. */
export type HintPractice = 'vulnerability' | 'listening' | 'shared' | 'encouragement' | 'patience';

/** What a hint is about; each rule names one. */
export const labels = [
  'criticism',
  'contempt',
  'defensiveness',
  'stonewalling',
  'invalidation',
  'advice',
  'shift',
  'interrogation',
  'non-apology',
  'mind-reading',
  'ultimatum',
  'guilt-trip',
  'demand',
  'flat-good-news',
  'missed-feeling',
  'opener',
] as const;

/** What a hint is about. */
export type Label = (typeof labels)[number];

/** One concrete edit of the draft. */
export interface Rephrasing {
  /** Replace this span of the draft by `text`. */
  readonly edit: { readonly span: Span; readonly text: string };
  /** The whole draft after the edit. */
  readonly draft: string;
  /** Plain name of what it does: "ask first", "own a part", "say it as I", "cheer with them", "pause and return". */
  readonly move: string;
}

/** A finding offered to the writer. */
export interface Hint {
  /** Id of the rule that spoke. */
  readonly rule: string;
  readonly label: Label;
  readonly practice: HintPractice;
  /** Which words of the draft; the whole draft where no part stands out; empty for an opener. */
  readonly span: Span;
  /** At most 20 words, from the reader's side, tentative. */
  readonly why: string;
  /** Where the claim comes from, as a short citation. */
  readonly source: string;
  /** 1 to 3, best first. */
  readonly rephrasings: readonly Rephrasing[];
}

/** What the engine says about a moment; at most one hint. */
export interface Heard {
  readonly partner: PartnerHeard;
  readonly hints: readonly Hint[];
}
