import { Bag } from '../../../listening/grams';
import { chanceOf, scoreOf, type PackedForest } from '../../../listening/forest';
import { labels, type Label } from '../../../listening/hint';
import type { Listening, Policy } from '../../../listening/language';
import { Group, type PackedGroup } from '../../../listening/model';
import { partnerMoments, type PartnerHeard, type PartnerMoment } from '../../../listening/moment';
import { aboutOf } from '../../../listening/about';
import type { Scores } from '../../../listening/rule';
import type { Glance } from '../../../listening/scene';
import type { Clause, Text } from '../../../listening/text';
import { clauseBag } from './clauses';
import { answeredBag, draftBag, feelingBag, partnerBag, type Known } from './features';
import { feelingIn } from './feelings';
import { signsOf } from './signs';
import { votesOf } from './votes';
import packed from './weights.json';

/** The groups of models in the weights file. */
export interface Weights {
  readonly feelings: PackedGroup;
  readonly moments: PackedGroup;
  readonly due: PackedGroup;
  readonly labels: PackedGroup;
  readonly clauses: PackedGroup;
  readonly forest: PackedForest;
  readonly policy: Policy;
}

/** The models of English over given weights. */
export class Ears {
  private readonly feelings: Group;
  private readonly moments: Group;
  private readonly due: Group;
  private readonly labels: Group;
  private readonly clauses: Group;
  private readonly forest: PackedForest;
  /** Filled anew for each text that is heard. */
  private readonly bag = new Bag();
  private readonly clauseMargins = new Map<string, number>();
  private readonly partners = new Map<string, PartnerSide>();
  private last: { readonly glance: Glance; readonly heard: Listening } | undefined;

  constructor(weights: Weights) {
    this.feelings = new Group(weights.feelings);
    this.moments = new Group(weights.moments);
    this.due = new Group(weights.due);
    this.labels = new Group(weights.labels);
    this.clauses = new Group(weights.clauses);
    this.forest = weights.forest;
  }

  /** What the models hear in a moment. */
  hear(glance: Glance): Listening {
    if (this.last?.glance === glance) return this.last.heard;
    const side = this.partnerSide(glance);
    const scores = new LazyScores(side.moments, () => this.draftSide(glance, side));
    const heard = { partner: side.partner, scores };
    this.last = { glance, heard };
    return heard;
  }

  /** Margins of the 28 feelings in a text. */
  feelingsOf(text: Text): number[] {
    return text.words.length === 0
      ? this.feelings.outputs.map(() => 0)
      : this.feelings.margins(feelingBag(text, this.bag.emptied()));
  }

  private draftSide(glance: Glance, side: PartnerSide): DraftSide {
    const { draft } = glance;
    const { known } = side;
    const draftScores = this.feelingsOf(draft);
    const bag = draftBag(glance, { ...known, draftScores }, this.bag.emptied());
    const due = this.due.margins(bag, side.due)[0] ?? 0;
    const labels = this.labels.margins(bag, side.labels);
    const clauses = draft.clauses
      .slice(0, 40)
      .map((clause, place) => this.clauseMargin(draft, clause, place, known.best));
    const votes = votesOf(glance, known.best);
    const signs = signsOf(glance, { due, labels, clauses, votes, ...known });
    return {
      due: chanceOf(scoreOf(this.forest, signs)),
      labels: this.labelsOf(labels, side.moments),
      clauses: clauses.map((margin) => this.clauses.chance(0, margin)),
    };
  }

  private labelsOf(margins: readonly number[], moments: Scores['moments']): Scores['labels'] {
    const chances = Object.fromEntries(labels.map((label) => [label, 0])) as Record<Label, number>;
    this.labels.outputs.forEach((label, i) => {
      if (isLabel(label)) chances[label] = this.labels.chance(i, margins[i] ?? 0);
    });
    chances.opener =
      moments['hard-feeling'] + moments.complaint + moments['good-news'] + moments.apology;
    return chances;
  }

  /** While a draft grows, only its last clause is heard anew. */
  private clauseMargin(draft: Text, clause: Clause, place: number, best: PartnerMoment): number {
    const last = place === draft.clauses.length - 1;
    const only = draft.clauses.length === 1;
    const key = `${best} ${String(Math.min(place, 4))} ${String(last)} ${String(only)} ${draft.raw.slice(clause.start, clause.end)}`;
    const known = this.clauseMargins.get(key);
    if (known !== undefined) return known;
    const bag = clauseBag(draft, clause, place, best, this.bag.emptied());
    const margin = this.clauses.margins(bag)[0] ?? 0;
    if (this.clauseMargins.size > 96) this.clauseMargins.clear();
    this.clauseMargins.set(key, margin);
    return margin;
  }

  private partnerSide(glance: Glance): PartnerSide {
    const key = `${glance.before?.raw ?? ''}\u0000${glance.partnerText?.raw ?? ''}\u0000${glance.turns.at(-1)?.raw ?? ''}`;
    const known = this.partners.get(key);
    if (known !== undefined) return known;
    const side = this.readPartner(glance);
    if (this.partners.size > 24) this.partners.clear();
    this.partners.set(key, side);
    return side;
  }

  private readPartner(glance: Glance): PartnerSide {
    const { partnerText } = glance;
    const scores =
      partnerText === undefined ? this.feelings.outputs.map(() => 0) : this.feelingsOf(partnerText);
    const bag = partnerBag(glance, scores);
    const margins = this.moments.margins(bag);
    const raw = margins.map((margin, i) => this.moments.chance(i, margin));
    if (partnerText === undefined) {
      raw.fill(0);
      raw[partnerMoments.indexOf('none')] = 1;
    } else raw[partnerMoments.indexOf('none')] = 0;
    const sum = raw.reduce((total, chance) => total + chance, 0) || 1;
    const moments = Object.fromEntries(
      partnerMoments.map((moment, i) => [moment, (raw[i] ?? 0) / sum]),
    ) as Record<PartnerMoment, number>;
    const best = partnerMoments.reduce((a, b) => (moments[b] > moments[a] ? b : a));
    const last = glance.turns.findLast((turn) => turn.speaker === 'partner');
    const feeling = partnerText === undefined ? undefined : feelingIn(partnerText, best);
    const about = last === undefined ? undefined : aboutOf(last.text);
    const partner: PartnerHeard = {
      moment: best,
      ...(feeling === undefined ? {} : { feeling }),
      ...(about === undefined ? {} : { about }),
    };
    const side = { moments: margins, best, partnerScores: scores };
    const answered = answeredBag(glance, side);
    return {
      partner,
      moments,
      known: side,
      due: this.due.sums(answered),
      labels: this.labels.sums(answered),
    };
  }
}

/** What is heard of a draft is worked out only when somebody asks: an empty one asks for none. */
class LazyScores implements Scores {
  private heard: DraftSide | undefined;

  constructor(
    readonly moments: Scores['moments'],
    private readonly hear: () => DraftSide,
  ) {}

  get due(): number {
    return this.draft.due;
  }

  get labels(): Scores['labels'] {
    return this.draft.labels;
  }

  get clauses(): readonly number[] {
    return this.draft.clauses;
  }

  private get draft(): DraftSide {
    this.heard ??= this.hear();
    return this.heard;
  }
}

type DraftSide = Pick<Scores, 'due' | 'labels' | 'clauses'>;

interface PartnerSide {
  readonly partner: PartnerHeard;
  readonly moments: Readonly<Record<PartnerMoment, number>>;
  readonly known: Omit<Known, 'draftScores'>;
  /** What the partner's side adds to the models of the draft. */
  readonly due: Float64Array;
  readonly labels: Float64Array;
}

function isLabel(name: string): name is Label {
  return (labels as readonly string[]).includes(name);
}

const weights: Weights = packed;

/** The trained models of English. */
export const ears = new Ears(weights);

/** Where the trained models draw their lines. */
export const policy: Policy = weights.policy;
