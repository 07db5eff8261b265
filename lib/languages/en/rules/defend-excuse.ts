import { afterComplaint, ruleOf } from './hearing';

/** Hears a reason where an answer was needed. */
export const defendExcuse = ruleOf({
  id: 'defend-excuse',
  label: 'defensiveness',
  practice: 'listening',
  why: 'A reason first might sound like the effect does not matter. Their side first, then yours.',
  source: 'Gottman Institute, antidotes to the four horsemen',
  priority: 5,
  patterns: [
    {
      words:
        /^i was (?:just |really |so )?(?:busy|working|tired|at work|in a meeting|driving)(?: ok(?:ay)?| all day| though)?$/,
      sure: 0.75,
      all: true,
      after: afterComplaint,
    },
    {
      words: /\byou know (?:how|what) (?:my )?work (?:is|has been)\b/,
      sure: 0.75,
      after: afterComplaint,
    },
    { words: /\b(?:what's|what is) the big deal\b/, sure: 0.85 },
    { words: /\bi can't read (?:your mind|minds)\b|\bi'm not a mind reader\b/, sure: 0.88 },
    {
      words: /\byou (?:never|didn't) (?:tell|told|say|said|mention\w*|remind\w*)(?: me)?\b/,
      sure: 0.6,
      unless: /\b(?:what|which|when|time)\b/,
      after: afterComplaint,
    },
    {
      words: /\bwhat (?:was i|am i) (?:meant|supposed) to do\b/,
      sure: 0.75,
      after: afterComplaint,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'you left me waiting an hour and it hurt' }],
      draft: '{i was busy ok}',
    },
    {
      turns: [{ from: 'partner', text: 'you forgot to call mum back' }],
      draft: 'i forgot {whats the big deal}',
    },
    {
      turns: [{ from: 'partner', text: 'you left me to do it all again' }],
      draft: '{im not a mind reader}',
    },
    {
      turns: [{ from: 'partner', text: 'you said youd pick it up and it hurt' }],
      draft: '{you know how work is}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'hey you' }], draft: 'i was busy but thinking of you' },
    {
      turns: [{ from: 'partner', text: 'anything from home?' }],
      draft: 'forgot to say, mum called',
    },
    { turns: [{ from: 'partner', text: 'shelf?' }], draft: 'i said id do it by 6, still ok?' },
    {
      turns: [{ from: 'partner', text: 'you forgot milk' }],
      draft: 'yes i forgot, sorry, going now',
    },
  ],
});
