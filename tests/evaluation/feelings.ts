import { Group } from '../../lib/listening/model';
import { readText } from '../../lib/listening/text';
import { feelingBag } from '../../lib/languages/en/model/features';
import weights from '../../lib/languages/en/model/weights.json';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';
import { readComments, type Comment } from './train/feelings';

const ekman: Readonly<Record<string, string>> = {
  anger: 'anger',
  annoyance: 'anger',
  disapproval: 'anger',
  disgust: 'disgust',
  fear: 'fear',
  nervousness: 'fear',
  sadness: 'sadness',
  disappointment: 'sadness',
  embarrassment: 'sadness',
  grief: 'sadness',
  remorse: 'sadness',
  surprise: 'surprise',
  realization: 'surprise',
  confusion: 'surprise',
  curiosity: 'surprise',
  neutral: 'neutral',
};
const sentiments: Readonly<Record<string, string>> = {
  anger: 'negative',
  disgust: 'negative',
  fear: 'negative',
  sadness: 'negative',
  surprise: 'ambiguous',
  neutral: 'neutral',
};
const ekmanOf = (label: string) => ekman[label] ?? 'joy';
const sentimentOf = (label: string) => sentiments[ekmanOf(label)] ?? 'positive';

/** How well feelings are told apart on the official test split; thresholds from the official dev split. */
export function feelingFigures(folder: string): readonly Figure[] {
  const comments = readComments(folder);
  const group = new Group(weights.feelings);
  const margins = (split: Comment['split']) =>
    comments
      .filter((comment) => comment.split === split)
      .map((comment) => ({ comment, margins: group.margins(feelingBag(readText(comment.text))) }));
  const dev = margins('dev');
  const test = margins('test');
  const size = gzipSync(JSON.stringify(weights.feelings), { level: 9 }).length;
  const line = (
    what: string,
    classOf: (label: string) => string,
    reach: string,
    reference: string,
  ): Figure => {
    const classes = [...new Set(group.outputs.map(classOf))];
    const sum = classes.reduce((total, name) => {
      const places = group.outputs.flatMap((output, i) => (classOf(output) === name ? [i] : []));
      const score = (all: readonly number[]) =>
        Math.log(places.reduce((mass, i) => mass + Math.exp(3 * (all[i] ?? 0)), 0)) / 3;
      const judged = (rows: typeof dev) =>
        rows.map((row) => ({
          score: score(row.margins),
          is: row.comment.labels.some((label) => classOf(label) === name),
        }));
      return total + f1At(judged(test), bestLine(judged(dev)));
    }, 0);
    return {
      what: `${what}, macro-F1 (model ${Math.round(size / 1024)} KB gzip)`,
      on: 'GoEmotions test',
      size: test.length,
      value: (sum / classes.length).toFixed(3),
      reach,
      reference,
    };
  };
  return [
    line('28 feelings', (label) => label, '≥ 0.48', 'BERT 0.46, BiLSTM 0.41'),
    line('Ekman feelings', ekmanOf, '≥ 0.60', 'BERT 0.64, BiLSTM 0.53'),
    line('sentiment', sentimentOf, '≥ 0.66', 'BERT 0.69, BiLSTM 0.60'),
  ];
}

interface Judged {
  readonly score: number;
  readonly is: boolean;
}

function f1At(rows: readonly Judged[], line: number): number {
  const right = rows.filter((row) => row.is && row.score > line).length;
  const wrong = rows.filter((row) => row.is !== row.score > line).length;
  return (2 * right) / (2 * right + wrong || 1);
}

function bestLine(rows: readonly Judged[]): number {
  let best = 0;
  let most = -1;
  for (let line = -1.5; line < 1.5; line += 0.03) {
    const f1 = f1At(rows, line);
    if (f1 > most) {
      most = f1;
      best = line;
    }
  }
  return best;
}
