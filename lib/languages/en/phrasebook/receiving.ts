import type { Label } from '../../../listening/hint';
import { apology } from './apology';
import { stopped, type Answer, type Kit } from './kit';

type Maybe = Answer | undefined;

/** A slip of the day, for which a word of thanks is enough. */
const slip =
  /\b(?:late|forgot\w*|traffic|bus|train|min\w*|milk|bread|bins?|keys|dishes|washing|stuck|held up|overran|missed (?:your|ur) (?:call|text)s?|only (?:seeing|saw)|just (?:seen|saw)|fell asleep|phone (?:died|was)|lost track|slipped my mind|got chatting|back now|booked out|sold out|left it (?:too late|on|open|in)|didn't (?:text|ring|reply)|running|shop|lights?|door|oven)\b/;
const forgiving =
  /\b(?:all right|alright|all good|it's (?:ok|okay|fine|grand)|don't worry|no worries|forgotten|forgiven|i (?:do )?(?:understand|accept|forgive))\b/;

/** To an apology: hear it, say where you are, keep one's own words; nobody is pressed to forgive. */
export function receiving(kit: Kit, label: Label): Maybe[] {
  const small = slip.test(kit.their) && !/\b(?:birthday|anniversary|funeral)\b/.test(kit.their);
  const forgives =
    label === 'opener' || (label !== 'guilt-trip' && forgiving.test(kit.scene.draft.plain));
  const thank = small
    ? kit.one(['Ok, thanks for telling me.', 'Thanks for saying.', 'Ok, thank you.'], 2)
    : kit.one(
        ['Thank you for saying so.', 'Thanks for saying it.', 'Thank you for saying sorry.'],
        2,
      );
  const edit = kit.edited;
  const words = edit === undefined ? 0 : edit.words + edit.turned * 5;
  const own =
    edit !== undefined && words > 3 && words <= 40 && label !== 'interrogation' ? edit.text : '';
  const facts = kit
    .stretches(() => false, 2)
    .map(stopped)
    .join(' ');
  const reasons = kit.sides.filter(({ kind }) => kind === 'fact').map(({ text }) => text);
  const sore =
    kit.side('sore') ||
    kit.side('wish') ||
    (/\bsorry too\b/.test(kit.scene.draft.plain) ? "I'm sorry too." : '') ||
    distrust(kit) ||
    (reasons.length === 0 ? repeated(kit) : '');
  const mine = reasons.slice(0, 2).join(' ');
  const mend = label === 'ultimatum' ? '' : kit.side('mend') || mending(kit, label);
  const hurt = small
    ? kit.one(["I was a bit annoyed, that's all.", 'It did bother me a bit.'], 3)
    : kit.one(['I was upset, so give me a bit of time.', "I'm still a bit upset about it."], 3);
  const ready = `I need a bit longer. Can we talk ${kit.time}?`;
  const head = thanked(kit) ? '' : thank;
  const say = (...parts: readonly string[]) =>
    parts.every((part) => part === '')
      ? undefined
      : kit.make('thank, and say it', forgives && own !== '' ? head : thank, ...parts);
  return [
    forgives ? kit.make('thank, and say it', own === '' ? thank : head, own) : undefined,
    label === 'stonewalling'
      ? kit.make('not ready yet', thank, facts === '' ? mine : facts, ready)
      : own !== ''
        ? kit.make('thank, and say it', head, own, mend)
        : undefined,
    say(mine, mend, sore),
    say(facts, mend),
    say(mine, mend),
    say(sore, mend),
    kit.make('thank, and say it', thank, forgives || mend !== '' ? '' : hurt, mend),
    kit.make('not ready yet', kit.phrase(apology, 'thank'), small ? '' : ready),
    kit.make('take it in', thank),
  ];
}

/** A thing that was forgotten and can still be done, asked for once. */
function mending(kit: Kit, label: Label): string {
  if (label === 'stonewalling' || label === 'shift' || label === 'opener') return '';
  const verb =
    /\bforgot (?:to )?(pick up|get|buy|grab|collect|ring|call|pay|post|book|send|order|take|put)\b/.exec(
      kit.their,
    )?.[1];
  if (
    verb === undefined ||
    /\b(?:already|just|now|tomorrow|i'll|doing it|on my way)\b/.test(kit.their)
  )
    return '';
  return /^(?:pick up|get|buy|grab|collect)$/.test(verb)
    ? 'Can you still get it today?'
    : 'Can you still do it today?';
}

/** That it was not the first time, said without a count. */
function repeated(kit: Kit): string {
  return /\b(?:you always|every (?:single )?(?:time|week|day|month)|(?:this|yet|not|late|forgot) again|again$|(?:third|second|fourth|fifth|hundredth) time|you keep|how many times|same (?:old )?(?:thing|story|excuse)|like always|as usual)\b/.test(
    kit.scene.draft.plain,
  )
    ? kit.one(
        [
          'It keeps happening though, and it gets to me.',
          "It's not the first time, so it gets to me.",
        ],
        6,
      )
    : '';
}

/** Trust that is gone for now, as the sender's own state. */
function distrust(kit: Kit): string {
  const found = /\btrust(?:ing)? you\b((?: with (?:the|my|our) \p{L}+)?)/u.exec(
    kit.scene.draft.plain,
  );
  return found === null ? '' : `It'll take me a while to trust you${found[1] ?? ''} again.`;
}

/** Whether the draft itself thanks or takes it in before all else. */
function thanked(kit: Kit): boolean {
  return /^(?:(?:ok|okay|well|aw|oh|right),? )*(?:thank|thanks|ta\b|it's (?:ok|okay|fine|all right|alright)|all good|no worries|don't worry|alright|i (?:do )?(?:appreciate|know))/.test(
    kit.scene.draft.clauses[0]?.plain ?? '',
  );
}
