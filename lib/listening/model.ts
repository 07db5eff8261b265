import type { Bag } from './grams';

/** A group of linear models over the same features, as a training run writes it. Text only, so that it packs well. */
export interface PackedGroup {
  readonly outputs: readonly string[];
  /** The hashes of its features in rising order: each gap to the next as base-32 digits, lowest first, the last one offset by 32. */
  readonly features: string;
  /** One letter a weight, feature by feature: its code less that of `zero` is the root of its size in steps, with its sign. */
  readonly weights: string;
  /** What one step of a weight is worth, for each output. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** Slope and offset of the logistic curve from a margin to a chance, for each output. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
}

/** The letter of a weight of nothing. */
export const zero = 'N';
/** The root of the largest weight in steps, either way. Roots keep small weights apart and large ones whole. */
export const mostRoot = 12;
/** The digits of the gaps between hashes: the first 32 end a number, the others go on. */
export const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-';

/** A group of linear models, ready to score. */
export class Group {
  readonly outputs: readonly string[];
  private readonly packed: PackedGroup;
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly weights: Int16Array;

  constructor(packed: PackedGroup) {
    this.packed = packed;
    this.outputs = packed.outputs;
    this.hashes = hashesIn(packed.features);
    this.weights = new Int16Array(packed.weights.length);
    for (let i = 0; i < packed.weights.length; i += 1) {
      const root = packed.weights.charCodeAt(i) - zero.charCodeAt(0);
      this.weights[i] = root * Math.abs(root);
    }
    let size = 2;
    while (size < this.hashes.length * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.hashes.forEach((hash, i) => {
      let slot = hash & (size - 1);
      while (this.slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.slots[slot] = i;
    });
  }

  /** The margin of each output: above 0 is yes. `before` holds the sums of another bag of the same moment. */
  margins(bag: Bag, before?: Float64Array): number[] {
    const sums = this.sums(bag, before);
    const { steps, biases } = this.packed;
    return this.outputs.map((_, o) => (sums[o] ?? 0) * (steps[o] ?? 0) + (biases[o] ?? 0));
  }

  /** What a bag adds to each output, in steps; to what another bag added. */
  sums(bag: Bag, before?: Float64Array): Float64Array {
    const n = this.outputs.length;
    const sums = before === undefined ? new Float64Array(n) : Float64Array.from(before);
    const { slots, weights } = this;
    const known = this.hashes;
    const mask = slots.length - 1;
    const { hashes, values, size } = bag;
    for (let k = 0; k < size; k += 1) {
      const hash = hashes[k] ?? 0;
      let slot = hash & mask;
      let feature = slots[slot] ?? -1;
      while (feature !== -1 && known[feature] !== hash) {
        slot = (slot + 1) & mask;
        feature = slots[slot] ?? -1;
      }
      if (feature === -1) continue;
      const value = values[k] ?? 0;
      const row = feature * n;
      for (let o = 0; o < n; o += 1) sums[o] = (sums[o] ?? 0) + (weights[row + o] ?? 0) * value;
    }
    return sums;
  }

  /** The chance that a margin of an output stands for. */
  chance(output: number, margin: number): number {
    const { slopes, offsets } = this.packed;
    return 1 / (1 + Math.exp(-((slopes[output] ?? 1) * margin + (offsets[output] ?? 0))));
  }

  /** The chances of all outputs. */
  chances(bag: Bag): number[] {
    return this.margins(bag).map((margin, o) => this.chance(o, margin));
  }
}

function hashesIn(features: string): Int32Array {
  const hashes: number[] = [];
  let hash = 0;
  let gap = 0;
  let shift = 0;
  const worth = new Uint8Array(128);
  for (let digit = 0; digit < digits.length; digit += 1) worth[digits.charCodeAt(digit)] = digit;
  for (let i = 0; i < features.length; i += 1) {
    const digit = worth[features.charCodeAt(i)] ?? 0;
    gap |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      hash += gap;
      hashes.push(hash);
      gap = 0;
      shift = 0;
    }
  }
  return Int32Array.from(hashes);
}
