import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Moment, PartnerMoment } from '../../../lib/listening/moment';

/** A gold case: a moment, what it is, and what a good coach would do. */
export interface GoldCase {
  readonly id: string;
  readonly turns: readonly { readonly from: 'partner' | 'me'; readonly text: string }[];
  readonly draft: string;
  readonly labels: readonly string[];
  readonly moment: PartnerMoment;
  readonly feeling: string | null;
  readonly show: boolean;
  readonly cue?: string | null;
  readonly note?: string;
  readonly rewrites?: readonly string[];
}

/** Reads a JSONL file, plain or gzipped. */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The moment of a case, as the engine takes it. */
export function momentOf(c: Pick<GoldCase, 'turns' | 'draft'>): Moment {
  return {
    turns: c.turns.map((turn) => ({ speaker: turn.from, text: turn.text })),
    draft: c.draft,
  };
}
