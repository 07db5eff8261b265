import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { apology } from './apology';
import { bid } from './bid';
import { goodNews } from './good-news';
import { grievance } from './grievance';
import { hardFeeling } from './hard-feeling';
import { looksHarmful } from './harm';
import { capital, type Answer, type Kit } from './kit';
import { laters, offers } from './moves';

type Maybe = Answer | undefined;

/** To something painful: name the very thing, ask or offer one thing, keep what has to be kept. */
export function supportive(kit: Kit, label: Label): Maybe[] {
  const echo = kit.echo();
  const warm = warmHead(kit);
  const say = warm === '' ? kit.phrase(hardFeeling, 'say') : warm;
  const other = kit.phrase(hardFeeling, 'say', 1);
  const ask = kit.phrase(hardFeeling, 'ask');
  const next = kit.phrase(hardFeeling, 'ask', 1);
  const practical = label === 'interrogation' ? '' : later(kit);
  if (label === 'advice') {
    return [
      kit.make('ask first', echo, say, kit.one(offers, 1), kit.offered, practical),
      kit.make('stay with it', other, ask, kit.offered),
      kit.make('ask one thing', echo, next),
    ];
  }
  if (label === 'shift') {
    return [
      kit.make('stay with theirs', echo, say, ask, practical),
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

/** A first clause of the draft that already feels with them, kept as it is. */
function warmHead(kit: Kit): string {
  const first = kit.scene.draft.clauses[0];
  if (first === undefined || kit.dropped(first)) return '';
  const raw = kit.scene.draft.raw.slice(first.start, first.end).replace(/[,;:\s–—-]+$/u, '');
  return /^(?:(?:oh|ah|aw+|ugh|god|ouch|babe|love) )*(?:(?:oh|aw+|ugh) (?:no|love|babe|god|hun|sweetheart)|i'm (?:so |really )?sorry(?! (?:but|you|if|that you))(?: (?:to hear (?:that|it)|love|babe|hun|about (?:it|that|(?:your|the) \w+)))?|that's (?:so |really |just |absolutely )?(?:awful|rough|horrible|shit|hard|rubbish|rotten|sad|grim|brutal|unfair|terrible)|poor (?:you|thing)|what a (?:day|nightmare|thing|cow|horrible \w+))$/u.test(
    first.plain,
  )
    ? `${kept(raw)}${/[.!?…]$|\p{Extended_Pictographic}\ufe0f?$/u.test(raw) ? '' : '.'}`
    : '';
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
  const warm = gladHead(kit);
  const head =
    warm !== ''
      ? warm
      : short === null
        ? ''
        : kept(/[.!]$/u.test(short[0]) ? short[0] : `${short[0]},`);
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

/** First clauses of the draft that are already glad, kept as they are. */
function gladHead(kit: Kit): string {
  const { draft } = kit.scene;
  const first = draft.clauses[0];
  if (first === undefined || first.plain.split(' ').length < 3 || kit.dropped(first)) return '';
  const raw = draft.raw.slice(first.start, first.end).replace(/[,;:\s–—-]+$/u, '');
  return /\b(?:brilliant|great|amazing|proud|happy for|well done|lovely|weight off|love (?:that|it)|made up|fantastic|congrat\w*|so good|class|delighted|thrilled|good (?:news|on you|for you)|yay|get in|knew you)\b/.test(
    first.plain,
  ) && !/\b(?:but|though|finally|about time|at last|suppose|must be)\b/.test(first.plain)
    ? `${kept(raw)}${/[.!?…]$|\p{Extended_Pictographic}\ufe0f?$/u.test(raw) ? '' : '.'}`
    : '';
}

/** To an apology: hear it, say where you are, one wish; nobody is pressed to forgive. */
export function receiving(kit: Kit, label: Label): Maybe[] {
  const forgives =
    /\b(?:all right|alright|it's (?:ok|okay|fine|grand)|don't worry|no worries|i (?:do )?(?:understand|accept|forgive))\b/.test(
      kit.scene.draft.plain,
    );
  const thank =
    forgives || label === 'opener'
      ? kit.one(['Thank you for saying so.', 'Thanks for saying it.', "I'm glad you said it."], 2)
      : kit.phrase(apology, 'thank');
  const other = kit.phrase(apology, 'thank', 1);
  const wish = kit.phrase(apology, 'wish');
  const turned = kit.turned[0]?.text ?? '';
  const rest = kit.edited;
  const own =
    rest !== undefined &&
    rest.words + rest.turned * 5 <= 26 &&
    label !== 'stonewalling' &&
    label !== 'interrogation'
      ? rest
      : undefined;
  return [
    label === 'stonewalling'
      ? kit.make('not ready yet', thank, `I need a bit longer. Can we talk ${kit.time}?`)
      : own !== undefined && own.words + own.turned > 3
        ? kit.make('thank, and say it', thanked(kit) ? '' : thank, own.text)
        : kit.make(
            'thank, and say it',
            thank,
            kit.facts.length === 1 ? kit.ground : '',
            turned !== '' ? turned : forgives || label === 'opener' ? '' : wish,
          ),
    kit.make('thank, and ask', other, kit.phrase(apology, 'wish', 1)),
  ];
}

const daily =
  /^(?:(?:and|so|ok|also) )*(?:will i|shall i|should i|can you|could you|did (?:you|the)|do we|have we|is the|what time|where's|which)\b/;

/** A harmless draft that walks past the partner: a word to them first, then all of it. */
export function besides(kit: Kit, label: Label): Maybe[] {
  const { draft } = kit.scene;
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

/** Whether the draft thanks in its own words. */
function thanked(kit: Kit): boolean {
  return /^(?:(?:ok(?:ay)?|oh|well|right) )*(?:thanks?|thank you|ta|cheers|i appreciate|it's ok|that's ok)\b/u.test(
    kit.scene.draft.clauses[0]?.plain ?? '',
  );
}

const excuse =
  /^(?:(?:no|nah|sorry|cant|can't|but|and|ok|babe|not now) )*(?:(?:i'm |i am |i've |i have |i |im |ive )?(?:got |have |at |in |on |reading|working|driving|busy|knackered|tired|cooking|watching|not home|still |just ).*|work (?:at|in|till).*|(?:won't|don't) have (?:the )?time.*|no time.*|(?:\p{L}+ )?(?:dinner|meetings?|shift|training|gym|practice|class)|back to back.*|meetings? .*|(?:early|long) (?:start|shift|day).*)$/u;
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

/** To a bid: turn to it, even when tired. */
export function turningTo(kit: Kit, label: Label): Maybe[] {
  const join = kit.phrase(bid, 'join');
  const other = kit.phrase(bid, 'join', 1);
  const turned = label === 'criticism' ? (kit.turned[0]?.text ?? '') : '';
  const feel =
    label === 'contempt' || label === 'criticism' ? kit.phrase(grievance, 'feel', 0, 7) : '';
  const held = laterOf(kit, label);
  const rest = kit.edited;
  return [
    held === '' ? undefined : kit.make('say when', held),
    rest === undefined ||
    rest.words > 24 ||
    held !== '' ||
    (rest.turned > 0 && label !== 'criticism' && label !== 'demand')
      ? undefined
      : rest.words >= 3 && rest.turned === 0 && rest.asks
        ? kit.make('leave the jab out', rest.text)
        : rest.asks || /\b(?:i|i'm|im|i'll|ill|we|my)\b/iu.test(rest.text)
          ? kit.make('turn to them', join, rest.text)
          : undefined,
    kit.make('turn to them', join, kit.own, turned),
    kit.make(feel === '' ? 'say when' : 'say it as I', other, feel),
  ];
}
