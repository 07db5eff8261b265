import type { Label } from './hint';
import type { PartnerHeard, PartnerMoment, Span } from './moment';
import type { Proposal, Rule, Scene, Scores } from './rule';
import type { Glance } from './scene';

/** Why the engine stays silent, for tests and for the figures; never shown. */
export type Silence =
  | 'crisis'
  | 'threat'
  | 'fear'
  | 'refusal'
  | 'boundary'
  | 'space'
  | 'consent'
  | 'leaving'
  | 'control'
  | 'medical'
  | 'legal'
  | 'money'
  | 'language'
  | 'quote'
  | 'code'
  | 'link'
  | 'play'
  | 'third'
  | 'self'
  | 'plain';

/** What the models of a language heard. */
export interface Listening {
  readonly partner: PartnerHeard;
  readonly scores: Scores;
}

/** Where the engine draws its lines; chosen by cross-validation, written by the training run. */
export interface Policy {
  /** Speak from this chance that a hint is due, by what the partner's turn is. */
  readonly lines: Readonly<Record<PartnerMoment, number>>;
  /** Speak to an empty draft from this chance that the partner's turn calls for an answer with care. */
  readonly opener: number;
}

/** All that the engine needs of one tongue. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  /** Why a hint of a label, in general terms: for what no rule heard and the models did. */
  readonly whys: Readonly<Partial<Record<Label, string>>>;
  /** The safety gate, by rules written by hand: a reason to say nothing at all. Nothing overrides it. */
  guard(glance: Glance): Silence | undefined;
  /** The language and scope gates: a reason to say nothing of this draft. */
  outside(glance: Glance, moment: PartnerMoment): Silence | undefined;
  hear(glance: Glance): Listening;
  /** Rephrasings for a label where no rule has any, best first. */
  composeFor(scene: Scene, label: Label, span: Span): readonly Proposal[];
}
