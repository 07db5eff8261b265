/** A row of a training matrix: sorted by nothing, each index once. */
export interface Row {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** A weight for each column, and the bias. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** A small generator of the same numbers on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a model is fitted. */
export interface FitOptions {
  /** Cost of an error against the size of the weights. */
  readonly cost: number;
  /** How much more an error on a positive row costs. */
  readonly positiveCost?: number;
  readonly rowCost?: readonly number[];
  readonly epochs?: number;
  readonly seed?: number;
}

/** Fits a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008). */
export function fitMargin(
  rows: readonly Row[],
  positive: readonly boolean[],
  columns: number,
  options: FitOptions,
): Linear {
  const { cost, positiveCost = 1, epochs = 30, seed = 1, rowCost } = options;
  const w = new Float64Array(columns + 1);
  const n = rows.length;
  const alpha = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const norms = rows.map((row) => row.value.reduce((sum, v) => sum + v * v, 1));
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = n - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = held;
    }
    let largest = 0;
    for (const i of order) {
      const row = rows[i];
      if (row === undefined) continue;
      const y = positive[i] === true ? 1 : -1;
      const c = cost * (y > 0 ? positiveCost : 1) * (rowCost?.[i] ?? 1);
      if (c === 0) continue;
      const diagonal = 0.5 / c;
      const { index, value } = row;
      let margin = w[columns] ?? 0;
      for (let k = 0; k < index.length; k += 1) margin += (w[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
      const old = alpha[i] ?? 0;
      const gradient = y * margin - 1 + diagonal * old;
      const projected = old === 0 ? Math.min(gradient, 0) : gradient;
      if (projected === 0) continue;
      largest = Math.max(largest, Math.abs(projected));
      const next = Math.max(old - gradient / ((norms[i] ?? 1) + diagonal), 0);
      alpha[i] = next;
      const step = (next - old) * y;
      for (let k = 0; k < index.length; k += 1) {
        const column = index[k] ?? 0;
        w[column] = (w[column] ?? 0) + step * (value[k] ?? 0);
      }
      w[columns] = (w[columns] ?? 0) + step;
    }
    if (largest < 0.01) break;
  }
  return { weights: w.subarray(0, columns), bias: w[columns] ?? 0 };
}

/** The margin a model gives a row. */
export function marginOf(model: Linear, row: Row): number {
  let sum = model.bias;
  for (let k = 0; k < row.index.length; k += 1) {
    sum += (model.weights[row.index[k] ?? 0] ?? 0) * (row.value[k] ?? 0);
  }
  return sum;
}

/** A logistic curve from margins to chances (Platt 1999), by Newton steps. */
export function calibrate(
  margins: readonly number[],
  positive: readonly boolean[],
): { readonly slope: number; readonly offset: number } {
  const n1 = positive.filter(Boolean).length;
  const n0 = positive.length - n1;
  const high = (n1 + 1) / (n1 + 2);
  const low = 1 / (n0 + 2);
  let slope = 1;
  let offset = Math.log((n1 + 1) / (n0 + 1));
  for (let step = 0; step < 100; step += 1) {
    let g1 = 0;
    let g0 = 0;
    let h11 = 1e-6;
    let h00 = 1e-6;
    let h10 = 0;
    margins.forEach((m, i) => {
      const p = 1 / (1 + Math.exp(-(slope * m + offset)));
      const error = p - (positive[i] === true ? high : low);
      const spread = Math.max(p * (1 - p), 1e-9);
      g1 += error * m;
      g0 += error;
      h11 += spread * m * m;
      h00 += spread;
      h10 += spread * m;
    });
    const determinant = h11 * h00 - h10 * h10;
    const d1 = (h00 * g1 - h10 * g0) / determinant;
    const d0 = (h11 * g0 - h10 * g1) / determinant;
    slope -= Math.max(-1, Math.min(1, d1));
    offset -= Math.max(-1, Math.min(1, d0));
    if (Math.abs(d1) + Math.abs(d0) < 1e-7) break;
  }
  return { slope, offset };
}
