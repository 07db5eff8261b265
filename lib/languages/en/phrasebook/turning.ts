import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { bid } from './bid';
import { looksHarmful } from './harm';
import { type Answer, type Kit } from './kit';
import { besides, later } from './their-turn';

type Maybe = Answer | undefined;

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
      (!looksHarmful(clause, label) || clause.plain === 'busy') &&
      !/\b(?:you|your|better|enough|important|silly|stupid)\b/.test(clause.plain),
  );
  if (found === undefined) return '';
  const words = kit.scene.draft.raw
    .slice(found.start, found.end)
    .replace(/^(?:no|nah|but|and|sorry),?\s+/iu, '')
    .replace(/[.,;:\s]+$/u, '');
  const asks = toShow.test(kit.their)
    ? kit.one(['Show me later?', 'Tell me later?', 'Save it for me till later?'], 4)
    : kit.one(['Can we do it later?', "I'd like to, a bit later?"], 4);
  return `${kept(words)}. ${asks}`;
}

/** Words with which a draft says no to what is offered. */
const declines =
  /\b(?:no|nah|nope|absolutely not|not (?:now|tonight|today|really|interested|in the mood|bothered)|can't|busy|tired|wrecked|knackered|exhausted|pass|later|i don't (?:want|care|have)|no time|rather not|doubt it|won't|work to do|too (?:late|cold|tired|busy|early))\b/;
const offering =
  /\b(?:want to|wanna|shall we|should we|let's|fancy|come|coming|join|watch|would you like|do you want|how about|we could)\b/;

/** To a bid: turn to it, even when tired; what was declined stays declined, and what the sender has to say is said after. */
export function turningTo(kit: Kit, label: Label): Maybe[] {
  const join = kit.phrase(bid, 'join');
  const other = kit.phrase(bid, 'join', 1);
  const held = laterOf(kit, label);
  const state = /\bhow (?:was|is|are|did)\b|\bhow's\b/.test(kit.their)
    ? /^(?:fine|ok(?:ay)?|good|alright|all right|not bad|not great|tired|bad|rough|long|shit|crap|busy)\b/iu.exec(
        kit.scene.moment.draft.trim(),
      )?.[0]
    : undefined;
  const rest = kit.edited;
  const facts = kit.sides.filter(({ kind }) => kind === 'fact').map(({ text }) => text);
  const mine = facts.slice(0, 2).join(' ');
  const sore = kit.side('sore') || kit.side('wish');
  const practical = /\bwant\b/.test(later(kit)) ? '' : later(kit);
  const declined = held === '' && declines.test(kit.scene.draft.plain) && offering.test(kit.their);
  const whole =
    rest !== undefined && rest.words <= 30 && rest.turned === 0 && held === '' ? rest : undefined;
  const turned = label === 'criticism' && sore === '' ? (kit.turned[0]?.text ?? '') : '';
  const no = kit.one(['Not now, sorry.', 'Not right now, sorry.'], 4);
  if (held !== '')
    return [
      kit.make('say when', held, practical),
      kit.make('say when', held),
      kit.make('turn to them', join),
    ];
  if (declined)
    return [
      kit.make('say when', no, mine === '' ? (whole?.text ?? '') : mine, 'Another time?'),
      kit.make('say when', no, 'Another time?'),
    ];
  return [
    state === undefined
      ? undefined
      : kit.make('answer first', `${kept(state)}.`, 'Thanks for asking.'),
    label === 'missed-feeling' && besides(kit, label).length > 0
      ? kit.make('turn to them', join, kept(kit.scene.draft.raw.trim()))
      : undefined,
    whole === undefined || whole.words < 4 ? undefined : kit.make('leave the jab out', whole.text),
    kit.make('turn to them', join, mine, sore === '' ? turned : sore, practical),
    kit.make('turn to them', join, mine, practical),
    kit.make('turn to them', join, practical),
    kit.make('turn to them', join),
    kit.make('be curious', other),
  ];
}
