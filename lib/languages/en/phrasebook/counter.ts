import { insult } from './harm';
import { capital } from './wording';

/** Something of the sender's own that an answer should not lose. */
export interface Side {
  /** A whole sentence; the sender's own words are marked to stay letter for letter. */
  readonly text: string;
  /** What kept or moved them; what they wish; what hurt them; what they will do. */
  readonly kind: 'fact' | 'wish' | 'sore' | 'mend';
}

type Turn = (found: RegExpExecArray) => string | undefined;
const end =
  '(?: (?:then|ok|okay|now|again|lol|tbh|you know|thank you very much|in my own (?:house|home|time)|like always|for you|apparently|too now|anyway|at all|am i|is it|do i))*$';
const ended = new RegExp(end, 'u');
/** Verbs of the past that a hurt can be told with, in the order "you ... me". */
const did =
  "embarrassed|humiliated|left|forgot|lied|laughed|shouted|ignored|promised|told|missed|called|said|walked|cancelled|made|took|spent|went|stood|didn't|let|hung up|snapped|blanked|showed|turned|came|used|put|posted|read|hid|threw|kept|drank|slept|started|chose|invited|bailed|ruined|picked|gave|got|broke|mocked";

/** What somebody has to do for the rent. */
export const working = 'I have to work.';
const asJoke = 'I meant it as a joke.';

/** A jab turned into what it says of the sender: why, what it is to them, what they would like. */
const turns: readonly (readonly [RegExp, Side['kind'], Turn])[] = [
  [
    /^(?:it's|it was|that was|that's|i was|i'm|we were) (?:just |only |literally |obviously |clearly |all )*(?:a (?:bit of )?)?(?:joke|jokes|banter|joking|kidding|teasing|fun|messing(?: about)?|having a laugh|a laugh)\b/,
    'fact',
    () => asJoke,
  ],
  [
    /^i (?:was|thought i was) (?:just |only |literally )*(trying to [^.?!]{3,40})$/,
    'fact',
    ([, what = '']) =>
      /\byou (?:off|up|from)\b|\bnag/.test(what) ? undefined : `I was just ${what}.`,
  ],
  [
    /^(?:(?:and|stop \w+ing(?: me)?|just) )*(?:i'll|i will|i was (?:going|about) to|i'm going to|i said i(?:'d|'ll| would| will)) (?:just )?((?:go$|(?:do|get|sort|fix|call|ring|clean|pay|book|wash|tidy|finish|look at|put|take|pick|send|text|buy|order|move|empty|ask|tell|talk to|speak to)\b.{0,40}?))(?: (?:when i .*|eventually|at some point|in a (?:min\w*|sec\w*)|later|ok|okay|jesus|then|myself|as (?:usual|always)|when you .*|and i (?:will|meant it)))*$/,
    'mend',
    ([, what = '']) =>
      /\b(?:you|your|them all|everyone)\b|myself|^do (?:what|everything|all)|^get (?:a|over|used|out|my)|^put up|^take (?:the|my)/.test(
        what,
      )
        ? undefined
        : `I'll ${what}.`,
  ],
  [
    /^(?:what about|how about|remember) (?:when|the time|that time) (you .{4,50})$/,
    'sore',
    ([, what = '']) => hurt(what),
  ],
  [
    /^(?:you (?:do|did|are|were|said) (?:it|that|the same|as bad|worse|exactly the same)(?: thing)?(?: too| as well| all the time| yourself| to me| constantly)*|you're (?:just as bad|no better|the same|no angel|one to talk|the one who)|as if you're any better|you can talk|that's rich(?: coming)?(?: from you)?|says (?:the (?:one|man|woman|person|guy|girl|queen|king)|you|who)\b.*|look who's talking|pot kettle.*|like you don't|as if you don't)$/,
    'sore',
    () => 'I think we both do it.',
  ],
  [
    /^you(?:'re| are) not the only (?:one|person) (?:with|who's|who has|who is) (.{2,30})$|^you think you(?:'re| are) the only (?:one|person) (?:with|who's|who has|who is) (.{2,30})$/,
    'fact',
    (found) => {
      const what = (found[1] ?? found[2] ?? '').replace(ended, '');
      return /who(?:'s| is) /.test(found[0])
        ? `I'm ${what} too.`
        : `I've got ${what.replace(/^(?:a )?(?=job)/, 'a ')} too.`;
    },
  ],
  [
    /^you(?:'re| are| think you(?:'re| are))(?: not)? the only (?:one|person) (?:who|that) works(?: hard)?$|^you think only you works?.*$/,
    'fact',
    () => 'I work too.',
  ],
  [
    /^some of us (have to|need to|have|need|are|had|work|can't) ?(.{0,40})$/,
    'fact',
    ([, verb = '', rest = '']) =>
      `I${verb === 'are' ? "'m" : ` ${verb}`} ${rest}`.trim().concat('.'),
  ],
  [
    /^(?:so |and |but )*(?:why (?:is it|does it have to be|must it be|am i|is that) (?:always|only) (?:me|my job|on me|the one.*|up to me)|why (?:do|must|should) i (?:always )?(?:have to )?(?:do|be the one|sort|go|deal|take|get|pick|call|ring|fix|cook|clean)\b.*|it's always (?:me|my job)(?: (?:that|who) .*)?|always me|why me|why me again|me again)$/,
    'wish',
    () => 'It often ends up with me. Could we take turns?',
  ],
  [
    /^(?:and |oh )*(?:so now |so |now )(?:i (?:now )?(?:have to|'ve got to|must|need to)|i've got to|i'm (?:now )?(?:supposed|meant|expected) to|am i (?:now )?(?:supposed|meant) to|do i (?:now )?(?:have|need) to) (?:just |now |always )?((?!do|be|say|guess|listen|hear|apologi|beg|read|pay for)\p{L}+ .{3,50})$/u,
    'wish',
    ([, what = '']) =>
      `I'd rather not ${what.replace(/^give up the one thing/, 'give up the one thing')}.`,
  ],
  [
    /^(?:god |heaven )?forbid (?:that )?i (?:ever |even )?(?!ask|say|have an?\b|be\b)(\p{L}+ .{3,40})$|^(?:so )?(?:now )?(?:i'm|am i) not (?:even )?allowed to (.{3,40})$|^(?:i )?can't (?:i )?even (\p{L}+ .{3,40}?) (?:now|any ?more|in peace|in my own \p{L}+)$/u,
    'wish',
    (found) =>
      `I'd like to be able to ${(found[1] ?? found[2] ?? found[3] ?? '').replace(ended, '')}.`,
  ],
  [
    /^(?:because )?(?:someone|somebody|one of us) has (?:got )?to (?:earn|work|pay|make|bring)\b.*$/,
    'fact',
    () => working,
  ],
  [
    /^(?:and )?who(?:'s| is|'ll| will)? (?:going to )?(?:pay|pays|paying)(?: for)? (?:that|it|this|all that)$/,
    'fact',
    () => "I'm not sure we can afford it.",
  ],
  [
    /^how many times (?:do i have to|must i|have i) (?:ask|asked|tell|told|say|said)\b.*$/,
    'fact',
    () => "I've asked a few times now.",
  ],
  [
    /^(?:with what (?:money|cash|salary|wages)|(?:you know )?we(?:'re| are) (?:so |completely |totally )?(?:broke|skint)|we can't (?:even )?afford (?:it|that|this)|do you know (?:how much|what) (?:that|it|this) costs?|money doesn't grow on trees|are you made of money)$/,
    'fact',
    () => "Money's tight right now.",
  ],
  [
    /^(?:because )?(?:you (?:weren't|aren't|don't|never|didn't|won't)(?: even| ever)? listen(?:ing|ed)?(?: to (?:me|a word).*)?|you never hear me|nobody listens to me|you don't hear a word.*)$/,
    'sore',
    () => "I didn't feel heard.",
  ],
  [
    new RegExp(
      `^(?:i|i've) (?:already |just |literally )?(?:told|said to) you (?:already |(?:\\p{L}+ )?times )?(?:that )?(i'm|i was|i've been|i had|i needed|i'd|it was|it's|we're) (.{2,40})$`,
      'u',
    ),
    'fact',
    ([, who = '', rest = '']) => `${capital(who)} ${rest.replace(ended, '')}.`,
  ],
  [
    /^(?:ring|call|text|ask|do|get|fetch|book|make|cook|sort|clean|pick) (\p{L}+ ?\p{L}*?)? ?yourself$/u,
    'wish',
    ([whole]) => `Could you ${whole.replace(/ yourself$/, '')} this time?`,
  ],
  [
    /^(he|she|they) can (come|stay|eat|sleep|have|visit|use|borrow|drop by|see|call|ring|wear|play|watch)\b(.*?)(?: (?:whenever|when|if|as long as|as much as|what|wherever) (?:he|she|they) (?:wants?|likes?|needs?).*)?$/,
    'wish',
    ([, who = '', verb = '', rest = '']) =>
      `I'd like ${who === 'he' ? 'him' : who === 'she' ? 'her' : 'them'} to be able to ${verb}${rest} when ${who} want${who === 'they' ? '' : 's'} to.`,
  ],
  [
    new RegExp(
      `^(?:yeah |but |because |and |so )*(you (?:even |just |literally |completely |also |once )?(?:${did})\\b.{2,60})$`,
      'u',
    ),
    'sore',
    ([, what = '']) => hurt(what.replace(/ (?:even|just|literally|also|once) /, ' ')),
  ],
];

/** "You embarrassed me" as the hurt it was. */
function hurt(what: string): string | undefined {
  const bare = what.replace(ended, '').replace(/ (?:like|as if) (?:a|an|the|i|you).*$/, '');
  if (
    bare.split(' ').length > 12 ||
    /\b(?:look|feel|seem|sound)$/.test(bare) ||
    !/\b(?:me|my|mine|us|our|i)\b|forgot|lied|cancelled|didn't (?:call|text|come|ring|show|even|ask|tell)/.test(
      bare,
    ) ||
    /\b(?:you (?:said|told me) (?:you|it|that|i)|always|never|ever|mother|because|wanted it|didn't (?:feel|think|want|care)|made me (?:do|feel))\b/.test(
      bare,
    ) ||
    insult.test(bare)
  )
    return undefined;
  return `It hurt when ${bare}.`;
}

/** A clause of the draft, in plain spelling, turned into what it says of the sender; absent where it is none of these. */
export function counter(plain: string): Side | undefined {
  for (const [shape, kind, turn] of turns) {
    const found = shape.exec(plain);
    const text = found === null ? undefined : turn(found);
    if (text === undefined) continue;
    if (
      text === asJoke ||
      (!insult.test(text) && !/\b(?:fuck\w*|shit\w*|damn|bloody|hell)\b/.test(text))
    )
      return { text, kind };
  }
  return undefined;
}
