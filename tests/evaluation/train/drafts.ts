import type { PackedForest } from '../../../lib/listening/forest';
import { Bag } from '../../../lib/listening/grams';
import { clauseBag } from '../../../lib/languages/en/model/clauses';
import { answeredBag, draftBag } from '../../../lib/languages/en/model/features';
import { signsOf } from '../../../lib/languages/en/model/signs';
import { named, votesOf } from '../../../lib/languages/en/model/votes';
import { crossScores, growForest } from './forest';
import { folds, trainGroup, type Trained } from './group';
import type { Sample } from './samples';

/** Features of a draft with those of what it answers. */
export function wholeBag({ glance, known }: Sample): Bag {
  const bag = answeredBag(glance, known);
  bag.pour(draftBag(glance, known));
  return bag;
}

/** The rows whose kind is the person's own: the curves are fitted on these. */
const ownOf = (samples: readonly Sample[]) => (row: number) =>
  samples[row]?.kind === 'case' || samples[row]?.kind === 'example';

/** What an error costs: quiet talk of others is plentiful, and the engine must be silent on it; rewrites are like one another. */
function costOf(kind: Sample['kind'], quietCost: number): number {
  if (kind === 'rewrite') return 0.5;
  return kind === 'talk' || kind === 'comment' ? quietCost : 1;
}

/** Trains whether a hint is due; quiet talk of others costs more, so that the engine is silent on it. */
export function trainDue(
  samples: readonly Sample[],
  bags: readonly Bag[],
  quietCost: number,
  most: number,
): Trained {
  return trainGroup(bags, [{ name: 'due', positive: samples.map(({ show }) => show) }], {
    cost: 0.5,
    rare: true,
    epochs: 12,
    rowCost: samples.map(({ kind }) => costOf(kind, quietCost)),
    most,
    judged: ownOf(samples),
    fold: (row) => samples[row]?.fold ?? 0,
  });
}

/** Trains which label a draft would be given where a hint is due; a draft that needs none has none. */
export function trainLabels(
  samples: readonly Sample[],
  bags: readonly Bag[],
  most: number,
): Trained {
  return trainGroup(
    bags,
    named.map((name) => ({
      name,
      positive: samples.map(({ show, labels }) => show && labels.includes(name)),
    })),
    {
      cost: 0.3,
      positiveCost: 2,
      epochs: 8,
      rowCost: samples.map(({ kind }) => costOf(kind, 1)),
      most,
      judged: ownOf(samples),
      fold: (row) => samples[row]?.fold ?? 0,
    },
  );
}

/** Trains which clause carries the harm. */
export function trainClauses(
  samples: readonly Sample[],
  most: number,
): { readonly trained: Trained; readonly unseen: readonly (readonly number[])[] } {
  const bags: Bag[] = [];
  const positive: boolean[] = [];
  const costs: number[] = [];
  const owners: number[] = [];
  samples.forEach(({ kind, glance: { draft }, show, cue, known }, i) => {
    const start = cue === undefined ? -1 : draft.raw.indexOf(cue);
    const end = start + (cue?.length ?? 0);
    draft.clauses.slice(0, 40).forEach((clause, place) => {
      const inside = Math.min(end, clause.end) - Math.max(start, clause.start);
      const harms =
        start < 0
          ? show && draft.clauses.length === 1
          : inside > (clause.end - clause.start) / 2 || inside > (end - start) / 2;
      bags.push(clauseBag(draft, clause, place, known.best));
      positive.push(harms);
      costs.push(show ? (harms ? 1.5 : 0.4) : costOf(kind, 0.7));
      owners.push(i);
    });
  });
  const trained = trainGroup(bags, [{ name: 'harm', positive }], {
    cost: 0.3,
    rare: true,
    epochs: 10,
    rowCost: costs,
    most,
    judged: (row) => samples[owners[row] ?? 0]?.kind === 'case',
    fold: (row) => samples[owners[row] ?? 0]?.fold ?? 0,
  });
  const unseen = samples.map((): number[] => []);
  trained.unseen[0]?.forEach((margin, row) => unseen[owners[row] ?? 0]?.push(margin));
  return { trained, unseen };
}

/** Grows the forest that weighs all that was heard, by what models said that never saw a sample. */
export function trainForest(
  samples: readonly Sample[],
  due: Trained,
  labels: Trained,
  clauses: readonly (readonly number[])[],
): { readonly forest: PackedForest; readonly unseen: readonly number[] } {
  const rows = samples.map(({ glance, known }, i) =>
    signsOf(glance, {
      due: due.unseen[0]?.[i] ?? 0,
      labels: labels.unseen.map((all) => all[i] ?? 0),
      moments: known.moments,
      best: known.best,
      clauses: clauses[i] ?? [],
      votes: votesOf(glance, known.best),
    }),
  );
  const positive = samples.map(({ show }) => show);
  const weight = samples.map(({ kind }) => costOf(kind, 2));
  const options = { trees: 90, depth: 3, rate: 0.1 };
  return {
    forest: growForest(rows, positive, weight, options),
    unseen: crossScores(rows, positive, weight, (row) => samples[row]?.fold ?? 0, folds, options),
  };
}
