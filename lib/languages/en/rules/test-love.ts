import { whenTense, ruleOf } from './hearing';

/** Hears a test of love. */
export const testLove = ruleOf({
  id: 'test-love',
  label: 'guilt-trip',
  practice: 'vulnerability',
  why: 'A test of love might feel like a trap. The closeness you miss can be asked for.',
  source: 'Fincham & Bradbury 1993, JPSP 64:442',
  priority: 7,
  patterns: [
    {
      words:
        /\bif you (?:really |actually |truly |even )?(?:loved|cared about|cared|wanted|valued) (?:me )?(?:you'd|you would|you wouldn't|about|enough)?\b/,
      sure: 0.85,
      unless: /\b(?:pizza|it that much|dogs)\b/,
    },
    { words: /^(?:then )?prove it$/, sure: 0.7, all: true, after: whenTense },
    { words: /\bguess i (?:don't|do not) matter\b/, sure: 0.88 },
    { words: /\byou (?:obviously|clearly) don't (?:love|want|care about) me\b/, sure: 0.88 },
    { words: /\bfine (?:then )?(?:choose|pick|go with) (?:your|them|her|him)\b/, sure: 0.82 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'off to see mum sunday' }],
      draft: '{if you loved me youd} stay',
    },
    { turns: [{ from: 'partner', text: 'cant tonight' }], draft: '{guess i dont matter}' },
    { turns: [{ from: 'partner', text: 'working late' }], draft: '{you obviously dont love me}' },
    {
      turns: [{ from: 'partner', text: 'going with the lads' }],
      draft: '{fine choose your} mates then',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'bet' }], draft: 'prove it lol' },
    {
      turns: [{ from: 'partner', text: 'more pizza' }],
      draft: 'if you loved pizza this much you should have said',
    },
    { turns: [{ from: 'partner', text: 'x' }], draft: 'i know you love me' },
    { turns: [{ from: 'partner', text: 'hug?' }], draft: 'always' },
  ],
});
