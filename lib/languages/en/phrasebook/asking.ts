import { kept } from '../../../listening/voice';
import { insult } from './harm';
import type { Kit } from './kit';

const blaming =
  /\b(?:why|whose|how (?:do|could|can|hard|many times|often)|you think|are you (?:serious|stupid|kidding|joking|blind|deaf|twelve|five)|again|even|really|supposed|always|never|do you (?:think|expect|ever|even|know|want)|since when|exactly|precisely|suddenly|apparently|what (?:do|did) you (?:expect|mean|want|think)|what's (?:your|the) (?:problem|point)|going to tell me|were you thinking|wrong with you|happy now|single|who (?:with|else|is he|is she|was)|with who|seriously|ever|just|your (?:phone|ex)|couldn't|didn't|can't|won't|don't|isn't|wasn't|aren't|fucking|hell|have you been|should i|am i|do i|did i|or (?:what|do|are|did|is))\b/;
const opens =
  /^(?:(?:and|so|ok|okay|but|well|right|oh|wait) )*(?:what|how much|how long|how far|how bad|how did|how was|how is|how's|when|which|where's|where is|did (?:you|he|she|they|it)|have you|has (?:he|she|it)|is (?:it|he|she|that|there|the)|are (?:you|they|we)|was (?:it|there|the)|can (?:we|you|it)|could (?:we|you)|do we|shall we|will (?:it|you|they)|who's (?:coming|there|doing|that)|(?:who's|who is) (?!he\b|she\b|it\b|with\b|the\b)\S+(?: from \S+)?$)(?=\b|$)/;
/** Questions about a deed, which ask for an account of it. */
const accounting =
  /^(?:did|have) you (?!eat|get|see|have|find|go|meet|hear)|^what have you (?:done|been)\b|^how did you not\b|^what (?:thing|did you do|did i do|did you tell)\b|^did you (?:get|have) (?:any|a) (?:idea|clue)/;
/** What sharpens a question. */
const edge = / ?\b(?:the hell|the fuck|tf|exactly|even|this time|suddenly|actually|anyway)\b/giu;

/** The first question of the draft that asks and does not accuse, as it was typed; nothing where there is none. */
export function ownQuestion(kit: Kit): string {
  const { draft } = kit.scene;
  for (const clause of draft.clauses) {
    if (!clause.question && !/^(?:what|how|when|where|who)\b/.test(clause.plain)) continue;
    const plain = clause.plain.replace(edge, '').trim();
    const size = plain.split(' ').length;
    if (size < 2 || size > 14 || blaming.test(plain) || insult.test(plain)) continue;
    if (!opens.test(plain) || accounting.test(plain)) continue;
    const words = draft.raw
      .slice(clause.start, clause.end)
      .replace(/^(?:(?:and|but|so|ok|okay|well|right|oh|wait)\b,?\s+)+/iu, '')
      .replace(edge, '')
      .replace(/[?!.,\s]*$/u, '?');
    return kept(words);
  }
  return '';
}
