import { labels } from '../../../lib/listening/hint';
import { glanceAt, type Glance } from '../../../lib/listening/scene';
import { Group, type PackedGroup } from '../../../lib/listening/model';
import { partnerMoments, type PartnerMoment } from '../../../lib/listening/moment';
import { clauseBag } from '../../../lib/languages/en/model/clauses';
import {
  draftBag,
  feelingBag,
  partnerBag,
  type Known,
} from '../../../lib/languages/en/model/features';
import type { Bag } from '../../../lib/listening/grams';
import type { Text } from '../../../lib/listening/text';
import { Columns, crossMargins, keepStrongest, type FoldOf } from './columns';
import { momentOf, type GoldCase } from './data';
import { packGroup, type Fitted } from './pack';
import { calibrate, fitMargin, type FitOptions } from './solver';

/** How many parts the cases are split into; each is judged by models that never saw it. */
export const folds = 5;

/** Neighbouring cases are often contrast pairs: blocks of twenty stay together. */
export const foldOf: FoldOf = (row) => Math.floor(row / 20) % folds;

/** One output to be learned. */
interface Target {
  readonly name: string;
  readonly positive: readonly boolean[];
}

/** A trained group, and the margins of its rows by models that never saw them. */
export interface Trained {
  readonly packed: PackedGroup;
  /** `unseen[output][row]`. */
  readonly unseen: readonly (readonly number[])[];
}

/** Trains a group, the curves on its first `judged` rows: cross-validated margins for calibration, the strongest columns for the weights file. */
export function trainGroup(
  bags: readonly Bag[],
  targets: readonly Target[],
  options: FitOptions & { readonly most: number; readonly fold?: FoldOf; readonly judged?: number },
): Trained {
  const { most, fold = foldOf, judged = bags.length, ...fit } = options;
  const columns = new Columns();
  const rows = bags.map((bag) => columns.row(bag));
  const first = targets.map(({ positive }) => fitMargin(rows, positive, columns.size, fit));
  const kept = keepStrongest(first, rows, columns.hashes, most);
  const unseen = targets.map(({ positive }) =>
    crossMargins(rows, positive, columns.size, fit, fold, folds),
  );
  const fitted = targets.map(({ name, positive }, t): Fitted => {
    const model = fitMargin(kept.rows, positive, kept.hashes.length, fit);
    return {
      name,
      model,
      ...calibrate((unseen[t] ?? []).slice(0, judged), positive.slice(0, judged)),
    };
  });
  return { packed: packGroup(fitted, kept.hashes), unseen };
}

/** Cases with what was read of them. */
export interface Read {
  readonly cases: readonly GoldCase[];
  readonly glances: readonly Glance[];
  readonly known: readonly Known[];
}

/** Trains the partner's moment, and works out what each draft's models may know of it. */
export function trainMoments(
  cases: readonly GoldCase[],
  feelings: PackedGroup,
  everyday: readonly Glance[],
  most: number,
): { readonly packed: PackedGroup; readonly read: Read; readonly right: number } {
  const group = new Group(feelings);
  const glances = cases.map((one) => glanceAt(momentOf(one)));
  const feel = (text: Text | undefined) =>
    text === undefined || text.words.length === 0
      ? group.outputs.map(() => 0)
      : group.margins(feelingBag(text));
  const partnerScores = glances.map((glance) => feel(glance.partnerText));
  const bags = glances.map((glance, i) => partnerBag(glance, partnerScores[i] ?? []));
  const n = bags.length;
  const targets = partnerMoments.map((name) => ({
    name,
    positive: [
      ...cases.map((one) => one.moment === name),
      ...everyday.map(() => name === 'everyday'),
    ],
  }));
  const { packed, unseen } = trainGroup(
    [...bags, ...everyday.map((glance) => partnerBag(glance, feel(glance.partnerText)))],
    targets,
    {
      cost: 0.5,
      rowCost: [...bags.map(() => 1), ...everyday.map(() => 0.15)],
      most,
      judged: n,
      fold: (row) => (row < n ? foldOf(row) : row % folds),
    },
  );
  const known = cases.map((_, i): Known => {
    const moments = unseen.map((margins) => margins[i] ?? 0);
    return {
      moments,
      best: bestOf(moments, glances[i]?.partnerText !== undefined),
      draftScores: feel(glances[i]?.draft),
      partnerScores: partnerScores[i] ?? [],
    };
  });
  const right = known.filter(({ best }, i) => best === cases[i]?.moment).length / cases.length;
  return { packed, read: { cases, glances, known }, right };
}

function bestOf(margins: readonly number[], spoke: boolean): PartnerMoment {
  if (!spoke) return 'none';
  return partnerMoments.reduce((best, moment, i) =>
    moment !== 'none' && (margins[i] ?? 0) > (margins[partnerMoments.indexOf(best)] ?? 0)
      ? moment
      : best,
  );
}

/** Trains whether a hint is due. Quiet rows from elsewhere may be added with a lower cost. */
export function trainDue(
  read: Read,
  quiet: readonly Bag[],
  quietCost: number,
  most: number,
): Trained {
  const bags = read.glances.map((glance, i) => draftBag(glance, knownAt(read, i)));
  const n = bags.length;
  return trainGroup(
    [...bags, ...quiet],
    [{ name: 'due', positive: [...read.cases.map((one) => one.show), ...quiet.map(() => false)] }],
    {
      cost: 0.3,
      rowCost: [...bags.map(() => 1), ...quiet.map(() => quietCost)],
      most,
      fold: (row) => (row < n ? foldOf(row) : row % folds),
    },
  );
}

/** Trains which label, on the cases where a hint is due. */
export function trainLabels(
  read: Read,
  most: number,
): Trained & { readonly rows: readonly number[] } {
  const rows = read.cases.flatMap((one, i) => (one.show && one.draft !== '' ? [i] : []));
  const trained = trainGroup(
    rows.flatMap((i) => {
      const glance = read.glances[i];
      return glance === undefined ? [] : [draftBag(glance, knownAt(read, i))];
    }),
    labels
      .filter((label) => label !== 'opener')
      .map((name) => ({
        name,
        positive: rows.map((i) => read.cases[i]?.labels.includes(name) === true),
      })),
    { cost: 0.3, positiveCost: 3, most, fold: (row) => foldOf(rows[row] ?? 0) },
  );
  return { ...trained, rows };
}

/** Trains which clause carries the harm, on drafts of several clauses whose harmful words are marked. */
export function trainClauses(read: Read, most: number): Trained {
  const bags: Bag[] = [];
  const positive: boolean[] = [];
  const owner: number[] = [];
  read.cases.forEach((one, i) => {
    const glance = read.glances[i];
    if (!one.show || !one.cue || glance === undefined || glance.draft.clauses.length < 2) return;
    const start = one.draft.indexOf(one.cue);
    if (start < 0) return;
    const end = start + one.cue.length;
    glance.draft.clauses.forEach((clause, place) => {
      const inside = Math.min(end, clause.end) - Math.max(start, clause.start);
      bags.push(clauseBag(glance.draft, clause, place, knownAt(read, i).best));
      positive.push(inside > (clause.end - clause.start) / 2);
      owner.push(i);
    });
  });
  return trainGroup(bags, [{ name: 'harm', positive }], {
    cost: 0.3,
    most,
    fold: (row) => foldOf(owner[row] ?? 0),
  });
}

function knownAt(read: Read, i: number): Known {
  return read.known[i] ?? { moments: [], best: 'none', draftScores: [], partnerScores: [] };
}
