import { Group, type PackedGroup } from '../../../lib/listening/model';
import { partnerMoments, type PartnerMoment } from '../../../lib/listening/moment';
import type { Example } from '../../../lib/listening/rule';
import { glanceAt, type Glance } from '../../../lib/listening/scene';
import type { Text } from '../../../lib/listening/text';
import { feelingBag, partnerBag, type Known } from '../../../lib/languages/en/model/features';
import { rules } from '../../../lib/languages/en/rules';
import { momentOf, type GoldCase } from './data';
import { foldOf, folds, trainGroup } from './group';

/** A draft in its moment, what is known of it, and what it is to be learned as. */
export interface Sample {
  readonly kind: 'case' | 'example' | 'rewrite' | 'talk' | 'comment';
  readonly glance: Glance;
  readonly known: Known;
  readonly show: boolean;
  readonly labels: readonly string[];
  /** The words of the draft that carry the harm. */
  readonly cue?: string;
  /** Which part it belongs to. */
  readonly fold: number;
}

/** Hears what is known of a moment before its draft is judged, by models trained so far. */
export class Knowing {
  private readonly feelings: Group;
  private readonly moments: Group;

  constructor(feelings: PackedGroup, moments: PackedGroup) {
    this.feelings = new Group(feelings);
    this.moments = new Group(moments);
  }

  /** What is known of a moment; `margins` are given where models that never saw it say better. */
  knownOf(glance: Glance, margins?: readonly number[]): Known {
    const partnerScores = feel(this.feelings, glance.partnerText);
    const moments = margins ?? this.moments.margins(partnerBag(glance, partnerScores));
    return {
      moments,
      best: bestOf(
        moments.map((margin, i) => this.moments.chance(i, margin)),
        glance.partnerText !== undefined,
      ),
      draftScores: feel(this.feelings, glance.draft),
      partnerScores,
    };
  }
}

function feel(group: Group, text: Text | undefined): number[] {
  return text === undefined || text.words.length === 0
    ? group.outputs.map(() => 0)
    : group.margins(feelingBag(text));
}

function bestOf(chances: readonly number[], spoke: boolean): PartnerMoment {
  if (!spoke) return 'none';
  return partnerMoments.reduce((best, moment, i) =>
    moment !== 'none' && (chances[i] ?? 0) > (chances[partnerMoments.indexOf(best)] ?? 0)
      ? moment
      : best,
  );
}

/** How much more a case counts whose moments stand in the shares in which couples write. */
const naturalCost = 3;

/**
 * Trains the partner's moment on the own cases and on everyday turns of others. The curves are fitted
 * on the cases that are `natural`: the others were written kind by kind.
 */
export function trainMoments(
  cases: readonly GoldCase[],
  natural: (one: GoldCase) => boolean,
  feelings: PackedGroup,
  everyday: readonly Glance[],
  most: number,
): { readonly packed: PackedGroup; readonly samples: Sample[]; readonly right: number } {
  const group = new Group(feelings);
  const glances = cases.map((one) => glanceAt(momentOf(one)));
  const bags = [...glances, ...everyday].map((glance) =>
    partnerBag(glance, feel(group, glance.partnerText)),
  );
  const n = cases.length;
  const { packed, unseen } = trainGroup(
    bags,
    partnerMoments.map((name) => ({
      name,
      positive: [
        ...cases.map((one) => one.moment === name),
        ...everyday.map(() => name === 'everyday'),
      ],
    })),
    {
      cost: 0.25,
      epochs: 12,
      rowCost: [
        ...cases.map((one) => (natural(one) ? naturalCost : 1)),
        ...everyday.map(() => 0.05),
      ],
      most,
      judged: (row) => cases[row] !== undefined && natural(cases[row]),
      fold: (row) => (row < n ? foldOf(row) : row % folds),
    },
  );
  const curves = new Group(packed);
  const knowing = new Knowing(feelings, packed);
  let right = 0;
  const samples = cases.flatMap((one, i): Sample[] => {
    const glance = glances[i];
    if (glance === undefined) return [];
    const margins = unseen.map((all) => all[i] ?? 0);
    const chances = margins.map((margin, o) => curves.chance(o, margin));
    if (bestOf(chances, glance.partnerText !== undefined) === one.moment) right += 1;
    return [
      {
        kind: 'case',
        glance,
        known: knowing.knownOf(glance, margins),
        show: one.show,
        labels: one.labels,
        ...(typeof one.cue === 'string' && one.show ? { cue: one.cue } : {}),
        fold: foldOf(i),
      },
    ];
  });
  return { packed, samples, right: right / n };
}

/** What a careful writer would send instead of a draft that hurts: the same moment, and no hint is due. */
export function rewriteSamples(
  cases: readonly GoldCase[],
  samples: readonly Sample[],
  knowing: Knowing,
): Sample[] {
  return cases.flatMap((one, i) => {
    const sample = samples[i];
    if (sample === undefined || !one.show || sample.glance.draft.words.length === 0) return [];
    return (one.rewrites ?? []).map((draft): Sample => {
      const glance = glanceAt({ turns: sample.glance.moment.turns, draft });
      return {
        kind: 'rewrite',
        glance,
        known: knowing.knownOf(glance, sample.known.moments),
        show: false,
        labels: [],
        fold: sample.fold,
      };
    });
  });
}

/** The examples that prove the rules: of each rule all in one fold. */
export function exampleSamples(knowing: Knowing): Sample[] {
  return rules.flatMap((rule, r) => {
    const sample = (example: Example, show: boolean): Sample => {
      const glance = glanceAt(
        momentOf({ turns: example.turns, draft: example.draft.replace(/[{}]/gu, '') }),
      );
      const cue = /\{([^}]*)\}/u.exec(example.draft)?.[1];
      return {
        kind: 'example',
        glance,
        known: knowing.knownOf(glance),
        show,
        labels: show ? [rule.label] : [],
        ...(show && cue !== undefined ? { cue } : {}),
        fold: r % folds,
      };
    };
    return [
      ...rule.speaks.map((example) => sample(example, true)),
      ...rule.silent.map((example) => sample(example, false)),
    ];
  });
}

/** Drafts of others on which a hint would be a false alarm. */
export function quietSamples(
  kind: 'talk' | 'comment',
  glances: readonly Glance[],
  knowing: Knowing,
): Sample[] {
  return glances.map((glance, i) => ({
    kind,
    glance,
    known: knowing.knownOf(glance),
    show: false,
    labels: [],
    fold: i % folds,
  }));
}
