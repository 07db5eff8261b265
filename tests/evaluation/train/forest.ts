import { scoreOf, type PackedForest } from '../../../lib/listening/forest';

/** How a forest is grown. */
export interface ForestOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
}

/** How many stretches the values of a number are told apart in. */
const stretches = 24;
/** Keeps small leaves small. */
const calm = 2;
/** The least weight on either side of a question. */
const least = 2;

/** Values as the stretch they fall in, and where the stretches of each number begin. */
interface Binned {
  readonly cuts: readonly (readonly number[])[];
  readonly codes: Uint8Array;
}

/** Grows boosted trees for a yes or no by their second-order gain (Chen & Guestrin 2016); the same rows give the same trees. */
export function growForest(
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  weight: readonly number[],
  options: ForestOptions,
): PackedForest {
  const { trees, depth, rate } = options;
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const binned = binnedOf(rows, width);
  const yes = weight.reduce((sum, w, i) => sum + (positive[i] === true ? w : 0), 0);
  const all = weight.reduce((sum, w) => sum + w, 0);
  const base = rounded(Math.log(yes / (all - yes)));
  const score = new Float64Array(n).fill(base);
  const slope = new Float64Array(n);
  const bend = new Float64Array(n);
  const asks: number[] = [];
  const lines: (number | null)[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < trees; tree += 1) {
    for (let i = 0; i < n; i += 1) {
      const chance = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      slope[i] = (weight[i] ?? 1) * ((positive[i] === true ? 1 : 0) - chance);
      bend[i] = (weight[i] ?? 1) * chance * (1 - chance);
    }
    const node = new Int32Array(n);
    for (let level = 0; level < depth; level += 1) {
      const best = bestQuestions(binned, width, node, 1 << level, slope, bend);
      for (const { ask, bin } of best) {
        asks.push(ask);
        lines.push(bin < 0 ? null : (binned.cuts[ask]?.[bin] ?? null));
      }
      for (let i = 0; i < n; i += 1) {
        const at = node[i] ?? 0;
        const { ask, bin } = best[at] ?? { ask: 0, bin: -1 };
        node[i] = at * 2 + (bin >= 0 && (binned.codes[i * width + ask] ?? 0) > bin ? 1 : 0);
      }
    }
    const slopes = new Float64Array(1 << depth);
    const bends = new Float64Array(1 << depth);
    node.forEach((at, i) => {
      slopes[at] = (slopes[at] ?? 0) + (slope[i] ?? 0);
      bends[at] = (bends[at] ?? 0) + (bend[i] ?? 0);
    });
    const grown = Array.from(slopes, (sum, at) =>
      rounded((rate * sum) / ((bends[at] ?? 0) + calm)),
    );
    node.forEach((at, i) => {
      score[i] = (score[i] ?? 0) + (grown[at] ?? 0);
    });
    leaves.push(...grown);
  }
  return { depth, base, asks, lines, leaves };
}

/** Scores of every row by forests that never saw its fold. */
export function crossScores(
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  weight: readonly number[],
  foldOf: (row: number) => number,
  folds: number,
  options: ForestOptions,
): number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = rows.map((_, i) => i).filter((i) => foldOf(i) !== fold);
    const forest = growForest(
      seen.map((i) => rows[i] ?? []),
      seen.map((i) => positive[i] === true),
      seen.map((i) => weight[i] ?? 1),
      options,
    );
    rows.forEach((row, i) => {
      if (foldOf(i) === fold) scores[i] = scoreOf(forest, row);
    });
  }
  return scores;
}

function binnedOf(rows: readonly (readonly number[])[], width: number): Binned {
  const n = rows.length;
  const codes = new Uint8Array(n * width);
  const cuts = Array.from({ length: width }, (_, ask) => {
    const sorted = Float64Array.from(rows, (row) => row[ask] ?? 0).sort();
    const lowest = sorted[0] ?? 0;
    const own = new Set<number>();
    for (let s = 1; s < stretches; s += 1) {
      const cut = rounded(sorted[Math.floor((s * n) / stretches)] ?? 0);
      if (cut > lowest) own.add(cut);
    }
    const next = sorted.find((value) => value > lowest);
    if (next !== undefined && rounded(next) > lowest) own.add(rounded(next));
    return [...own].sort((a, b) => a - b);
  });
  rows.forEach((row, i) => {
    cuts.forEach((own, ask) => {
      let code = 0;
      while (code < own.length && (row[ask] ?? 0) >= (own[code] ?? 0)) code += 1;
      codes[i * width + ask] = code;
    });
  });
  return { cuts, codes };
}

function bestQuestions(
  { cuts, codes }: Binned,
  width: number,
  node: Int32Array,
  nodes: number,
  slope: Float64Array,
  bend: Float64Array,
): { readonly ask: number; readonly bin: number }[] {
  const bins = stretches + 1;
  const slopes = new Float64Array(nodes * width * bins);
  const bends = new Float64Array(nodes * width * bins);
  for (let i = 0; i < node.length; i += 1) {
    const from = (node[i] ?? 0) * width * bins;
    for (let ask = 0; ask < width; ask += 1) {
      const at = from + ask * bins + (codes[i * width + ask] ?? 0);
      slopes[at] = (slopes[at] ?? 0) + (slope[i] ?? 0);
      bends[at] = (bends[at] ?? 0) + (bend[i] ?? 0);
    }
  }
  return Array.from({ length: nodes }, (_, one) => {
    const from = one * width * bins;
    let s = 0;
    let b = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      s += slopes[from + bin] ?? 0;
      b += bends[from + bin] ?? 0;
    }
    let best = { ask: 0, bin: -1 };
    let most = 1e-9;
    for (let ask = 0; ask < width; ask += 1) {
      let left = 0;
      let leftBend = 0;
      for (let bin = 0; bin < (cuts[ask]?.length ?? 0); bin += 1) {
        left += slopes[from + ask * bins + bin] ?? 0;
        leftBend += bends[from + ask * bins + bin] ?? 0;
        const rightBend = b - leftBend;
        if (leftBend < least || rightBend < least) continue;
        const right = s - left;
        const gain =
          (left * left) / (leftBend + calm) +
          (right * right) / (rightBend + calm) -
          (s * s) / (b + calm);
        if (gain > most) {
          most = gain;
          best = { ask, bin };
        }
      }
    }
    return best;
  });
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
