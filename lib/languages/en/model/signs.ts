import { partnerMoments, type PartnerMoment } from '../../../listening/moment';
import type { Glance } from '../../../listening/scene';
import { whoIn } from './features';

/** What the models and the rules said of a draft, before it is weighed together. */
export interface Said {
  /** Margin of the model that hears whether a hint is due. */
  readonly due: number;
  /** Margins of the labels. */
  readonly labels: readonly number[];
  /** Margins of the partner's moment. */
  readonly moments: readonly number[];
  readonly best: PartnerMoment;
  /** Margins of the draft's clauses, in order. */
  readonly clauses: readonly number[];
  /** What the rules heard (`votesOf`). */
  readonly votes: readonly number[];
}

const denial = /n't$|^(?:not|no|never|nothing)$/u;
const sorry = /\b(?:sorry|apologi[sz]e|my fault|my bad)\b/u;
const thanks = /\b(?:thanks?|thank you|cheers)\b/u;
const fond = /\b(?:love|babe|baby|hun|hon|darling|sweetheart)\b/u;

/** A moment as a list of numbers, over which the forest weighs what was heard together. */
export function signsOf({ draft, partnerText }: Glance, said: Said): number[] {
  const { due, labels, moments, best, clauses, votes } = said;
  const { you, me, we } = whoIn(draft);
  const denials = draft.words.filter(({ plain }) => denial.test(plain)).length;
  const { marks } = draft;
  const is = (yes: boolean) => (yes ? 1 : 0);
  return [
    due,
    ...labels,
    Math.max(...labels),
    ...moments,
    partnerMoments.indexOf(best),
    ...votes,
    Math.log2(draft.words.length + 1),
    you,
    me,
    we,
    you / (draft.words.length + 1),
    denials,
    is(marks.question),
    is(marks.exclaim),
    is(marks.play),
    is(marks.warm),
    is(marks.sneer),
    draft.clauses.length,
    draft.clauses.filter(({ question }) => question).length,
    is(sorry.test(draft.plain)),
    is(thanks.test(draft.plain)),
    is(fond.test(draft.plain)),
    Math.log2((partnerText?.words.length ?? 0) + 1),
    is(partnerText?.marks.question === true),
    ...poolOf(clauses),
  ];
}

/** The worst clause, the second worst, the mean, the first and the last. */
function poolOf(clauses: readonly number[]): number[] {
  if (clauses.length === 0) return [-2, -2, -2, -2, -2];
  const sorted = [...clauses].sort((a, b) => b - a);
  const mean = clauses.reduce((sum, margin) => sum + margin, 0) / clauses.length;
  return [sorted[0] ?? -2, sorted[1] ?? -2, mean, clauses[0] ?? -2, clauses.at(-1) ?? -2];
}
