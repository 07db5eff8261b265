import { afterPain, ruleOf } from './hearing';

/** Hears the bright side before the hurt. */
export const silverLining = ruleOf({
  id: 'silver-lining',
  label: 'invalidation',
  practice: 'listening',
  why: 'The bright side might feel like not being heard. Stay with it first.',
  source: 'Pauw et al. 2018, Cognition & Emotion',
  priority: 9,
  patterns: [
    {
      words:
        /^(?:well |but |and |oh well |ah well |yeah but |babe )*at least (?:you|it|they|we|he|she|your|the|that|now|nobody|i don't|there)\b/,
      sure: 0.88,
      unless: /\b(?:call|text|let me|each other)\b/,
      after: afterPain,
    },
    {
      words:
        /\b(?:could(?:'ve| have)? be(?:en)? (?:a lot |much |so much )?worse|look on the bright side|silver lining|everything happens for a reason|happens for a reason|blessing in disguise)\b/,
      sure: 0.9,
    },
    { words: /\b(?:others|other people|people|some people) have it (?:\w+ )?worse\b/, sure: 0.9 },
    { words: /\byou should be (?:grateful|thankful|happy|glad)\b/, sure: 0.85 },
    { words: /^plenty more (?:fish|jobs|where)\b/, sure: 0.8 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'they gave the flat to someone else, gutted' }],
      draft: '{at least we} keep the deposit',
    },
    {
      turns: [{ from: 'partner', text: 'i hate my job so much, cried again' }],
      draft: '{could be worse}',
    },
    {
      turns: [{ from: 'partner', text: 'my hours got cut and im scared' }],
      draft: '{others have it way worse}',
    },
    {
      turns: [{ from: 'partner', text: 'didnt get the part' }],
      draft: '{everything happens for a reason}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'you home?' }], draft: 'at least im home now, how are you' },
    {
      turns: [{ from: 'partner', text: 'going out' }],
      draft: 'at least text me when you land pls',
    },
    { turns: [{ from: 'partner', text: 'beach!' }], draft: 'bring at least 2 towels' },
    { turns: [{ from: 'partner', text: 'bad week' }], draft: 'at least we have each other ❤️' },
  ],
});
