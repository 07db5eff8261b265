import { afterPain, ruleOf } from './hearing';

/** Hears the talk turned to oneself. */
export const shiftSelf = ruleOf({
  id: 'shift-self',
  label: 'shift',
  practice: 'listening',
  why: 'Your story might arrive before theirs was heard. One line for theirs first.',
  source: 'Huang et al. 2017, JPSP 113:430',
  priority: 8,
  patterns: [
    {
      words:
        /^(?:(?:omg|oh|ugh|lol|god|yeah|haha|aw) )*(?:same|me too|join the club)(?: here)?\b(?! (?:team|time|as|day|place|again|one|thing|old)).{3,}/,
      sure: 0.78,
      unless: /\b(?:miss|love)\b/,
      after: afterPain,
    },
    { words: /\bthat's nothing\b(?! (?:to|wrong|like))/, sure: 0.9 },
    {
      words: /\byou think (?:you're|you are|that's|your)\b/,
      sure: 0.88,
      unless: /\b(?:pretty|funny)\b/,
    },
    { words: /\bwait (?:till|until) you hear (?:mine|about my|my)\b/, sure: 0.9 },
    {
      words:
        /^(?:(?:ugh|oh|lol|well|god|yeah) )*(?:my (?:day|week|shift) was|my (?:boss|back|knee|head|mum|sister|mate) .{0,24}(?:worse|ten times|awful|terrible|killing me|horrendous)|i had (?:the|a) (?:worst|worse|terrible)|i've had (?:a|the) (?:worst|worse|terrible|awful))\b/,
      sure: 0.8,
      after: afterPain,
    },
    { words: /\b(?:try (?:being|doing|living)|imagine being) (?:me|my)\b/, sure: 0.85 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'worst day, cried at my desk' }],
      draft: '{omg same i had the worst day}',
    },
    {
      turns: [{ from: 'partner', text: 'barely slept, so drained' }],
      draft: '{you think youre} tired',
    },
    {
      turns: [{ from: 'partner', text: 'got told off again, feel awful' }],
      draft: '{ugh my boss is ten times worse}',
    },
    {
      turns: [{ from: 'partner', text: 'my back is killing me, could cry' }],
      draft: '{thats nothing} i once slept on a floor for a year',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'love this band' }],
      draft: 'same!! love that we both like it',
    },
    { turns: [{ from: 'partner', text: 'miss you' }], draft: 'i miss you too' },
    { turns: [{ from: 'partner', text: 'gym?' }], draft: 'same time tomorrow?' },
    {
      turns: [{ from: 'partner', text: 'rough day, cried' }],
      draft: 'that sounds awful. do you want to talk?',
    },
  ],
});
