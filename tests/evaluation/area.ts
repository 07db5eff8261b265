/** Area under the curve: how often a row that is stands above one that is not; a tie counts half. */
export function areaOf(scores: readonly number[], is: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let ranks = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1;
    const rank = (from + 1 + to) / 2;
    for (const i of order.slice(from, to)) if (is[i] === true) ranks += rank;
    from = to;
  }
  const yes = is.filter(Boolean).length;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (is.length - yes));
}
