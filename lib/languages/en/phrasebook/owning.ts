import type { Label } from '../../../listening/hint';
import type { Clause } from '../../../listening/text';
import { heard, otherwise } from './complaint';
import { arrangement, looksHarmful } from './harm';
import { capital, stopped, type Answer, type Kit } from './kit';
import { paused } from './pausing';

type Maybe = Answer | undefined;

/** What the sender owns to, or what kept them, in their own words. */
const admitting =
  /^(?:(?:well|look|ok|okay|yeah|yes|no|but|and|so|because|omg|god|honestly) )*(?:(?:i|i'd|i've) (?:just |only |really |honestly |literally )?(?:forgot|didn't (?:notice|see|hear|realise|realize|mean|check)|fell asleep|lost track|got (?:held up|stuck|caught|carried|called)|missed (?:it|your)|(?:was|been) (?!trying|going|only|just|right|joking|kidding|being|the one|born|raised|supposed)\w+|had (?:a|an|my|the|two|three|back)\b|meant to)|my (?:phone|train|bus|meeting|shift|boss|alarm|battery)\b.{0,12}\b(?:died|was|ran|overran|kept|went)|(?:the )?(?:traffic|train|bus|meeting) (?:was|ran|overran|got)|the (?:\w+ ){1,2}(?:glitched|crashed|broke|froze|died)|that's on me|my (?:bad|fault|mistake)|i should(?:n't)? have)\b/;

/** To a complaint: own the very thing and keep what is true on the sender's side. */
export function owning(kit: Kit, label: Label): readonly Maybe[] {
  const { deed } = kit;
  const grant = label === 'ultimatum' ? '' : kit.grant;
  const pause = kit.make(
    'pause and return',
    deed === undefined ? '' : `I know, ${deed}.`,
    paused(kit, 1, deed !== undefined),
  );
  if (kit.denies) {
    return [kit.make('ask how it was', kit.one(otherwise, 6)), pause];
  }
  const lead = leadOf(kit);
  if (label === 'stonewalling') return [pause, kit.make('own a part', lead)];
  const own = kit.stretches(
    (clause) => admits(clause, label) || offers(clause, label),
    3,
    ({ plain }) => arrangement(plain),
  );
  const mine = own.map(stopped).join(' ');
  const known = deed !== undefined || kit.hurt !== '' || kit.burden !== undefined;
  const more = kit.one(hearing, 5);
  const sore = kit.turned.find((one) => one.kind !== 'ask')?.text ?? '';
  return [
    grant === ''
      ? undefined
      : kit.make('say yes to it', grant.startsWith("I'll stop") ? 'Sorry.' : 'Ok.', grant),
    !known && /^i\b/iu.test(own[0] ?? '')
      ? kit.make('own a part', 'Sorry,', mine)
      : kit.make('own a part', lead, mine === '' && !known ? more : mine),
    own.length < 2 ? undefined : kit.make('own a part', lead, stopped(own[0] ?? '')),
    kept.test(own[0] ?? '') ? kit.make('own a part', mine, "I'm sorry.") : undefined,
    sore === '' || label === 'defensiveness'
      ? undefined
      : kit.make('own a part, say yours', lead, sore),
    mine === '' ? undefined : kit.make('own a part', lead, known ? '' : more),
    kit.make('own a part', kit.one(heard, 2)),
    kit.make('ask how it was', lead, kit.one(asks, 4)),
    pause,
  ];
}

/** What follows when the thing itself could not be told: it is heard out, later and together. */
const hearing: readonly string[] = [
  'Can we talk about it properly tonight?',
  "Tell me all of it tonight? I'll listen.",
  'Can we sit down about it later?',
];

const asks: readonly string[] = [
  'What would help?',
  'How was it for you?',
  'Do you want to talk about it tonight?',
];

/** The thing itself where it can be told, else how it was for them, else a plain word. */
function leadOf(kit: Kit): string {
  const { deed, hurt, regret } = kit;
  if (deed === undefined) {
    const burden = kit.burden;
    if (burden !== undefined) return `${capital(burden)}. I'm sorry.`;
    return hurt === '' ? kit.one(heard, 2) : `${hurt} I'm sorry.`;
  }
  if (hurt !== '') return `${capital(deed)}. ${hurt} I'm sorry.`;
  return kit.one(
    regret === undefined
      ? [`You're right, ${deed}. I'm sorry.`, `${capital(deed)}, and I'm sorry.`]
      : [`You're right, ${regret}. I'm sorry.`, `${capital(regret)}. I'm sorry.`],
    3,
  );
}

/** What kept the sender, as it is typed. */
const kept =
  /^(?:i (?:was|had|got|forgot|fell|lost|didn'?t)\b|i'?d\b|my (?:phone|train|bus|meeting|boss)\b|(?:the )?(?:traffic|train|bus|meeting)\b|it overran)/iu;

/** A mend that the sender offers in their own words. */
function offers(clause: Clause, label: Label): boolean {
  return (
    label !== 'ultimatum' &&
    label !== 'guilt-trip' &&
    /^(?:(?:and|but|so|ok|okay|fine) )*(?:i'll|i will|i can) (?:buy|get|make|do|call|ring|text|fix|clean|sort|pay|book|take|pick|cook|tell|talk|ask|bring|send|try|put|wash)\b/.test(
      clause.plain,
    ) &&
    !looksHarmful(clause, label)
  );
}

function admits(clause: Clause, label: Label): boolean {
  return (
    !clause.question &&
    clause.plain.split(' ').length <= 16 &&
    admitting.test(clause.plain) &&
    !/\b(?:you|your|you're|nobody|either|obviously)\b/.test(clause.plain) &&
    !looksHarmful(clause, label)
  );
}
