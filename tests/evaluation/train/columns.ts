import type { Bag } from '../../../lib/listening/grams';
import { fitMargin, marginOf, type FitOptions, type Linear, type Row } from './solver';

/** The columns of a training matrix: one for each feature seen. */
export class Columns {
  readonly hashes: number[] = [];
  private readonly places = new Map<number, number>();

  /** A bag as a row; new features get a column unless the columns are closed. */
  row(bag: Bag, open = true): Row {
    const sums = new Map<number, number>();
    for (let i = 0; i < bag.size; i += 1) {
      const hash = bag.hashes[i] ?? 0;
      let column = this.places.get(hash);
      if (column === undefined) {
        if (!open) continue;
        column = this.hashes.length;
        this.places.set(hash, column);
        this.hashes.push(hash);
      }
      sums.set(column, (sums.get(column) ?? 0) + (bag.values[i] ?? 0));
    }
    return { index: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) };
  }

  get size(): number {
    return this.hashes.length;
  }
}

/**
 * What each column is worth before anything is learned: the rarer a feature, the more it says
 * (inverse document frequency, Spärck Jones 1972).
 */
export function rarity(rows: readonly Row[], columns: number): Float64Array {
  const seen = new Float64Array(columns);
  for (const { index } of rows) {
    for (const column of index) seen[column] = (seen[column] ?? 0) + 1;
  }
  return seen.map((count) => (Math.log((rows.length + 1) / (count + 1)) + 0.3) / usualRarity);
}

/** What a middling feature comes to, so that costs mean the same with and without. */
const usualRarity = 6;

/** A row with each column scaled. */
export function scaled(row: Row, scales: Float64Array): Row {
  return {
    index: row.index,
    value: row.value.map((value, k) => value * (scales[row.index[k] ?? 0] ?? 1)),
  };
}

/** Columns worth their bytes: the `most` that carry the largest weights over all models, and the rows without the others. */
export function keepStrongest(
  models: readonly Linear[],
  rows: readonly Row[],
  hashes: readonly number[],
  most: number,
): { readonly rows: Row[]; readonly hashes: number[] } {
  const energy = new Float64Array(hashes.length);
  const mean = new Float64Array(hashes.length);
  for (const row of rows) {
    for (let k = 0; k < row.index.length; k += 1) {
      const column = row.index[k] ?? 0;
      mean[column] = (mean[column] ?? 0) + Math.abs(row.value[k] ?? 0);
    }
  }
  for (const model of models) {
    const norm = Math.sqrt(model.weights.reduce((sum, w) => sum + w * w, 0)) || 1;
    for (let c = 0; c < hashes.length; c += 1) {
      const w = (model.weights[c] ?? 0) / norm;
      energy[c] = (energy[c] ?? 0) + w * w * Math.sqrt(mean[c] ?? 0);
    }
  }
  const kept = Array.from(energy.keys())
    .sort((a, b) => (energy[b] ?? 0) - (energy[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const place = new Map(kept.map((column, i) => [column, i]));
  return {
    rows: rows.map((row) => project(row, place)),
    hashes: kept.map((column) => hashes[column] ?? 0),
  };
}

function project(row: Row, place: ReadonlyMap<number, number>): Row {
  const index: number[] = [];
  const value: number[] = [];
  row.index.forEach((column, k) => {
    const to = place.get(column);
    if (to === undefined) return;
    index.push(to);
    value.push(row.value[k] ?? 0);
  });
  return { index: Int32Array.from(index), value: Float32Array.from(value) };
}

/** Which of `folds` parts a row is in; parts keep neighbours together. */
export type FoldOf = (row: number) => number;

/** Margins of every row by models that never saw its fold. */
export function crossMargins(
  rows: readonly Row[],
  positive: readonly boolean[],
  columns: number,
  options: FitOptions,
  foldOf: FoldOf,
  folds: number,
): number[] {
  const margins = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = rows.map((_, i) => i).filter((i) => foldOf(i) !== fold);
    const model = fitMargin(
      seen.flatMap((i) => rows[i] ?? []),
      seen.map((i) => positive[i] === true),
      columns,
      {
        ...options,
        ...(options.rowCost === undefined
          ? {}
          : { rowCost: seen.map((i) => options.rowCost?.[i] ?? 1) }),
      },
    );
    rows.forEach((row, i) => {
      if (foldOf(i) === fold) margins[i] = marginOf(model, row);
    });
  }
  return margins;
}
