import { insult } from './harm';
import { reproach } from './reproach';

/** A hurtful clause turned into what it was for. */
export interface Recast {
  readonly text: string;
  readonly kind: 'wish' | 'feel' | 'ask';
}

const doing =
  '(?:ask|tell|call|ring|text|message|reply|answer|plan|cook|clean|do|put|take|say|come|make|help|spend|give|show|notice|talk|let|clear|wash|get|buy|bring|book|pay|check|pick|hold|kiss|hug|offer|finish|sit|go|feed|empty|load|unload|hoover|tidy|turn|set|send|listen|stop|leave|walk|drive|stay|keep|try|wait|fix|sort|find|look|move|open|close|shut|write|remember|include|invite|trust|thank|share|start|drop|explain|do|be)';
const commands =
  /^(?:(?:and|so|then|now|just|well|ok|okay|right|please|go and|for once|but|ffs|up|look) )*((?:calm|reset|restart|remember|hose|dig|cut|return|park|carry|throw|confirm|keep|iron|mow|defrost|top|swap|wear|plug|get|do|put|take|call|ring|answer|text|reply|come|clean|tidy|hoover|wash|feed|empty|sort|fix|pay|transfer|send|book|bring|buy|pick|clear|move|turn|shut|close|open|finish|make|give|tell|be|stop|go|wake|help|leave|switch|hang|load|unload|check|find|walk|cook|set|sit|delete|cancel|change|write|show|stay|let|drop|hurry|sign|unlike|water|grab|collect|post|print|charge|lock|pop|wipe|fold|order|pack|text|message|email|ask)\b.*)$/;
const forbidden =
  /^(?:(?:and|so|then|just|but) )*(?:don't|do not|never) ((?:be|come|leave|forget|make|start|do|go|say|use|touch|put|bring|let|tell|spend|buy|wake|book|invite|talk|send|rush)\b.*)$/;
const trailing =
  /(?: (?:now|right now|already|immediately|this second|this minute|at once|for once(?: in your life)?|ffs|for god's sake|for christ's sake|for fuck's sake|i mean it|will you|would you|ok|okay|then|and that's (?:it|final)|thanks|asap|like (?:a|an) (?:normal|adult|grown|person|human).*|like you (?:always|usually) do|like (?:you did )?last (?:week|time|year|month|night)|like (?:usual|always)|as usual|for a change|or else|today or else|this time(?: it's not.*)?|not (?:later|tomorrow|when .*|next \w+)|mate|please|pls|lol|instead of \w+ing.*))+$/;

/** Endings that turn "anything" of a complaint into "something" of a wish. */
function positive(rest: string): string {
  return rest
    .replace(/\banything\b/g, 'something')
    .replace(/\banywhere\b/g, 'somewhere')
    .replace(/\banyone\b/g, 'someone')
    .replace(/ any ?more$/g, '')
    .replace(/\bany\b/g, 'some')
    .replace(/\bfor once(?: in your (?:life|lives))?\b ?/g, '')
    .replace(
      /\b(?:ever|even|bloody|fucking|damn|goddamn|literally|just|actually|one more time|once|single|freaking)\b ?/g,
      '',
    )
    .replace(trailing, '')
    .trim();
}

function fits(text: string, most = 13): boolean {
  return (
    text !== '' &&
    text.split(' ').length <= most &&
    !insult.test(text) &&
    !/[,;:]|\b(?:nothing|nowhere)\b/.test(text) &&
    !/\b(?:unless|except|without me|like always|somebody begs|some of us|nobody|hell|god|fuck\w*|shit\w*|arse|ass|damn|sick of|excuses|mouth|begging|moaning|acting|being|(?:pay|give|show|tell|send|leave|stop) you|phone|password|passcode|location|access|unlock|delete|block|unfollow|your (?:friends|mates)|where you (?:are|were)|who you|yourself)\b/.test(
      text,
    )
  );
}

/** Things done once at a time. */
const once =
  /^(?:check|set|close|shut|lock|turn|charge|book|put|bring|feed|write|clean|pay|empty|load|unload|clear|wash|move|pick|send|open|fix|sort|remember|say|tell|drop|take|get)$/;
const often =
  /\b(?:more|tonight|today|tomorrow|sometimes|often|now and then|weekend|morning|evening|before|after|week|when|until|later|next)\b/;

/** What a clause in plain spelling was for, said as a wish, a feeling or a question; absent where it is nothing but harm. */
export function recast(plain: string): Recast | undefined {
  const clause = plain.replace(
    /^(?:(?:and|but|so|because|also|well|like|ok|okay|wow|seriously|honestly|god|omg|babe|look|see|oh|ugh|i don't know) )+/,
    '',
  );
  return (
    never(clause) ??
    always(clause) ??
    why(clause) ??
    condition(clause) ??
    need(clause) ??
    order(clause) ??
    reproach(clause)
  );
}

function never(clause: string): Recast | undefined {
  const found =
    new RegExp(
      `^you (?:literally |just |really )?never (?:ever |even |once |bloody )?(${doing})\\b ?(.*)$`,
    ).exec(clause) ?? new RegExp(`^you don't (?:ever|even) (${doing})\\b ?(.*)$`).exec(clause);
  if (found === null) return undefined;
  const verb = found[1] ?? '';
  const rest = positive(found[2] ?? '');
  if (verb === 'listen') return undefined;
  if (verb === 'tell' && /^me (?:something|things)?$/.test(rest)) {
    return { text: "I'd love you to tell me things first.", kind: 'wish' };
  }
  if (verb === 'notice')
    return { text: "I'd love you to notice these things sometimes.", kind: 'wish' };
  if (verb === 'ask' && /^me(?: something)?$/.test(rest))
    return { text: 'Could you ask me first next time?', kind: 'wish' };
  if (verb === 'trust' || verb === 'finish' || verb === 'be') return undefined;
  if (verb === 'help' && rest.split(' ').length < 8 && fits(`help ${rest}`)) {
    return {
      text:
        `I could really use your help${rest.startsWith('me') || rest === '' || rest.startsWith('with') || rest.startsWith('around') ? ` ${rest.replace(/^me ?/, '')}` : ''}`.trimEnd() +
        '.',
      kind: 'wish',
    };
  }
  if (
    rest === '' &&
    !/^(?:reply|answer|call|ring|text|help|cook|clean|listen|plan|ask|tidy|talk)$/.test(verb)
  )
    return undefined;
  if (!fits(`${verb} ${rest}`, 11)) return undefined;
  if (once.test(verb) && rest !== '' && !often.test(rest) && !/\bme\b/.test(rest))
    return { text: `Could you ${verb} ${rest} next time?`, kind: 'wish' };
  return {
    text: `I'd love you to ${`${verb} ${rest}`.trim()}${often.test(rest) ? '' : ' a bit more'}.`,
    kind: 'wish',
  };
}

function always(clause: string): Recast | undefined {
  const state =
    /^you(?:'re| are) (?:always|constantly|forever|never not) ((?:late|on (?:your|that|the)|out|working|busy|away|at (?:work|the)|with (?:your|the)|tired|in a (?:mood|rush)|texting|scrolling|gaming|playing)\b.*)$/.exec(
      clause,
    );
  if (state !== null) {
    const rest = positive(state[1] ?? '');
    return fits(rest, 9) ? { text: `It gets to me when you're ${rest}.`, kind: 'feel' } : undefined;
  }
  const act =
    /^you (?:always|constantly) ((?:leave|forget|cancel|interrupt|come|say|take|put|go|walk|choose|pick|make|leave|spend|show up|turn up|talk|change|let|have your|shut|snap|shout|disappear)\b.*)$/.exec(
      clause,
    ) ?? /^you (keep \w+ing\b.*)$/.exec(clause);
  if (act === null) return undefined;
  const rest = positive(act[1] ?? '');
  return fits(rest, 10) && !/^(?:say|make|take|go|have) (?:that|this|it)$/.test(rest)
    ? { text: `It gets to me when you ${rest}.`, kind: 'feel' }
    : undefined;
}

function why(clause: string): Recast | undefined {
  const didnt = new RegExp(
    `^(?:and )?why (?:didn't|couldn't|wouldn't) you (${doing})\\b ?(.*)$`,
  ).exec(clause);
  if (didnt !== null) {
    const act = `${didnt[1] ?? ''} ${positive(didnt[2] ?? '')}`.trim();
    return fits(act, 9) && act !== 'be'
      ? { text: `I was hoping you'd ${act}. What happened?`, kind: 'ask' }
      : undefined;
  }
  const stuck = /^(?:and |so )*how am i (?:meant|supposed) to (\w+ .+)$/.exec(clause)?.[1];
  if (stuck !== undefined && fits(stuck, 9) && !/^(?:know|feel|trust|believe|react)\b/.test(stuck))
    return { text: `I need a way to ${stuck}.`, kind: 'feel' };
  const cant = new RegExp(
    `^(?:and )?(?:why (?:can't|don't|won't) you|can't you|how hard is it to|how many times do i (?:have|need) to (?:ask|tell) you to|is it (?:really )?(?:so |that |too )?(?:hard|much)(?: to ask)?(?: for you)? to|would it kill you to|could you not|when are you (?:going to|ever going to)) (?:just |ever |even |at least |please |actually |finally )?(${doing})\\b ?(.*)$`,
  ).exec(clause);
  if (cant !== null) {
    const act = `${cant[1] ?? ''} ${positive(cant[2] ?? '')}`.trim();
    if (
      /\b(?:on your own|by yourself|yourself|without me|alone)\b/.test(act) ||
      (/^(?:be|stop|trust|see|leave me)\b/.test(act) &&
        !/^be (?:home|here|on time|there|ready|nice|kind|honest|gentle)/.test(act))
    )
      return undefined;
    return fits(act, 12) && (act.includes(' ') || /^(?:help|call|text|ring|reply|check)$/.test(act))
      ? { text: `Could you ${act}${act.includes(' ') ? '' : ' next time'}?`, kind: 'wish' }
      : undefined;
  }
  return undefined;
}

function condition(clause: string): Recast | undefined {
  const unless =
    /^(?:either )?(?:if you (?:don't|do not|can't|won't)|unless you) ((?!care|love|trust|want|like)\w+ .*)$/.exec(
      clause,
    );
  if (unless !== null) {
    const act = positive(
      (unless[1] ?? '').replace(
        / (?:then )?(?:i'm|we're|i'll|don't bother|it's over|you can|i will|that's it|i)\b.*$/,
        '',
      ),
    );
    return fits(act, 11) ? { text: `I really need you to ${act}.`, kind: 'wish' } : undefined;
  }
  const either =
    /^(?:either )?you (?!'re\b)(\w+ .*?) or (?:i'm|we're|i'll|don't|it's|you can|i)\b/.exec(
      clause,
    ) ?? /^(\w+ (?:\w+ ){0,8}?)or (?:i'm|we're|i'll|don't|it's over|you can|else)\b/.exec(clause);
  if (either !== null) {
    const act = positive((either[1] ?? '').trim());
    return fits(act, 10) && commands.test(act)
      ? { text: `I really need you to ${act}.`, kind: 'wish' }
      : undefined;
  }
  const again =
    /^(?:and )?(?:if you (?:ever )?|(?:the )?next time you |do )((?:go|do|come|leave|cancel|miss|forget|ignore|speak|talk|tell|embarrass|say|smoke|drink|text|let|shout|walk|turn|spend|message|don't|bring|invite)\b.*)$/.exec(
      clause,
    );
  if (again !== null && !clause.startsWith('do not')) {
    const act = positive(
      (again[1] ?? '')
        .replace(
          / (?:then )?(?:i'm|we're|i'll|don't bother|it's over|you can|i will|that's it|and)\b.*$/,
          '',
        )
        .replace(/ again$/, ''),
    );
    return fits(act, 10) && !/^(?:do|say) (?:that|this|it)$/.test(act) && !act.startsWith("don't")
      ? { text: `It really gets to me when you ${act}.`, kind: 'feel' }
      : act === 'do that' || act === 'say that' || act === 'do it'
        ? { text: `That really hurts me, and I need it to stop.`, kind: 'feel' }
        : undefined;
  }
  return undefined;
}

function need(clause: string): Recast | undefined {
  const found =
    new RegExp(
      `^you(?:'ll| need to| have to| should| must| better| had better| will| could| could have| might want to| are going to| got to) (${doing})\\b ?(.*)$`,
    ).exec(clause) ??
    new RegExp(`^you'd better (${doing})\\b ?(.*)$`).exec(clause) ??
    new RegExp(`^i (?:want|need|expect) you to (${doing})\\b ?(.*)$`).exec(clause);
  if (found === null || /\byou (?:should|could) (?:have|of)\b/.test(clause)) return undefined;
  const act = `${found[1] ?? ''} ${positive(found[2] ?? '')}`.trim();
  return fits(act, 12) &&
    act !== 'be' &&
    !/^be (?:grateful|ashamed|happy|lucky|more|\w+ing\b)/.test(act)
    ? { text: `Could you ${act}?`, kind: 'wish' }
    : undefined;
}

function order(said: string): Recast | undefined {
  const clause = said.replace(
    /^(?:stop \w+ing (?:\w+ ){0,2}|(?:move|get off|get up off|shift) your (?:lazy |fat )?(?:arse|ass|backside|bum) (?:off \w+ \w+ )?)and /,
    '',
  );
  const not = forbidden.exec(clause);
  if (not !== null) {
    const act = positive(not[1] ?? '').replace(/\bsome(one|thing|where)\b/g, 'any$1');
    const thing = /^forget ((?:the|my|your|her|his|their) .+)$/.exec(act)?.[1];
    if (thing !== undefined && fits(thing, 8))
      return { text: `Could you remember ${thing}?`, kind: 'wish' };
    return fits(act, 9) &&
      act !== 'forget' &&
      !/^(?:start|rush on my account|be (?:so|such|a|ridiculous|silly|daft|dramatic)|bother|make me|tell me (?:to|what)|touch|come (?:back|near|crying|home))/.test(
        act,
      )
      ? { text: `Could you try not to ${act}?`, kind: 'wish' }
      : undefined;
  }
  const next = /^(?:and |now |then |and then |and now )+(the \w+)$/.exec(said)?.[1];
  if (next !== undefined && fits(next, 3))
    return { text: `Could you do ${next} next?`, kind: 'wish' };
  const found = commands.exec(clause);
  if (
    found === null ||
    /\bmake me (?:the|out|look)\b|\bwhy don't you$|\bevery (?:single )?time$/.test(clause)
  )
    return undefined;
  const act = positive(
    (found[1] ?? '').replace(/^stop (?:being|making me|acting|messaging|with).*/, ''),
  );
  if (
    /^(?:take your time|keep (?:your|it (?:up|down)|going|moaning|on)|remember (?:who|when|that|what)|cut it (?:out|short)|throw (?:it|a)\b|carry on|calm down|top (?:it|marks)|do (?:it|that|this)\b(?!.*\b(?:today|tonight|by|before|this week)\b)|pick\b(?! (?:up|a|one|the))|take (?:a (?:wild )?guess)|stay where|turn (?:off|it)$|come and say|say sorry|explain\b|get (?:over|a (?:grip|life)|lost|out|used)|come on|let (?:me guess|it go)|stop (?:it|that|crying|moaning|lying|whining)|go (?:on|away|ahead|then|and (?:cry|hug))|give me (?:a break|strength)|be (?:quiet|serious|honest|real)|shut (?:up|it)|drop (?:it|dead)|take (?:a (?:guess|joke|hint)|it)|leave it|do (?:what|it yourself|one|you|not)|tell (?:that|someone|me about)|make (?:up your|me laugh)|grow|be\b(?! (?:home|back|here|ready|there|on time|nice|kind))|sort (?:it|yourself) out|help yourself|call (?:me|it) (?:what|crazy)|find (?:someone|somebody|yourself|somewhere)|say it|set me|check yourself)/.test(
      act,
    )
  )
    return undefined;
  return fits(act, 15) &&
    act.split(' ').length > 1 &&
    !/^(?:do (?:i|we|you|they)|stop (?:messing|mucking|faffing|wasting)|give me (?:one|a) (?:good )?reason|get to the point|show me (?:one|a)|tell me (?:one|why|how)|be my guest)\b/.test(
      act,
    )
    ? { text: `Could you ${act}?`, kind: 'wish' }
    : undefined;
}

/** A guess about the other's mind, said plainly enough to be held up as a guess: "you don't want to talk to me tonight". */
export function guessIn(plain: string): string | undefined {
  const clause = plain
    .replace(
      /^(?:(?:and|but|so|because|well|no|yeah|ok|okay|oh|mm|mmhm|i know|i think|i bet|clearly|obviously|of course|face it|just admit|admit(?: it)?|lol|wow|see|right|like|third time and) )+/,
      '',
    )
    .replace(
      /(?: (?:tho|though|don't (?:even )?(?:deny|pretend) it|it's obvious|obviously|clearly|admit it|just admit it|just say it|i can tell|isn't it|then|aren't you|don't you|didn't you|is that it|got it|do you|at all|like always|are you))+$/,
      '',
    )
    .replace(
      /\b(?:just|obviously|clearly|so|literally|actually|even|only|totally|secretly) (?=\w)/g,
      '',
    )
    .trim();
  const behind =
    /^you(?:'re| are| did| put| went| asked| got| came| only| said| say| do| \w+ed)?\b.{0,50}? (?:because|so that) (you .+)$/.exec(
      clause,
    )?.[1] ?? clause;
  const found =
    /^(?:that )?(you(?:'re| are| were (?:hoping|trying|waiting|relieved|glad|embarrassed|ashamed)| couldn't| can't| cannot| don't| didn't| do not| did not| never wanted| wanted| want| think| thought| prefer| hate| regret| would rather|'d rather| can't stand| wish| love| like| put| only| hoped| saw| prefer) .+)$/.exec(
      behind,
    )?.[1];
  if (found === undefined) return undefined;
  const size = found.split(' ').length;
  if (
    size < 3 ||
    size > 15 ||
    insult.test(found) ||
    /[?]|\bdon't pretend\b|\b(?:exhausting|impossible|always|never)\b/.test(found)
  )
    return undefined;
  return found;
}
