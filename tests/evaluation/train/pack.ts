import { digits, mostRoot, zero, type PackedGroup } from '../../../lib/listening/model';
import type { Linear } from './solver';

/** A fitted output of a group, with its logistic curve. */
export interface Fitted {
  readonly name: string;
  readonly model: Linear;
  readonly slope: number;
  readonly offset: number;
}

/** Packs fitted models over the same columns. `hashes[column]` is the hash of a feature. */
export function packGroup(fitted: readonly Fitted[], hashes: readonly number[]): PackedGroup {
  const order = hashes
    .map((_, column) => column)
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const steps = fitted.map(({ model }) => stepOf(model));
  let weights = '';
  let features = '';
  let last = 0;
  for (const column of order) {
    let row = '';
    let any = false;
    fitted.forEach(({ model }, o) => {
      const weight = model.weights[column] ?? 0;
      const root = Math.round(Math.sqrt(Math.abs(weight) / (steps[o] ?? 1)));
      const held = Math.sign(weight) * Math.min(mostRoot, root);
      if (held !== 0) any = true;
      row += String.fromCharCode(zero.charCodeAt(0) + held);
    });
    if (!any) continue;
    weights += row;
    features += gapDigits((hashes[column] ?? 0) - last);
    last = hashes[column] ?? 0;
  }
  return {
    outputs: fitted.map(({ name }) => name),
    features,
    weights,
    steps: steps.map(rounded),
    biases: fitted.map(({ model }) => rounded(model.bias)),
    slopes: fitted.map(({ slope }) => rounded(slope)),
    offsets: fitted.map(({ offset }) => rounded(offset)),
  };
}

/** What one step is worth, so that the largest weight just fits. */
function stepOf(model: Linear): number {
  const largest = model.weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  return largest / mostRoot ** 2 || 1;
}

function gapDigits(gap: number): string {
  let rest = gap;
  let text = '';
  while (rest >= 32) {
    text += digits.charAt(32 + (rest & 31));
    rest >>>= 5;
  }
  return text + digits.charAt(rest);
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
