import type { Label } from '../../../listening/hint';
import { kept } from '../../../listening/voice';
import { hardFeeling } from './hard-feeling';
import { stopped, capital, type Answer, type Kit } from './kit';
import { laters, offers } from './moves';
import { remainderOf } from './remainder';
import { thingIn } from './thing';

type Maybe = Answer | undefined;

/** What no idea helps with. */
const beyond =
  /\b(?:died|death|funeral|grave|hospice|miscarr\w*|heartbeat|ivf|negative|cancer|chemo|biopsy|lonely|alone|miss|ashes|goodbye|dementia|recogni[sz]e|sleep|grief|suicid\w*|ugly|fat|first \w+ without|without (?:him|her|mum|mom|dad))\b/;

/** To something painful: name the very thing, ask or offer one thing, keep what has to be kept. */
export function supportive(kit: Kit, label: Label): Maybe[] {
  const warm = warmHead(kit);
  const echo = warm === '' ? kit.echo() : '';
  const say = warm === '' ? sayOf(kit, echo !== '') : warm;
  const other = kit.phrase(hardFeeling, 'say', 1);
  const ask = kit.phrase(hardFeeling, 'ask');
  const next = kit.phrase(hardFeeling, 'ask', 1);
  const rest = remainderOf(kit, label).join(' ');
  const support = kit
    .stretches(
      () => false,
      2,
      ({ plain }) => supports.test(plain),
    )
    .map(stopped)
    .join(' ');
  const offer = beyond.test(kit.their) ? 'Is there anything I can do?' : kit.one(offers, 1);
  switch (label) {
    case 'advice':
      return [
        kit.make('ask first', echo, say, offer, support, rest),
        kit.make('ask first', echo, say, offer),
        kit.make('stay with it', other, ask, support),
        kit.make('ask one thing', echo, next),
      ];
    case 'shift':
      return [
        kit.make('stay with theirs', echo, say, ask, rest),
        kit.make('stay with theirs', echo, say, ask),
        kit.make('keep yours for later', other, next, kit.one(laters, 2)),
      ];
    case 'stonewalling':
      return [
        kit.make('say you heard', echo, say, support === '' ? ask : support, rest),
        kit.make('say you heard', echo, say, ask),
        kit.make(
          'pause and return',
          say,
          `I'm not good for much right now, but I want to hear it. ${capital(kit.time)}?`,
        ),
      ];
    default:
      return [
        kit.make('name what hurts', echo, say, ask, support, rest),
        kit.make('name what hurts', echo, say, rest),
        kit.make('name what hurts', echo, say, ask),
        kit.make('ask one thing', other, next),
      ];
  }
}

/** Love, help and being there, in the sender's own words. */
const supports =
  /^(?:(?:and|but|so) )*(?:i(?:'m| am) (?:here|coming|on my way|leaving|proud|so proud|with you|sorry)|i(?:'ll| can| will) (?!just|never|not)|love you|i love|we(?:'ll| can))\b/;

/** What is said first: of the subject where it is plain, else by the shape of it; of the very thing, where one was named. */
function sayOf(kit: Kit, echoed: boolean): string {
  const say = kit.phrase(hardFeeling, 'say');
  const thing = echoed ? undefined : thingIn(kit.their);
  return thing === undefined ? say : say.replace(/\bsorry\.$/u, `sorry about ${thing}.`);
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
