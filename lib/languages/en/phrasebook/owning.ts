import type { Label } from '../../../listening/hint';
import type { Clause } from '../../../listening/text';
import { heard, otherwise, unknowing } from './complaint';
import { arrangement, looksHarmful } from './harm';
import { capital, stopped, type Answer, type Kit } from './kit';
import { paused } from './pausing';

type Maybe = Answer | undefined;

/** What the sender owns to, or what kept them, in their own words. */
const admitting =
  /^(?:(?:well|look|ok|okay|yeah|yes|no|but|and|so|because|omg|god|honestly) )*(?:(?:i|i'd|i've) (?:just |only |really |honestly |literally )?(?:forgot|didn't (?:notice|see|hear|realise|realize|mean|check)|fell asleep|lost track|got (?:held up|stuck|caught|carried|called)|missed (?:it|your)|(?:was|been) (?!trying|going|only|just|right|joking|kidding|being|the one|born|raised|supposed)\w+|had (?:a|an|my|the|two|three|back)\b|meant to)|my (?:phone|train|bus|meeting|shift|boss|alarm|battery)\b.{0,12}\b(?:died|was|ran|overran|kept|went)|(?:the )?(?:traffic|train|bus|meeting) (?:was|ran|overran|got)|the (?:\w+ ){1,2}(?:glitched|crashed|broke|froze|died)|that's on me|my (?:bad|fault|mistake)|i should(?:n't)? have)\b/;

/** To a complaint: own the very thing and keep what is true on the sender's side. */
export function owning(kit: Kit, label: Label): readonly Maybe[] {
  const { deed } = kit.complaint;
  const grant = label === 'ultimatum' ? '' : kit.grant;
  const pause = kit.make(
    'pause and return',
    deed === undefined ? '' : `I know, ${deed}.`,
    paused(kit, 1, deed !== undefined),
  );
  if (kit.denies) {
    return [kit.make('ask how it was', kit.one(otherwise, 6)), pause];
  }
  const lead = leadOf(kit, label);
  if (label === 'stonewalling') return [pause, kit.make('own a part', lead)];
  const mine = mineOf(kit, label);
  const [first = ''] = mine;
  const all = mine.join(' ');
  const mend = label === 'ultimatum' ? '' : kit.side('mend');
  const sore = soreOf(kit, label);
  const known = lead !== '' && kit.complaint.known;
  const more = mine.length > 0 || mend !== '' || known ? '' : kit.one(hearing, 5);
  const open = known || all === '' ? lead : 'Sorry.';
  const own = (...parts: readonly string[]) => kit.make('own a part', ...parts);
  return [
    ...(grant === ''
      ? []
      : [all, first].map((words) =>
          kit.make('say yes to it', grant.startsWith("I'll stop") ? 'Sorry.' : 'Ok.', grant, words),
        )),
    own(open, all, mend, sore),
    own(open, all, mend),
    own(open, first, mend),
    own(lead, mend, sore),
    own(lead, mend),
    own(lead, more),
    own(kit.one(heard, 2)),
    kit.make('ask how it was', lead, kit.one(asks, 4)),
    pause,
  ];
}

/** What is true on the sender's side: reasons, admissions and arrangements in their own words; at most three sentences. */
function mineOf(kit: Kit, label: Label): readonly string[] {
  const found = kit
    .stretches(
      (clause) => admits(clause, label),
      3,
      ({ plain }) => arrangement(plain),
    )
    .map(stopped);
  for (const { text, kind } of kit.sides) {
    const bare = text.replace(/[\ue000\ue001.]/gu, '').toLowerCase();
    if (kind === 'fact' && !found.some((one) => one.toLowerCase().includes(bare))) found.push(text);
  }
  return found.slice(0, 3);
}

/** What hurts or is wished on the sender's side, said once and softly. */
function soreOf(kit: Kit, label: Label): string {
  const said = kit.side('sore') || kit.side('wish');
  if (said !== '' || label === 'defensiveness') return said;
  return (
    kit.turned.find(({ text, kind }) => kind === 'feel' && !text.startsWith('I was hoping'))
      ?.text ?? ''
  );
}

/** What follows when the thing itself could not be told: it is heard out, later and together. */
const hearing: readonly string[] = [
  'Can we talk about it properly tonight?',
  "Tell me all of it tonight? I'll listen.",
  'Can we sit down about it later?',
];

const asks: readonly string[] = [
  'Can we talk about it tonight?',
  'Do you want to talk about it tonight?',
];

/** The thing itself where it can be told, else how it was for them, else a plain word. */
function leadOf(kit: Kit, label: Label): string {
  const { deed, hurt, regret, sting, burden, assurance } = kit.complaint;
  if (assurance !== undefined) return `${assurance} I'm sorry it hasn't felt like it.`;
  if (sting !== undefined) return `I can see why ${sting}. I'm sorry.`;
  if (deed === undefined) {
    if (hurt !== undefined) return `${hurt} I'm sorry.`;
    if (burden !== undefined) return `${capital(burden)}. I'm sorry.`;
    return unaware(kit, label) ? kit.one(unknowing, 2) : kit.one(heard, 2);
  }
  if (hurt !== undefined) return `${capital(regret ?? deed)}. ${hurt} I'm sorry.`;
  return kit.one(
    regret === undefined
      ? [`You're right, ${deed}. I'm sorry.`, `${capital(deed)}, and I'm sorry.`]
      : [`You're right, ${regret}. I'm sorry.`, `${capital(regret)}. I'm sorry.`],
    3,
  );
}

/** Whether the draft makes little of what was never said before. */
function unaware(kit: Kit, label: Label): boolean {
  return (
    (label === 'invalidation' || smaller.test(kit.scene.draft.plain)) &&
    !/\b(?:again|asked|told you|said|times?|every|always|still|keep|never|since)\b/.test(kit.their)
  );
}

const smaller =
  /\b(?:not that (?:deep|bad|serious|big)|no big deal|big deal|overreact\w*|dramatic|too sensitive|so sensitive|joke|calm down|relax|just|only|it's nothing|exaggerat\w*)\b/;

function admits(clause: Clause, label: Label): boolean {
  return (
    !clause.question &&
    clause.plain.split(' ').length <= 16 &&
    admitting.test(clause.plain) &&
    !/\b(?:you|your|you're|nobody|either|obviously)\b|n't i$/.test(clause.plain) &&
    !looksHarmful(clause, label)
  );
}
