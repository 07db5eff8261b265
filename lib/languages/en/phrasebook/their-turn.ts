import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { apology } from './apology';
import { bid } from './bid';
import { goodNews } from './good-news';
import { hardFeeling } from './hard-feeling';
import { arrangement, looksHarmful } from './harm';
import { capital, stopped, type Answer, type Kit } from './kit';
import { laters, offers } from './moves';
import { thingIn } from './thing';

type Maybe = Answer | undefined;

/** To something painful: name the very thing, ask or offer one thing, keep what has to be kept. */
export function supportive(kit: Kit, label: Label): Maybe[] {
  const warm = warmHead(kit);
  const echo = warm === '' ? kit.echo() : '';
  const say = warm === '' ? sayOf(kit, echo !== '') : warm;
  const other = kit.phrase(hardFeeling, 'say', 1);
  const ask = kit.phrase(hardFeeling, 'ask');
  const next = kit.phrase(hardFeeling, 'ask', 1);
  const practical = label === 'interrogation' ? '' : later(kit);
  const rest = kit
    .stretches(
      () => false,
      3,
      ({ plain }) =>
        label === 'missed-feeling'
          ? /\d/.test(plain) || arrangement(plain)
          : arrangement(plain) || supports.test(plain),
    )
    .map(stopped)
    .join(' ');
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
      kit.make('say you heard', echo, say, practical === '' ? ask : practical),
      kit.make(
        'pause and return',
        say,
        `I'm drained, but I want to hear it. ${capital(kit.time)}?`,
      ),
    ];
  }
  return [
    kit.make('name what hurts', echo, say, ask, rest, practical),
    kit.make('name what hurts', echo, say, ask),
    kit.make('ask one thing', other, next),
  ];
}

/** Love, help and being there, in the sender's own words. */
const supports =
  /^(?:(?:and|but|so) )*(?:i(?:'m| am) (?:here|coming|on my way|leaving|proud|so proud|with you|sorry)|i(?:'ll| can| will) (?!just|never|not)|love you|i love|we(?:'ll| can))\b/;

/** What is said first: of the subject where it is plain, else of the thing that was named, else by the shape of it. */
function sayOf(kit: Kit, echoed: boolean): string {
  const narrow = kit.phrase(hardFeeling, 'say', 0, 7);
  if (narrow !== '') return narrow;
  if (
    kit.moment === 'everyday' &&
    kit.phrase(hardFeeling, 'say', 0, 5) === '' &&
    !/\b(?:struggling|nervous|scared|scan|hospital|sad|lonely|low)\b/.test(kit.their)
  )
    return "Ugh, that's annoying.";
  const thing = thingIn(kit.their);
  return thing === undefined || echoed
    ? kit.phrase(hardFeeling, 'say')
    : `Oh no, I'm sorry about ${thing}.`;
}

/** A first clause of the draft that already feels with them, kept as it is. */
function warmHead(kit: Kit): string {
  const first = kit.scene.draft.clauses[0];
  if (first === undefined || kit.dropped(first)) return '';
  const raw = kit.scene.draft.raw.slice(first.start, first.end).replace(/[,;:\s–—-]+$/u, '');
  return /^(?:(?:oh|ah|aw+|ugh|god|ouch|babe|love) )*(?:(?:oh|aw+|ugh) (?:no|love|babe|god|hun|sweetheart)|i'm (?:so |really )?sorry(?! (?:but|you|if|that you))(?: (?:to hear (?:that|it)|love|babe|hun|about (?:it|that|(?:your|the) \w+)))?|gutted for you|sorry to hear (?:that|it)|that sucks|that's (?:so |really |just |absolutely )?(?:awful|rough|horrible|shit|hard|rubbish|rotten|sad|grim|brutal|unfair|terrible)|poor (?:you|thing)|what a (?:day|nightmare|thing|cow|horrible \w+))$/u.test(
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
  const narrow = kit.phrase(goodNews, 'glad', 0, 8);
  const wide = kit.one(gladly, 3);
  const ask = kit.phrase(goodNews, 'ask');
  const next = kit.phrase(goodNews, 'ask', 1);
  const warm = gladHead(kit);
  const short =
    /^(?:nice one|nice|cool|great|good for you|good stuff|good|congrats|congratulations|well done|splendid|fab|fantastic|oh cool|oh lovely|brilliant|amazing|lovely|wow|oh nice|very good|oh well done|so proud|braw|yay|oh wow)\b[.!]*/iu.exec(
      kit.scene.moment.draft.trim(),
    )?.[0];
  const rest = [
    ...kit.stretches(
      () => false,
      2,
      ({ plain }) => arrangement(plain),
    ),
    ...errands(kit),
  ]
    .slice(0, 2)
    .map(stopped)
    .join(' ');
  const head =
    warm !== ''
      ? warm
      : short === undefined
        ? ''
        : kept(/[.!]$/u.test(short) ? short : `${short},`);
  const open = head !== '' && !/[.!]\ue001$/u.test(head) && warm === '';
  const said =
    warm !== ''
      ? warm
      : event === ''
        ? `${head} ${open ? uncapital(narrow === '' ? wide : narrow) : narrow === '' ? wide : narrow}`
        : `${head} ${open ? uncapital(event) : event}! ${head === '' ? wide : ''}`;
  return [
    kit.make('be glad with them', said.trim(), ask, rest, later(kit)),
    kit.make(
      'be glad with them',
      event === '' ? (narrow === '' ? wide : narrow) : `${event}! ${wide}`,
      ask,
      rest,
      later(kit),
    ),
    kit.make('be glad with them', said.trim(), ask),
    kit.make('ask about it', narrow === '' ? wide : narrow, next),
  ];
}

/** Gladness that fits any good news. */
const gladly: readonly string[] = [
  "That's brilliant.",
  "I'm so happy for you.",
  "That's such good news.",
  "Oh that's great.",
];

/** Things to do with a time to them, that the draft put where gladness should be, as requests. */
function errands(kit: Kit): readonly string[] {
  return kit.turned
    .filter(
      ({ text }) => text.startsWith('Could you ') && /\b(?:by|before|on|at|until) /.test(text),
    )
    .map(({ text }) => text);
}

function uncapital(words: string): string {
  return /^I\b/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
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
