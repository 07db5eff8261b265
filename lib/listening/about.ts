import { flip } from './flip';
import type { Span } from './moment';
import type { Clause, Text } from './text';

const chatter =
  /^(?:(?:ok(?:ay)?|so|well|and|but|then|because|just|like|omg|ugh|oh|hey|hi|hello|babe|love|hun|honey|also|anyway|tbh|honestly|literally|actually|yeah|no|nah|look|listen|sorry|guess what|i think|i mean|i guess|you know) )+/;
const feelingOnly =
  /^(?:i(?:'m| am| feel| felt| was| just feel| just felt)|feeling|felt|so|really|feel) (?:so |really |just |a bit |kind of |like |very |proper |absolutely )*(?:sad|low|down|bad|rubbish|awful|shit|crap|angry|mad|upset|hurt|gutted|scared|anxious|nervous|worried|stressed|tired|exhausted|lonely|happy|glad|excited|buzzing|made up|over the moon|proud|sick|numb|crying|done|fine|ok|okay|good|great)\b.{0,12}$/;
const happening =
  /\b(?:\w{3,}ed|said|told|left|went|got|forgot|lost|made|took|gave|put|broke|fell|saw|found|heard|spent|paid|came|ran|sent|thought|had|has|was|were|didn't|won't|wouldn't|can't|isn't|wasn't|keeps?|died|won|let|read|cut|hit|quit|shut|keep|cancelled|without)\b/;
const somebody =
  /\b(?:my|our|your|the|this|that|he|she|they|you|nobody|no one|everyone|someone|it)\b/;

/**
 * The partner's own words that say what their turn is about ("my boss yelled at me", "the deadline"), as a span of the raw text.
 * Absent when the turn says nothing in particular.
 */
export function aboutOf(text: Text): Span | undefined {
  const named =
    /\b(?:about|worried about|scared of|nervous about|dreading|excited (?:about|for)|stressed (?:about|by|over)|sick of|because of|miss|missing|proud of) ((?:(?:my|the|our|your|this|that|his|her|being|having|going) )(?:[\p{L}'’-]+ ?){1,4})/u.exec(
      text.plain,
    );
  let best: Clause | undefined;
  let most = 1;
  text.clauses.forEach((clause, i) => {
    const score = worth(clause, i);
    if (score > most) {
      best = clause;
      most = score;
    }
  });
  const thing = named?.[1];
  if (named !== null && thing !== undefined) {
    const start = named.index + named[0].length - thing.length;
    return text.rawSpan(start, start + thing.trimEnd().length);
  }
  if (best === undefined) return undefined;
  const skip = chatter.exec(`${best.plain} `)?.[0].trim().split(' ').length ?? 0;
  const words = text.words.slice(best.firstWord, best.endWord);
  const from = words[chatter.test(`${best.plain} `) ? skip : 0] ?? words[0];
  const to = words.at(-1);
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function worth(clause: Clause, place: number): number {
  const plain = clause.plain.replace(chatter, '');
  const length = plain === '' ? 0 : plain.split(' ').length;
  if (length === 0) return 0;
  let score = Math.min(length, 6) * 0.2;
  if (happening.test(plain)) score += 1.5;
  if (somebody.test(plain)) score += 0.7;
  if (/\b(?:me|my|i)\b/.test(plain)) score += 0.4;
  if (feelingOnly.test(plain)) score -= 1.6;
  if (clause.question) score -= 0.8;
  if (length > 16) score -= 0.6;
  return score - place * 0.05;
}

/** Something the partner said that a good answer may say back, in plain spelling, told from the other side. */
export interface Echo {
  readonly words: string;
  /** `detail` is a fragment ("in front of everyone"), `event` a whole short clause ("your boss shouted at you"), `news` one to be glad of ("you got the job"), `quote` what somebody said to them, with its marks, `count` how many of a thing ("all four pages"). */
  readonly kind: 'detail' | 'event' | 'news' | 'quote' | 'count';
}

const number = '(?:\\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const stop =
  '(?= (?:and|but|so|when|again|i|he|she|they|we|you|this|like|that|because|today|yesterday|tonight|as|to|with|which|before|after|for)\\b|$)';
const details: readonly RegExp[] = [
  new RegExp(`\\bin front of (?:(?!and |but |when |again )[\\p{L}'-]+ ?){1,4}?${stop}`, 'u'),
  new RegExp(
    `\\b(?:after|for) ${number} (?:whole |straight |solid )?(?:years|months|weeks|days|nights|hours)\\b`,
    'u',
  ),
  /(?<!\b(?:in|at|is|and|than|under) )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[2-9]|[1-9]\d{1,2}) (?:years|yrs|months|weeks|days|nights|hours|hrs|attempts|times|miles|interviews|rounds)\b(?! (?:ago|away|left|until|till|time|off|old|older|younger|to go))/u,
  /\b(?:day|week|month|cycle|round|night) (?:two|three|four|five|six|[2-9]|\d\d)\b(?! (?:kids|class|teacher))/u,
  /\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:time|attempt|try|year|night|week)(?: (?:this (?:week|month|year)|in a row|running))?\b/u,
  /\b(?:on|in) (?:your|my) (?:first|second|third|1st|2nd|3rd|last) (?:day|week|shift)\b/u,
  /\ball (?:two|three|four|five|six|seven|eight|[2-9]) of (?:them|us)\b/u,
  /\b\d{2,4} (?:quid|pounds|dollars|euro|euros|grand|people)\b/u,
  /\b(?:all|the whole) (?:day|night|morning|evening|weekend|week)\b/u,
  /(?<=\b(?:cried|crying|cry|sobbed|sobbing|bawled) )in the (?:[\p{L}]+ )?(?:loos?|toilets?|bathroom|car park|car|stairwell|corridor|shower|kitchen|lift|van)\b/u,
  /\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer)\b/u,
  /\b(?:on (?:my|your) own|by myself|all alone)$/u,
];

/** How many of what; times, ages and prices are no news. */
const count =
  /(?<!\b(?:in|at|is|and|than|under|by|about|aged|page|size|be|till|until|only|another|for|every|around|to) )\b(?:(?:all )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[2-9]|[1-9]\d{1,2})) (?:(?:double|whole|different|more|little|bloody|straight) )?(?!hours|hrs|minutes|mins|days|weeks|months|years|yrs|nights|quid|pounds|euros?|dollars|seconds|secs|miles|degrees|kids|twos|ones|is|was|as|has|this|yes|plus|less|of us|bus|does|its)(?:[\p{L}]{3,}s|people|loads|houses)\b(?! (?:ago|away|left|late|old|off|at|for \d|per))/u;

const subject =
  '(?:(?:my|your) (?:[\\p{L}]+ ){1,2}|he |she |they |nobody |no one |everyone |someone |the (?:[\\p{L}]+ ){1,2}|(?:mum|mom|dad|gran|nan) )';
const eventToMe = new RegExp(
  `^(?:${subject}|(?:her|his|their) (?:[\\p{L}]+ ){1,2}|(?!i |we |you )[\\p{L}]+ )(?:just |all |even |literally |actually |never |didn't |wouldn't |won't |doesn't )?(?:[\\p{L}]{3,}ed|said|told|left|forgot|made|took|gave|put|cut|let|sent|ran|threw|wrote|broke|ghosted|spoke|ate|lost|went|speak|remember|recognise|know|come|invite|ask|tell|look)\\b.*\\b(?:me|my|i)\\b`,
  'u',
);
/** A short plain happening ("stress rash is back on my arms"). */
const happened = new RegExp(
  "^(?:my (?:[\\p{L}]+ ){1,2}|(?:mum|mom|dad|papa|mama|he|she|they|nobody|no one|everyone|someone|it) )(?:just |still |only |actually |all )?(?:is back|is late|hasn't|haven't|didn't|won't|wouldn't|moved|cancelled|asked|said|laughed|left|forgot|called|rang|keeps|got torn|turned|ignored|stole|took|gave|cut|sent|hung up|tutted|went|bit)\\b",
  'u',
);
const grave =
  /\b(?:died|passed|dead|heartbeat|miscarr\w*|baby|cancer|spread|stroke|hospital|suicide|funeral|sleep|deleted it|lung|liver|tumou?r)\b/u;
const newsOf = new RegExp(
  '^(?:i|we|they|he|she|my (?:[\\p{L}]+ ){1,2}) ?(?:just |finally |actually |literally |only )?(?:got|passed|won|made|finished|submitted|landed|picked|said yes|chose|asked me|offered|want me|fixed|built|sold|ran|beat|came first|came top|slept|walked|took her|took his|signed|gave me|accepted|published|booked|hired)\\b',
  'u',
);

/** What may be said back of the partner's turn, best first; at most four. */
export function echoesOf(text: Text): readonly Echo[] {
  const found: Echo[] = [];
  const quote = quoteIn(text);
  if (quote !== undefined) found.push({ words: quote, kind: 'quote' });
  const add = (words: string, kind: Echo['kind']) => {
    if (!found.some((echo) => echo.words.includes(words) || words.includes(echo.words)))
      found.push({ words, kind });
  };
  for (const clause of text.clauses) {
    if (clause.question) continue;
    if (text.marks.quotes.some((span) => span.start < clause.end && span.end > clause.start))
      continue;
    const shown = shownOf(text, clause);
    if (nobody.test(shown)) add(flip(shown), 'event');
    const bare = shown.replace(
      /^(?:so |and |but |because |then |well |ok |omg |ugh |oh |just |also |like )+/iu,
      '',
    );
    const size = bare.split(' ').length;
    if (
      size <= 10 &&
      size >= 3 &&
      (eventToMe.test(bare) ||
        newsOf.test(bare) ||
        (size >= 4 && size <= 8 && happened.test(bare))) &&
      !grave.test(bare)
    ) {
      add(
        flip(
          bare
            .replace(/ (?:for|because|when|while|over) .*$/u, '')
            .replace(/ (?:today|yesterday|again|tonight|lol|omg|now|actually|literally)$/u, ''),
        ),
        eventToMe.test(bare) ? 'event' : newsOf.test(bare) ? 'news' : 'event',
      );
    }
    const many = count.exec(shown)?.[0];
    if (many !== undefined) add(flip(many), 'count');
    for (const detail of details) {
      const words = detail.exec(shown)?.[0];
      if (words !== undefined)
        add(flip(words).replace(/ (?:the|my|your|a|today|tonight|again)$/u, ''), 'detail');
    }
  }
  return found.sort((a, b) => order[a.kind] - order[b.kind]).slice(0, 4);
}

/** What says more of a turn comes first. */
const order: Readonly<Record<Echo['kind'], number>> = {
  quote: 0,
  event: 1,
  news: 1,
  detail: 2,
  count: 3,
};

/** A short clause that tells who did not come, ask or call. */
const nobody =
  /^(?:nobody|no one|none of them|not one of them|not a (?:single )?(?:word|text|call|soul)|not even a \p{L}+)(?: (?!i\b|me\b|will|would|died|knows|else)[\p{L}']+){1,4}$/u;

/** The words in quotation marks that somebody else said to the partner, if they are few. */
function quoteIn(text: Text): string | undefined {
  for (const span of text.marks.quotes) {
    const words = text.raw.slice(span.start, span.end);
    if (!/^["“'‘].*["”'’][.,!]?$/su.test(words)) continue;
    const before = text.raw.slice(0, span.start).toLowerCase();
    if (/\b(?:you|u|i)\b[^.!?\n]{0,24}$/u.test(before)) continue;
    if (
      !/\b(?:she|he|they|it|boss|mum|mom|dad|said|says|went|called|wrote|put|texted|told|like)\b[^.!?\n]*$/u.test(
        before,
      )
    )
      continue;
    const inner = words.replace(/^["“'‘]|[.,!]*["”'’][.,!]*$/gu, '');
    const size = inner.trim().split(/\s+/u).length;
    if (size <= 6 && inner.length > 2 && !/\?/u.test(inner)) return `"${inner}"`;
  }
  return undefined;
}

const never = new Set(['i', "i'm", "i've", "i'd", "i'll"]);

/** A clause in plain spelling; names inside it keep their capital. */
export function shownOf(text: Text, clause: Clause): string {
  return text.words
    .slice(clause.firstWord, clause.endWord)
    .map((word, i) => {
      const first = text.raw.charAt(word.start);
      const name =
        i > 0 &&
        !word.caps &&
        word.plain.length > 1 &&
        first !== first.toLowerCase() &&
        !never.has(word.plain) &&
        word.plain === word.typed;
      if (word.caps && word.typed === 'hr') return 'HR';
      return name ? first + word.plain.slice(1) : word.plain;
    })
    .join(' ');
}
