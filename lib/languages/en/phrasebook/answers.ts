import type { Label } from '../../../listening/hint';
import type { PartnerMoment } from '../../../listening/moment';
import { apology } from './apology';
import { bid } from './bid';
import { supportive } from './comfort';
import { heard } from './complaint';
import { glad } from './gladness';
import { goodNews } from './good-news';
import { grievance } from './grievance';
import { hardFeeling } from './hard-feeling';
import { type Answer, type Kit } from './kit';
import { reactions } from './reactions';
import { inOwnWords, saying } from './own-side';
import { owning } from './owning';
import { leaningOf } from './polarity';
import { receiving } from './receiving';
import { remainderOf } from './remainder';
import { besides } from './their-turn';
import { turningTo } from './turning';

type Maybe = Answer | undefined;

/** The whole answers that suit a draft which does `label`, best first. */
export function answerTo(kit: Kit, label: Label): readonly Answer[] {
  const last = spare(kit, label);
  return [...answers(kit, label), last === undefined ? last : { ...last, spare: true }].filter(
    (answer): answer is Answer => answer !== undefined,
  );
}

function answers(kit: Kit, label: Label): readonly Maybe[] {
  const turned = misheard(kit, label);
  if (turned !== undefined) return turned;
  switch (kit.moment) {
    case 'crisis':
      return [];
    case 'hard-feeling':
      return (aimed.test(kit.their) && answering.has(label)) ||
        (kit.complaint.burden !== undefined && bearing.has(label))
        ? owning(kit, label)
        : ownMatter.has(label) && !confided(kit) && says(kit)
          ? saying(kit, label)
          : supportive(kit, label);
    case 'good-news':
      return glad(kit, label);
    case 'complaint':
      return !kit.complaint.known && inviting.test(kit.their)
        ? turningTo(kit, label)
        : owning(kit, label);
    case 'apology':
      return receiving(kit, label);
    case 'bid':
      if (kit.complaint.deed !== undefined && kit.scene.scores.moments.complaint > 0.2)
        return owning(kit, label);
      return kit.turned.length > 0 && (kit.choices(bid, 'join')[0]?.weight ?? 0) < 2
        ? saying(kit, label)
        : turningTo(kit, label);
    default:
      return unnamedMoment(kit, label);
  }
}

/** An invitation, whatever the models made of it. */
const inviting = /^(?:hey |babe |so )*(?:(?:do )?you want to|want to|shall we|fancy|how about)\b/;

/** Where the partner's words say plainly what the models did not hear: comfort for what is dark, gladness for what is bright. */
function misheard(kit: Kit, label: Label): readonly Maybe[] | undefined {
  const text = kit.scene.partnerText;
  if (text === undefined || heardElsewhere.has(kit.moment)) return undefined;
  const leaning = leaningOf(text);
  const sure = kit.scene.scores.moments[kit.moment] > 0.8;
  if (leaning < 0 && kit.moment === 'good-news' && !(sure && text.raw.includes('!')))
    return supportive(kit, label);
  const dim =
    leaning === 0 &&
    kit.scene.scores.moments['hard-feeling'] > 0.25 &&
    kit.phrase(hardFeeling, 'say', 0, 7) !== '';
  if (
    (leaning < 0 || dim) &&
    kit.moment !== 'hard-feeling' &&
    kit.moment !== 'good-news' &&
    astray.has(label)
  )
    return kit.moment === 'request' ||
      (ownMatter.has(label) && leaning > -2 && kit.scene.scores.moments['hard-feeling'] < 0.15)
      ? undefined
      : supportive(kit, label);
  if (leaning === 0 && unsure(kit)) {
    if (label === 'flat-good-news' && kit.scene.scores.moments['hard-feeling'] < 0.53)
      return glad(kit, label);
    return [
      kit.make(
        'ask how it is',
        'Oh. How are you feeling about it?',
        remainderOf(kit, label).join(' '),
      ),
      kit.make('ask how it is', 'Oh. How are you feeling about it?'),
      kit.make('let them tell', 'Oh ok. Tell me more?'),
    ];
  }
  if (leaning <= 0 || kit.moment === 'good-news') return undefined;
  if (kit.moment === 'hard-feeling')
    return label === 'flat-good-news' || !sure ? glad(kit, label) : undefined;
  return leaning > 1 ||
    kit.scene.scores.moments['good-news'] > (ownMatter.has(label) ? 0.14 : 0.08) ||
    label === 'flat-good-news' ||
    label === 'shift'
    ? glad(kit, label)
    : undefined;
}

/** Whether neither the chances nor the words say if something hard was told. */
function unsure(kit: Kit): boolean {
  return (
    kit.moment === 'hard-feeling' &&
    kit.scene.scores.moments['hard-feeling'] < 0.55 &&
    !confided(kit) &&
    kit.phrase(hardFeeling, 'say', 0, 5) === ''
  );
}

/** Moments that the words alone don't turn into others. */
const heardElsewhere: ReadonlySet<PartnerMoment> = new Set<PartnerMoment>([
  'crisis',
  'complaint',
  'apology',
]);

/** A hurt that comes from the sender, though it is told as a feeling. */
const aimed =
  /\b(?:i'm the only one (?:who|that|doing)|seeing you (?:and|with)|when you (?:said|left|laughed|went|were|didn't)|you (?:left me|forgot|promised|didn't (?:ask|come|call|text)|never ask\w*))\b/;
/** Labels of drafts that pass a sad turn by, where the models heard nothing sad in it. */
const astray: ReadonlySet<Label> = new Set<Label>([
  'criticism',
  'mind-reading',
  'interrogation',
  'guilt-trip',
  'advice',
  'contempt',
  'invalidation',
  'shift',
  'flat-good-news',
  'stonewalling',
  'missed-feeling',
]);

/** Labels of drafts that hit back at who carries too much. */
const bearing: ReadonlySet<Label> = new Set<Label>([
  'criticism',
  'contempt',
  'defensiveness',
  'non-apology',
  'mind-reading',
]);

/** Whether the draft says something of its own that can stand without the jab. */
function says(kit: Kit): boolean {
  return kit.turned.length > 0 || kit.edited !== undefined || kit.guess !== undefined;
}

const regrets =
  /\b(?:i'm (?:so |really )?sorry|my bad|no vex|forgive me|i apologi[sz]e)\b|^sorry\b/;

/** Whether the partner's words themselves tell of something hard. */
function confided(kit: Kit): boolean {
  return (
    /\bi feel\b|\bi'm (?:so |really )?(?:sad|scared|tired|lonely|struggling|not ok)\b|\bguilty\b/.test(
      kit.their,
    ) ||
    kit.phrase(hardFeeling, 'say', 0, 5) !== '' ||
    kit.echo() !== ''
  );
}

/** Labels of drafts that bring a matter of the sender's: no comfort where no word of the partner's asks for it. */
const ownMatter: ReadonlySet<Label> = new Set<Label>([
  'criticism',
  'mind-reading',
  'ultimatum',
  'guilt-trip',
  'demand',
  'interrogation',
]);

const answering: ReadonlySet<Label> = new Set<Label>([
  'criticism',
  'contempt',
  'defensiveness',
  'invalidation',
  'non-apology',
  'mind-reading',
  'advice',
]);

/** Labels of drafts that leave a small everyday turn unanswered or mock it, with no wish of their own. */
const sharing: ReadonlySet<Label> = new Set<Label>([
  'contempt',
  'flat-good-news',
  'stonewalling',
  'invalidation',
  'shift',
]);

/** Where the partner's turn is of no special kind, the label and their words decide. */
function unnamedMoment(kit: Kit, label: Label): readonly Maybe[] {
  if (kit.moment === 'everyday' && regrets.test(kit.their)) return receiving(kit, label);
  if (kit.moment === 'everyday' && kit.complaint.deed !== undefined && answering.has(label))
    return owning(kit, label);
  if (label === 'flat-good-news' && cheering(kit)) return glad(kit, label);
  if (kit.moment === 'everyday' && sharing.has(label)) {
    const react = kit.phrase(reactions, 'react', 0, 5);
    return [
      ...besides(kit, label),
      ...inOwnWords(kit, label),
      react === '' ? undefined : kit.make('answer first', react),
      ...((kit.choices(bid, 'join')[0]?.weight ?? 0) > 5 &&
      !/^(?:what|which|when|where|who)\b/.test(kit.their)
        ? turningTo(kit, label)
        : saying(kit, label)),
    ];
  }
  if (label === 'flat-good-news') return glad(kit, label);
  if (kit.moment !== 'request' && (label === 'non-apology' || label === 'defensiveness'))
    return kit.moment === 'everyday' && label === 'defensiveness' && !kit.complaint.known
      ? saying(kit, label)
      : owning(kit, label);
  if (kit.moment === 'request' && label !== 'missed-feeling') {
    return saying(kit, label);
  }
  if (
    label === 'advice' &&
    kit.moment === 'everyday' &&
    kit.scene.scores.moments['hard-feeling'] < 0.2
  )
    return [
      kit.make(
        'ask first',
        kit.phrase(reactions, 'react', 0, 5),
        "I've got an idea if you want it.",
        remainderOf(kit, label).join(' '),
      ),
    ];
  if (label === 'advice' || label === 'missed-feeling' || label === 'shift')
    return supportive(kit, label);
  if (label !== 'invalidation') return saying(kit, label);
  const complained =
    kit.complaint.deed !== undefined ||
    /\b(?:the only one|on my own with|you never|you always|you didn't|you forgot)\b/.test(
      kit.their,
    );
  return complained ? owning(kit, label) : supportive(kit, label);
}

/** Whether a flat word to a turn of no special kind may stand for gladness: where nothing speaks against it. */
function cheering(kit: Kit): boolean {
  const { moments } = kit.scene.scores;
  const { partnerText } = kit.scene;
  return (
    moments['good-news'] > 0.1 &&
    moments['good-news'] + 0.1 > moments['hard-feeling'] &&
    (partnerText === undefined || leaningOf(partnerText) >= 0)
  );
}

/** A short last answer without a word of the draft, should the others still hold something that hurts. */
function spare(kit: Kit, label: Label): Maybe {
  switch (kit.moment) {
    case 'crisis':
      return undefined;
    case 'hard-feeling':
      return kit.make(
        'just listen',
        kit.phrase(hardFeeling, 'say', 2),
        kit.phrase(hardFeeling, 'ask', 2),
      );
    case 'good-news':
      return kit.make('let them tell', kit.phrase(goodNews, 'glad', 1), 'Tell me everything.');
    case 'complaint':
      return kit.make('hear it out', kit.one(heard, 2));
    case 'apology':
      return kit.make('take it in', kit.phrase(apology, 'thank', 2));
    case 'bid':
      return kit.make('be curious', kit.phrase(bid, 'join', 2));
    default:
      return label === 'advice' || label === 'missed-feeling' || label === 'invalidation'
        ? kit.make('just listen', kit.phrase(hardFeeling, 'say', 2))
        : kit.make('say it short', kit.phrase(grievance, 'feel', 2));
  }
}
