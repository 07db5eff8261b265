import type { Label } from '../../../listening/hint';
import { apology } from './apology';
import { bid } from './bid';
import { complaint } from './complaint';
import { goodNews } from './good-news';
import { grievance } from './grievance';
import { hardFeeling } from './hard-feeling';
import { type Answer, type Kit } from './kit';
import { reactions } from './reactions';
import { owning, saying } from './own-side';
import { besides, glad, receiving, supportive, turningTo } from './their-turn';

type Maybe = Answer | undefined;

/** Words after which nothing is cheered, whatever the models made of the turn. */
const grave =
  /\b(?:hospice|they said days|died|passed away|funeral|chemo (?:fog|was|is)|spread to|stroke|icu|relapse\w*|miscarr\w*|cried all|so scared|i'm scared|terrified|heartbroken|crying)\b/;

/** The whole answers that suit a draft which does `label`, best first. */
export function answerTo(kit: Kit, label: Label): readonly Answer[] {
  return [...answers(kit, label), spare(kit, label)].filter(
    (answer): answer is Answer => answer !== undefined,
  );
}

function answers(kit: Kit, label: Label): readonly Maybe[] {
  switch (kit.moment) {
    case 'crisis':
      return [];
    case 'hard-feeling':
      return aimed.test(kit.their) && answering.has(label)
        ? owning(kit, label)
        : supportive(kit, label);
    case 'good-news':
      return grave.test(kit.their) && !(kit.their.includes('!!') && /\bcrying\b/.test(kit.their))
        ? supportive(kit, label)
        : glad(kit);
    case 'complaint':
      return owning(kit, label);
    case 'apology':
      return receiving(kit, label);
    case 'bid':
      return turningTo(kit, label);
    default:
      return unnamedMoment(kit, label);
  }
}

/** A hurt that comes from the sender, though it is told as a feeling. */
const aimed =
  /\b(?:i'm the only one (?:who|that|doing)|seeing you (?:and|with)|when you (?:said|left|laughed|went|were|didn't)|you (?:left me|forgot|promised|didn't (?:ask|come|call|text)|never ask\w*))\b/;
const answering: ReadonlySet<Label> = new Set<Label>([
  'criticism',
  'contempt',
  'defensiveness',
  'invalidation',
  'non-apology',
  'mind-reading',
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
  if (kit.moment === 'request' && kit.grant !== '') {
    return [kit.make('say yes to it', 'Ok.', kit.grant, kit.own), ...saying(kit, label)];
  }
  if (kit.moment === 'everyday' && sharing.has(label)) {
    const react = kit.phrase(reactions, 'react', 0, 5);
    return [
      ...besides(kit, label),
      react === '' ? undefined : kit.make('answer first', react),
      ...((kit.choices(bid, 'join')[0]?.weight ?? 0) > 1
        ? turningTo(kit, label)
        : saying(kit, label)),
    ];
  }
  if (label === 'flat-good-news') return glad(kit);
  if (label === 'non-apology' || label === 'defensiveness') return owning(kit, label);
  if (kit.moment === 'request' && label !== 'missed-feeling') {
    return label === 'advice' || label === 'invalidation'
      ? supportive(kit, label)
      : saying(kit, label);
  }
  if (label === 'advice' || label === 'missed-feeling' || label === 'shift')
    return supportive(kit, label);
  if (label !== 'invalidation') return saying(kit, label);
  const complained =
    kit.deed !== undefined ||
    /\b(?:the only one|on my own with|you never|you always|you didn't|you forgot)\b/.test(
      kit.their,
    );
  return complained ? owning(kit, label) : supportive(kit, label);
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
      return kit.make(
        'let them tell',
        kit.phrase(goodNews, 'glad', 2),
        kit.phrase(goodNews, 'ask', 2),
      );
    case 'complaint':
      return kit.make(
        'hear it out',
        kit.phrase(complaint, 'own', 2),
        kit.phrase(complaint, 'mend', 2),
      );
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
