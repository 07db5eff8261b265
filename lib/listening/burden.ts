import { shownOf } from './about';
import { flip } from './flip';
import type { Text } from './text';

const lead =
  /^(?:so |and |but |because |then |well |ok |basically |just |hey |babe |also |actually |honestly |look |again |once again |yesterday |today |tonight |this morning |last night |i feel like |it feels like |feels like |i feel |now )+/u;

/** Past forms of what one has to bear, with what one should not have had to do. */
const bases: Readonly<Record<string, string>> = {
  sat: 'sit',
  stood: 'stand',
  waited: 'wait',
  ate: 'eat',
  slept: 'sleep',
  went: 'go',
  walked: 'walk',
  woke: 'wake',
  did: 'do',
  cooked: 'cook',
  cleaned: 'clean',
  packed: 'pack',
  carried: 'carry',
  paid: 'pay',
  sorted: 'sort',
  organised: 'organise',
  planned: 'plan',
  booked: 'book',
  wrapped: 'wrap',
  found: 'find',
  begged: 'beg',
};

/** How each burden is told back: what matched, by the sender. */
const burdens: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^i'm (always |basically |literally |just |still )*((?:the (?:only )?one (?:who|that|doing|planning|cooking|cleaning|getting|left|always)|the last (?:one )?to know|on my own (?:with|every|all)|doing (?:it all|everything|all)|waiting|asking)\b.*)$/u,
    ([, how = '', what = '']) =>
      /always|still/u.test(how)
        ? `you shouldn't ${how.trim()} be ${flip(what)}`
        : `you shouldn't be ${flip(what.replace(/^the one\b/u, 'the only one'))}`,
  ],
  [
    /^i (?:always |just |still |literally |then )*(?:have to|keep having to) (?!say|tell you|laugh|admit|be honest)(\p{L}+ .+)$/u,
    ([, what = '']) => `you shouldn't have to ${flip(what)}`,
  ],
  [
    /^i (?:always |just |still |literally |then )*had to (?!say|tell you|laugh|admit|be honest)(\p{L}+ .+)$/u,
    ([, what = '']) => `you shouldn't have had to ${flip(what)}`,
  ],
  [
    /^i (?:always |just |then )*(?:end|ended) up (\p{L}+ing\b .+)$/u,
    ([, what = '']) => `you shouldn't end up ${flip(what)}`,
  ],
  [
    /^i (?:just |literally )*(sat|stood|waited|ate|slept|went|walked|woke) ((?:up )?(?:.* )?(?:alone|on my own|by myself|there|outside|for (?:you|an? \p{L}+|\p{N}+ \p{L}+|hours|ages)|\p{N}+ (?:min\p{L}*|hours?|hrs?))(?: .*)?)$/u,
    ([, verb = '', what = '']) => `you shouldn't have had to ${bases[verb] ?? verb} ${flip(what)}`,
  ],
  [
    /^i (did|cooked|cleaned|packed|carried|paid for|sorted|organised|planned|booked|wrapped) ((?:all|everything|every|the whole|it all)\b.*)$/u,
    ([, verb = '', what = '']) => {
      const [first = '', ...more] = verb.split(' ');
      const alone = /\b(?:alone|on my own|by myself)\b/u.test(what) ? '' : ' on your own';
      return `you shouldn't have had to ${[bases[first] ?? first, ...more].join(' ')} ${flip(what)}${alone}`;
    },
  ],
  [
    /^i can't (?:keep )?((?:do|doing|carry|carrying|manage|managing|handle|handling) .+ (?:on my own|alone|by myself))\b.*$/u,
    ([, what = '']) =>
      `you shouldn't have to ${/^\p{L}+ing\b/u.test(what) ? 'keep ' : ''}${flip(what)}`,
  ],
  [
    /^i found out ((?:from|on|at|by|through)\b .+)$/u,
    ([, what = '']) => `you shouldn't have had to find out ${flip(what)}`,
  ],
  [
    /^(?:i can't|i don't want to) (keep \p{L}+ing\b .+|be \p{L}+ed\b .+|be (?:shouted|laughed|sworn|yelled|talked|spoken) .+)$/u,
    ([, what = '']) =>
      what.startsWith('keep')
        ? `you shouldn't have to ${flip(what)}`
        : `you shouldn't ${flip(what)}`,
  ],
  [
    /^i'm (?:so |really |just )?(?:sick|tired|fed up) (?:and tired )?(?:of|with) (?:always |constantly )?((?!you\b)\p{L}+ing\b .+)$/u,
    ([, what = '']) => `you shouldn't have to keep ${flip(what)}`,
  ],
  [
    /^why (?:must|do) i (?:always )?(?:have to |must )?(?=\p{L}+ )(?!feel|get|think|love|even|bother|need)(\p{L}+ .+)$/u,
    ([whole, what = '']) =>
      `you shouldn't ${whole.includes('always') ? 'always ' : ''}have to ${flip(what)}`,
  ],
  [
    /^i (?:just |only |really )*(wanted|needed) you to (be )?(?!stop|know|see|understand)(\p{L}+.*)$/u,
    ([, verb = '', be = '', what = '']) =>
      `you ${verb} me to ${be}${flip(what)} and I ${be === '' ? "didn't" : "wasn't"}`,
  ],
  [/^why am i always (.+)$/u, ([, what = '']) => `you shouldn't always be ${flip(what)}`],
  [/^i was (?:hoping|expecting|counting)\b .+$/u, ([whole]) => flip(whole)],
  [/^i (?:asked|begged|reminded) (?:for|you)\b .+$/u, ([whole]) => flip(whole)],
  [/^i (?:told you|said (?:no|not|i|to you)|was clear)\b .+$/u, ([whole]) => flip(whole)],
  [
    /^i've (?:been (?:asking|waiting|reminding|carrying|doing|trying)|asked|reminded|told you|done (?:all|every))\b .+$/u,
    ([whole]) => flip(whole),
  ],
];

/** What the partner says they had to bear, told by the sender ("you shouldn't have to plan it all"); nothing where none is told plainly. */
export function burdenOf(text: Text): string | undefined {
  for (const clause of text.clauses) {
    if (text.marks.quotes.some((quote) => quote.start < clause.end && quote.end > clause.start))
      continue;
    const bare = shownOf(text, clause)
      .replace(lead, '')
      .replace(/(?<=^i|^i'm|^i've) (?:literally|even|just|basically|actually|honestly)\b/u, '')
      .replace(
        / (?:again|lol|tbh|to be honest|though|today|yesterday|you know|as usual|and you know it|while you .*)$/u,
        '',
      )
      .trim();
    const size = bare.split(' ').length;
    if (
      size < 3 ||
      size > 14 ||
      (clause.question && !bare.startsWith('why')) ||
      / (?:and|but|because|so|if) (?:i|you|he|she|they|it)\b/u.test(bare)
    )
      continue;
    for (const [shape, told] of burdens) {
      const found = shape.exec(bare);
      if (found !== null) return told(found).replace(/ {2,}/gu, ' ');
    }
  }
  return undefined;
}
