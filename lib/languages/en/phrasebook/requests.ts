import { flip } from '../../../listening/flip';
import type { Label } from '../../../listening/hint';
import { capital, type Answer, type Kit } from './kit';

type Maybe = Answer | undefined;

type Ask = 'you' | 'not you' | 'we' | 'not we' | 'talk';

/** How a request is put, most telling first; each holds what is asked for. */
const asks: readonly (readonly [Ask, RegExp])[] = [
  [
    'talk',
    /\b(?:can|could|shall|should) we (?:please |just |maybe |also |like |actually |finally )*((?:talk|chat|speak|decide|discuss|figure out|sort out|go over|go through|look at|sit down|define|clear up|make up)\b.*)$/u,
  ],
  [
    'not you',
    /\bcan we (?:please |just )?agree (?:that )?you (?:don't|won't|stop|do not) (.{3,60})$/u,
  ],
  ['not we', /\b(?:can|could) we (?:please |just |maybe |all )*(?:not|stop) (.{3,60})$/u],
  [
    'we',
    /\b(?:can|could|shall|should) we (?:please |just |maybe |also |like |actually )*(.{3,60})$/u,
  ],
  [
    'not you',
    /\b(?:can|could|would|will) you (?:please |just |maybe |also |at least )*(?:not|stop) (.{3,60})$/u,
  ],
  [
    'you',
    /\b(?:can|could|would|will) you (?:please |just |maybe |also |at least |possibly )*(?!be\b|mind\b|believe\b|imagine\b)(.{2,70})$/u,
  ],
];
const tell =
  /\b(?:can|could) i (?:just |please )?(?:vent|rant|moan|talk to you|tell you|ask you something|say something)\b/u;
/** A minute's thing that nobody refuses for its own sake. */
const small =
  /^(?:check|leave|turn|put|bring|grab|get|pass|let|lock|shut|close|open|call|ring|text|wait|look at|read|save|keep|feed|walk|tell|show|send|ask|go easy|knock|warn|remind|say|clear|empty|wipe|wash|hang|move|pick up (?:milk|bread|the parcel|some)|take out|switch|charge|print|post|order|reply|message|wake|hold|turn down)\b/u;
/** To be there with somebody. */
const company =
  /^(?:come|go|sit|stay|be there|drive)\b.*\b(?:with me|to (?:the|my) \p{L}+|there)\b/u;
/** What one may well want to go on doing. */
const liberty =
  /\b(?:drink\w*|smok\w+|vap\w+|swear\w*|jok\w+|talk\w* about|post\w*|gam\w+|play\w*|wear\w*|go(?:ing)? out|flirt\w*|bring\w*|invit\w+|spend\w*|buy\w*|see(?:ing)?|watch\w*|eat\w*|sing\w*)\b/u;
const accepting =
  /^(?:(?:oh|well|right|ok|okay),? )*(?:fine|sure|suits me|whatever suits|of course|yes|yeah|yep|be my guest|go(?: on| ahead| then)?(?=$| i\b|[.,!])|no problem|all good|if you (?:want|like|must)|as you wish|your wish|at your service|right away)\b|\b(?:reporting|yes (?:sir|boss|madam|officer)|sir yes)\b/u;
const carrying =
  /\b(?:the only one|do (?:it all|everything)|everything|maid|servant|slave|taxi|as usual|like always)\b/u;

/** To a thing the partner asks for: a yes stays a yes, a no a no, an objection an objection, each with what the sender has to say. */
export function asked(kit: Kit, label: Label): readonly Maybe[] {
  if (tell.test(kit.their))
    return [kit.make('let them tell', kit.one(["Go on, I'm listening.", 'Of course, go on.'], 3))];
  const facts = kit.sides.filter(({ kind }) => kind === 'fact').map(({ text }) => text);
  const mine = facts.slice(0, 2).join(' ');
  const wish = kit.side('wish');
  const sore = kit.side('sore');
  const request = requestOf(kit);
  const granted = request?.granted ?? '';
  const yes = granted === '' ? 'Ok.' : `Ok, ${granted}.`;
  if (kit.refuses)
    return [
      kit.make('keep your no', kit.one(["No, I'd rather not.", "I can't, sorry."], 3), mine, wish),
      kit.make('keep your no', "I can't this time, sorry.", mine),
      kit.make('keep your no', "I can't this time, sorry."),
    ];
  if (sore === bothDo && granted !== '' && !liberty.test(granted))
    return [kit.make('say yes to it', yes, 'Can we both try?')];
  if (accepting.test(kit.scene.draft.plain) && wish === '') {
    const worn = label === 'guilt-trip' || carrying.test(kit.scene.draft.plain);
    return [
      kit.make(
        'say yes to it',
        yes,
        mine,
        sore === '' && worn ? "It's a lot for me, though." : sore,
      ),
      kit.make('say yes to it', yes, mine),
      kit.make('say yes to it', yes),
    ];
  }
  if (wish.startsWith("I'd like to be able") && request?.ask === 'you' && small.test(request.act))
    return [kit.make('say yes to it', yes, wish), kit.make('say yes to it', yes)];
  if (wish !== '' || (mine !== '' && sore !== ''))
    return [
      kit.make(
        'say what you need',
        mine,
        wish === '' ? sore : wish,
        wish.startsWith("I'd rather not") ? 'Can we find a way that works for both of us?' : '',
      ),
      kit.make('say what you need', wish === '' ? sore : wish),
      kit.make('say what you need', mine, 'Can we work it out together?'),
    ];
  return [
    ...open(kit, label, request, mine),
    kit.make('ask to talk', mine, `Can we talk about it ${kit.time}?`),
  ];
}

/** Where the draft says neither yes nor no: a small thing is done, a large one talked of, a liberty not given away. */
function open(
  kit: Kit,
  label: Label,
  request: Request | undefined,
  mine: string,
): readonly Maybe[] {
  const unsure = [
    kit.make(
      'say what you need',
      mine,
      "I'm not sure about that one. Can we work it out together?",
    ),
  ];
  if (request === undefined) return unsure;
  const { ask, act, granted } = request;
  const back = kit.turned.find(({ text }) => text.startsWith('Could you '))?.text ?? '';
  const yes = [
    kit.make('say yes to it', `Ok, ${granted}.`, mine, back),
    kit.make('say yes to it', `Ok, ${granted}.`),
  ];
  switch (ask) {
    case 'talk': {
      const hard = kit.make('come back to it', `I find this one hard. Can we talk ${kit.time}?`);
      return label === 'ultimatum' || granted === ''
        ? [hard]
        : [kit.make('say yes to it', `Ok, ${granted}. ${capital(kit.time)}?`), hard];
    }
    case 'not you':
    case 'not we':
      return granted === '' || liberty.test(act)
        ? [
            kit.make(
              'say how it lands',
              "I'm not keen on that, to be honest.",
              mine,
              'Can we talk about it?',
            ),
          ]
        : yes;
    case 'we':
      return granted !== '' && mine === '' && mocking.has(label) ? yes : unsure;
    case 'you':
      if (/^help\b/u.test(act))
        return [kit.make('ask one thing', mine, 'Which bit do you need help with?')];
      if (company.test(act))
        return [kit.make('ask one thing', mine, 'Would it help to have me there?')];
      if (
        /\b(?:\d+|money|cash|quid|bucks)\b/u.test(act) &&
        /^(?:send|lend|give|transfer)\b/u.test(act)
      )
        return [kit.make('ask one thing', mine, "What's it for?")];
      return granted !== '' && small.test(act) && label !== 'mind-reading' ? yes : unsure;
  }
}

/** Labels of drafts that only mock or pass by what was asked. */
const mocking: ReadonlySet<Label> = new Set<Label>([
  'invalidation',
  'contempt',
  'non-apology',
  'guilt-trip',
  'stonewalling',
  'missed-feeling',
]);

const bothDo = 'I think we both do it.';

interface Request {
  readonly ask: Ask;
  /** What is asked for, in the partner's words. */
  readonly act: string;
  /** The same, as the sender would do it ("I'll turn it down"); empty where it is long or odd. */
  readonly granted: string;
}

/** The last thing the partner asks for. */
function requestOf(kit: Kit): Request | undefined {
  for (const { plain } of [...(kit.scene.partnerText?.clauses ?? [])].reverse()) {
    for (const [ask, shape] of asks) {
      const found = shape.exec(plain)?.[1];
      if (found === undefined) continue;
      const told = act(found);
      const ing = /^\p{L}+ing\b/u.test(told);
      const granted = {
        you: `I'll ${told}`,
        'not you': ing ? `I'll stop ${told}` : `I won't ${told}`,
        we: `let's ${told}`,
        'not we': ing ? `let's stop ${told}` : `let's not ${told}`,
        talk: `let's ${told}`,
      }[ask];
      return { ask, act: found, granted: told === '' ? '' : granted };
    }
  }
  return undefined;
}

/** What is to be done, told by the other side and cut where another thought begins; nothing where it is long or odd. */
function act(found: string | undefined): string {
  if (found === undefined) return '';
  const bare = found
    .replace(
      /(?: (?:again|please|pls|for once|at some point|or not|properly|maybe|tho|though))+$/u,
      '',
    )
    .replace(/ (?:without|because|before|so|and|but|or|if|when)\b.*$/u, '')
    .replace(/,? (?:i'm|i am|it's|she's|he's|i've|i|it|he|she|they|we) (?!(?:\p{L}+)?$).*$/u, '')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  const size = bare.split(' ').length;
  return (size < 2 && !/^(?:ring|call|text|wait|knock)$/u.test(bare)) ||
    size > 10 ||
    /^(?:be|stop|at least)\b|\byou\b|,/u.test(bare)
    ? ''
    : flip(bare);
}
