import { whenTense, ruleOf } from './hearing';

/** Hears mockery. */
export const contemptSarcasm = ruleOf({
  id: 'contempt-sarcasm',
  label: 'contempt',
  practice: 'vulnerability',
  why: 'Sarcasm often reads harder than it was meant. What you wanted, said straight, gets through.',
  source: 'Kruger, Epley, Parker & Ng 2005, JPSP 89:925',
  priority: 6,
  patterns: [
    {
      words:
        /\b(?:oh )?poor (?:you|little you|baby|thing) ?(?:must be|it must|how (?:hard|awful))?$/,
      sure: 0.75,
      all: true,
      after: whenTense,
    },
    {
      words:
        /\b(?:cry me a river|tiny violin|world'?s smallest violin|boo hoo|slow clap|sure jan)\b/,
      sure: 0.9,
    },
    {
      words: /\bcongrat\w* on (?:finally|doing|remembering|managing)\b/,
      sure: 0.85,
      unless: /\b(?:job|promotion|passing|finishing|degree)\b/,
    },
    { words: /\bmust be (?:so )?nice (?:to|having|for you|not)\b/, sure: 0.8 },
    { words: /\bthanks for (?:nothing|absolutely nothing)\b/, sure: 0.85, unless: /spectacular/ },
    {
      words:
        /\b(?:want|do you want|would you like) a (?:medal|round of applause|prize|gold star|trophy)\b/,
      sure: 0.85,
    },
    { words: /\bgod forbid (?:i|you|we|anyone)\b/, sure: 0.85 },
    { words: /\bdon't make me laugh\b/, sure: 0.8 },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'so tired, long day' }], draft: '{cry me a river}' },
    {
      turns: [{ from: 'partner', text: 'emptied the dishwasher' }],
      draft: '{do you want a medal}',
    },
    {
      turns: [{ from: 'partner', text: 'you were laughing with her all night' }],
      draft: '{god forbid i} laugh',
    },
    {
      turns: [{ from: 'partner', text: 'i had a lie in' }],
      draft: '{must be nice having} nothing to do',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'finished!!' }], draft: 'congrats on finishing!! so proud' },
    {
      turns: [{ from: 'partner', text: 'got a cold' }],
      draft: 'poor you, that sounds awful. soup?',
    },
    { turns: [{ from: 'partner', text: 'at the beach' }], draft: 'must be nice there! send pics' },
    { turns: [{ from: 'partner', text: 'shelf is up' }], draft: 'thank you, that saves me a job' },
  ],
});
