import { journal as words, plural } from '../../lib/languages/interface';
import { brush } from '../ink/brush';

const gap = 8;

interface TallyProps {
  readonly count: number;
  /** The same seed draws the same strokes. */
  readonly seed: number;
  /** After so many a new row begins. */
  readonly perRow?: number;
}

/** A number as tally strokes, every fifth across the four before it; read out as a number. */
export function Tally({ count, seed, perRow = 15 }: TallyProps) {
  if (count === 0) return null;
  const width = 10 + Math.min(count, perRow) * gap;
  const rows = Math.ceil(count / perRow);
  return (
    <>
      <svg
        width={width}
        height={rows * 22}
        viewBox={`0 0 ${width} ${rows * 22}`}
        aria-hidden="true"
        focusable="false"
        fill="currentColor"
      >
        {Array.from({ length: count }, (_, at) => (
          <path key={at} d={strokeAt(at, seed, perRow)} />
        ))}
      </svg>
      <span class="sr">{plural(count, words.times)}</span>
    </>
  );
}

function strokeAt(at: number, seed: number, perRow: number): string {
  const x = 6 + (at % perRow) * gap;
  const y = Math.floor(at / perRow) * 22;
  return at % 5 === 4
    ? brush(
        [
          [x - 37, y + 17],
          [x - 16, y + 11],
          [x + 1, y + 5],
        ],
        { w: 1.9, from: 0.9, to: 0.7, seed: seed + at, step: 8, wobble: 0.4 },
      )
    : brush(
        [
          [x, y + 2.5],
          [x + 0.6, y + 10],
          [x - 0.6, y + 19],
        ],
        { w: 2, from: 0.9, to: 0.7, seed: seed + at * 3, step: 4, wobble: 0.4, rough: 0.2 },
      );
}
