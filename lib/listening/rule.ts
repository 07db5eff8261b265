import type { HintPractice, Label } from './hint';
import type { PartnerHeard, PartnerMoment, Span } from './moment';
import type { Glance } from './scene';
import { readVoice, type Voice } from './voice';

/** What the trained models say of a moment; every number is a calibrated chance from 0 to 1. */
export interface Scores {
  /** A good coach would offer a rephrasing. */
  readonly due: number;
  /** The draft does this, whatever the chance that a hint is due. */
  readonly labels: Readonly<Record<Label, number>>;
  /** The partner's last turn is this. */
  readonly moments: Readonly<Record<PartnerMoment, number>>;
  /** For each clause of the draft, in order: it carries the harm. */
  readonly clauses: readonly number[];
}

/** Everything a rule may look at, read once for each moment. */
export interface Scene extends Glance {
  readonly partner: PartnerHeard;
  readonly scores: Scores;
  readonly voice: Voice;
}

/** A moment with all that is known of it; the sender's voice is read when somebody asks. */
export function sceneOf(glance: Glance, partner: PartnerHeard, scores: Scores): Scene {
  let voice: Voice | undefined;
  return {
    ...glance,
    partner,
    scores,
    get voice() {
      const own = glance.turns.filter((turn) => turn.speaker === 'me').map((turn) => turn.raw);
      voice ??= readVoice(glance.draft.raw, own);
      return voice;
    },
  };
}

/** Where a rule heard something, and how sure it is. */
export interface Finding {
  /** In the draft. */
  readonly span: Span;
  /** 0 to 1. Above the language's `speaksAlone` a rule may speak without the model. */
  readonly confidence: number;
}

/** A new text for a span of the draft, before it is put into the sender's voice and checked. */
export interface Proposal {
  readonly span: Span;
  readonly text: string;
  readonly move: string;
  /** Only offered where nothing else is. */
  readonly spare?: boolean;
}

/** A small conversation that proves a rule; `{` and `}` in the draft mark the span it must hear. */
export interface Example {
  readonly turns: readonly { readonly from: 'partner' | 'me'; readonly text: string }[];
  readonly draft: string;
}

/** One thing to listen for. Total: odd input gives fewer findings, never a throw. */
export interface Rule {
  /** The id of the file and of the family in the taxonomy, in kebab case. */
  readonly id: string;
  readonly label: Label;
  readonly practice: HintPractice;
  /** At most 20 words, from the reader's side, tentative. */
  readonly why: string;
  /** A short citation that a person could look up. */
  readonly source: string;
  /** Higher speaks first where two rules are as sure. */
  readonly priority: number;
  hear(scene: Scene): readonly Finding[];
  rephrase(scene: Scene, finding: Finding): readonly Proposal[];
  /** Drafts on which a hint of this rule must come. */
  readonly speaks: readonly Example[];
  /** Drafts on which no hint at all may come. */
  readonly silent: readonly Example[];
}
