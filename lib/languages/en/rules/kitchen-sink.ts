import { ruleOf } from './hearing';

/** Hears old quarrels dragged in. */
export const kitchenSink = ruleOf({
  id: 'kitchen-sink',
  label: 'criticism',
  practice: 'patience',
  why: 'Many old things at once might be too much to answer. One now, the rest later.',
  source: 'Gottman Institute, conflict blueprint',
  priority: 4,
  patterns: [
    {
      words:
        /\b(?:just )?like (?:the time|when|that time) you (?:forgot|left|said|lied|ruined|did|missed|cancelled)\b/,
      sure: 0.82,
    },
    { words: /\bdon't (?:even )?get me started on\b/, sure: 0.85 },
    {
      words:
        /^and (?:last|at|on) (?:christmas|easter|year|week|month|summer|my birthday|our anniversary) (?:too|as well|you)\b/,
      sure: 0.8,
    },
    { words: /\byou did the (?:exact )?same (?:thing )?(?:in|at|on|last|to)\b/, sure: 0.8 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'forgot the milk' }],
      draft: '{just like the time you forgot} my birthday',
    },
    { turns: [{ from: 'partner', text: 'late tonight' }], draft: '{you did the same last} week' },
    {
      turns: [{ from: 'partner', text: 'sorry its a mess' }],
      draft: 'and {dont get me started on} your mother',
    },
    { turns: [{ from: 'partner', text: 'i snapped, sorry' }], draft: '{and last christmas too}' },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'tree is up' }],
      draft: 'just like last christmas, cant wait',
    },
    {
      turns: [{ from: 'partner', text: 'boat trip?' }],
      draft: 'remember the time you fell in the lake',
    },
    { turns: [{ from: 'partner', text: 'how many' }], draft: 'same as in march please' },
    { turns: [{ from: 'partner', text: 'old photos' }], draft: 'like the summer we met' },
  ],
});
