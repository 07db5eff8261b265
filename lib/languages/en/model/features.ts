import { addGrams, Bag } from '../../../listening/grams';
import { partnerMoments, type PartnerMoment } from '../../../listening/moment';
import type { Glance } from '../../../listening/scene';
import { Sieve } from '../../../listening/sieve';
import type { Text } from '../../../listening/text';
import { cues, partnerCues } from './cues';

/** Longest stretch of a draft that a model reads, in words. */
const most = 220;

/** Cues by name, ready to be looked for in a text. */
export class Cues {
  private readonly names: readonly string[];
  private readonly sieve: Sieve;

  constructor(cues: Readonly<Record<string, RegExp>>) {
    this.names = Object.keys(cues);
    this.sieve = new Sieve(Object.values(cues));
  }

  /** The names of the cues that a text shows. */
  in(text: Text): string[] {
    const plain = text.plain.length > 4000 ? text.plain.slice(0, 4000) : text.plain;
    return Array.from(this.sieve.matches(plain), (place) => this.names[place] ?? '');
  }
}

/** The cues of a draft. */
export const draftCues = new Cues(cues);
const cuesOfPartner = new Cues(partnerCues);

/** Features of a text for its feeling. */
export function feelingBag(text: Text, bag = new Bag()): Bag {
  addGrams(bag, text, { prefix: 'x', words: 2, most: 100 });
  return bag;
}

/** Features of what the partner wrote and what came before it: for their moment and feeling. */
export function partnerBag(glance: Glance, scores: readonly number[]): Bag {
  const bag = new Bag();
  const { partnerText: text, before } = glance;
  if (text === undefined) {
    bag.named('p:none', 2);
    return bag;
  }
  addGrams(bag, text, { prefix: 'p', words: 2, letters: [3, 5], most });
  if (before !== undefined) addGrams(bag, before.text, { prefix: 'b', words: 1, most: 60 });
  const last = glance.turns.findLast((turn) => turn.speaker === 'partner')?.text ?? text;
  addGrams(bag, last, { prefix: 'l', words: 2, most: 80 });
  for (const word of text.words.slice(0, 3)) bag.named(`po:${word.plain}`, 0.25);
  for (const word of last.words.slice(0, 3)) bag.named(`lo:${word.plain}`, 0.25);
  for (const word of last.words.slice(-2)) bag.named(`le:${word.plain}`, 0.2);
  const { you, me, we } = whoIn(text);
  bag.named('p:you', Math.min(4, you) * 0.15);
  bag.named('p:me', Math.min(4, me) * 0.15);
  bag.named('p:we', Math.min(2, we) * 0.2);
  bag.named(you > 0 ? 'p:ofYou' : 'p:notOfYou', 0.3);
  bag.named(last.marks.question ? 'l:asks' : 'l:tells', 0.3);
  for (const name of cuesOfPartner.in(text)) bag.named(`pc:${name}`, 0.2);
  bag.named(`plen:${lengthClass(text)}`, 0.2);
  addMarks(bag, text, 'p');
  scores.forEach((score, i) => {
    bag.named(`ps:${i}`, score * 0.1);
  });
  return bag;
}

/** What is already known of a moment when its draft is judged. */
export interface Known {
  /** Margins of the partner's moment, in the order of `partnerMoments`. */
  readonly moments: readonly number[];
  readonly best: PartnerMoment;
  /** Scores of the small models on the draft and on the partner's words. */
  readonly draftScores: readonly number[];
  readonly partnerScores: readonly number[];
}

/** Features of what a draft answers, for whether a hint is due, and which: the same while the draft grows. */
export function answeredBag(glance: Glance, known: Omit<Known, 'draftScores'>): Bag {
  const bag = new Bag();
  const { partnerText, before } = glance;
  if (partnerText !== undefined) addGrams(bag, partnerText, { prefix: 'p', words: 2, most: 100 });
  if (before !== undefined) addGrams(bag, before.text, { prefix: 'b', words: 1, most: 60 });
  known.moments.forEach((margin, i) => {
    bag.named(`m:${i}`, clip(margin, 1.5) * 0.3);
  });
  known.partnerScores.forEach((score, i) => {
    bag.named(`ps:${i}`, score * 0.1);
  });
  return bag;
}

/** A moment that is likely enough to be reckoned with. */
const likely = 0.15;

/** How sharply margins of moments are told apart. */
const sharpness = 3;

/** What the partner may have meant, each with how likely it is (0 to 1); what is unlikely is left out. */
function meantBy(margins: readonly number[], spoke: boolean): (readonly [PartnerMoment, number])[] {
  if (!spoke) return [['none', 1]];
  const masses = partnerMoments.map((moment, i) =>
    moment === 'none' ? 0 : Math.exp(sharpness * (margins[i] ?? 0)),
  );
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  return partnerMoments.flatMap((moment, i) => {
    const share = (masses[i] ?? 0) / all;
    return share > likely ? [[moment, share] as const] : [];
  });
}

/** Features of a draft in its moment, for whether a hint is due, and which; `answeredBag` holds the rest. */
export function draftBag(
  glance: Glance,
  known: Pick<Known, 'moments' | 'best' | 'draftScores'>,
  bag = new Bag(),
): Bag {
  const { draft } = glance;
  addGrams(bag, draft, { prefix: 'd', words: 2, letters: [3, 5], most });
  for (const [moment, share] of meantBy(known.moments, glance.partnerText !== undefined)) {
    addGrams(bag, draft, { prefix: `x:${moment}`, words: 1, most, length: share });
  }
  known.draftScores.forEach((score, i) => {
    bag.named(`ds:${i}`, score * 0.1);
  });
  addMarks(bag, draft, 'd');
  addShape(bag, glance);
  for (const name of draftCues.in(draft)) {
    bag.named(`c:${name}`, 0.25);
    bag.named(`c:${name}:${known.best}`, 0.25);
  }
  return bag;
}

function addMarks(bag: Bag, text: Text, prefix: string): void {
  const { marks } = text;
  if (marks.play) bag.named(`${prefix}:play`, 0.3);
  if (marks.warm) bag.named(`${prefix}:warm`, 0.3);
  if (marks.sneer) bag.named(`${prefix}:sneer`, 0.3);
  if (marks.question) bag.named(`${prefix}:asks`, 0.2);
  if (marks.exclaim) bag.named(`${prefix}:exclaims`, 0.2);
  if (marks.shout) bag.named(`${prefix}:shouts`, 0.3);
}

function lengthClass(text: Text): number {
  return Math.min(8, Math.floor(Math.log2(text.words.length + 1) * 1.5));
}

const second = /^(?:you|your|yours|yourself)(?:'|$)/u;
const first = /^(?:i|my|me|mine|myself)(?:'|$)/u;
const together = /^(?:we|us|our|let's)(?:'|$)/u;

/** How often a text speaks of its reader, of its writer and of both. */
export function whoIn(text: Text): {
  readonly you: number;
  readonly me: number;
  readonly we: number;
} {
  let you = 0;
  let me = 0;
  let we = 0;
  for (const { plain } of text.words) {
    if (second.test(plain)) you += 1;
    else if (first.test(plain)) me += 1;
    else if (together.test(plain)) we += 1;
  }
  return { you, me, we };
}

function addShape(bag: Bag, glance: Glance): void {
  const { draft, partnerText } = glance;
  bag.named(`d:len:${lengthClass(draft)}`, 0.3);
  const { you, me, we } = whoIn(draft);
  let shared = 0;
  const theirs = new Set(
    partnerText?.words
      .filter(({ plain }) => plain.length > 3 && !second.test(plain))
      .map((word) => word.plain),
  );
  for (const word of draft.words) {
    if (theirs.has(word.plain)) shared += 1;
  }
  bag.named('d:you', Math.min(4, you) * 0.1);
  bag.named('d:me', Math.min(4, me) * 0.1);
  bag.named('d:we', Math.min(2, we) * 0.15);
  bag.named('d:shared', Math.min(3, shared) * 0.15);
  bag.named('d:sharedShare', shared / (draft.words.length + 1));
  const opening = draft.clauses[0];
  const closing = draft.clauses[draft.clauses.length - 1];
  for (const word of draft.words.slice(opening?.firstWord, (opening?.firstWord ?? 0) + 3)) {
    bag.named(`o:${word.plain}`, 0.25);
  }
  for (const word of draft.words.slice(closing?.firstWord, (closing?.firstWord ?? 0) + 3)) {
    bag.named(`e:${word.plain}`, 0.2);
  }
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
