import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { apology } from './apology';
import { bid } from './bid';
import { looksHarmful } from './harm';
import { stopped, type Answer, type Kit } from './kit';

type Maybe = Answer | undefined;

/** A practical question of the draft, after what matters more. */
export function later(kit: Kit): string {
  const question = kit.questions[0];
  if (question === undefined || question.length > 90) return '';
  return kept(question);
}

/** A slip of the day, for which a word of thanks is enough. */
const slip =
  /\b(?:late|forgot\w*|traffic|bus|train|min\w*|milk|bread|bins?|keys|dishes|washing|stuck|held up|overran|missed (?:your|ur) (?:call|text)s?|only (?:seeing|saw)|just (?:seen|saw)|fell asleep|phone (?:died|was)|lost track|slipped|got chatting|back now|booked out|sold out|left it (?:too late|on|open|in)|didn't (?:text|ring|reply)|running|shop|lights?|door|oven)\b/;
const forgiving =
  /\b(?:all right|alright|all good|it's (?:ok|okay|fine|grand)|don't worry|no worries|forgotten|forgiven|i (?:do )?(?:understand|accept|forgive))\b/;

/** To an apology: hear it, say where you are, keep one's own words; nobody is pressed to forgive. */
export function receiving(kit: Kit, label: Label): Maybe[] {
  const small = slip.test(kit.their) && !/\b(?:birthday|anniversary|funeral)\b/.test(kit.their);
  const forgives = forgiving.test(kit.scene.draft.plain) || label === 'opener';
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
  const hurt = small
    ? kit.one(["I was a bit annoyed, that's all.", 'It did bother me a bit.'], 3)
    : kit.one(['It did upset me, so give me a bit of time.', "I'm still a bit upset about it."], 3);
  const ready = `I need a bit longer. Can we talk ${kit.time}?`;
  return [
    forgives
      ? kit.make('thank, and say it', own === '' ? thank : thanked(kit) ? own : `${thank} ${own}`)
      : undefined,
    label === 'stonewalling'
      ? kit.make('not ready yet', thank, facts, ready)
      : own !== ''
        ? kit.make('thank, and say it', thanked(kit) ? '' : thank, own)
        : undefined,
    facts === '' ? undefined : kit.make('thank, and say it', thank, facts),
    kit.make('thank, and say it', thank, forgives ? '' : hurt),
    kit.make('not ready yet', kit.phrase(apology, 'thank'), small ? '' : ready),
    kit.make('take it in', thank),
  ];
}

/** Whether the draft itself thanks or takes it in before all else. */
function thanked(kit: Kit): boolean {
  return /^(?:(?:ok|okay|well|aw|oh|right),? )*(?:thank|thanks|ta\b|it's (?:ok|okay|fine|all right|alright)|all good|no worries|don't worry|alright|i (?:do )?(?:appreciate|know))/.test(
    kit.scene.draft.clauses[0]?.plain ?? '',
  );
}

const daily =
  /^(?:(?:and|so|ok|also) )*(?:will i|shall i|should i|can you|could you|did (?:you|the)|do we|have we|is the|what time|where's|which)\b/;

/** A harmless draft that walks past the partner: a word to them first, then all of it. */
export function besides(kit: Kit, label: Label): Maybe[] {
  const { draft } = kit.scene;
  if (label === 'contempt' || label === 'invalidation') return [];
  if (draft.clauses.some((clause) => looksHarmful(clause, label) || /\byou/.test(clause.plain)))
    return [];
  if (!draft.clauses.some((clause) => clause.question || daily.test(clause.plain))) return [];
  const raw = draft.raw.trim();
  const words = draft.words.length;
  return words < 4 || words > 40
    ? []
    : [
        kit.make(
          'a word to them first',
          kit.one(['Are you ok?', 'How are you doing?', 'You ok?'], 8),
          kept(raw),
        ),
      ];
}

const excuse =
  /^(?:(?:no|nah|sorry|cant|can't|but|and|ok|babe|not now) )*(?:(?:i'm |i am |i've |i have |i |im |ive )?(?:got |have |at |in |on |reading|working|driving|busy|knackered|tired|cooking|watching|not home|still |just ).*|work (?:at|in|till).*|(?:won't|don't) have (?:the )?time.*|no time.*|(?:\p{L}+ )?(?:dinner|meetings?|shift|training|gym|practice|class)|back to back.*|meetings? .*|(?:i'm )?(?:going to|off to|about to|heading|getting in) (?!leave|end|be).*|(?:early|long) (?:start|shift|day).*)$/u;
const toShow =
  /\b(?:look|see|sent|send|made|video|photo|pic|song|listen|read|guess|tell|story|dream|dreamt|saw|heard|found|\[\w+\]|funny|remember)\b/;

/** What keeps the sender from it now, in their own words, with the door left open. */
function laterOf(kit: Kit, label: Label): string {
  const found = kit.scene.draft.clauses.find(
    (clause) =>
      !clause.question &&
      clause.plain.split(' ').length <= 12 &&
      excuse.test(clause.plain) &&
      !looksHarmful(clause, label) &&
      !/\b(?:you|your|better|enough|important|silly|stupid)\b/.test(clause.plain),
  );
  if (found === undefined) return '';
  const words = kit.scene.draft.raw
    .slice(found.start, found.end)
    .replace(/^(?:no|nah|but|and|sorry),?\s+/iu, '')
    .replace(/[.,;:\s]+$/u, '');
  const asks = toShow.test(kit.their)
    ? kit.one(
        ['Save it for me till later?', 'I want to see it properly later.', 'Show me tonight?'],
        4,
      )
    : kit.one(
        ["I'd love to, a bit later?", 'Can we do it later?', 'Yes, just not this minute.'],
        4,
      );
  return `${kept(words)}. ${asks}`;
}

/** Words with which a draft says no to what is offered. */
const declines =
  /\b(?:no|nah|nope|not (?:now|tonight|today|really|interested|in the mood|bothered)|can't|busy|tired|wrecked|knackered|exhausted|pass|later|i don't (?:want|care|have)|no time|rather not|won't|work to do|too (?:late|cold|tired|busy|early))\b/;
const offering =
  /\b(?:want to|wanna|shall we|should we|let's|fancy|come|coming|join|watch|would you like|do you want|how about|we could)\b/;

/** To a bid: turn to it, even when tired; what was declined stays declined. */
export function turningTo(kit: Kit, label: Label): Maybe[] {
  const join = kit.phrase(bid, 'join');
  const other = kit.phrase(bid, 'join', 1);
  const turned = label === 'criticism' ? (kit.turned[0]?.text ?? '') : '';
  const held = laterOf(kit, label);
  const state = /\bhow (?:was|is|are|did)\b|\bhow's\b/.test(kit.their)
    ? /^(?:fine|ok(?:ay)?|good|alright|all right|not bad|not great|tired|bad|rough|long|shit|crap|busy)\b/iu.exec(
        kit.scene.moment.draft.trim(),
      )?.[0]
    : undefined;
  const rest = kit.edited;
  const declined = held === '' && declines.test(kit.scene.draft.plain) && offering.test(kit.their);
  const whole = rest !== undefined && rest.words <= 30 && held === '' ? rest : undefined;
  return [
    held === '' ? undefined : kit.make('say when', held),
    state === undefined
      ? undefined
      : kit.make('answer first', `${kept(state)}.`, 'Thanks for asking.'),
    declined
      ? kit.make(
          'say when',
          kit.one(['Not now, sorry.', 'Not right now, sorry.'], 4),
          whole === undefined || whole.turned > 0 ? '' : whole.text,
          kit.one(
            ["I'd like to another time.", 'Another time?', "I'd love to, just not tonight."],
            3,
          ),
        )
      : undefined,
    label === 'missed-feeling' && besides(kit, label).length > 0
      ? kit.make('turn to them', join, kept(kit.scene.draft.raw.trim()))
      : undefined,
    declined || whole === undefined
      ? undefined
      : whole.words >= 3 && whole.turned === 0
        ? kit.make('leave the jab out', whole.text)
        : kit.make('turn to them', label === 'demand' ? '' : join, whole.text),
    declined ? undefined : kit.make('turn to them', join, kit.own, turned, later(kit)),
    declined ? undefined : kit.make('turn to them', join),
    kit.make('be curious', other),
  ];
}
