import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { complaint, otherwise } from './complaint';
import { grievance } from './grievance';
import { capital, type Answer, type Kit } from './kit';
import { doubts, martyrWishes, pauses, stakes, unnamed, wonders } from './moves';
import { reactions } from './reactions';
import { later } from './their-turn';

type Maybe = Answer | undefined;

/** To a complaint: own the very thing, keep the reason after it, offer a mend. */
export function owning(kit: Kit, label: Label): Maybe[] {
  const deed = kit.deed;
  const own = kit.phrase(complaint, 'own');
  const mend = kit.phrase(complaint, 'mend');
  const next = kit.phrase(complaint, 'mend', 1);
  const reason = kit.reason;
  const rest = kit.stays
    .filter((words) => words !== reason)
    .slice(0, 2)
    .map((words) => (/[.!?]$/u.test(words) ? kept(words) : `${kept(words)}.`))
    .join(' ');
  const hurt = kit.hurt;
  const regret = kit.regret;
  const grant = label === 'ultimatum' ? '' : kit.grant;
  const deeds =
    deed === undefined
      ? hurt === ''
        ? `${kit.count} ${own}`.trim()
        : `${hurt} I'm sorry.`
      : hurt !== ''
        ? `${capital(deed)}. ${hurt} I'm sorry.`
        : kit.one(
            [
              ...(regret === undefined
                ? []
                : [`${regret}. I'm sorry.`, `You're right, ${regret}.`]),
              `You're right, ${deed}. I'm sorry.`,
              `${capital(deed)}, and I'm sorry.`,
              `Yeah, ${deed}, and I can see it hurt. Sorry.`,
              `Ok, fair. ${capital(deed)} and I'm sorry.`,
            ].filter(
              (one) => !/^I shouldn't|^I don't| and /.test(deed) || !/^(?:Yeah|Ok)/.test(one),
            ),
            3,
          );
  const why =
    reason === undefined
      ? ''
      : `${kept(reason.replace(/[.!?…]+$/u, ''))}, ${kit.one(["but that's no excuse.", "but that doesn't make it ok."], 4)}`;
  const pause = kit.make(
    'pause and return',
    deed === undefined ? '' : `I know, ${deed}.`,
    paused(kit, 1, deed !== undefined),
  );
  if (kit.denies) {
    return [kit.make('ask how it was', kit.one(otherwise, 6)), kit.make('own a part', own, mend)];
  }
  if (label === 'stonewalling') {
    return [pause, kit.make('own a part', deeds, mend)];
  }
  const turned = kit.turned.find((one) => one.kind !== 'ask');
  const mine = turned?.text ?? '';
  const edit = kit.edited;
  return [
    grant === ''
      ? undefined
      : kit.make('say yes to it', grant.startsWith("I'll stop") ? 'Sorry.' : 'Ok.', grant),
    edit === undefined ||
    edit.turned > 0 ||
    edit.words > 26 ||
    edit.words < 5 ||
    kit.denies ||
    !['defensiveness', 'non-apology', 'criticism', 'demand', 'shift', 'stonewalling'].includes(
      label,
    ) ||
    !/\b(?:i|i'm|im|i've|we|my)\b/iu.test(edit.text) ||
    /\b(?:you|your|u|ur)\b/iu.test(edit.text)
      ? undefined
      : kit.make('own a part', deed === undefined ? '' : deeds, edit.text),
    kit.make(
      'own a part',
      deeds,
      why,
      rest,
      deed === undefined && (label === 'criticism' || label === 'demand') ? mine : '',
      mend,
    ),
    label === 'contempt' ||
    label === 'criticism' ||
    label === 'ultimatum' ||
    label === 'guilt-trip' ||
    label === 'demand' ||
    label === 'mind-reading'
      ? kit.make(
          'own a part, say yours',
          own,
          kit.one(
            [
              "I've got something I'm sore about too. Can I say it after?",
              'I have a side too, but yours first.',
              "There's something on my end too. Can we do both tonight?",
            ],
            7,
          ),
        )
      : kit.make('ask how it was', own, next),
    pause,
  ];
}

/** The sender has something to say: their own words without the jab where they can stand, or a feeling, the thing, a wish. */
export function saying(kit: Kit, label: Label): Maybe[] {
  const edit = kit.edited;
  const grant = kit.moment === 'request' && label !== 'ultimatum' ? kit.grant : '';
  const own: Maybe[] =
    edit === undefined ||
    (label === 'interrogation' && edit.turned === 0) ||
    (label === 'mind-reading' && edit.words < 8) ||
    edit.words > 70
      ? []
      : edit.turned > 0
        ? [kit.make(edit.asks ? 'ask for it' : 'say it as I', edit.text)]
        : edit.words >= 5 && (!edit.asks || edit.words > 9)
          ? [kit.make('leave the jab out', edit.text)]
          : [];
  return [
    ...own,
    grant === '' ? undefined : kit.make('say yes to it', 'Ok.', grant),
    ...composed(kit, label),
  ];
}

function composed(kit: Kit, label: Label): Maybe[] {
  const react = agreed(kit);
  const known = (kit.choices(grievance, 'feel')[0]?.weight ?? 0) > 2;
  const bare = known ? undefined : unnamed[label];
  const feel = bare === undefined ? kit.phrase(grievance, 'feel') : kit.one(bare.feel, 1);
  const other = bare === undefined ? kit.phrase(grievance, 'feel', 1) : kit.one(bare.feel, 2);
  const wish =
    bare === undefined
      ? kit.phrase(grievance, 'wish')
      : label === 'interrogation' && kit.moment === 'request'
        ? 'Can we talk it over tonight?'
        : kit.one(bare.wish, 1);
  const next = bare === undefined ? kit.phrase(grievance, 'wish', 1) : kit.one(bare.wish, 2);
  const turned = kit.turned[0];
  const asks = kit.turned.filter((one) => one.kind === 'wish').map((one) => one.text);
  const request = merged(asks);
  const own = kit.ground;
  const questions = later(kit);
  const plain =
    turned === undefined
      ? kit.make('say it as I', react, own, feel, questions === '' ? wish : questions)
      : turned.kind === 'feel'
        ? kit.make('say it as I', react, own, turned.text, request === '' ? wish : request)
        : turned.kind === 'ask'
          ? kit.make('ask one thing', react, own, turned.text)
          : request.startsWith('Could')
            ? kit.make('ask for it', own === '' ? feel : own, request)
            : kit.make('say it as I', react, own, request, feel);
  const second = kit.make('say it as I', react, other, next);
  switch (label) {
    case 'mind-reading':
      return [
        kit.guess === undefined
          ? kit.make('check your guess', react, own, kit.one(wonders, 1))
          : kit.make(
              'check your guess',
              react,
              own,
              kit.one(doubts, 1).replace('{guess}', kit.guess),
            ),
        second,
      ];
    case 'ultimatum':
      return [
        kit.moment === 'request' && turned === undefined
          ? kit.make(
              'say what you need',
              own,
              'This one really matters to me. Can we find something we can both live with?',
            )
          : turned === undefined || turned.kind === 'ask'
            ? kit.make('say what you need', react, own, feel, wish)
            : plain,
        kit.make('say how serious', own, kit.one(stakes, 2)),
      ];
    case 'guilt-trip':
      return [plain, kit.make('ask for it', own, kit.one(martyrWishes, 3), next)];
    case 'interrogation':
      return [plain, kit.make('ask one thing', other, 'What happened?'), second];
    case 'stonewalling':
    case 'shift':
      if (kit.moment === 'request')
        return [
          kit.make(
            'come back to it',
            own,
            `Let me think about it. Can I come back to you ${kit.time}?`,
          ),
          second,
        ];
      return [kit.make('pause and return', react, own, paused(kit, 1)), second];
    case 'invalidation':
    case 'missed-feeling':
      return [kit.make('pause and return', react, own, paused(kit, 1)), second];
    default:
      return [
        kit.answer === undefined ? plain : kit.make('just answer', kept(kit.answer)),
        second,
        kit.make('pause and return', paused(kit, 2)),
      ];
  }
}

/** A first word to what the partner said: the sender's own yes, or one that fits. */
function agreed(kit: Kit): string {
  const yes =
    /^(?:fine|sure|ok(?:ay)?|grand|of course|yes|yeah|go(?= ?[.!,]| then)|no wahala|no problem|all good)\b/iu.test(
      kit.scene.moment.draft.trim(),
    );
  const fitting = kit.phrase(reactions, 'react', 0, 5);
  if (fitting !== '') return fitting;
  if (kit.moment !== 'request') return '';
  if (yes) return 'Ok.';
  if (/\b(?:no|not|never|can't|won't|don't|why)\b/.test(kit.scene.draft.plain)) return '';
  return /\bcan we\b|\bcould we\b|\bshall we\b/.test(kit.their)
    ? 'Ok, we can.'
    : /\b(?:can|could) i\b/.test(kit.their)
      ? 'Ok.'
      : '';
}

/** "Could you get milk? Could you ring your mum?" in one breath. */
function merged(asks: readonly string[]): string {
  const first = asks[0] ?? '';
  const other = asks[1];
  if (other === undefined || !first.startsWith('Could you ') || !other.startsWith('Could you '))
    return first;
  return `${first.replace(/\?$/u, '')} and ${other.replace(/^Could you /u, '')}`;
}

/** A pause with a time to come back to it. */
function paused(kit: Kit, salt: number, owned = false): string {
  const topic =
    /\b(?:talk|speak|chat|discuss|go over|about) (?:about )?((?:the|last|our|this) (?:budget|money|weekend|night|trip|holiday|wedding|party|house|move|kids|bills?|rent|dinner|plan)|saturday|sunday|money|tonight's|christmas|last night)\b/.exec(
      kit.their,
    )?.[1];
  const time = kit.time;
  // After a deed is owned, or a subject named, the pause must speak of it, not of the sender's mood.
  const fitting =
    topic === undefined && !owned ? pauses : pauses.filter((one) => one.includes('{it}'));
  return kit
    .one(fitting, salt)
    .replace('wait till {time}', time === 'in an hour' ? 'wait an hour' : 'wait till {time}')
    .replace(/\{it\}/gu, topic ?? (kit.moment === 'none' ? 'this' : 'it'))
    .replace(/\{time\}/gu, time)
    .replace(/\{Time\}/gu, capital(time));
}
