import type { Label } from '../../../listening/hint';
import { apology } from './apology';
import { bid } from './bid';
import { heard } from './complaint';
import { goodNews } from './good-news';
import { grievance } from './grievance';
import { hardFeeling } from './hard-feeling';
import { type Answer, type Kit } from './kit';
import { reactions } from './reactions';
import { inOwnWords, saying } from './own-side';
import { owning } from './owning';
import { besides, glad, receiving, supportive, turningTo } from './their-turn';

type Maybe = Answer | undefined;

/** Words after which nothing is cheered, whatever the models made of the turn. */
const grave =
  /\b(?:hospice|they said days|died|passed away|funeral|chemo (?:fog|was|is)|spread to|stroke|icu|relapse\w*|miscarr\w*|cried all|so scared|i'm scared|terrified|heartbroken|crying)\b/;

/** Words beside which tears are of joy. */
const joyful =
  /!!|\b(?:engaged|born|passed|got (?:it|the|in)|accepted|pregnant|won|all clear|benign)\b/;

/** The whole answers that suit a draft which does `label`, best first. */
export function answerTo(kit: Kit, label: Label): readonly Answer[] {
  const last = spare(kit, label);
  return [...answers(kit, label), last === undefined ? last : { ...last, spare: true }].filter(
    (answer): answer is Answer => answer !== undefined,
  );
}

function answers(kit: Kit, label: Label): readonly Maybe[] {
  if (kit.moment !== 'crisis' && kit.moment !== 'complaint' && kit.moment !== 'apology') {
    const sad = unlucky.test(kit.their);
    if (sad && (kit.moment === 'good-news' || astray.has(label))) return supportive(kit, label);
    if (
      (kit.moment === 'everyday' || kit.moment === 'none') &&
      astray.has(label) &&
      (uneasy.test(kit.their) || sorrow.test(kit.scene.partnerText?.raw ?? ''))
    )
      return supportive(kit, label);
    if (
      !sad &&
      lucky.test(kit.their) &&
      (kit.moment !== 'hard-feeling' || label === 'flat-good-news' || label === 'shift')
    )
      return glad(kit);
  }
  switch (kit.moment) {
    case 'crisis':
      return [];
    case 'hard-feeling':
      return (aimed.test(kit.their) && answering.has(label)) ||
        (kit.burden !== undefined && bearing.has(label))
        ? owning(kit, label)
        : ownMatter.has(label) && !confided(kit) && says(kit, label)
          ? saying(kit, label)
          : supportive(kit, label);
    case 'good-news':
      return grave.test(kit.their) && !joyful.test(kit.their) ? supportive(kit, label) : glad(kit);
    case 'complaint':
      return owning(kit, label);
    case 'apology':
      return receiving(kit, label);
    case 'bid':
      return kit.turned.length > 0 && (kit.choices(bid, 'join')[0]?.weight ?? 0) < 2
        ? saying(kit, label)
        : turningTo(kit, label);
    default:
      return unnamedMoment(kit, label);
  }
}

/** What is bad luck of the partner's, or grief, whatever the models made of the turn. */
const unlucky =
  /\b(?:i |we |they |it )?(?:didn't (?:get|make|pass)|failed|bombed|got (?:fired|sacked|rejected|dumped)|turned (?:me|us) down|rejected|lost my|cancelled on (?:me|us)|panic attack|cried|worst (?:day|week)|awful (?:day|week)|took credit|let me go|feel (?:like crying|sick|awful|so low)|outbid|over asking|instead of me|gave (?:it|the \p{L}+|my \p{L}+) to (?!me|us)\p{L}+|passed over|miss (?:my (?:mum|mom|mam|dad|nan|gran|grandad|brother|sister)|mum|mom|dad|her|him))\b/u;
/** Faces and hearts of sorrow. */
const sorrow = /[💔😭😢😞😔🥺😩😣😖😥]/u;
/** What is uneasy in a turn that seems like any other. */
const uneasy =
  /\b(?:nervous|scared|worried|anxious|terrified|dreading|freaking out|bad news|struggling|biops\w+|scan|hospital|moving (?:away|to)|(?:feel|feeling|am|i'm) (?:so |really |a bit )?(?:low|down|rough|sad|lonely|awful|homesick|stressed|overwhelmed))\b/;
const lucky =
  /\b(?:got (?:in\b|the (?:job|keys|flat|place|part|grant|offer)|(?:my|his|her|our|their|a|an|the) (?:first|a\b|promotion|offer|distinction))|just got (?:promoted|engaged|his|her|my)|longlisted|shortlisted|(?:did|ran|run) (?:a |my first )?\d+ ?k\b|without stopping|personal best|(?:been|got|being) (?:promoted|published)|we're engaged|passed (?:my|the|it|first)|accepted|i won|we won|said yes to me|finally finished|first (?:client|sale|customer|goal|steps))\b/;

/** A hurt that comes from the sender, though it is told as a feeling. */
const aimed =
  /\b(?:i'm the only one (?:who|that|doing)|seeing you (?:and|with)|when you (?:said|left|laughed|went|were|didn't)|you (?:left me|forgot|promised|didn't (?:ask|come|call|text)|never ask\w*))\b/;
/** Labels of drafts that pass a sad turn by, where the models heard nothing sad in it. */
const astray: ReadonlySet<Label> = new Set<Label>([
  'criticism',
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
function says(kit: Kit, label: Label): boolean {
  return label === 'mind-reading' || kit.turned.length > 0 || kit.edited !== undefined;
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
  if (kit.moment === 'request' && kit.grant !== '') {
    return [kit.make('say yes to it', 'Ok.', kit.grant, kit.own), ...saying(kit, label)];
  }
  if (kit.moment === 'everyday' && regrets.test(kit.their)) return receiving(kit, label);
  if (kit.moment === 'everyday' && kit.deed !== undefined && answering.has(label))
    return owning(kit, label);
  if (kit.moment === 'everyday' && sharing.has(label)) {
    const react = kit.phrase(reactions, 'react', 0, 5);
    return [
      ...besides(kit, label),
      ...inOwnWords(kit, label),
      react === '' ? undefined : kit.make('answer first', react),
      ...((kit.choices(bid, 'join')[0]?.weight ?? 0) > 5
        ? turningTo(kit, label)
        : saying(kit, label)),
    ];
  }
  if (label === 'flat-good-news') return glad(kit);
  if (kit.moment !== 'request' && (label === 'non-apology' || label === 'defensiveness'))
    return owning(kit, label);
  if (kit.moment === 'request' && label !== 'missed-feeling') {
    return saying(kit, label);
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
