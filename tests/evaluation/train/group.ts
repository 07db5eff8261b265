import type { Bag } from '../../../lib/listening/grams';
import type { PackedGroup } from '../../../lib/listening/model';
import { Columns, keepStrongest, rarity, scaled, type FoldOf } from './columns';
import { packGroup } from './pack';
import { calibrate, fitMargin, marginOf, type FitOptions, type Linear, type Row } from './solver';

/** How many parts the rows are split into; each is judged by models that never saw it. */
export const folds = 5;

/** Neighbouring cases are often contrast pairs: blocks of twenty stay together. */
export const foldOf: FoldOf = (row) => Math.floor(row / 20) % folds;

/** One output to be learned. */
export interface Target {
  readonly name: string;
  readonly positive: readonly boolean[];
}

/** How a group is trained. */
export interface GroupOptions extends FitOptions {
  /** How many features it may keep. */
  readonly most: number;
  /** Whether rare features are given more room than common ones. */
  readonly rare?: boolean;
  readonly fold: FoldOf;
  /** The rows on which the curves are fitted. */
  readonly judged: (row: number) => boolean;
}

/** A trained group, and the margins of its rows by models that never saw them. */
export interface Trained {
  readonly packed: PackedGroup;
  /** `unseen[output][row]`. */
  readonly unseen: readonly (readonly number[])[];
}

/** Trains a group and packs it. For the unseen margins all is done anew without the fold that is judged, the choice of features included: they are what the packed models reach on words of others. */
export function trainGroup(
  bags: readonly Bag[],
  targets: readonly Target[],
  options: GroupOptions,
): Trained {
  const { most, fold, judged, rare = false, ...fit } = options;
  const columns = new Columns();
  const plain = bags.map((bag) => columns.row(bag));
  const scales = rare ? rarity(plain, columns.size) : new Float64Array(columns.size).fill(1);
  const rows = plain.map((row) => scaled(row, scales));
  const all = rows.map((_, i) => i);
  const unseen = targets.map(() => new Array<number>(rows.length).fill(0));
  for (let part = 0; part < folds; part += 1) {
    const seen = all.filter((i) => fold(i) !== part);
    const { models, kept } = fitStrongest(rows, seen, columns.hashes, targets, most, fit);
    models.forEach((model, t) => {
      for (const i of all) {
        const row = kept.rows[i];
        const margins = unseen[t];
        if (row !== undefined && margins !== undefined && fold(i) === part)
          margins[i] = marginOf(model, row);
      }
    });
  }
  const { models, kept } = fitStrongest(rows, all, columns.hashes, targets, most, fit);
  const scaleOf = new Map(columns.hashes.map((hash, column) => [hash, scales[column] ?? 1]));
  const curved = all.filter(judged);
  const fitted = targets.map(({ name, positive }, t) => ({
    name,
    model: {
      bias: models[t]?.bias ?? 0,
      // The scale of a column goes into its weight, so that hearing costs nothing more.
      weights: Float64Array.from(kept.hashes, (hash, column) => {
        return (models[t]?.weights[column] ?? 0) * (scaleOf.get(hash) ?? 1);
      }),
    },
    ...calibrate(
      curved.map((i) => unseen[t]?.[i] ?? 0),
      curved.map((i) => positive[i] === true),
    ),
  }));
  return { packed: packGroup(fitted, kept.hashes), unseen };
}

/** Fits every target on the rows `seen`, keeps the strongest features and fits again with those. */
function fitStrongest(
  rows: readonly Row[],
  seen: readonly number[],
  hashes: readonly number[],
  targets: readonly Target[],
  most: number,
  fit: FitOptions,
): { readonly models: readonly Linear[]; readonly kept: ReturnType<typeof keepStrongest> } {
  const { rowCost } = fit;
  const options = {
    ...fit,
    ...(rowCost === undefined ? {} : { rowCost: seen.map((i) => rowCost[i] ?? 1) }),
  };
  const fitOn = (from: readonly Row[], columns: number) => {
    const own = seen.flatMap((i) => from[i] ?? []);
    return targets.map(({ positive }) =>
      fitMargin(
        own,
        seen.map((i) => positive[i] === true),
        columns,
        options,
      ),
    );
  };
  const kept = keepStrongest(fitOn(rows, hashes.length), rows, hashes, most);
  return { models: fitOn(kept.rows, kept.hashes.length), kept };
}
