import { afterGoodNews, ruleOf } from './hearing';

/** Hears the catch in good news. */
export const goodActiveDestructive = ruleOf({
  id: 'good-active-destructive',
  label: 'flat-good-news',
  practice: 'encouragement',
  why: 'The catch first might take the air out. Glad now, the worry another day.',
  source: 'Gable, Gonzaga & Strachman 2006, JPSP 91:904',
  priority: 9,
  patterns: [
    {
      words:
        /\bare you sure you(?:'re| are| can| want|'ll)?\b.{0,25}\b(?:handle|cope|ready|manage|up to|able)\b/,
      sure: 0.88,
      after: afterGoodNews,
    },
    {
      words: /\b(?:won't|doesn't|does|will) that mean\b/,
      sure: 0.85,
      unless: /\bamazing\b/,
      after: afterGoodNews,
    },
    {
      words:
        /\b(?:don't get your hopes up|what's the catch|it won't last|took (?:them|you|him|her) long enough|don't get (?:too )?(?:excited|ahead))\b/,
      sure: 0.9,
      unless: /\bof the day\b/,
    },
    {
      words:
        /\b(?:how much|what) (?:is|does|will|'s) (?:that|it|this) (?:going to |gonna )?(?:cost|costing|pay)\b|\bwho(?:'s| is) paying\b/,
      sure: 0.75,
      after: afterGoodNews,
    },
    {
      words:
        /\bso (?:now )?(?:you'll|you're going to|you will) be (?:away|gone|home even less|even busier|at work|out)\b/,
      sure: 0.85,
      after: afterGoodNews,
    },
    {
      words: /\b(?:anyone|everyone|anybody) (?:can|gets|could|passes)\b/,
      sure: 0.78,
      after: afterGoodNews,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'they promoted me!!' }],
      draft: '{are you sure you can handle} that',
    },
    {
      turns: [{ from: 'partner', text: 'i got in to the course!!' }],
      draft: '{dont get your hopes up}',
    },
    {
      turns: [{ from: 'partner', text: 'i got the part!!' }],
      draft: '{so youll be away} even more',
    },
    {
      turns: [{ from: 'partner', text: 'they offered me the lead!' }],
      draft: '{wont that mean} more hours',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'menu?' }], draft: 'whats the catch of the day' },
    {
      turns: [{ from: 'partner', text: 'train was late' }],
      draft: 'are you sure you dont need a lift?',
    },
    { turns: [{ from: 'partner', text: 'i got it!!' }], draft: 'wont that be amazing' },
    { turns: [{ from: 'partner', text: 'found a sofa' }], draft: 'how much does it cost' },
  ],
});
