import { shownOf } from './about';
import { flip } from './flip';
import type { Text } from './text';

const lead =
  /^(?:so |and |but |because |then |well |ok |basically |just |hey |babe |also |actually |honestly |look |again |once again |yesterday |today |tonight |this morning |last night |i feel like |it feels like |feels like |now )+/u;
const burdens: readonly RegExp[] = [
  /^i'm (?:always |basically |literally |just |still )*(?:the (?:only )?one (?:who|that|doing|planning|cooking|cleaning|getting|left|always)\b.*|the last (?:one )?to know.*|not on it|on my own (?:with|every|all)\b.*|doing (?:it all|everything|all)\b.*|still (?:waiting|asking|sat|stood|sitting|standing)\b.*)$/u,
  /^i (?:always |just |still |literally |then )*(?:had to|have to|keep having to|ended up|end up) (?!say|tell you|laugh|admit|be honest)\p{L}+ .+$/u,
  /^i (?:just |literally )*(?:sat|stood|waited|ate|slept|went|walked|woke up) (?:.* )?(?:alone|on my own|by myself|there|outside|for (?:you|an? \p{L}+|\p{N}+ \p{L}+|hours|ages))(?: .*)?$/u,
  /^i (?:did|do|cooked|cleaned|packed|carried|paid for|sorted|organised|planned|booked|wrapped) (?:all|everything|every|the whole|it all)\b.*$/u,
  /^i (?:asked|begged|reminded) (?:for|you)\b .+$/u,
  /^i've (?:been (?:asking|waiting|reminding|carrying|doing|trying)|asked|reminded|done (?:all|every))\b .+$/u,
  /^i found out (?:from|on|at|by|through)\b .+$/u,
];

/** What the partner says they had to bear, told by the sender ("you're always the one who plans it"); nothing where none is told plainly. */
export function burdenOf(text: Text): string | undefined {
  for (const clause of text.clauses) {
    if (clause.question) continue;
    if (text.marks.quotes.some((quote) => quote.start < clause.end && quote.end > clause.start))
      continue;
    const bare = shownOf(text, clause)
      .replace(lead, '')
      .replace(/(?<=^i|^i'm|^i've) (?:literally|even|just|basically|actually|honestly)\b/u, '')
      .replace(/ (?:again|lol|tbh|though|today|yesterday|you know|as usual|and you know it)$/u, '')
      .trim();
    const size = bare.split(' ').length;
    if (
      size < 3 ||
      size > 14 ||
      / (?:and|but|because|so|if) (?:i|you|he|she|they|it)\b/u.test(bare)
    )
      continue;
    if (burdens.some((one) => one.test(bare))) return flip(bare);
  }
  return undefined;
}
