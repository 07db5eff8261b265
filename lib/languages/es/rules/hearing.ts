import type { PartnerHeard, PartnerMoment } from '../../../listening/moment';
import type { Finding, Rule } from '../../../listening/rule';
import type { Glance } from '../../../listening/scene';
import { composeFor } from '../phrases';
import { glanceInSpanish } from '../read';

/** One way in which a rule can be heard; words without accents, in small letters. */
export interface Pattern {
  readonly words: RegExp;
  /** How sure a match is, 0 to 1. */
  readonly sure: number;
  /** The match must be all that the draft says, small words aside. */
  readonly all?: boolean;
  /** Not heard where the draft holds these. */
  readonly unless?: RegExp;
  /** Not heard where the partner's turn holds these. */
  readonly unlessAsked?: RegExp;
  /** Heard only after such a turn of the partner's. */
  readonly after?: readonly PartnerMoment[];
}

/** A rule of Spanish: it can be asked before there is a scene. */
export interface SpanishRule extends Rule {
  find(glance: Glance, partner: PartnerHeard): readonly Finding[];
}

/** All of a rule but its functions, which follow from its patterns. */
export interface Pack extends Omit<Rule, 'hear' | 'rephrase'> {
  readonly patterns: readonly Pattern[];
}

/** Makes a rule out of patterns. It stays silent on play, warmth, quotations and one's own faults. */
export function ruleOf({ patterns, ...rule }: Pack): SpanishRule {
  const find: SpanishRule['find'] = (glance, { moment }) => findIn(glance, moment, patterns);
  return {
    ...rule,
    find,
    hear: (scene) => find(scene, scene.partner),
    rephrase: (scene, { span }) => composeFor(scene, rule.label, span),
  };
}

const head =
  /^(?:(?:ok|vale|bueno|bien|pues|ay|uf|oye|mira|amor|y|pero|ya|a ver|en serio|la verdad|no|si|jo|eh),? )+/u;
const tail =
  /(?:,? (?:la verdad|en serio|ya|ahora|hoy|amor|eh|ok|vale|tambien|otra vez|pues|entonces|y ya|y punto))+$/u;

function findIn(
  glance: Glance,
  moment: PartnerMoment,
  patterns: readonly Pattern[],
): readonly Finding[] {
  const { draft, partnerText } = glanceInSpanish(glance);
  const { marks, plain } = draft;
  if (draft.raw.trim() === '' || marks.play || marks.warm || marks.quotes.length > 0) return [];
  const start = draft.raw.length - draft.raw.trimStart().length;
  const whole = { start, end: start + draft.raw.trim().length };
  const found: Finding[] = [];
  for (const { words, sure, all = false, unless, unlessAsked, after } of patterns) {
    if (after && !after.includes(moment)) continue;
    if (unless?.test(plain)) continue;
    if (unlessAsked?.test(partnerText?.plain ?? '')) continue;
    if (all) {
      if (isAll(words, plain)) found.push({ span: whole, confidence: sure });
      continue;
    }
    const match = words.exec(plain);
    if (match) {
      const span = draft.rawSpan(match.index, match.index + match[0].length);
      found.push({ span, confidence: sure });
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence).slice(0, 3);
}

/** Whether the words are all the draft says, with or without small words before and after. */
function isAll(words: RegExp, plain: string): boolean {
  const said = plain.trim().replace(/^[¡¿]+|[.!?…\s]+$/gu, '');
  const shorter = said.replace(head, '');
  return [said, shorter, said.replace(tail, ''), shorter.replace(tail, '')].some(
    (text) => text !== '' && words.exec(text)?.[0].length === text.length,
  );
}

/** Something is at stake between the two: a feeling, a complaint, an apology. */
export const tense: readonly PartnerMoment[] = ['hard-feeling', 'complaint', 'apology'];
/** The partner showed something painful. */
export const pain: readonly PartnerMoment[] = ['hard-feeling'];
/** The partner complained. */
export const complaint: readonly PartnerMoment[] = ['complaint'];
/** The partner told good news. */
export const goodNews: readonly PartnerMoment[] = ['good-news'];
