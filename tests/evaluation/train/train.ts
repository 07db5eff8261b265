import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chanceOf } from '../../../lib/listening/forest';
import type { Policy } from '../../../lib/listening/language';
import { partnerMoments, type PartnerMoment } from '../../../lib/listening/moment';
import { english } from '../../../lib/languages/en/listening';
import { named } from '../../../lib/languages/en/model/votes';
import { trainActs } from './acts';
import { readLines, type GoldCase } from './data';
import { trainFeelings } from './feelings';
import type { Trained } from './group';
import { trainClauses, trainDue, trainForest, trainLabels, wholeBag } from './drafts';
import { everydayTurns, quietComments, quietTalk } from './quiet';
import {
  exampleSamples,
  Knowing,
  quietSamples,
  rewriteSamples,
  trainMoments,
  type Sample,
} from './samples';

const own = 'lib/languages/en/corpus';
const out = 'lib/languages/en/model';

/** How many of the unseen calm turns of public talk may sound an alarm: a little under the floor for everyday talk. */
const alarms = 0.003;

/** How many of the unseen own cases that call for silence may, the floor for silence: they are hard twins of those that do not. */
const twinAlarms = 0.03;

/** The lowest and highest line that is tried, in hundredths. */
const lowest = 30;
const highest = 95;

/** The prices of an alarm that are tried, in cases heard. */
const prices = [0, 0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

/**
 * Where the engine draws its lines, one for each kind of partner's turn: those that hear the most of
 * the own cases, by models that never saw them, of all that few enough of the calm turns and of the
 * quiet twins reach. For each pair of prices the best line of each kind stands alone (Everett 1963);
 * of all pairs the best that keeps to both bounds is taken. What the gates silence is no alarm.
 */
function policyFrom(samples: readonly Sample[], chances: readonly number[]): Policy {
  const calm = new Above();
  const due = new Above();
  const twins = new Above();
  samples.forEach(({ kind, show, known, glance }, i) => {
    const silent = english.guard(glance) ?? english.outside(glance, known.best);
    const chance = silent === undefined ? (chances[i] ?? 0) : 0;
    if (kind === 'talk' || kind === 'comment') calm.count(known.best, chance);
    else if (kind === 'case') (show ? due : twins).count(known.best, chance);
  });
  let best = { lines: linesOf(() => highest), heard: 0 };
  for (const ofCalm of prices) {
    for (const ofTwins of prices) {
      const lines = linesOf((moment) => {
        const gain = (line: number) =>
          due.above(moment, line) -
          ofCalm * calm.above(moment, line) -
          ofTwins * twins.above(moment, line);
        let chosen = highest;
        for (let line = highest; line >= lowest; line -= 1)
          if (gain(line) > gain(chosen)) chosen = line;
        return chosen;
      });
      const total = (counts: Above) =>
        partnerMoments.reduce((sum, moment) => sum + counts.above(moment, lines[moment]), 0);
      const calmly = total(calm) <= alarms * calm.all && total(twins) <= twinAlarms * twins.all;
      if (calmly && total(due) > best.heard) best = { lines, heard: total(due) };
    }
  }
  return { lines: linesOf((moment) => best.lines[moment] / 100), opener: 0.5 };
}

function linesOf(line: (moment: PartnerMoment) => number): Record<PartnerMoment, number> {
  return Object.fromEntries(partnerMoments.map((moment) => [moment, line(moment)])) as Record<
    PartnerMoment,
    number
  >;
}

/** How many samples of each kind of partner's turn stand above lines drawn in hundredths. */
class Above {
  all = 0;
  private readonly counts = new Map(
    partnerMoments.map((moment) => [moment, new Int32Array(101)] as const),
  );

  count(moment: PartnerMoment, chance: number): void {
    this.all += 1;
    const counts = this.counts.get(moment);
    if (counts === undefined) return;
    for (let line = 0; line <= Math.min(100, Math.floor(chance * 100)); line += 1) {
      counts[line] = (counts[line] ?? 0) + 1;
    }
  }

  above(moment: PartnerMoment, line: number): number {
    return this.counts.get(moment)?.[line] ?? 0;
  }
}

/** How many features each group may keep: what the weights file is made of. */
const most = { feelings: 2500, moments: 5000, due: 10000, labels: 1900, clauses: 2800 };

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

/** Says how well unseen cases are told apart. */
function sayOf(what: string, samples: readonly Sample[], scores: readonly number[]): void {
  const at = samples.flatMap(({ kind }, i) => (kind === 'case' ? [i] : []));
  const margins = at.map((i) => scores[i] ?? 0);
  const shown = at.map((i) => samples[i]?.show === true);
  say(
    `${what}, unseen: AUC ${areaUnder(margins, shown).toFixed(4)}, recall at specificity 0.97 ${recallAt(margins, shown, 0.97).toFixed(3)}, 0.90 ${recallAt(margins, shown, 0.9).toFixed(3)}`,
  );
}

/** Says what the lines come to on unseen cases and examples. */
function sayLines(samples: readonly Sample[], chances: readonly number[], policy: Policy): void {
  for (const kind of ['case', 'example', 'rewrite', 'talk', 'comment']) {
    for (const show of [true, false]) {
      const at = samples.flatMap((one, i) => (one.kind === kind && one.show === show ? [i] : []));
      const above = at.filter(
        (i) => (chances[i] ?? 0) >= policy.lines[samples[i]?.known.best ?? 'none'],
      ).length;
      if (at.length > 0)
        say(`${kind}, ${show ? 'due' : 'quiet'}: ${(above / at.length).toFixed(4)} above`);
    }
  }
}

/** The share of unseen cases whose likeliest label is one of theirs, where a hint is due. */
function rightly(samples: readonly Sample[], { packed, unseen }: Trained): number {
  const at = samples.flatMap(({ kind, show }, i) => (kind === 'case' && show ? [i] : []));
  const right = at.filter((i) => {
    const chances = unseen.map((all, o) =>
      chanceOf((packed.slopes[o] ?? 1) * (all[i] ?? 0) + (packed.offsets[o] ?? 0)),
    );
    const best = named[chances.indexOf(Math.max(...chances))];
    return best !== undefined && samples[i]?.labels.includes(best) === true;
  });
  return right.length / at.length;
}

/** Rebuilds the weights from the own corpus and the public training sets in `folder`. */
export function train(folder: string): void {
  const started = Date.now();
  const files = readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const read = new Map(files.map((name) => [name, readLines<GoldCase>(join(own, name))]));
  const cases = [...read.values()].flat();
  const natural = new Set(read.get('gold.jsonl'));
  say(`${cases.length} own cases, ${cases.filter((one) => one.show).length} of them due`);
  const feelings = trainFeelings(folder, most.feelings);
  const heard = trainMoments(
    cases,
    (one) => natural.has(one),
    feelings,
    everydayTurns(folder),
    most.moments,
  );
  say(`moment, unseen: ${heard.right.toFixed(3)} right`);
  const knowing = new Knowing(feelings, heard.packed);
  const samples = [
    ...heard.samples.filter(({ glance }) => glance.draft.words.length > 0),
    ...exampleSamples(knowing),
    ...rewriteSamples(cases, heard.samples, knowing),
    ...quietSamples('talk', quietTalk(folder), knowing),
    ...quietSamples('comment', quietComments(folder, 2000), knowing),
  ];
  const bags = samples.map(wholeBag);
  const due = trainDue(samples, bags, 5, most.due);
  sayOf('due, first hearing', samples, due.unseen[0] ?? []);
  const labels = trainLabels(samples, bags, most.labels);
  say(`label, unseen: ${rightly(samples, labels).toFixed(3)} right`);
  const clauses = trainClauses(samples, most.clauses);
  const weighed = trainForest(samples, due, labels, clauses.unseen);
  const chances = weighed.unseen.map(chanceOf);
  sayOf('due, weighed together', samples, chances);
  const policy = policyFrom(samples, chances);
  say(`lines: ${JSON.stringify(policy)}`);
  sayLines(samples, chances, policy);
  const weights = {
    feelings,
    moments: heard.packed,
    due: due.packed,
    labels: labels.packed,
    clauses: clauses.trained.packed,
    forest: weighed.forest,
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
