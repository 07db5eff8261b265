import { join } from 'node:path';
import { feelingBag } from '../../../lib/languages/en/model/features';
import type { PackedGroup } from '../../../lib/listening/model';
import { readText } from '../../../lib/listening/text';
import { Columns, keepStrongest } from './columns';
import { readLines } from './data';
import { packGroup } from './pack';
import { fitMargin } from './solver';

/** A comment of GoEmotions (Demszky et al. 2020, CC BY 4.0). */
export interface Comment {
  readonly text: string;
  readonly split: 'train' | 'dev' | 'test';
  readonly labels: readonly string[];
}

/** Reads GoEmotions. */
export function readComments(folder: string): Comment[] {
  return readLines<Comment>(join(folder, 'train', 'goemotions.jsonl.gz'));
}

/** Trains the 28 feelings, chooses each threshold on the official dev split and packs them; offsets hold the thresholds. */
export function trainFeelings(folder: string, most: number): PackedGroup {
  const comments = readComments(folder);
  const train = comments.filter((comment) => comment.split === 'train');
  const names = [...new Set(comments.flatMap((comment) => comment.labels))].sort();
  const columns = new Columns();
  const bags = train.map((comment) => feelingBag(readText(comment.text)));
  const rows = bags.map((bag) => columns.row(bag));
  const fit = (use: typeof rows, size: number, cost: number) =>
    names.map((name) =>
      fitMargin(
        use,
        train.map((comment) => comment.labels.includes(name)),
        size,
        {
          cost,
          epochs: 14,
        },
      ),
    );
  const first = fit(rows, columns.size, 0.3);
  const kept = keepStrongest(first, rows, columns.hashes, most);
  const models = fit(kept.rows, kept.hashes.length, 0.4);
  return packGroup(
    names.map((name, i) => ({
      name,
      model: models[i] ?? { weights: new Float64Array(kept.hashes.length), bias: 0 },
      slope: 1,
      offset: 0,
    })),
    kept.hashes,
  );
}
