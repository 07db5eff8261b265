/** A place in a drawing. */
export type Place = readonly [x: number, y: number];

/** How a stroke swells and tapers. */
export interface Stroke {
  /** Width where it is widest. */
  readonly w: number;
  /** Share of the width at the beginning and at the end. */
  readonly from: number;
  readonly to: number;
  /** Where along the stroke it is widest, 0 to 1. */
  readonly belly?: number;
  /** How far the hand strays. */
  readonly wobble?: number;
  readonly rough?: number;
  /** Distance between the places that are worked out. */
  readonly step?: number;
  /** The same seed gives the same stroke. */
  readonly seed: number;
}

/** A source of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The outline of a pen stroke through some places, as path data. */
export function brush(places: readonly Place[], stroke: Stroke): string {
  const { w, from, to, belly = 0.4, wobble = 0.5, rough = 0.28, step = 10, seed } = stroke;
  const line = spline(places, step);
  const strays = noise(seed);
  const swells = noise(seed + 77);
  const left: Place[] = [];
  const right: Place[] = [];
  let length = 0;
  line.forEach((here, at) => {
    const before = line[Math.max(0, at - 1)] ?? here;
    const after = line[Math.min(line.length - 1, at + 1)] ?? here;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const long = Math.hypot(dx, dy) || 1;
    if (at > 0) length += Math.hypot(here[0] - before[0], here[1] - before[1]);
    const t = at / (line.length - 1 || 1);
    const swell =
      t < belly
        ? from + (1 - from) * Math.sin(((t / belly) * Math.PI) / 2)
        : to + (1 - to) * Math.cos((((t - belly) / (1 - belly)) * Math.PI) / 2);
    const half = (w / 2) * swell * (1 + rough * swells(length / 26));
    const stray = wobble * strays(length / 34);
    const [nx, ny] = [-dy / long, dx / long];
    left.push([here[0] + nx * (half + stray), here[1] + ny * (half + stray)]);
    right.push([here[0] - nx * (half - stray), here[1] - ny * (half - stray)]);
  });
  return outline([...left, ...right.reverse()]);
}

/** Places on a ring or part of one; angles in degrees. */
export function ring(centre: Place, radius: number, a0: number, a1: number, parts = 16): Place[] {
  return Array.from({ length: parts + 1 }, (_, at) => {
    const angle = ((a0 + ((a1 - a0) * at) / parts) * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

/** Quadratic curves through the middles between places: a closed, soft outline. */
export function outline(places: readonly Place[]): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const first = places[0] ?? [0, 0];
  const middle = (a: Place, b: Place): Place => [
    tenth((a[0] + b[0]) / 2),
    tenth((a[1] + b[1]) / 2),
  ];
  const start = middle(places.at(-1) ?? first, first);
  const curves = places.map((place, at) => {
    const [x, y] = middle(place, places[(at + 1) % places.length] ?? first);
    return `Q${tenth(place[0])} ${tenth(place[1])} ${x} ${y}`;
  });
  return `M${start[0]} ${start[1]}${curves.join('')}Z`;
}

function noise(seed: number): (x: number) => number {
  const next = random(seed);
  const values = Array.from({ length: 64 }, () => next() * 2 - 1);
  const at = (index: number): number => values[((index % 64) + 64) % 64] ?? 0;
  return (x) => {
    const floor = Math.floor(x);
    const part = x - floor;
    const soft = part * part * (3 - 2 * part);
    return at(floor) + (at(floor + 1) - at(floor)) * soft;
  };
}

// Catmull-Rom through every place.
function spline(places: readonly Place[], step: number): readonly Place[] {
  const last = places.at(-1);
  const first = places[0];
  if (!first || !last) return [];
  const all = [first, ...places, last];
  const line: Place[] = [];
  for (let i = 1; i < all.length - 2; i += 1) {
    const [p0, p1, p2, p3] = [all[i - 1], all[i], all[i + 1], all[i + 2]];
    if (!p0 || !p1 || !p2 || !p3) continue;
    const parts = Math.max(2, Math.round(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / step));
    for (let k = 0; k < parts; k += 1) {
      const t = k / parts;
      const along = (d: 0 | 1): number =>
        0.5 *
        (2 * p1[d] +
          (p2[d] - p0[d]) * t +
          (2 * p0[d] - 5 * p1[d] + 4 * p2[d] - p3[d]) * t * t +
          (3 * p1[d] - p0[d] - 3 * p2[d] + p3[d]) * t * t * t);
      line.push([along(0), along(1)]);
    }
  }
  return [...line, last];
}
