import type { Label } from '../../../listening/hint';
import { flip } from '../../../listening/flip';
import { capital, type Answer, type Kit } from './kit';

type Maybe = Answer | undefined;

const talk =
  /\b(?:can|could|shall|should) we (?:please |just |maybe |also |like |actually |finally )*((?:talk|chat|speak|decide|discuss|figure out|sort out|go over|go through|look at|sit down|define|clear up|make up)\b[^.?!\n]*)/u;
const together =
  /\b(?:can|could|shall|should) we (?:please |just |maybe |also |not |like |actually )*([^.?!\n]{3,60})/u;
const accepting =
  /^(?:(?:oh|well|right|ok|okay),? )*(?:fine|sure|suits me|whatever suits|of course|yes|yeah|be my guest|go(?: on| ahead| then)?(?=$| i\b|[.,!])|no problem|all good|if you (?:want|like|must))\b/u;
const tell =
  /\b(?:can|could) i (?:just |please )?(?:vent|rant|moan|talk to you|tell you|ask you something|say something)\b/u;
const doing =
  /\b(?:can|could|would|will) (?:you|u) (?:please |just |maybe |also |not )*(?:come|have|do|take|drive|pick|help|cook|host|look after|pay|give|sort|stay|get|go(?! easy)|collect|write|make|clean|watch|mind|grab)\b/u;
const small =
  /\b(?:can|could|would|will) (?:you|u) (?:please |just |maybe )*((?:check|leave|turn|put|bring|grab|get|pass|let|lock|shut|close|open|call|ring|text|wait|look at|read|save|keep|feed|walk|tell|show|send|ask|go easy|knock|warn|remind|say|talk to|turn down)\b[^.?!\n]{2,60})/u;
const agreement =
  /\bcan we (?:please |just )?agree (?:that )?(?:you|u) (?:don't|won't|stop|do not) ([^.?!\n]{3,60})/u;
/** Labels of drafts that push back at being asked at all. */
const strained: ReadonlySet<Label> = new Set<Label>([
  'guilt-trip',
  'shift',
  'criticism',
  'ultimatum',
  'defensiveness',
]);
/** Labels of drafts that only mock or pass by what was asked. */
const mocking: ReadonlySet<Label> = new Set<Label>([
  'invalidation',
  'contempt',
  'non-apology',
  'guilt-trip',
  'stonewalling',
  'missed-feeling',
]);

/** To a thing the partner asks for: the talk, the thing, or an honest "let me see"; a no of the draft's stays one. */
export function asked(kit: Kit, label: Label): readonly Maybe[] {
  const their = kit.their;
  const no = kit.refuses;
  const time = kit.time;
  if (accepting.test(kit.scene.draft.plain) && !no)
    return [
      kit.make(
        'say yes to it',
        label === 'guilt-trip'
          ? "Ok. I'm a bit disappointed, that's all."
          : "Ok, that's fine with me.",
      ),
    ];
  if (/\bi (?:really )?need (?:some |your |a bit of )?help\b/u.test(their) && !no)
    return [kit.make('say yes to it', 'Ok. When do you want to do it?')];
  if (tell.test(their))
    return [kit.make('let them tell', kit.one(["Go on, I'm listening.", 'Of course, go on.'], 3))];
  const subject = act(talk.exec(their)?.[1]);
  if (subject !== '') {
    const later = kit.make('come back to it', `I find this one hard. Can we talk ${time}?`);
    return no || label === 'ultimatum'
      ? [later]
      : [kit.make('say yes to it', `Ok, let's ${subject}. ${capital(time)}?`), later];
  }
  const spared = act(
    /\b(?:can|could) we (?:please |just |maybe )*not ([^.?!\n]{3,60})/u.exec(their)?.[1],
  );
  if (spared !== '' && !no) return [kit.make('say yes to it', `Ok, let's not ${spared}.`)];
  const shared = their.includes('we not') ? '' : act(together.exec(their)?.[1]);
  if (shared !== '' && !no && mocking.has(label))
    return [kit.make('say yes to it', `Ok, let's ${shared}.`)];
  const never = act(agreement.exec(their)?.[1]);
  if (never !== '' && !no) return [kit.make('say yes to it', `Ok, I won't ${never}.`)];
  const thing = act(small.exec(their)?.[1]);
  if (thing !== '' && !no && label !== 'ultimatum' && label !== 'mind-reading')
    return [kit.make('say yes to it', `Ok, I'll ${thing}.`)];
  if (doing.test(their) && strained.has(label))
    return [
      kit.make(
        'say what you need',
        no
          ? "I'm stretched myself, so I can't promise. Can we work it out together?"
          : "I'd like to, I'm just a bit stretched. Can we work it out together?",
      ),
    ];
  return [
    no
      ? kit.make('keep your no', "I can't this time, sorry.")
      : kit.make('come back to it', `Let me think about it. Can I come back to you ${time}?`),
  ];
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
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  const size = bare.split(' ').length;
  return size < 1 || size > 10 || /^(?:be|stop|at least|have)\b|\byou\b|,/u.test(bare)
    ? ''
    : flip(bare);
}
