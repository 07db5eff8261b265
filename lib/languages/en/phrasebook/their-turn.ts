import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { apology } from './apology';
import { bid } from './bid';
import { goodNews } from './good-news';
import { grievance } from './grievance';
import { hardFeeling } from './hard-feeling';
import { capital, type Answer, type Kit } from './kit';
import { laters, offers } from './moves';

type Maybe = Answer | undefined;

/** To something painful: name the very thing, ask or offer one thing, keep what has to be kept. */
export function supportive(kit: Kit, label: Label): Maybe[] {
  const echo = kit.echo();
  const say = kit.phrase(hardFeeling, 'say');
  const other = kit.phrase(hardFeeling, 'say', 1);
  const ask = kit.phrase(hardFeeling, 'ask');
  const next = kit.phrase(hardFeeling, 'ask', 1);
  const practical = later(kit);
  if (label === 'advice') {
    return [
      kit.make('ask first', echo, say, kit.one(offers, 1), kit.offered),
      kit.make('stay with it', other, ask, kit.offered),
      kit.make('ask one thing', echo, next),
    ];
  }
  if (label === 'shift') {
    return [
      kit.make('stay with theirs', echo, say, ask),
      kit.make('keep yours for later', other, next, kit.one(laters, 2)),
    ];
  }
  if (label === 'stonewalling') {
    return [
      kit.make('say you heard', echo, say, ask, practical),
      kit.make(
        'pause and return',
        other,
        `I'm drained, but I want to hear it. ${capital(kit.time)}?`,
      ),
    ];
  }
  return [
    kit.make('name what hurts', echo, say, kit.own, practical === '' ? ask : practical),
    kit.make('ask one thing', other, next, practical),
  ];
}

/** A practical question of the draft, after what matters more. */
export function later(kit: Kit): string {
  const question = kit.questions[0];
  if (question === undefined || question.length > 90) return '';
  return kept(question);
}

/** To good news: say back the very thing, be glad, ask one thing. */
export function glad(kit: Kit): Maybe[] {
  const event = kit.echo('news').replace(/\?$/u, '');
  const glow = kit.phrase(goodNews, 'glad');
  const other = kit.phrase(goodNews, 'glad', 1);
  const ask = kit.phrase(goodNews, 'ask');
  const next = kit.phrase(goodNews, 'ask', 1);
  const short =
    /^(?:nice one|nice|cool|great|good for you|good stuff|good|congrats|congratulations|well done|splendid|fab|fantastic|oh cool|oh lovely|brilliant|amazing|lovely|wow|oh nice|ok cool|ok good|very good|oh well done|so proud|braw|yay|nice one|good for you)\b[.!]*/iu.exec(
      kit.scene.moment.draft.trim(),
    );
  const head = short === null ? '' : kept(/[.!]$/u.test(short[0]) ? short[0] : `${short[0]},`);
  const said =
    event === ''
      ? ''
      : head === ''
        ? `${event}!`
        : `${event.charAt(0).toLowerCase()}${event.slice(1)}!`;
  const opening =
    head === '' || /[.!]\ue001$/u.test(head) || said !== ''
      ? [head, said, glow]
      : [head, glow.charAt(0).toLowerCase() + glow.slice(1)];
  return [
    kit.make(
      'be glad with them',
      ...(head !== '' && said === '' && /^(?:I|I'm|I've|I'd|I'll)\b/u.test(glow)
        ? [head, glow]
        : opening),
      ask,
      kit.own,
    ),
    kit.make('ask about it', other, next, later(kit)),
  ];
}

/** To an apology: hear it, say where you are, one wish; nobody is pressed to forgive. */
export function receiving(kit: Kit, label: Label): Maybe[] {
  const thank = kit.phrase(apology, 'thank');
  const other = kit.phrase(apology, 'thank', 1);
  const wish = kit.phrase(apology, 'wish');
  const turned = kit.turned[0]?.text ?? '';
  return [
    label === 'stonewalling'
      ? kit.make('not ready yet', thank, `I need a bit longer. Can we talk ${kit.time}?`)
      : kit.make('thank, and say it', thank, kit.ground, turned === '' ? wish : turned),
    kit.make('thank, and ask', other, kit.phrase(apology, 'wish', 1)),
  ];
}

/** To a bid: turn to it, even when tired. */
export function turningTo(kit: Kit, label: Label): Maybe[] {
  const join = kit.phrase(bid, 'join');
  const other = kit.phrase(bid, 'join', 1);
  const turned = label === 'criticism' ? (kit.turned[0]?.text ?? '') : '';
  const feel =
    label === 'contempt' || label === 'criticism' ? kit.phrase(grievance, 'feel', 0, 7) : '';
  return [
    kit.make('turn to them', join, kit.own, turned),
    kit.make(feel === '' ? 'say when' : 'say it as I', other, feel),
  ];
}
