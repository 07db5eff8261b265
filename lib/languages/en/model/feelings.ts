import type { PartnerMoment } from '../../../listening/moment';
import type { Text } from '../../../listening/text';

/** Feelings that people name, by the words they use for them. First match wins: the exact word before the general one. */
const named: readonly (readonly [string, RegExp])[] = [
  [
    'scared',
    /\b(?:scared|terrified|frightened|afraid(?! (?:i|we|not|so)\b)|petrified|freaking out|shitting (?:myself|it))\b/u,
  ],
  ['anxious', /\b(?:anxious|anxiety|panick\w*|panic attack|on edge|spiral\w*)\b/u],
  ['nervous', /\b(?:nervous|butterflies|jittery)\b/u],
  ['worried', /\b(?:worried|worrying|worry about|dread\w*)\b/u],
  ['lonely', /\b(?:lonely|so alone|feel alone|on my own (?:in|with|here|every)|no one to talk)\b/u],
  ['homesick', /\b(?:homesick)\b/u],
  ['ashamed', /\b(?:ashamed|shame|disgusted with myself|hate myself)\b/u],
  ['humiliated', /\b(?:humiliat\w+|made a fool|laughed at me|in front of everyone)\b/u],
  ['embarrassed', /\b(?:embarrass\w+|mortified|want to die of)\b/u],
  ['guilty', /\b(?:guilty|feel (?:terrible|awful) (?:about|for)|shouldn't have)\b/u],
  ['jealous', /\b(?:jealous|envious|envy)\b/u],
  ['insecure', /\b(?:insecure|not good enough|so ugly|feel ugly|feel fat|not enough)\b/u],
  ['overwhelmed', /\b(?:overwhelm\w+|drowning|too much right|can't cope|falling apart)\b/u],
  [
    'exhausted',
    /\b(?:exhausted|shattered|knackered|drained|burnt out|burned out|wrecked|running on empty)\b/u,
  ],
  ['tired', /\b(?:so tired|really tired|i'm tired|very tired|no energy|wiped)\b/u],
  ['stressed', /\b(?:stressed|stressing|so much pressure|swamped)\b/u],
  ['frustrated', /\b(?:frustrat\w+|pulling my hair|sick of (?:this|it|being))\b/u],
  ['angry', /\b(?:angry|furious|raging|livid|fuming|so mad|pissed off)\b/u],
  ['disappointed', /\b(?:disappoint\w+|let down)\b/u],
  [
    'hurt',
    /\b(?:(?:that|it|you|really|still) (?:hurt|hurts|stung)|i'm hurt|was hurt|felt hurt|feel hurt|hurt (?:me|my feelings))\b/u,
  ],
  ['gutted', /\b(?:gutted|heartbroken|devastated|crushed)\b/u],
  ['hopeless', /\b(?:hopeless|what's the point|no point|give up|useless|failure|failing)\b/u],
  [
    'sad',
    /\b(?:sad|crying|cried|in tears|sobb\w+|bawl\w+|miss (?:him|her|my|dad|mum|mom|nan)|upset|blue)\b/u,
  ],
  ['relieved', /\b(?:relieved|relief|weight off|all clear|thank god)\b/u],
  ['proud', /\b(?:proud)\b/u],
  ['excited', /\b(?:excited|can't wait|buzzing|so hyped|omg)\b/u],
  ['happy', /\b(?:so happy|happy|over the moon|on cloud|delighted|made my (?:day|week))\b/u],
];

const pleasant = new Set(['relieved', 'proud', 'excited', 'happy']);

/** The feeling a partner names, when they name one and it fits their moment; nothing where it would be a guess. */
export function feelingIn(text: Text, moment: PartnerMoment): string | undefined {
  const found = named.find(([, words]) => words.test(text.plain))?.[0];
  if (found === undefined) return undefined;
  if (moment === 'good-news') return pleasant.has(found) ? found : undefined;
  if (moment === 'hard-feeling' || moment === 'complaint')
    return pleasant.has(found) ? undefined : found;
  return moment === 'crisis' ? undefined : found;
}
