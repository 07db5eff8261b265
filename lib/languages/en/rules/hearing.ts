import type { Finding, Proposal, Rule, Scene } from '../../../listening/rule';
import type { PartnerMoment, Span } from '../../../listening/moment';
import type { Clause, Text } from '../../../listening/text';
import { Sieve } from '../../../listening/sieve';
import { composeFor } from '../phrasebook/compose';

/** One way in which a rule can be heard. */
export interface Pattern {
  /** Matched against the plain words of each clause, or of the whole draft. */
  readonly words: RegExp;
  /** How sure a match is, 0 to 1. */
  readonly sure: number;
  /** The match must be all that the draft says, small words aside. */
  readonly all?: boolean;
  /** Matched over the borders of clauses. */
  readonly across?: boolean;
  /** Not heard where the clause holds these. */
  readonly unless?: RegExp;
  /** What must be true of the conversation. */
  readonly after?: (scene: Scene) => boolean;
}

/** All of a rule but the two functions, which follow from its patterns. */
export interface Pack extends Omit<Rule, 'hear' | 'rephrase'> {
  readonly patterns: readonly Pattern[];
}

/** Makes a rule out of patterns. It stays silent on play, quotations, one's own faults and guesses held up as guesses. */
export function ruleOf(pack: Pack): Rule {
  const { patterns, ...rule } = pack;
  for (const pattern of patterns) known.push({ rule: rule.id, pattern });
  return {
    ...rule,
    hear: (scene) => hear(scene, rule.id, patterns),
    rephrase: (scene, finding): readonly Proposal[] => composeFor(scene, pack.label, finding.span),
  };
}

/** Every pattern of every rule, so that one look at a draft tells which can be heard in it at all. */
const known: { readonly rule: string; readonly pattern: Pattern }[] = [];
let sieve: Sieve | undefined;
const byStretch = new Map<string, ReadonlyMap<Pattern, string>>();
/** How many stretches are kept: while a draft grows, all but its last clause stay the same. */
const kept = 96;

/** The patterns that are heard in a stretch of plain words, each with its rule. */
function heardIn(plain: string): ReadonlyMap<Pattern, string> {
  const before = byStretch.get(plain);
  if (before !== undefined) return before;
  sieve ??= new Sieve(known.map(({ pattern }) => pattern.words));
  const found = new Map<Pattern, string>();
  for (const place of sieve.candidates(plain)) {
    const one = known[place];
    if (one !== undefined && (one.pattern.all === true || one.pattern.words.test(plain)))
      found.set(one.pattern, one.rule);
  }
  if (byStretch.size >= kept) byStretch.clear();
  byStretch.set(plain, found);
  return found;
}

/** What is heard where in a draft, and by which rules at all. */
interface Echo {
  readonly whole: Stretch;
  readonly inWhole: ReadonlyMap<Pattern, string>;
  readonly clauses: readonly { clause: Stretch; heard: ReadonlyMap<Pattern, string> }[];
  readonly rules: ReadonlySet<string>;
}

const echoes = new WeakMap<Text, Echo>();

function echoOf(draft: Text): Echo {
  const before = echoes.get(draft);
  if (before !== undefined) return before;
  const whole = {
    ...trimmed(draft),
    firstWord: 0,
    endWord: draft.words.length,
    plain: draft.words.map((word) => word.plain).join(' '),
  };
  const inWhole = heardIn(whole.plain);
  const clauses = draft.clauses.map((clause) => ({ clause, heard: heardIn(clause.plain) }));
  const rules = new Set(inWhole.values());
  for (const { heard } of clauses) for (const rule of heard.values()) rules.add(rule);
  const echo = { whole, inWhole, clauses, rules };
  echoes.set(draft, echo);
  return echo;
}

const guessing =
  /\b(?:part of me|i'm telling myself|my head|in my head that|am i (?:off|wrong)|is that right|it (?:really )?gets to me|i'd love|i could really use|i was hoping)\b|[🎶♪🎵]/u;
const head =
  /^(?:(?:ok|okay|well|oh|omg|ugh|wow|god|look|so|and|but|babe|love|hun|yeah|no|lol|right|aw|hey|honestly|seriously) )+/;
const tail =
  /(?: (?:tbh|honestly|lol|then|really|again|now|ok|okay|mate|babe|love|hun|hon|so|i guess|anyway|ffs|god))+$/;

function hear(scene: Scene, rule: string, patterns: readonly Pattern[]): readonly Finding[] {
  const { draft } = scene;
  if (draft.raw.trim() === '') return [];
  const { whole, inWhole, clauses, rules } = echoOf(draft);
  // Without words there may still be a face or a full stop that is all the draft says.
  if (!rules.has(rule) && whole.plain !== '') return [];
  if (draft.marks.play || draft.marks.warm || draft.marks.quotes.length > 0) return [];
  if (guessing.test(draft.plain)) return [];
  const found: Finding[] = [];
  for (const pattern of patterns) {
    if (pattern.all === true) {
      if (isAll(pattern, whole, draft) && (pattern.after?.(scene) ?? true))
        found.push({ span: trimmed(draft), confidence: pattern.sure });
      continue;
    }
    const places = pattern.across === true ? [{ clause: whole, heard: inWhole }] : clauses;
    for (const { clause, heard } of places) {
      if (!heard.has(pattern) || (pattern.unless?.test(clause.plain) ?? false)) continue;
      if (pattern.after !== undefined && !pattern.after(scene)) break;
      const match = pattern.words.exec(clause.plain);
      if (match === null) continue;
      const span = spanOf(draft, clause, match.index, match.index + match[0].length);
      found.push({ span, confidence: pattern.sure });
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence).slice(0, 3);
}

/** Whether the pattern is all the draft says, with or without small words before and after. */
function isAll(pattern: Pattern, whole: Stretch, draft: Text): boolean {
  if (pattern.unless?.test(whole.plain) ?? false) return false;
  const said = whole.plain === '' ? draft.raw.trim() : whole.plain;
  const shorter = said.replace(head, '');
  return [said, shorter, said.replace(tail, ''), shorter.replace(tail, '')].some(
    (words) => words !== '' && pattern.words.exec(words)?.[0].length === words.length,
  );
}

type Stretch = Pick<Clause, 'start' | 'end' | 'firstWord' | 'endWord' | 'plain'>;

function trimmed(draft: Text): Span {
  const start = draft.raw.length - draft.raw.trimStart().length;
  return { start, end: start + draft.raw.trim().length };
}

/** Where in the draft a stretch of a clause's plain words stands. */
function spanOf(draft: Text, clause: Stretch, from: number, to: number): Span {
  let at = 0;
  let start = clause.start;
  let end = clause.end;
  let open = false;
  for (const word of draft.words.slice(clause.firstWord, clause.endWord)) {
    const stop = at + word.plain.length;
    if (!open && stop > from) {
      start = word.start;
      open = true;
    }
    if (at < to) end = word.end;
    at = stop + 1;
  }
  return { start, end };
}

function answers(moments: readonly PartnerMoment[], signs: RegExp): (scene: Scene) => boolean {
  return (scene) =>
    moments.includes(scene.partner.moment) ||
    (scene.partner.moment !== 'none' && signs.test(scene.partnerText?.plain ?? ''));
}

/** The partner showed something painful. */
export const afterPain = answers(
  ['hard-feeling'],
  /\b(?:i (?:feel|felt)|feel(?:ing)? (?:so |really )?(?:sad|low|stupid|lonely|awful|sick|like)|cry|cried|crying|scared|frightened|terrified|anxious|nervous|exhausted|drained|gutted|lonely|humiliated|embarrassed|heartbroken|worst day|hate (?:this|my|it)|didn't get|failed|fired|died|hurts?|worried|overwhelmed)\b/,
);

/** The partner complained, of the sender or of the two. */
export const afterComplaint = answers(
  ['complaint'],
  /\b(?:you (?:were|left|forgot|said|didn't|never|always|promised|told|ignored|laughed|made)|hurt (?:me|that|when)|it hurt|upset with you|felt (?:ignored|small|alone|left out|hurt)|can we talk)\b/,
);

/** The partner told good news. */
export const afterGoodNews = answers(
  ['good-news'],
  /\b(?:i got (?:it|in|the)|i passed|we won|i won|promot\w+|accepted|they want me|said yes|all clear|finished my|first ever|i did it|offered me|guess what|got engaged|best news)\b/,
);

/** The partner apologised or tried to make up. */
export const afterApology = answers(
  ['apology'],
  /\b(?:i'm sorry|i am sorry|sorry (?:about|for|i)|forgive me|i apologi[sz]e|my fault|truce|start over|make it up)\b/,
);

/** The partner reached for attention or closeness. */
export const afterBid = answers(
  ['bid'],
  /\b(?:look at|want to (?:watch|see|come|go)|guess what|miss (?:you|us)|come (?:see|look|here|and)|\[photo\]|shall we|how was your|let's|fancy)\b/,
);

/** Something is at stake between the two: a feeling, a complaint, an apology. */
export const whenTense = (scene: Scene): boolean =>
  afterPain(scene) || afterComplaint(scene) || afterApology(scene);
