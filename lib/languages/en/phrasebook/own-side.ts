import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { grievance } from './grievance';
import type { Answer, Kit } from './kit';
import { doubts, needs, stakes, underneath, unnamed, wonders } from './moves';
import { paused } from './pausing';
import { reactions } from './reactions';
import { asked } from './requests';
import { ownQuestion } from './asking';
import { later } from './their-turn';

type Maybe = Answer | undefined;

/** The sender has something to say: their own words without the jab where they can stand, or a feeling, the thing, a wish. */
export function saying(kit: Kit, label: Label): readonly Maybe[] {
  const requested =
    kit.moment === 'request' ||
    (kit.moment === 'everyday' &&
      /\b(?:can|could|shall) (?:we|you|i)\b|\bok if i\b/.test(kit.their));
  const answered =
    requested && (label !== 'mind-reading' || kit.guess === undefined) ? asked(kit, label) : [];
  const whole = kit.edited !== undefined && kit.edited.words > (kit.edited.turned === 0 ? 7 : 14);
  return [
    ...(whole ? [] : answered),
    ...inOwnWords(kit, label),
    ...answered,
    ...composed(kit, label),
  ];
}

/** The draft in the sender's own words, without the jab. */
export function inOwnWords(kit: Kit, label: Label): readonly Maybe[] {
  const { edited: edit } = kit;
  if (
    edit === undefined ||
    (label === 'interrogation' && edit.turned === 0) ||
    edit.words > 70 ||
    edit.words + edit.turned * 5 < 4
  )
    return [];
  const move = edit.turned === 0 ? 'leave the jab out' : edit.asks ? 'ask for it' : 'say it as I';
  const head = headOf(kit);
  const react = kit.phrase(reactions, 'react', 0, 5);
  const first = kit.moment === 'everyday' && react !== '' && !saidSo.test(edit.text);
  return [
    first ? kit.make(move, react, edit.text) : undefined,
    head === '' || saidSo.test(edit.text) ? undefined : kit.make(move, head, edit.text),
    kit.make(move, edit.text),
    react === '' || first ? undefined : kit.make(move, react, edit.text),
  ];
}

const saidSo = /^\ue000?(?:no|yes|ok|oh|ah|aw+|ugh|nice|sure|fine|sorry|thanks|thank)\b/iu;
const refusal =
  /^(?:(?:oh|omg|god|um|er|well|babe|look|lol|wow),? )*(?:no+|nope|nah|no way|no chance|absolutely not|not a chance|not happening|certainly not|never|over my dead body)\b/;

/** The yes or no that a draft begins with, without its edge: what was decided stays decided. */
function headOf(kit: Kit): string {
  const first = kit.scene.draft.plain;
  if (
    !/\?|\b(?:can|could|would|shall|should|let's|want to|how about|please|ok if)\b/.test(kit.their)
  )
    return '';
  if (refusal.test(first)) {
    return /\b(?:can|could|would|will) you\b/.test(kit.their)
      ? 'No, sorry.'
      : kit.one(["No, I'd rather not.", 'No, sorry.'], 3);
  }
  return accepts.test(first) && kit.moment === 'request' ? 'Ok.' : '';
}

const asking =
  /\?|^(?:what|what's|where|where's|when|did|do|does|why|who|who's|whose|how|can|could|shall|are|is|have|has|will)\b(?!')/;
const accepts =
  /^(?:(?:oh|well|right),? )*(?:fine|sure|ok(?:ay)?|grand|of course|yes|yeah|go(?= ?[.!,]| then)|no wahala|no problem|all good)\b/;

function composed(kit: Kit, label: Label): readonly Maybe[] {
  const fitting = agreed(kit);
  const own = kit.ground;
  const kindly = label === 'guilt-trip' ? parting(kit) : '';
  const wishes = kit.turned.filter((one) => one.kind === 'wish').map((one) => one.text);
  const request = merged(wishes);
  const [turned] = kit.turned;
  const question = later(kit);
  const known = kit.names(grievance);
  const plainly = plainWords(kit, label);
  const feel = known ? kit.phrase(grievance, 'feel') : plainly;
  const wish = known ? kit.phrase(grievance, 'wish') : 'Can we talk about it tonight?';
  const react = kindly === '' ? fitting : kindly;
  const plain =
    turned === undefined
      ? kit.make(
          'say it as I',
          react,
          own,
          label === 'demand' && (known || own !== '') ? '' : feel,
          known ? wish : question,
        )
      : turned.kind === 'feel'
        ? kit.make('say it as I', react, own, turned.text, request)
        : turned.kind === 'ask'
          ? kit.make('ask one thing', react, own, turned.text)
          : kit.make(request.startsWith('Could') ? 'ask for it' : 'say it as I', own, request);
  const talk = kit.make('ask to talk', react, own, feel, wish);
  const sparse =
    turned === undefined &&
    own === '' &&
    question === '' &&
    (!known || passing.has(label)) &&
    beneath(kit, label) === undefined;
  const asks = turned === undefined && own === '' ? ownQuestion(kit) : '';
  const simply = kit.moment === 'everyday' && sparse ? plainAnswer(kit, label, react) : undefined;
  switch (label) {
    case 'mind-reading':
      return [
        kit.guess === undefined
          ? undefined
          : kit.make('check your guess', own, kit.one(doubts, 1).replace('{guess}', kit.guess)),
        kit.make('check your guess', own, beneath(kit, label)?.say[0] ?? kit.one(wonders, 1)),
        talk,
      ];
    case 'ultimatum':
      return [
        turned === undefined || turned.kind === 'ask'
          ? kit.make('say what you need', own, kit.one(needs, 1))
          : plain,
        kit.make('say how serious', own, kit.one(stakes, 2)),
      ];
    case 'interrogation': {
      const own = ownQuestion(kit);
      return [
        own === ''
          ? late.test(kit.their)
            ? kit.make('say it as I', react, 'I was looking forward to seeing you.')
            : undefined
          : kit.make('ask one thing', react === '' ? 'Ok.' : react, own),
        turned === undefined
          ? react === ''
            ? kit.make(
                'ask one thing',
                asking.test(kit.their) ? 'Why do you ask?' : 'Can you tell me a bit more?',
              )
            : kit.make('answer first', react)
          : plain,
        kit.make('ask to talk', 'Can we talk about it tonight?'),
      ];
    }
    case 'stonewalling':
    case 'shift':
      if (kit.moment === 'request')
        return [
          kit.make(
            'come back to it',
            own,
            `Let me think about it. Can I come back to you ${kit.time}?`,
          ),
          talk,
        ];
      return [simply, kit.make('pause and return', own, paused(kit, 1)), talk];
    case 'invalidation':
    case 'missed-feeling':
      return [simply, kit.make('pause and return', own, paused(kit, 1)), talk];
    default:
      return [
        kit.answer === undefined ? undefined : kit.make('just answer', kept(kit.answer)),
        asks === '' ? undefined : kit.make('ask one thing', react, asks),
        kit.answer === undefined ? simply : undefined,
        plain,
        react === '' ? undefined : kit.make('answer first', react),
        talk,
        kit.moment === 'everyday' ? undefined : kit.make('pause and return', paused(kit, 2)),
      ];
  }
}

const late = /\b(?:late|overran|stuck at|held up|don't wait up)\b/;
/** Labels of drafts that pass a small turn by. */
const passing: ReadonlySet<Label> = new Set<Label>([
  'contempt',
  'flat-good-news',
  'stonewalling',
  'shift',
  'invalidation',
]);
const lacking =
  /^(?:(?:we|i|the \w+|it|you) )?(?:really |could |do )?(?:needs?(?! to (?!get|buy|sort|fix|replace|order|book))|should get|have to get|got to get|are out of|'re out of|run out of|ran out of|running low)\b|\b(?:we're|we are|all) out of\b/;

/** To a small turn that a jab would answer: the plain thing one says; nothing where that is not known. */
function plainAnswer(kit: Kit, label: Label, react: string): Maybe {
  if (settled.test(kit.their)) return undefined;
  const said = kit.their.replace(/^(?:(?:oh|hey|babe|also|btw|so|and) )+/, '');
  if (lacking.test(said) && label !== 'guilt-trip')
    return kit.make('just answer', 'Yeah. Could you sort it this week?');
  if (react !== '')
    return label === 'criticism' && react.startsWith('Ok')
      ? kit.make('say it as I', react, kit.one(unnamed.say, 1))
      : kit.make('answer first', react);
  const asks =
    kit.scene.partnerText?.clauses.some((one) => one.question || asking.test(one.plain)) ?? false;
  if (!passing.has(label) && !(asks && label === 'criticism')) return undefined;
  if (/\b(?:need|want) anything\b/.test(said)) return kit.make('just answer', "I'm ok, thanks.");
  return asks
    ? kit.make('come back to it', 'Not sure, give me a minute.')
    : kit.make('just answer', 'Ok, thanks for telling me.');
}

/** What the partner settled for the two of them and tells now. */
const settled =
  /\b(?:told (?:\w+|them|your \w+) (?:we'd|we'll|we can|you'd|you'll|you would|yes)|said (?:yes|we'd|we'll|you'd|you'll)|i've (?:invited|booked|told|signed|agreed|promised|decided)|invited (?:my|the|him|her|them|some|a few|\w+ (?:and|over|round))|signed (?:us|you) up|put (?:us|you) down|volunteered (?:us|you)|i(?:'ve)? (?:just )?(?:picked|chose|ordered) the|booked (?:us|it|the))\b/;

/** What is under a jab that names no subject, by the words of the draft. */
function plainWords(kit: Kit, label: Label): string {
  if (settled.test(kit.their) && !kit.their.includes('?'))
    return "I'd have liked to be asked first.";
  const found = beneath(kit, label);
  if (found === undefined && label === 'guilt-trip') return "I'm a bit disappointed, that's all.";
  return kit.one((found ?? unnamed).say, 1);
}

/** Good wishes that a jab hides behind, kept as they are. */
function parting(kit: Kit): string {
  const first = kit.scene.draft.clauses[0];
  return first !== undefined &&
    /^(?:sleep well|have fun|have a (?:good|nice|great) (?:time|one|day|night)|enjoy|enjoy it|good ?night|night|take your time|safe (?:trip|travels|journey)|no worries|congrats|congratulations|well done)$/.test(
      first.plain,
    )
    ? kept(`${kit.scene.draft.raw.slice(first.start, first.end).replace(/[.,!;:\s–—-]+$/u, '')}.`)
    : '';
}

/** The matter that a jab points at, where its words name one. */
function beneath(kit: Kit, label: Label): (typeof underneath)[number] | undefined {
  const draft = kit.scene.draft.plain;
  return underneath.find(({ of, words }) => of.has(label) && words.test(draft));
}

/** A first word to what the partner said: the sender's own yes, or one that fits. */
function agreed(kit: Kit): string {
  const yes = accepts.test(kit.scene.draft.plain);
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
  if (
    other === undefined ||
    other === first ||
    !first.startsWith('Could you ') ||
    !other.startsWith('Could you ')
  )
    return first;
  return `${first.replace(/\?$/u, '')} and ${other.replace(/^Could you /u, '')}`;
}
