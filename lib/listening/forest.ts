/** Boosted trees as a training run writes them: every tree is whole, `depth` questions deep. */
export interface PackedForest {
  readonly depth: number;
  readonly base: number;
  /** Which number each node asks of, tree by tree, level by level. */
  readonly asks: readonly number[];
  /** The number from which a node leads to the right; a node that asks nothing leads left. */
  readonly lines: readonly (number | null)[];
  /** What each leaf adds, tree by tree. */
  readonly leaves: readonly number[];
}

/** The sum of all trees of a forest over a list of numbers: above 0 is yes. */
export function scoreOf(forest: PackedForest, numbers: readonly number[]): number {
  const { depth, base, asks, lines, leaves } = forest;
  const leavesEach = 1 << depth;
  let sum = base;
  let nodes = 0;
  for (let first = 0; first < leaves.length; first += leavesEach) {
    let place = 0;
    for (let width = 1; width < leavesEach; width *= 2) {
      const line = lines[nodes + place];
      const asked = numbers[asks[nodes + place] ?? 0] ?? 0;
      nodes += width;
      place = place * 2 + (typeof line === 'number' && asked >= line ? 1 : 0);
    }
    sum += leaves[first + place] ?? 0;
  }
  return sum;
}

/** The chance that a margin or a score of a logistic model stands for. */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
