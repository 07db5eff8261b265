import { ruleOf } from './hearing';

/** Hears a push for an answer. */
export const pursue = ruleOf({
  id: 'pursue',
  label: 'demand',
  practice: 'patience',
  why: 'Pushing might make it harder to answer. Saying you are uneasy, with a time, gives room.',
  source: 'Papp, Kouros & Cummings 2009, PMC3218801',
  priority: 6,
  patterns: [
    { words: /\bwhy are you ignoring me\b/, sure: 0.85 },
    {
      words: /\bi can see (?:that )?you(?:'re| are| were|'ve)? (?:online|read|typing|seen)\b/,
      sure: 0.85,
    },
    {
      words:
        /\b(?:you're|are you|so you're) (?:just )?(?:going to )?(?:leave|leaving) me on read\b/,
      sure: 0.88,
    },
    {
      words:
        /^(?:so that's it|you there or what|answer me|are you (?:even )?there or what|say something)$/,
      sure: 0.82,
      all: true,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'ok' }], draft: '{why are you ignoring me}' },
    { turns: [{ from: 'partner', text: 'yeah' }], draft: '{i can see youre online}' },
    {
      turns: [{ from: 'partner', text: 'later' }],
      draft: '{so youre just going to leave me on read}',
    },
    { turns: [{ from: 'partner', text: 'fine' }], draft: '{so thats it}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'front door' }], draft: 'anyone at the door?' },
    { turns: [{ from: 'partner', text: 'windy here' }], draft: 'are you ok? worried, the storm' },
    { turns: [{ from: 'partner', text: 'look' }], draft: 'whats this pic' },
    { turns: [{ from: 'partner', text: 'on the tube' }], draft: 'ok text me after' },
  ],
});
