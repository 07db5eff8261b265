import type { Bag } from '../../../listening/grams';
import { labels, type Label } from '../../../listening/hint';
import type { Listening, Policy } from '../../../listening/language';
import { Group, type PackedGroup } from '../../../listening/model';
import { partnerMoments, type PartnerHeard, type PartnerMoment } from '../../../listening/moment';
import { aboutOf } from '../../../listening/about';
import type { Scores } from '../../../listening/rule';
import type { Glance } from '../../../listening/scene';
import type { Text } from '../../../listening/text';
import { clauseBag } from './clauses';
import { draftBag, feelingBag, partnerBag, type Known } from './features';
import { feelingIn } from './feelings';
import packed from './weights.json';

/** The groups of models in the weights file. */
export interface Weights {
  readonly feelings: PackedGroup;
  readonly moments: PackedGroup;
  readonly due: PackedGroup;
  readonly labels: PackedGroup;
  readonly clauses: PackedGroup;
  readonly policy: Policy;
}

/** The models of English over given weights. */
export class Ears {
  private readonly feelings: Group;
  private readonly moments: Group;
  private readonly due: Group;
  private readonly labels: Group;
  private readonly clauses: Group;
  private readonly partners = new Map<string, PartnerSide>();
  private last: { readonly glance: Glance; readonly heard: Listening } | undefined;

  constructor(weights: Weights) {
    this.feelings = new Group(weights.feelings);
    this.moments = new Group(weights.moments);
    this.due = new Group(weights.due);
    this.labels = new Group(weights.labels);
    this.clauses = new Group(weights.clauses);
  }

  /** What the models hear in a moment. */
  hear(glance: Glance): Listening {
    if (this.last?.glance === glance) return this.last.heard;
    const side = this.partnerSide(glance);
    const known: Known = { ...side.known, draftScores: this.feelingsOf(glance.draft) };
    const bag = draftBag(glance, known);
    const scores = new LazyScores(
      this.due.chances(bag)[0] ?? 0,
      side.moments,
      () => this.labelsOf(bag, side.moments),
      () => this.clausesOf(glance.draft, known.best),
    );
    const heard = { partner: side.partner, scores };
    this.last = { glance, heard };
    return heard;
  }

  /** Margins of the 28 feelings in a text. */
  feelingsOf(text: Text): number[] {
    return text.words.length === 0
      ? this.feelings.outputs.map(() => 0)
      : this.feelings.margins(feelingBag(text));
  }

  private labelsOf(bag: Bag, moments: Scores['moments']): Scores['labels'] {
    const named = this.labels.chances(bag);
    const chances = Object.fromEntries(labels.map((label) => [label, 0])) as Record<Label, number>;
    this.labels.outputs.forEach((label, i) => {
      if (isLabel(label)) chances[label] = named[i] ?? 0;
    });
    chances.opener =
      moments['hard-feeling'] + moments.complaint + moments['good-news'] + moments.apology;
    return chances;
  }

  private clausesOf(draft: Text, best: PartnerMoment): readonly number[] {
    return draft.clauses
      .slice(0, 40)
      .map((clause, place) => this.clauses.chances(clauseBag(draft, clause, place, best))[0] ?? 0);
  }

  private partnerSide(glance: Glance): PartnerSide {
    const key = `${glance.before?.text.raw ?? ''}\u0000${glance.partnerText?.raw ?? ''}\u0000${glance.turns.at(-1)?.text.raw ?? ''}`;
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
    return { partner, moments, known: { moments: margins, best, partnerScores: scores } };
  }
}

/** Labels and clauses are worked out only when somebody asks: most drafts are silent before that. */
class LazyScores implements Scores {
  private labelsHeard: Scores['labels'] | undefined;
  private clausesHeard: readonly number[] | undefined;

  constructor(
    readonly due: number,
    readonly moments: Scores['moments'],
    private readonly hearLabels: () => Scores['labels'],
    private readonly hearClauses: () => readonly number[],
  ) {}

  get labels(): Scores['labels'] {
    this.labelsHeard ??= this.hearLabels();
    return this.labelsHeard;
  }

  get clauses(): readonly number[] {
    this.clausesHeard ??= this.hearClauses();
    return this.clausesHeard;
  }
}

interface PartnerSide {
  readonly partner: PartnerHeard;
  readonly moments: Readonly<Record<PartnerMoment, number>>;
  readonly known: Omit<Known, 'draftScores'>;
}

function isLabel(name: string): name is Label {
  return (labels as readonly string[]).includes(name);
}

const weights: Weights = packed;

/** The trained models of English. */
export const ears = new Ears(weights);

/** Where the trained models draw their lines. */
export const policy: Policy = weights.policy;
