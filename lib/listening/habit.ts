import { shownOf } from './about';
import { flip } from './flip';
import type { Text } from './text';

/** What one does again and again, in base form. */
const acts =
  'act|bang|bark|boss|bring|call|check|choose|come|comment|compare|complain|copy|correct|criticise|cut|decide|discuss|disappear|drag|drop|dump|expect|fill|film|finish|flirt|fob|gamble|give|go|grab|hide|ignore|interrupt|invite|joke|judge|keep|laugh|leave|lecture|lend|lie|look|lose your temper|make|mind|mimic|mock|move|open|pick|play|post|pretend|push|quote|repeat|roll|rush|say|score|scroll|shout|show|shut|sigh|sit|slam|snap|speak|spend|spoil|stand|stare|storm|sulk|swear|switch|take|talk|tease|tell|text|throw|touch|treat|turn|use|vanish|vent|wake|walk|yell';
const often = '(?:always |constantly |still |just |then |literally |suddenly )*';
const youAct = new RegExp(`^you ${often}((?:${acts})\\b.*)$`, 'u');
/** "every time we go out you flirt with the waitress" */
const whenever =
  /^(?:every (?:single )?time|each time|whenever|when) ((?:i'm|we're|i|we|my|your|she|he|they|the) .+?) (you .+)$/u;
/** Words before the deed of a complaint about how one is. */
const disliked =
  /^(?:i |i'm |we )?(?:really |just |honestly )*(?:hate|don't like|do not like|can't stand|can't bear|can't rest|can't relax|can't sleep|can't eat|not ok with|not happy with|not happy about|not comfortable with|tired of|sick of|fed up of|fed up with)(?: it)?(?: when| how| that| with how| about how| the way)? (?=you )/u;
const whys = /^why (?:do|must|would) (you .+)$/u;
const whyDid =
  /^why (?:did|would) you (?:even |just |have to |go and )*(tell|post|invite|read|say|laugh|leave|throw|give|buy|book|spend|cancel|use|open|show|share|let|answer|send|text|call|put|go|take|move|sell|shout|untag|lie|hide|delete|decide|agree|make)\b(?: (.+))?$/u;
const done: Readonly<Record<string, string>> = {
  tell: 'told',
  read: 'read',
  say: 'said',
  leave: 'left',
  throw: 'thrown',
  give: 'given',
  buy: 'bought',
  spend: 'spent',
  let: 'let',
  send: 'sent',
  put: 'put',
  go: 'gone',
  take: 'taken',
  sell: 'sold',
  lie: 'lied',
  hide: 'hidden',
  cancel: 'cancelled',
  make: 'made',
  show: 'shown',
  untag: 'untagged',
};
const whyNot =
  /^why (?:didn't|couldn't|wouldn't) you (?:just |even |at least )*(tell|call|text|ring|ask|wait|wake|answer|reply|help|warn|check|invite|message|say|mention|come|stand up)\b(?: (.+))?$/u;
const missed: Readonly<Record<string, string>> = {
  tell: 'told',
  ring: 'rung',
  wake: 'woken',
  reply: 'replied',
  invite: 'invited',
  say: 'said',
  come: 'come',
  'stand up': 'stood up',
};
/** What follows that says how it was for them, not what was done. */
const after =
  /,? (?:it|that|this|which) (?:really |just |kind of |honestly |still |actually )*(?:hurts?|bothers?|upsets?|stings?|stung|makes?|made|annoys?|gets|got|feels?|felt|breaks|embarrass\w*|stresses|is|was|isn't|wasn't)\b.*$|(?<!\b(?:before|after|when|how|what|that|than|why|if|like|and)),? (?:and |but |so )?i (?:just |really |honestly )?(?:feel|felt|hate|hated|can't|could|couldn't|don't|wish|want|wanted|have to|had to|end up|get|could hear|look)\b.*$|,? and (?:we|they|he|she|it|my|the|not)\b.*$| (?:now also|again|lol|tbh|though|anymore|any more|these days|lately|always|w\/o asking|and not mine|constantly|all the time|at all)$/u;

/** What the partner says the sender does again and again, or why they did it, as a thing one should not do ("I shouldn't talk over you"). */
export function habitOf(clause: string): string | undefined {
  const bare = clause
    .replace(
      /^(?:(?:and|but|so|because|also|ok|no|hey|babe|well|honestly|look|yes|like|sorry) )+/u,
      '',
    )
    .replace(disliked, '')
    .replace(
      /^(?:i feel like|it feels like|feels like|i think|my problem is|it's that) (?=you)/u,
      '',
    );
  const why = whyDid.exec(bare);
  if (why !== null) {
    const verb = why[1] ?? '';
    const rest = ended(why[2] ?? '');
    if (rest === '' && verb !== 'lie' && verb !== 'laugh' && verb !== 'leave') return undefined;
    return sized(`I shouldn't have ${`${done[verb] ?? regular(verb)} ${rest}`.trim()}`);
  }
  const not = whyNot.exec(bare);
  if (not !== null) {
    const verb = not[1] ?? '';
    return sized(
      `I should have ${`${missed[verb] ?? regular(verb)} ${ended(not[2] ?? '')}`.trim()}`,
    );
  }
  const whole = whys.exec(bare)?.[1] ?? bare;
  const time = whenever.exec(whole);
  const then = youAct.exec(ended(time?.[2] ?? '', false))?.[1];
  if (time !== null && then !== undefined)
    return sized(`I shouldn't ${flip(then)} when ${flip(time[1] ?? '')}`);
  const when = /^when (you .+)$/u.exec(whole)?.[1] ?? whole;
  const act = youAct.exec(ended(when, false))?.[1];
  if (act !== undefined && !unfit.test(act) && !/^\p{L}+(?: (?:it|that|this))?$/u.test(act))
    return sized(`I shouldn't ${toned(clause, flip(act))}`);
  const asked = /^(?:please )?(?:don't|do not) (.+)$/u.exec(whole)?.[1];
  const spared = youAct.exec(`you ${ended(asked ?? '', false)}`)?.[1];
  if (spared !== undefined && !unfit.test(spared)) return sized(`I shouldn't ${flip(spared)}`);
  const stop =
    /^(?:please )?(?:just )?stop ((?!it\b|being\b|acting\b|lying\b)\p{L}+ing\b .+)$/u.exec(
      whole,
    )?.[1];
  if (stop !== undefined && !unfit.test(stop)) return sized(`I should stop ${ended(stop)}`);
  const ever = /^do you (?:even )?ever (?!think|feel|wonder|get)(.+)$/u.exec(whole)?.[1];
  if (ever !== undefined && !ever.includes(' and ')) return sized(`I don't ${ended(ever)} enough`);
  const being =
    /^(?:why are you|you're|are you) (?:always |being |constantly |so |such a |very |too |just )*((?:rude|cold|short|mean|harsh|rough|on at me|on my back|on your (?:phone|game|laptop|xbox)|late|nasty|horrible|sarcastic|different|distant|moody|off|snappy|loud|grumpy)\b.*)$/u.exec(
      ended(whole, false),
    )?.[1];
  return being === undefined || unfit.test(being)
    ? undefined
    : sized(`I shouldn't be ${flip(being)}`);
}

/** "How you talk to him" is about the manner; "you always pick" about the always. */
function toned(clause: string, act: string): string {
  if (/\b(?:how|the way) you (?:talk|speak|look|act)\b/u.test(clause) && !act.endsWith(' that'))
    return `${act} like that`;
  return /\byou always (?:pick|choose|decide|tell|speak|talk|take|call|leave)\b/u.test(clause)
    ? `always ${act}`
    : act;
}

/** What stings by the partner's own word, to be understood and not confessed: "it hurts when I joke about your cooking"; nothing where none is named. */
export function stungBy(text: Text): string | undefined {
  for (const clause of text.clauses) {
    if (text.marks.quotes.some((one) => one.start < clause.end && one.end > clause.start)) continue;
    const found = stingOf(shownOf(text, clause));
    if (found !== undefined) return found;
  }
  return undefined;
}

function stingOf(clause: string): string | undefined {
  const bare = clause.replace(/^(?:(?:and|but|so|because|also|ok|no|hey|honestly|look) )+/u, '');
  const first =
    /^(?:it|that|this) (?:really |kind of |still |just |always |actually |honestly )*(hurt|hurts|bothers|bothered|upsets|upset|stings|stung|annoys|annoyed|stresses|scares|embarrasses|embarrassed|makes me (?:sad|angry|anxious|nervous|uncomfortable|feel \p{L}+))( me)?(?: a lot| a bit| so much| tbh)? (when|that|how|if) (you .+)$/u.exec(
      bare,
    );
  const last =
    /^when (you .+?),? (?:it|that) (?:really |kind of |still |just |always |actually )*(hurts|bothers|upsets|stings|annoys|stresses|scares|embarrasses|makes me (?:sad|angry|anxious|nervous|uncomfortable|feel \p{L}+))( me)?\b.*$/u.exec(
      bare,
    );
  const verb = first?.[1] ?? last?.[2];
  const did = ended(first?.[4] ?? last?.[1] ?? '', false);
  if (verb === undefined || did === '' || unfit.test(did)) return undefined;
  const link = first?.[3] === 'that' ? 'that' : 'when';
  const whom = (first?.[2] ?? last?.[3]) === undefined ? '' : ' you';
  return sized(`it ${flip(verb)}${whom} ${link} ${flip(did)}`);
}

/** What the partner doubts of the sender's heart, said by the sender as so ("I do want to be with you"); nothing where no such doubt is told. */
export function doubted(text: Text): string | undefined {
  for (const clause of text.clauses) {
    if (clause.question) continue;
    const found =
      /^(?:(?:and|but|so|because|honestly|sometimes|lately) )*(?:i (?:just |really )?(?:don't (?:feel|think)|never feel) (?:like |that )?you (?:even |really |still |actually )?|(?:i (?:just |really )?(?:feel|think) (?:like |that )?)?you don't (?:even |really |actually )?)(want to be|want|love|care about|fancy|miss|respect|trust|need|see) (me\b.*|with me.*|to be with me.*|us\b.*|what i (?:do|think|feel).*|how i feel.*)$/u.exec(
        clause.plain,
      );
    if (found !== null) return `I do ${found[1] ?? ''} ${ended(found[2] ?? '')}`;
  }
  return undefined;
}

/** What both had settled ("we did say no phones at dinner"), or a time that has passed ("I'm an hour late"). */
export function settledOf(clause: string): string | undefined {
  const bare = clause.replace(
    /^(?:(?:and|but|so|because|also|no|hey|look|babe) )+|^i feel like /u,
    '',
  );
  const agreed =
    /^(?:i thought )?we(?:'d)? (agreed|said|decided|had agreed)(?: on| that)? ((?:no|not|nothing|to|we'd|we|only|one|both) ?.+)$/u.exec(
      bare,
    );
  if (agreed !== null)
    return sized(
      `we did ${/agreed/u.test(agreed[1] ?? '') ? 'agree' : 'say'} ${ended(agreed[2] ?? '')}`,
    );
  const late = /^you're ((?:[\p{L}\p{N}]+ ){0,3}late)\b(?! (?:with|on|at)\b).*$/u.exec(bare)?.[1];
  if (late !== undefined) return `I'm ${late.replace(/^(?:always|so|really|very|again) /u, '')}`;
  const gone =
    /^(you're (?:in|at|on|out|with|gone|away|glued)\b.*\b(?:every|all|whole|constantly|half the)\b.*)$/u.exec(
      bare,
    )?.[1];
  if (gone !== undefined) return sized(ended(gone));
  const never = /^you're never (home|here|around|in)\b(?! for| when)/u.exec(bare)?.[1];
  if (never !== undefined) return `I'm not ${never} enough`;
  const hour =
    /^you (?:said|told me) (?:you'd be (?:home|back|here) (?:at|by) )?(\d[\d:.]*(?: ?[ap]m)?|half \p{L}+)$/u.exec(
      bare,
    )?.[1];
  if (hour !== undefined) return `I said ${hour}`;
  const broke =
    /^you (?:said|told me|promised|swore)(?: me)? (you(?:'d| would| wouldn't| were)\b .+|(?:no|a|the|to) .+)$/u.exec(
      bare,
    )?.[1];
  if (broke === undefined || /\b(?:yes|always|love)\b/u.test(broke)) return undefined;
  const verb = /^you (\p{L}+)/u.exec(bare)?.[1] ?? 'said';
  return sized(`I ${verb}${/^you (?:told|promised) me/u.test(bare) ? ' you' : ''} ${ended(broke)}`);
}

const unfit =
  /\b(?:sure|right|sense|me laugh|me happy|me feel (?:safe|loved|good)|yes|love you|a lot of|if i|if you loved|think i|know|sex|want it)\b|["“”]/u;

function ended(words: string, flipped = true): string {
  let bare = words;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(after, '').replace(/[\s,;:–—-]+$/u, '');
  }
  return flipped ? flip(bare) : bare;
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function sized(words: string): string | undefined {
  const size = words.trim().split(' ').length;
  return size < 3 || size > 17 ? undefined : words.trim();
}
