import type { Recast } from './recast';

/** What was told, asked or never done, in base form. */
const bases: Readonly<Record<string, string>> = {
  asked: 'ask',
  told: 'tell',
  called: 'call',
  rang: 'ring',
  rung: 'ring',
  texted: 'text',
  messaged: 'message',
  thanked: 'thank',
  offered: 'offer',
  helped: 'help',
  checked: 'check',
  mentioned: 'mention',
  warned: 'warn',
  said: 'say',
  done: 'do',
  let: 'let',
  waited: 'wait',
  come: 'come',
  came: 'come',
  sent: 'send',
  picked: 'pick',
  got: 'get',
  invited: 'invite',
  answered: 'answer',
  replied: 'reply',
  cleaned: 'clean',
  cooked: 'cook',
  booked: 'book',
  paid: 'pay',
  brought: 'bring',
  put: 'put',
  taken: 'take',
  left: 'leave',
  given: 'give',
};
const plainVerb =
  '(?:ask|tell|call|ring|text|message|thank|offer|help|check|mention|warn|say|do|let|wait|come|send|pick|get|invite|answer|reply|clean|cook|book|pay|bring|put|take|leave|give|wash|tidy|lock|close|turn|buy|stay|show up|turn up|sort|fix|feed|empty|hoover|make|plan|notice)';
const softeners =
  '(?:even |once |just |actually |at least |bother to |think to |manage to |ever )*';
const unfit =
  /\b(?:you|fuck\w*|shit\w*|damn|bloody|hell|god|like that|to me like|phone|password|location|lies?|truth|mess of|unless|except)\b|[,;:]/;

function fits(words: string, most: number): boolean {
  return words.split(' ').length <= most && !unfit.test(words);
}

/** Small words at the end of a reproach that only press. */
function bare(rest: string): string {
  return rest
    .replace(/\banything\b/g, 'something')
    .replace(/\bany\b/g, 'some')
    .replace(
      /(?: (?:again|as usual|as always|like always|for once|did you|have you|either|at all|obviously|then|too|myself|by myself|alone|on my own|now|i suppose|i guess|shall i|tbh|lol|mate|babe|though))+$/,
      '',
    )
    .trim();
}

/** What a reproach about something said, done or left undone was for; absent where it is of another kind. */
export function reproach(clause: string): Recast | undefined {
  return (
    promised(clause) ??
    lying(clause) ??
    missed(clause) ??
    told(clause) ??
    undone(clause) ??
    chore(clause) ??
    left(clause)
  );
}

/** "You left the gas on again" is a thing that was left on. */
function lying(clause: string): Recast | undefined {
  const found =
    /^you(?:'ve)? (?:just )?left (the (?:\w+ )?\w+|my (?:\w+ )?\w+) ((?:on|open|out|running|unlocked|dirty|wet|lying|soaking|in the|on the|all over|half)\b.*)$/.exec(
      clause,
    );
  const where = bare(found?.[2] ?? '').replace(/ for me$/, '');
  const thing = found?.[1] ?? '';
  if (found === null || !fits(where, 7) || / (?:he|she|they|i|it)\b/.test(where)) return undefined;
  const verb = /(?:[^su]s|shoes|clothes)$/.test(thing) && !/\bgas$/.test(thing) ? 'were' : 'was';
  const plain = `${thing} ${verb} left ${where}`;
  return {
    text: `${plain.charAt(0).toUpperCase()}${plain.slice(1)}. Could you check next time?`,
    kind: 'feel',
  };
}

/** "You said you'd ring at 8" was counted on. */
function promised(clause: string): Recast | undefined {
  const act = bare(
    /^you (?:said|promised)(?: me)?(?: that)? you(?:'d| would) (\w+ ?.*)$/.exec(clause)?.[1] ?? '',
  );
  return act !== '' && fits(act, 9) && !/^(?:be|have|never|not|always|love)\b/.test(act)
    ? { text: `I was counting on you to ${act}.`, kind: 'feel' }
    : undefined;
}

/** "You missed my blue shirt" is a shirt that got missed. */
function missed(clause: string): Recast | undefined {
  const thing = bare(
    /^you (?:missed|forgot) ((?:half |some of )?(?:my|the) (?:\w+ ){0,2}\w+)$/.exec(clause)?.[1] ??
      '',
  );
  return thing === '' ||
    !fits(thing, 4) ||
    /\b(?:birthday|anniversary|point|call|calls)\b/.test(thing)
    ? undefined
    : { text: `${thing.charAt(0).toUpperCase()}${thing.slice(1)} got missed.`, kind: 'feel' };
}

/** "I told you I needed it Thursday" keeps what was told. */
function told(clause: string): Recast | undefined {
  const found =
    /^i(?:'ve| have)? (?:already |just |literally |specifically )?(?:told|said to) you (?:already |twice |three times |(?:a|\d+) (?:hundred |million |thousand )?times |last \w+ |this morning |yesterday )*(?:that )?(i (?:needed|need|wanted|want|had|have|was|couldn't|can't|work|finish|start|don't|hate)\b .+|(?:it|they|the \w+(?: \w+)?) (?:was|is|were|are|starts?|closes?|had|needs?) .+|we (?:were|had|have|need|needed) .+)$/.exec(
      clause,
    );
  const fact = bare(found?.[1] ?? '');
  if (/\b(?:weak|bad|stupid|wrong|useless|rubbish|mistake|too|better|worse|not)\b/.test(fact))
    return undefined;
  if (fact !== '' && fits(fact, 12))
    return { text: `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`, kind: 'feel' };
  const asked =
    /^i (?:only |literally |just |specifically )?(?:asked|told|reminded) you (?:\w+ times |twice |yesterday )*to (\w+ .+)$/.exec(
      clause,
    );
  const act = bare(asked?.[1] ?? '');
  return act !== '' && fits(act, 10) && !/^(?:stop|be|grow|shut|leave)\b/.test(act)
    ? { text: `I was hoping you'd ${act}.`, kind: 'feel' }
    : undefined;
}

/** "You didn't even text" was the hope of a text. */
function undone(clause: string): Recast | undefined {
  const base = new RegExp(
    `^you (?:didn't|couldn't|wouldn't|forgot to) ${softeners}(${plainVerb})\\b ?(.*)$`,
  ).exec(clause);
  const past = new RegExp(
    `^you(?: have|'ve)? (?:never|haven't|hadn't|could have|could've|could of|might have|should have|should've) ${softeners}(?:have )?(\\w+)\\b ?(.*)$`,
  ).exec(clause);
  const verb = base?.[1] ?? bases[past?.[1] ?? ''];
  if (verb === undefined) return undefined;
  const rest = bare(base?.[2] ?? past?.[2] ?? '');
  const sooner = clause.includes('could') || clause.includes('should') ? ' a bit sooner' : '';
  if (/^(?:say|tell|warn|mention)$/.test(verb) || (verb === 'let' && rest.startsWith('me know')))
    return { text: `Could you tell me${sooner} next time?`, kind: 'wish' };
  if (verb === 'ask' && /^(?:me\b.*)?$/.test(rest) && !/\b(?:how|about)\b/.test(rest))
    return { text: 'Could you ask me next time?', kind: 'wish' };
  if (
    /^(?:call|ring|text|message|answer|reply)$/.test(verb) &&
    /^(?:me\b.*|back.*|for .*)?$/.test(rest)
  )
    return sooner === ''
      ? { text: 'I was hoping to hear from you.', kind: 'feel' }
      : { text: 'Could you text me next time?', kind: 'wish' };
  const act = `${verb} ${rest}`.trim();
  if (
    !fits(act, 9) ||
    /^get \d/.test(act) ||
    /^(?:say|do|let|get|put|take|leave|give|pick|make|come|bring|turn|send|tell|pay)$/.test(act) ||
    /^(?:say|do|get) (?:that|this|it)$/.test(act)
  )
    return undefined;
  if (/^you(?: have|'ve) never\b/.test(clause))
    return { text: `I'd love it if you'd ${act} sometimes.`, kind: 'wish' };
  return { text: `I was hoping you'd ${act}.`, kind: 'feel' };
}

/** "I'll do it myself then" asks for a hand. */
function chore(clause: string): Recast | undefined {
  const found =
    /^(?:(?:it's (?:ok|fine)|no|don't worry|and|fine|so|right) )*(?:i'll|i will|i have to|i had to|i'm the one who has to) (?:just |be the one to |have to )?(do|clean|cook|sort|carry|feed|wash|fix|tidy|unload|hoover|take|pick up|put away|make) ((?:the|all|it\b|everything|our|dinner|tea|this|bath|bedtime|both|another)\b ?.*)$/.exec(
      clause,
    );
  if (found === null) return undefined;
  const rest = bare(
    (found[2] ?? '')
      .replace(/ (?:alone|on my own|by myself)(?: then)?(?: like .*)?$/, '')
      .replace(/\b(?:everything|all)\b.*$/, 'it'),
  );
  if (!fits(rest, 9) || rest === '') return undefined;
  return found[1] === 'do'
    ? { text: `I could do with a hand with ${rest}.`, kind: 'feel' }
    : { text: `Could you help me ${found[1] ?? ''} ${rest}?`, kind: 'wish' };
}

const hints: readonly (readonly [RegExp, Recast])[] = [
  [
    /^(?:(?:wow|oh|ok|well|god|it) )*must be (?:nice|lovely|great|good|fun)\b/,
    { text: "I'm a bit jealous, to be honest.", kind: 'feel' },
  ],
  [
    /\b(?:nobody|no one) (?:asked|asks|told|tells|thought to (?:ask|tell)) me\b|\bdid (?:anyone|anybody|you) (?:even )?(?:think to )?ask me\b|\bthanks for (?:asking|consulting|telling) me\b|\bwithout (?:even )?asking me\b/,
    { text: "I'd have liked to be asked first.", kind: 'feel' },
  ],
  [
    /\bi'm not (?:your|the|a|their) (?:maid|servant|taxi|secretary|cleaner|mother|mum|mom|chauffeur|babysitter|cook|slave|driver|skivvy|housekeeper)\b/,
    { text: "I can't do it all, I need a hand.", kind: 'feel' },
  ],
];

/** What is left to be guessed by a few well-worn jabs. */
function left(clause: string): Recast | undefined {
  const known = hints.find(([words]) => words.test(clause))?.[1];
  if (known !== undefined) return known;
  const no = /^(?:well |and |so )*(?:don't|do not|you) expect me to (\w+ ?.*)$/.exec(clause);
  const act = bare(no?.[1] ?? '');
  if (act !== '' && fits(act, 9) && !/^(?:be|believe|care|cry|feel|forgive|trust)\b/.test(act))
    return { text: `I'd rather not ${act}.`, kind: 'feel' };
  const tired =
    /^i'm (?:so |really |absolutely |honestly |just )?(?:sick|tired|fed up) (?:to death |and tired )?(?:of|with) ((?:the|doing|being|always|having|this|all|coming|picking|waiting|cleaning|cooking)\b.*)$/.exec(
      clause,
    );
  const of = bare(tired?.[1] ?? '');
  return of !== '' && fits(of, 9) && !/\b(?:your|lied|treated|this|shit)\b/.test(of)
    ? { text: `I'm tired of ${of}.`, kind: 'feel' }
    : undefined;
}
