import { afterGoodNews, ruleOf } from './hearing';

/** Hears a flat nod to good news. */
export const goodPassive = ruleOf({
  id: 'good-passive',
  label: 'flat-good-news',
  practice: 'encouragement',
  why: 'A short nod might feel like a closed door. Be glad about the very thing.',
  source: 'Gable, Gonzaga & Strachman 2006, JPSP 91:904',
  priority: 9,
  patterns: [
    {
      words:
        /^(?:nice|cool|great|good|ok|okay|k|congrats|well done|that's (?:great|good|nice|cool)|good for you|ok (?:good|cool|nice)|nice one|cool cool|fair enough|sweet|grand|about time|very good|good stuff|oh right|nice x)$/,
      sure: 0.85,
      all: true,
      after: afterGoodNews,
    },
    { words: /^👍+$/, sure: 0.85, all: true, after: afterGoodNews },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'I GOT THE JOB!!!' }], draft: '{nice}' },
    { turns: [{ from: 'partner', text: 'i passed my theory test!' }], draft: '{cool}' },
    { turns: [{ from: 'partner', text: 'they want me to lead the team!!' }], draft: '{ok good}' },
    { turns: [{ from: 'partner', text: 'paper accepted!!!' }], draft: '{congrats}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'i passed!' }], draft: 'nice!! tell me everything' },
    { turns: [{ from: 'partner', text: 'home at 6' }], draft: 'cool' },
    {
      turns: [{ from: 'partner', text: 'got the promotion!!' }],
      draft: 'so proud of you. what did she say?',
    },
    { turns: [{ from: 'partner', text: 'meeting at 3' }], draft: 'ok good' },
  ],
});
