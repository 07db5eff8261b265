import { whenTense, ruleOf } from './hearing';

/** Hears facts set against a feeling. */
export const lectureLogic = ruleOf({
  id: 'lecture-logic',
  label: 'invalidation',
  practice: 'listening',
  why: 'Facts first might feel like losing an argument about a feeling. The feeling first.',
  source: 'Pauw et al. 2018, Cognition & Emotion',
  priority: 4,
  patterns: [
    {
      words:
        /\b(?:that's|that is|you're|you're being) (?:not|hardly|isn't) (?:very |really )?(?:logical|rational)\b|\b(?:not|isn't) (?:really )?(?:rational|logical)\b/,
      sure: 0.8,
      after: whenTense,
    },
    {
      words: /^(?:well )?(?:technically|actually|statistically)\b.+/,
      sure: 0.65,
      unless: /\b(?:yes|lol|love|good|happy)\b/,
      after: whenTense,
    },
    { words: /\bif you think about it (?:rationally|logically)\b/, sure: 0.85 },
    {
      words: /\bthat's not (?:what i said|technically|how it works)\b/,
      sure: 0.6,
      after: whenTense,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'im still so frightened about the mole' }],
      draft: '{thats not really rational}',
    },
    {
      turns: [{ from: 'partner', text: 'you were late and i felt stupid waiting' }],
      draft: '{technically i said six thirty}',
    },
    {
      turns: [{ from: 'partner', text: 'i feel sick about the flight' }],
      draft: '{statistically its safer than driving}',
    },
    {
      turns: [{ from: 'partner', text: 'i feel like a failure' }],
      draft: '{if you think about it logically} you did fine',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'dinner out?' }], draft: 'actually yes lets do it' },
    { turns: [{ from: 'partner', text: 'is it weds' }], draft: 'technically its still tuesday' },
    { turns: [{ from: 'partner', text: 'what time' }], draft: 'its 6:30 not 6, table moved' },
    { turns: [{ from: 'partner', text: 'how much' }], draft: 'the ticket is 20 not 40' },
  ],
});
