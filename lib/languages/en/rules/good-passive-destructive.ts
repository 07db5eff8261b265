import { afterGoodNews, ruleOf } from './hearing';

/** Hears good news passed over. */
export const goodPassiveDestructive = ruleOf({
  id: 'good-passive-destructive',
  label: 'flat-good-news',
  practice: 'encouragement',
  why: 'The news might feel passed over. Their moment first, the rest after.',
  source: 'Gable, Gonzaga & Strachman 2006, JPSP 91:904',
  priority: 8,
  patterns: [
    {
      words:
        /^(?:(?:ok|okay|k|cool|nice|great|lol|good|right|grand) )+(?:anyway |so |and )*(?:did you|can you|have you|what's for|what time|where are you|where's|could you|are you (?:still|home|dressed)|when are you)\b.*/,
      sure: 0.78,
      all: true,
      unless: /\b(?:tell|hug|celebrate|feel|want|call your|get (?:the|a) (?:photo|video))/,
      after: afterGoodNews,
    },
    { words: /^(?:k|ok|cool) anyway\b.*/, sure: 0.85, after: afterGoodNews },
    { words: /\bguess what happened to me\b/, sure: 0.85 },
    {
      words: /^(?:i'm )?(?:busy|in a meeting|driving|later)$/,
      sure: 0.65,
      all: true,
      after: afterGoodNews,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'I PASSED MY EXAM' }],
      draft: '{ok did you call the plumber}',
    },
    { turns: [{ from: 'partner', text: 'they said yes!!' }], draft: '{k anyway}' },
    {
      turns: [{ from: 'partner', text: 'i won first prize!!' }],
      draft: 'cool {guess what happened to me}',
    },
    {
      turns: [{ from: 'partner', text: 'i got the grant!!!' }],
      draft: '{ok what time are you home}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'i got it!!' }], draft: 'omg!! did you call your mum yet?' },
    { turns: [{ from: 'partner', text: 'i got in!!' }], draft: 'where are you i want to hug you' },
    { turns: [{ from: 'partner', text: 'at the shop' }], draft: 'did you call the plumber' },
    { turns: [{ from: 'partner', text: 'im home' }], draft: 'what time is dinner' },
  ],
});
