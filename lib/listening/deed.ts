import { shownOf } from './about';
import { flip } from './flip';
import { habitOf, settledOf } from './habit';
import type { Text } from './text';

/** Verbs of a past that "you" can open with. */
const pasts =
  '\\p{L}{3,}ed|lied|said|told|left|went|got|forgot|made|took|gave|put|broke|came|spent|did|let|ran|read|sent|drove|spoke|bought|ate|drank|threw|kept|saw|walked|wore|fell|slept|chose|hung|rang|stood|sat|hid|paid|lost|sold|swore|woke|wrote|shut|cut|hit|brought|met|flew|drew|blew|began|stole|sang|used(?! to)';

/** Past participles of the ones that are not their own. */
const participles: Readonly<Record<string, string>> = {
  went: 'gone',
  took: 'taken',
  gave: 'given',
  came: 'come',
  spoke: 'spoken',
  threw: 'thrown',
  saw: 'seen',
  chose: 'chosen',
  wrote: 'written',
  rang: 'rung',
  ran: 'run',
  drove: 'driven',
  hid: 'hidden',
  swore: 'sworn',
  drank: 'drunk',
  ate: 'eaten',
};
/** Participles of deeds that are complained of. */
const done =
  'left|forgotten|told|taken|eaten|broken|put|given|used|moved|spent|lost|said|missed|changed|booked|cancelled|invited|been on|ignored|gone|thrown|bought|made';
/** Deeds one can say one shouldn't have done. */
const meant =
  /^I (laughed|told|took|went|left|said|made|put|read|spent|joked|shouted|snapped|called|walked|invited|booked|bought|answered|posted|corrected|rolled|texted|sent|gave|threw|spoke|chose|hung|sold|swore|wrote|rang|cancelled|drove|ate|hid|lied|opened|shared|mocked|teased|interrupted|decided|promised|ignored|turned)\b/u;

const lead =
  /^(?:when (?:i|we) (?!ask)(?:[\p{L}']+ ){1,9}(?=you \p{L})|when you [^,]{3,40} (?=you \p{L})|i'm (?:really |so |still |a bit |a little )*(?:hurt|upset|sad|gutted|annoyed|cross) (?:(?:when|that|because) |(?=you ))|(?:\p{L}+ (?:times|nights|days|weeks) (?:this|last) \p{L}+ )|it's (?:so |really |a bit )?(?:weird|sad|mad|annoying|unfair|horrible|rude|not fair|not nice|odd) (?:that |how |when )?(?=you)|(?:this is|that's|it's) the \p{L}+ \p{L}+ (?:in a row )?(?=you)|so |and |but |because |then |well |ok |basically |that |when |just |hey |babe |also |actually |last (?:night|week) |yesterday |this morning |today |earlier |tonight |(?:on )?\p{L}+day |at (?:dinner|lunch|the \p{L}+) |since the \p{L}+ |i (?:really )?(?:felt|feel) (?:[\p{L}]+ ){1,6}when |(?:it|that) (?:really |kind of |kinda )?(?:hurt|hurts|stung|sucked|upset me|bothered me) (?:me )?(?:when |that )?|i (?:didn't|don't) like (?:it when |that )?|i was (?:really )?(?:hurt|upset) (?:when|that) |(?:i feel|it feels|feels) like |(?:\p{L}+ ){1,3}in a row )+/u;

const turnedAway =
  /\b(?:right|lovely|amazing|great|sweet|kind|funny|supposed|want|wanted|mean|meant|know|knew|think|thought|care|cared|love|loved|like|liked)\b/u;

/** What the partner says the sender did ("you were on your phone all dinner"), told by the sender ("I was on my phone all dinner"). */
export function deedOf(text: Text): string | undefined {
  let best: string | undefined;
  let most = 0;
  text.clauses.forEach((clause, place) => {
    const whole = shownOf(text, clause);
    const size = whole.split(' ').length;
    if (size < 3 || size > 24) return;
    const quote = text.marks.quotes.find((one) => one.start < clause.end && one.end > clause.start);
    const words = quote === undefined ? '' : text.raw.slice(quote.start, quote.end);
    const told = /\b(?:i|i'?m|you|u|ur|your?|me|my|we)\b/iu.test(words)
      ? quotedOf(whole)
      : (plainlyOf(whole, clause.question, quote !== undefined) ??
        habitOf(whole) ??
        settledOf(whole));
    if (told === undefined) return;
    const worth = (/\byou\b|\byour\b/u.test(told) ? 2 : 0) + Math.min(size, 8) * 0.2 + place * 0.01;
    if (worth > most) {
      best = told;
      most = worth;
    }
  });
  return best;
}

/** Words of the sender's that are quoted are not told again: it is enough that they should not have been said. */
function quotedOf(whole: string): string | undefined {
  if (/\byou (?:\p{L}+ ){0,2}(?:said|told|called|asked|went)\b/u.test(whole))
    return "I shouldn't have said that";
  return /\byou (?:\p{L}+ ){0,2}(?:say|saying|tell|telling|call|calling|go)\b/u.test(whole)
    ? "I shouldn't say that"
    : undefined;
}

/** A deed of the past, or a promise. */
function plainlyOf(whole: string, question: boolean, quoted: boolean): string | undefined {
  const own = whole.replace(lead, '');
  const did = question ? askedOf(own) : own;
  const bare = did
    ?.replace(/(?:^| )(?:literally|even|just|basically|actually|honestly)(?= )/gu, '')
    .trim();
  if (bare === undefined || !/^\S+ \S+ \S/u.test(bare) || bare.split(' ').length > 17)
    return undefined;
  return quoted && /^you (?:\p{L}+ )?(?:said|told|called|asked)\b/u.test(bare)
    ? "I shouldn't have said that"
    : toldOf(bare);
}

/** "did you tell your brother about it": as if it was said that it was done, where it is sure to be meant so. */
function askedOf(own: string): string | undefined {
  const verb =
    /^did you (?:really |seriously |just |actually )?(tell|read|post|spend|eat|throw|give|use|invite|cancel|sell|book)\b(.*)$/u.exec(
      own,
    );
  if (verb === null) return /^you \p{L}+/u.test(own) ? own : undefined;
  const past = pastOf[verb[1] ?? ''];
  return past === undefined ? undefined : `you ${past}${verb[2] ?? ''}`;
}

const pastOf: Readonly<Record<string, string>> = {
  tell: 'told',
  read: 'read',
  post: 'posted',
  spend: 'spent',
  eat: 'ate',
  throw: 'threw',
  give: 'gave',
  use: 'used',
  invite: 'invited',
  cancel: 'cancelled',
  sell: 'sold',
  book: 'booked',
};

function toldOf(bare: string): string | undefined {
  const promised =
    /^you (?:promised(?: me)? (?:to |you'd |you would |we'd |that you'd )|said you(?:'d| would| were going to) )(\p{L}+ .+)$/u.exec(
      bare,
    );
  if (promised !== null) {
    const thing = ended(promised[1] ?? '');
    if (!/^(?:be|have|never|not|always|love|and|so)\b/u.test(thing) && !thing.includes(' and '))
      return `I said I'd ${flip(thing)} and I didn't`;
    if (
      /^be (?:home|back|there|here|ready|on time|done)\b/u.test(thing) &&
      !thing.includes(' and ')
    )
      return `I said I'd ${flip(thing)} and I wasn't`;
    return undefined;
  }
  const only =
    /^you (?:only (?:ever )?|just )((?:talk|text|call|ring|message|come|hug|kiss|ask|cook) .+)$/u.exec(
      bare,
    );
  if (only !== null) return `I do only ${flip(ended(only[1] ?? ''))}`;
  const since = new RegExp(`^you've (?:just )?((?:${done})\\b .+)$`, 'u').exec(bare);
  if (since !== null) return `I've ${flip(ended(since[1] ?? ''))}`;
  const yet =
    /^you(?:'ve not| haven't| have not| still haven't| still have not) (?!been\b|got\b|a\b|the\b|done\b|changed\b)(\p{L}+ .+)$/u.exec(
      bare,
    );
  if (yet !== null) return `I haven't ${flip(ended(yet[1] ?? ''))}`;
  const keep = /^you keep (\p{L}+ing\b .+)$/u.exec(bare);
  if (keep !== null) return `I keep ${flip(ended(keep[1] ?? ''))}`;
  const never = new RegExp(`^you never (?:once )?((?:${pasts})\\b .+)$`, 'u').exec(bare);
  if (never !== null && !/^(?:need|used)/u.test(never[1] ?? ''))
    return `I never ${flip(ended(never[1] ?? ''))}`;
  const missing =
    /^you (?:never|don't(?: ever)?) ((?!love|care|want|like|know|think|need|mean|feel|get|let|said|told|have to|even|want)\p{L}+ (?:me|us|my|our|pics|photos|about|with|for|to|the|dinner|sorry|thank|anything|where|how|when|if|it|in|at|on|up)\b.*)$/u.exec(
      bare,
    );
  if (missing !== null && !/\b(?:enough|any)\b/u.test(bare))
    return enough(flip(ended((missing[1] ?? '').replace(/ any ?more\b.*$/u, ''))));
  if (!new RegExp(`^you (?:(?:${pasts}|were|didn't|had (?:time|no))\\b)`, 'u').test(bare))
    return undefined;
  if (
    /\b(?:always|never|every time|supposed)\b/u.test(bare) ||
    turnedAway.test(bare.split(' ').slice(1, 3).join(' ')) ||
    /^you promised\b|^you said .*\b(?:would|will|you'd|you|yes)\b/u.test(bare) ||
    /^you (?:carried on|did it|said it|said that|did that|said no|were there|said so|were not|did not|didn't|weren't|were home \p{N}+ \p{L}+|did|said|knew|promised|got it|did the same|told me so)$/u.test(
      bare,
    ) ||
    /^you (?:offered|tried|helped|asked)\b/u.test(bare) ||
    /^you told me you\b/u.test(bare) ||
    (/^you said\b/u.test(bare) && !/\b(?:my|me|i|i'm)\b/u.test(bare))
  )
    return undefined;
  return flip(ended(bare));
}

/** "I don't defend you enough when he jokes" */
function enough(act: string): string {
  const [, head = act, when = ''] = /^(.+?)( when .+)$/u.exec(act) ?? [];
  return `I don't ${head} enough${when}`;
}

/** Without what it led to, and the small words at its end. */
function ended(bare: string): string {
  const whole = bare.split(' ').length > 8 ? bare.replace(/ and .*$/u, '') : bare;
  return whole
    .replace(
      /(?<= (?!to|at|of|with|from|for|in|on|and|the|my|your|about|by|than|told|asked|called|let|gave|left|met)\p{L}+) \p{Lu}\p{Ll}+$/u,
      '',
    )
    .replace(/ and now\b.*$/u, '')
    .replace(
      /(?<!\b(?:said|told (?:me|you|them)|asked|asked if|because|when|how|what|where|that|if|while)) (?:and |so |then )?(?:i|it|she|he|we|they) (?:felt|feel|was|were|just|could|had|sat|stood|waited|had to|hurt|made|wanted|found|find|ended|spent|thought|got)\b.*$/u,
      '',
    )
    .replace(/ every single (\p{L}+(?: \p{L}+)?[^s\s])$/u, ' the $1s')
    .replace(/\bid\b/gu, "i'd")
    .replace(/\bive\b/gu, "i've")
    .replace(
      /(?<! (?:was|were|is|are)) (?:again|mate|lol|at all|tbh|though|yesterday|earlier|today|tonight|last night|this morning|by the way|as usual)$/u,
      '',
    )
    .replace(/ (?:and|but|so|because|when|while|(?<!of )that|to|the|a|of|for|with|like)$/u, '')
    .trim();
}

/** A deed said as one that should not have been ("I shouldn't have laughed"), cut short where it is long; nothing for what one can't help. */
export function regretted(deed: string): string | undefined {
  const verb = meant.exec(deed)?.[1];
  if (
    verb === undefined ||
    (verb === 'said' && !/\byou/u.test(deed)) ||
    /^I (?:said I'd|promised|told you I)\b/u.test(deed)
  )
    return undefined;
  const rest = deed.slice(`I ${verb}`.length);
  const short =
    rest.split(' ').length > 7
      ? rest.replace(/ (?:when|while|in the middle of|because|so|and|before|after) .*$/u, '')
      : rest;
  if (short.split(' ').length > 11) return undefined;
  const same =
    short.trim() === '' && verb !== 'laughed' && verb !== 'shouted' && verb !== 'snapped';
  return same ? undefined : `I shouldn't have ${participles[verb] ?? verb}${short}`;
}

/** What the partner asks of the sender, granted by the sender ("can you not text me in class": "I won't text you in class"). */
export function grantOf(text: Text): string | undefined {
  for (const clause of [...text.clauses].reverse()) {
    const bare = shownOf(text, clause)
      .replace(lead, '')
      .replace(/(?:^| )(?:please|maybe|just|at least|possibly|pls)(?= |$)/gu, '')
      .trim();
    const stop =
      /^(?:(?:hey|babe|love|so|and|but|i (?:really )?(?:want|need) you to) )*stop (\p{L}+ing\b .+)$/u.exec(
        bare,
      );
    if (stop !== null && !clause.question) {
      const act = ended(stop[1] ?? '');
      if (act.split(' ').length <= 13 && !/^(?:being|acting|lying|pretending)\b/u.test(act))
        return `I'll stop ${flip(act)}`;
    }
    const found =
      /^(?:(?:hey|babe|love|so|and|but) )*(?:can|could|would|will) you (not |stop )?(\p{L}+ .+)$/u.exec(
        bare,
      );
    if (found === null) continue;
    const act = ended(
      (found[2] ?? '').replace(
        /(?<!\b(?:when|if|while|what|how|before|after|until|till|where|that|once)) (?:i|i'm|i've|it's|she's|he's|we're)\b.*$/u,
        '',
      ),
    );
    const size = act.split(' ').length;
    if (
      size > 13 ||
      size < 2 ||
      / (?:or|if you)\b/u.test(act) ||
      /^(?:believe|imagine|see|hear|explain|be|mind|do me|not)\b/u.test(act) ||
      (found[1] === undefined && act.startsWith('tell me'))
    )
      continue;
    if (found[1] === 'stop ')
      return /^\p{L}+ing\b/u.test(act) ? `I'll stop ${flip(act)}` : undefined;
    return found[1] === undefined ? `I'll ${flip(act)}` : `I won't ${flip(act)}`;
  }
  return undefined;
}

/** What the partner says they felt through the sender ("left out"), with whether they still do. */
export function hurtOf(text: Text): { readonly word: string; readonly still: boolean } | undefined {
  const found =
    /\b(?:(?:i|we) (?:just |really |kind of |honestly |only )?(felt|feel|feeling)|(?:made|makes|leaves|left) me (feel|feeling|look)|(?:i'm|i am) (feeling)|^(felt|feel)) (?:so |really |a bit |very |pretty |properly |completely |a little |quite |like such |such |totally )*((?:like i don't (?:matter|exist|count)|like (?:a|an|the|i was|i'm) (?:fool|idiot|nag|burden|baddie|afterthought|stranger|child|maid|servant|flatmate|guest|joke|wall|talking to a wall|nothing|second best)\b)|embarrassed|humiliated|hurt|rejected|ignored|invisible|small|stupid|dumb|alone|lonely|left out|forgotten|exposed|unwanted|judged|disrespected|ashamed|dismissed|unheard|used|let down|betrayed|second best|unimportant|abandoned|silly|ganged up on|taken for granted|dumped|shut out|left behind|unloved)\b/mu.exec(
      text.plain,
    );
  const word = found?.[5];
  if (found === null || word === undefined) return feltOf(text);
  return {
    word: flip(word),
    still: /^(?:feel|feeling)$/u.test(found[1] ?? found[3] ?? found[4] ?? ''),
  };
}

/** A feeling in words of their own ("second to the dog"), short enough to be told back. */
function feltOf(text: Text): { readonly word: string; readonly still: boolean } | undefined {
  for (const clause of text.clauses) {
    if (clause.question) continue;
    const found =
      /^(?:(?:and|but|so|because|then|honestly) )*i (?:just |really |always |honestly )*(feel|felt) (?:so |really |a bit |very )?((?!that\b|i\b|you\b|we\b|it\b|he\b|she\b|they\b|awful\b|bad about|guilty|sick|ill\b|better|fine|good|ok\b|okay|like (?:you|it|that|this|we|i(?!'m (?:a|an|the|your|just|not|in|on)\b)\b|he|she|they|pizza|a (?:drink|walk|coffee|nap))\b).{3,50})$/u.exec(
        clause.plain,
      ) ?? undefined;
    const word = found?.[2]?.replace(
      / (?:lately|again|now|tbh|lol|when\b.*|every time\b.*|because\b.*|and\b.*|these days|at the moment|recently|sometimes|with you being\b.*)$/u,
      '',
    );
    if (found === undefined || word === undefined || word.split(' ').length > 9) continue;
    return { word: flip(word), still: found[1] === 'feel' };
  }
  return undefined;
}
