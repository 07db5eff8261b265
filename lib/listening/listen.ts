import { labels, type Heard, type Hint, type Label, type Rephrasing } from './hint';
import type { Language, Silence } from './language';
import type { Moment, Span } from './moment';
import { rephrase } from './rephrase';
import { sceneOf, type Finding, type Rule, type Scene } from './rule';
import { glanceAt, type Glance } from './scene';

/** The person's own choices. */
export interface ListenOptions {
  /** Rules that were turned off or dismissed in this chat. */
  readonly off?: ReadonlySet<string>;
  /** Leaves rephrasings out: for measuring when the engine speaks. */
  readonly bare?: boolean;
}

/** A decision to speak: of what, where, and which rules heard it. */
export interface Verdict {
  readonly label: Label;
  readonly rule: Rule;
  readonly span: Span;
  /** At most 20 words; the rule's own where it heard something, else what can be said of the label. */
  readonly why: string;
  readonly scene: Scene;
  readonly finding: Finding;
}

/** Hears a moment and offers at most one hint. Pure, synchronous and total: odd input gives silence, never a throw. */
export function listen(moment: Moment, language: Language, options: ListenOptions = {}): Heard {
  const glance = glanceAt(moment);
  const partner = language.hear(glance).partner;
  const verdict = judge(glance, language, options);
  if (verdict === undefined) return { partner, hints: [] };
  const rephrasings =
    options.bare === true ? [] : rephrasingsFor(verdict, moment, language, options);
  if (rephrasings.length === 0 && options.bare !== true) return { partner, hints: [] };
  const { rule, label, span, why } = verdict;
  const hint: Hint = {
    rule: rule.id,
    label,
    practice: rule.practice,
    span,
    why,
    source: rule.source,
    rephrasings,
  };
  return { partner, hints: [hint] };
}

/** Why the engine says nothing of a moment before it weighs the words; undefined where it may speak. */
export function silenceAt(glance: Glance, language: Language): Silence | undefined {
  return language.guard(glance) ?? language.outside(glance, language.hear(glance).partner.moment);
}

/** Decides whether to speak, and of what. Order of decisions: safety, language and scope, the partner's moment, models and rules, the person's choices. */
export function judge(
  glance: Glance,
  language: Language,
  options: ListenOptions = {},
): Verdict | undefined {
  if (silenceAt(glance, language) !== undefined) return undefined;
  const { partner, scores } = language.hear(glance);
  const { policy } = language;
  const empty = glance.draft.raw.trim() === '';
  const chance = empty ? scores.labels.opener : scores.due;
  if (chance < (empty ? policy.opener : policy.lines[partner.moment])) return undefined;
  const scene = sceneOf(glance, partner, scores);
  const heard = language.rules.flatMap((rule) =>
    safely(() => rule.hear(scene), []).map((finding) => ({ rule, finding })),
  );
  const label = bestLabel(scene, heard, empty);
  const named = heard
    .filter(({ rule }) => rule.label === label)
    .sort(
      (a, b) => b.finding.confidence - a.finding.confidence || b.rule.priority - a.rule.priority,
    )[0];
  const rule =
    named?.rule ??
    language.rules.filter((one) => one.label === label).sort((a, b) => b.priority - a.priority)[0];
  if (rule === undefined || options.off?.has(rule.id) === true) return undefined;
  const span = named?.finding.span ?? harmIn(scene);
  return {
    label,
    rule,
    span,
    why: named?.rule.why ?? language.whys[label] ?? rule.why,
    scene,
    finding: named?.finding ?? { span, confidence: scores.labels[label] },
  };
}

function bestLabel(
  scene: Scene,
  heard: readonly { readonly rule: Rule; readonly finding: Finding }[],
  empty: boolean,
): Label {
  if (empty) return 'opener';
  let best: Label = 'criticism';
  let most = -1;
  for (const label of labels) {
    if (label === 'opener') continue;
    const sure = heard.reduce(
      (sum, { rule, finding }) => (rule.label === label ? Math.max(sum, finding.confidence) : sum),
      0,
    );
    const weight = scene.scores.labels[label] + 0.3 * sure;
    if (weight > most) {
      best = label;
      most = weight;
    }
  }
  return best;
}

/** The clause most likely to carry the harm, with its neighbours where they are as likely; the whole draft where none stands out. */
function harmIn(scene: Scene): Span {
  const { draft, scores } = scene;
  const whole = { start: 0, end: draft.raw.length };
  if (draft.clauses.length < 2) return whole;
  const most = Math.max(...scores.clauses);
  const first = scores.clauses.findIndex((score) => score === most);
  let last = first;
  while (last + 1 < scores.clauses.length && (scores.clauses[last + 1] ?? 0) > 0.8 * most)
    last += 1;
  const start = draft.clauses[first]?.start;
  const end = draft.clauses[last]?.end;
  return start === undefined || end === undefined ? whole : { start, end };
}

function rephrasingsFor(
  verdict: Verdict,
  moment: Moment,
  language: Language,
  options: ListenOptions,
): Rephrasing[] {
  const { rule, scene, finding, label, span } = verdict;
  const proposals = [
    ...safely(() => rule.rephrase(scene, finding), []),
    ...safely(() => language.composeFor(scene, label, span), []),
  ];
  const quiet = (draft: string) =>
    judge(glanceAt({ turns: moment.turns, draft }), language, options) === undefined;
  return [...safely(() => rephrase(scene, proposals, quiet), [])];
}

/** A rule that fails is silent; the rest go on. */
function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
