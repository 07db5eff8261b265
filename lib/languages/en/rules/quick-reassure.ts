import { afterPain, ruleOf } from './hearing';

/** Hears comfort that skips the worry. */
export const quickReassure = ruleOf({
  id: 'quick-reassure',
  label: 'invalidation',
  practice: 'listening',
  why: 'Quick comfort might skip the worry. Naming it first lets the comfort land.',
  source: 'Gordon Training International, twelve roadblocks',
  priority: 2,
  patterns: [
    {
      words: /^you'll be (?:fine|ok|okay|alright|grand)(?: i'm sure| it's only \w+)?$/,
      sure: 0.7,
      all: true,
      after: afterPain,
    },
    {
      words:
        /^(?:don't|stop) (?:worry|worrying|be sad|stress|stressing|cry|crying)(?: about it| so much)?$/,
      sure: 0.75,
      all: true,
      after: afterPain,
    },
    {
      words:
        /^(?:it'll|it will|everything will|things will) (?:all )?(?:be (?:fine|ok|okay|grand|alright|nothing)|work out)(?: in the end)?$/,
      sure: 0.75,
      all: true,
      after: afterPain,
    },
    { words: /^i'm sure it's (?:nothing|fine)$/, sure: 0.75, all: true, after: afterPain },
    { words: /^(?:cheer up|chin up|smile)$/, sure: 0.8, all: true, after: afterPain },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'im so scared about the scan' }],
      draft: '{im sure its nothing}',
    },
    { turns: [{ from: 'partner', text: 'feel really low today' }], draft: '{cheer up}' },
    { turns: [{ from: 'partner', text: 'cant stop crying' }], draft: '{dont be sad}' },
    {
      turns: [{ from: 'partner', text: 'so nervous about the interview' }],
      draft: '{youll be fine}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'who is cooking' }],
      draft: 'dont worry about dinner, i got it',
    },
    { turns: [{ from: 'partner', text: 'storm is bad' }], draft: 'dont worry im safe' },
    {
      turns: [{ from: 'partner', text: 'so nervous' }],
      draft: 'youll be great, i believe in you, want company?',
    },
    { turns: [{ from: 'partner', text: 'hold me' }], draft: 'its going to be ok, im right here' },
  ],
});
