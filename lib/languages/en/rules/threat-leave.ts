import { ruleOf } from './hearing';

/** Hears threats to win. */
export const threatLeave = ruleOf({
  id: 'threat-leave',
  label: 'ultimatum',
  practice: 'vulnerability',
  why: 'A threat might be heard louder than the reason. How serious it is can be said without the door.',
  source: 'Gordon Training International, twelve roadblocks',
  priority: 8,
  patterns: [
    { words: /\bdon't (?:bother|even think about) (?:coming|com)\w*(?: back| home)?\b/, sure: 0.9 },
    {
      words:
        /\b(?:again|and|or|then|next time|one more(?: \w+)?(?: and| then)?|more time and) (?:then )?(?:we're|we are|i'm) (?:done|over|finished|through)$/,
      sure: 0.85,
      across: true,
    },
    {
      words:
        /\b(?:maybe|guess|think) i(?:'ll| should|'d better)? (?:just )?(?:find|go find|look for) (?:someone|somebody)\b/,
      sure: 0.88,
    },
    { words: /\b(?:keep (?:it|that) up|carry on) and (?:see|you'll|watch|i'll|i'm)\b/, sure: 0.88 },
    { words: /\bfine then it's over\b/, sure: 0.88 },
    {
      words: /\b(?:or|and) (?:i'm|i am|we're) (?:gone|out|leaving|done|divorcing)\b/,
      sure: 0.85,
      unless: /\b(?:work|door|station)\b/,
    },
    {
      words: /\bsleep (?:on the (?:sofa|couch)|somewhere else|in the car)\b/,
      sure: 0.65,
      unless: /\b(?:i'll|i can|i could|fell)\b/,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'lads are going friday' }],
      draft: 'if you go {dont bother coming back}',
    },
    { turns: [{ from: 'partner', text: 'running late' }], draft: 'do that again {and were done}' },
    {
      turns: [{ from: 'partner', text: 'thinking about it' }],
      draft: '{maybe i should find someone} who cares',
    },
    {
      turns: [{ from: 'partner', text: 'its only one drink' }],
      draft: '{keep it up and see} what happens',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'off to the shop' }],
      draft: 'if you go dont forget the bread',
    },
    { turns: [{ from: 'partner', text: 'match?' }], draft: 'its over, we won 3-1!!' },
    { turns: [{ from: 'partner', text: 'you ok?' }], draft: 'im done with work' },
    {
      turns: [{ from: 'partner', text: 'snoring' }],
      draft: 'ill sleep on the sofa so you can rest',
    },
  ],
});
