import { whenTense, ruleOf } from './hearing';

/** Hears blame handed back. */
export const defendCounterblame = ruleOf({
  id: 'defend-counterblame',
  label: 'defensiveness',
  practice: 'listening',
  why: 'Counter-blame might sound like the hurt does not count. One true part first opens more.',
  source: 'Gottman Institute, antidotes to the four horsemen',
  priority: 9,
  patterns: [
    {
      words:
        /\b(?:well )?you do (?:it|that|the same|exactly the same)(?: too| all the time| as well)?\b/,
      sure: 0.85,
      unless: /\b(?:so well|better)\b/,
      after: whenTense,
    },
    {
      words: /\bwhat about (?:when|the time|all the times|that time) you\b/,
      sure: 0.9,
      after: whenTense,
    },
    {
      words: /\b(?:it's|it is|that's|this is|was) not my (?:fault|problem)\b/,
      sure: 0.85,
      after: whenTense,
    },
    { words: /\bmaybe if you (?:didn't|weren't|hadn't|did|were|would|stopped|just)\b/, sure: 0.92 },
    { words: /\bi only (?:did|said|do) (?:it|that|this) because (?:of )?you\b/, sure: 0.9 },
    { words: /\byou (?:literally )?started (?:it|this)\b/, sure: 0.88 },
    { words: /\bdon't (?:put|pin|blame) (?:this|that|it) on me\b/, sure: 0.9 },
    { words: /\bso now it's my fault\b/, sure: 0.9 },
    {
      words: /\blike you(?:'re| are) (?:so |any |much )?(?:perfect|better|innocent)\b/,
      sure: 0.85,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'you forgot the school run again' }],
      draft: '{what about when you} forgot my birthday',
    },
    {
      turns: [{ from: 'partner', text: 'that hurt when you laughed' }],
      draft: '{well you do it too}',
    },
    {
      turns: [{ from: 'partner', text: 'can we talk about last night, i felt small' }],
      draft: '{maybe if you didnt} nag id want to be home',
    },
    {
      turns: [{ from: 'partner', text: 'we said no phones at dinner, it upset me' }],
      draft: '{you started it}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'where next year?' }],
      draft: 'what about when we go to lisbon?',
    },
    {
      turns: [{ from: 'partner', text: 'i broke the mug sorry' }],
      draft: 'its not your fault love',
    },
    {
      turns: [{ from: 'partner', text: 'who put the light on' }],
      draft: 'i didnt do it, i was at work',
    },
    {
      turns: [{ from: 'partner', text: 'washing done?' }],
      draft: 'who started the washing machine',
    },
  ],
});
