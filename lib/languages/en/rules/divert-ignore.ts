import { afterPain, ruleOf } from './hearing';

/** Hears a feeling walked past. */
export const divertIgnore = ruleOf({
  id: 'divert-ignore',
  label: 'missed-feeling',
  practice: 'listening',
  why: 'The practical bit might feel like walking past them. One line for it first.',
  source: 'Gottman Institute, turning toward bids',
  priority: 5,
  patterns: [
    {
      words:
        /^(?:(?:ok|okay|k|lol|right|anyway|cool|nvm that|oh|aw) )+(?:so |anyway |and )*(?:did you|can you|what's for|dinner|could you|have you|are you (?:still )?(?:ok to|coming|getting)|what time|where's)\b.*/,
      sure: 0.78,
      all: true,
      unless: /\b(?:sleep|hurt|feel|alright|want to talk|call you)\b/,
      after: afterPain,
    },
    { words: /^(?:anyway|cool|k|ok)(?: cool)?$/, sure: 0.7, all: true, after: afterPain },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'i cried the whole way home' }],
      draft: '{anyway did you feed the cat}',
    },
    {
      turns: [{ from: 'partner', text: 'i feel so low today' }],
      draft: '{ok can you pay the gas}',
    },
    {
      turns: [{ from: 'partner', text: 'nan didnt know me today, im heartbroken' }],
      draft: '{ok so dinner}',
    },
    {
      turns: [{ from: 'partner', text: 'so scared about tomorrow' }],
      draft: '{ok what time is your train}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'night' }], draft: 'anyway love u goodnight' },
    { turns: [{ from: 'partner', text: 'see you at 8' }], draft: 'ok cool see you there' },
    { turns: [{ from: 'partner', text: 'home now' }], draft: 'did you feed the cat?' },
    {
      turns: [{ from: 'partner', text: 'i feel so low' }],
      draft: 'did you sleep at all? im coming home',
    },
  ],
});
