import { spawnSync } from 'node:child_process';
import { english } from '../../lib/languages/en/listening';
import { listen } from '../../lib/listening/listen';
import { installPeers } from '../bench/peers';
import type { Figure } from './figures';
import { momentOf, type GoldCase } from './train/data';

/** What the checker found: texts read, those with an error that their draft had not, and the errors with how often. */
interface Found {
  readonly texts: number;
  readonly worse: number;
  readonly errors: Readonly<Record<string, number>>;
}

/**
 * How many rephrasings have an error of grammar that neither their draft nor the turns they take up
 * had, by harper.js, which is fetched as the benchmark's peers are. The errors themselves are said by `say`, the most frequent first.
 */
export function grammarFigures(
  cases: readonly GoldCase[],
  say: (text: string) => void,
): readonly Figure[] {
  const folder = installPeers();
  if (folder === undefined) {
    say('harper.js could not be fetched: the figure of grammar is left out.');
    return [];
  }
  const pairs = cases.flatMap((one) => {
    const now = listen(momentOf(one), english).hints.flatMap(({ rephrasings }) =>
      rephrasings.map(({ draft }) => draft),
    );
    const old = [one.draft, ...one.turns.map(({ text }) => text)];
    return now.length > 0 ? [{ old, now }] : [];
  });
  const { stdout, stderr, status } = spawnSync(process.execPath, ['grammar.mjs'], {
    cwd: folder,
    input: JSON.stringify(pairs),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) {
    say(`harper.js did not run: ${stderr.slice(-200)}`);
    return [];
  }
  const { texts, worse, errors } = JSON.parse(stdout) as Found;
  const often = Object.entries(errors).sort((a, b) => b[1] - a[1]);
  for (const [error, times] of often.slice(0, 20)) say(`grammar: ${times} × ${error}`);
  return [
    {
      what: 'rephrasings with an error of grammar that draft and turns had not (harper.js)',
      on: 'both gold sets',
      size: texts,
      value: `${((100 * worse) / Math.max(1, texts)).toFixed(2)} %`,
      reach: '≤ 1 %',
      reference: '',
    },
  ];
}
