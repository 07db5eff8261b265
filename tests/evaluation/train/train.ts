import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { labels } from '../../../lib/listening/hint';
import type { Policy } from '../../../lib/listening/language';
import { trainActs } from './acts';
import { readLines, type GoldCase } from './data';
import { trainFeelings } from './feelings';
import { trainClauses, trainDue, trainLabels, trainMoments } from './gold';
import { everydayTurns, quietComments, quietTalk } from './quiet';

const own = 'lib/languages/en/corpus';
const out = 'lib/languages/en/model';

/** How many of the unseen calm turns of public talk may sound an alarm: the floor for everyday talk. */
const alarms = 0.005;

/**
 * Where the engine draws its lines. The line is the chance that only so few calm turns reach, by models
 * that never saw them; after anything but pain, complaint, good news or apology it lies a tenth higher.
 */
function policyFrom(calm: readonly number[]): Policy {
  const sorted = [...calm].sort((x, y) => y - x);
  const line = Number((sorted[Math.floor(alarms * sorted.length)] ?? 0.5).toFixed(3));
  return {
    grave: line,
    light: Number((line + 0.1).toFixed(3)),
    heard: 0.15,
    sure: 0.6,
    opener: 0.5,
  };
}

/** How many features each group may keep: what the weights file is made of. */
const most = { feelings: 2500, moments: 3200, due: 12000, labels: 2200, clauses: 3500 };

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Area under the curve: how often a positive is above a negative. */
export function areaUnder(margins: readonly number[], positive: readonly boolean[]): number {
  const order = margins.map((_, i) => i).sort((a, b) => (margins[a] ?? 0) - (margins[b] ?? 0));
  let ranks = 0;
  order.forEach((i, rank) => {
    if (positive[i] === true) ranks += rank + 1;
  });
  const n1 = positive.filter(Boolean).length;
  return (ranks - (n1 * (n1 + 1)) / 2) / (n1 * (positive.length - n1));
}

/** Recall where so many of the negatives stay silent. */
export function recallAt(
  margins: readonly number[],
  positive: readonly boolean[],
  specificity: number,
): number {
  const negatives = margins.filter((_, i) => positive[i] !== true).sort((a, b) => b - a);
  const line = negatives[Math.floor((1 - specificity) * negatives.length)] ?? 0;
  const positives = margins.filter((_, i) => positive[i] === true);
  return positives.filter((margin) => margin > line).length / positives.length;
}

/** Rebuilds the weights from the own corpus and the public training sets in `folder`. */
export function train(folder: string): void {
  const started = Date.now();
  const cases = readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines<GoldCase>(join(own, name)));
  say(`${cases.length} own cases, ${cases.filter((one) => one.show).length} of them due`);
  const feelings = trainFeelings(folder, most.feelings);
  const {
    packed: moments,
    read,
    right,
  } = trainMoments(cases, feelings, everydayTurns(folder), most.moments);
  say(`moment, unseen: ${right.toFixed(3)} right`);
  const talk = quietTalk(folder, feelings, moments);
  const quiet = [...talk, ...quietComments(folder, feelings, 4000)];
  const due = trainDue(read, quiet, 2, most.due);
  const margins = (due.unseen[0] ?? []).slice(0, cases.length);
  const shown = cases.map((one) => one.show);
  say(
    `due, unseen: AUC ${areaUnder(margins, shown).toFixed(4)}, recall at specificity 0.97 ${recallAt(margins, shown, 0.97).toFixed(3)}, 0.90 ${recallAt(margins, shown, 0.9).toFixed(3)}`,
  );
  const { slopes, offsets } = due.packed;
  const calm = (due.unseen[0] ?? [])
    .slice(cases.length, cases.length + talk.length)
    .map((margin) => 1 / (1 + Math.exp(-((slopes[0] ?? 1) * margin + (offsets[0] ?? 0)))));
  const policy = policyFrom(calm);
  say(`lines: ${JSON.stringify(policy)}`);
  const named = trainLabels(read, most.labels);
  const names = labels.filter((label) => label !== 'opener');
  const rightly = named.rows.filter((row, k) => {
    const chances = named.unseen.map(
      (all, o) =>
        1 /
        (1 +
          Math.exp(
            -((named.packed.slopes[o] ?? 1) * (all[k] ?? 0) + (named.packed.offsets[o] ?? 0)),
          )),
    );
    const best = names[chances.indexOf(Math.max(...chances))];
    return best !== undefined && cases[row]?.labels.includes(best) === true;
  }).length;
  say(`label, unseen: ${(rightly / named.rows.length).toFixed(3)} right`);
  const clauses = trainClauses(read, most.clauses);
  const weights = {
    feelings,
    moments,
    due: due.packed,
    labels: named.packed,
    clauses: clauses.packed,
    policy,
  };
  mkdirSync(out, { recursive: true });
  const text = `${JSON.stringify(weights, undefined, 1)}\n`;
  writeFileSync(join(out, 'weights.json'), text);
  for (const [name, group] of Object.entries(weights)) {
    say(`${name}: ${gzipSync(JSON.stringify(group), { level: 9 }).length} bytes gzip`);
  }
  say(
    `all: ${gzipSync(text, { level: 9 }).length} bytes gzip, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  say(`acts, unseen: AUC ${JSON.stringify(trainActs(folder, cases, join(out, 'acts.json')))}`);
}
