import { ruleOf } from './hearing';

/** Hears bare orders. */
export const order = ruleOf({
  id: 'order',
  label: 'demand',
  practice: 'shared',
  why: 'A bare order might land as being managed. A request keeps the wish and leaves a yes.',
  source: 'Gordon Training International, twelve roadblocks',
  priority: 4,
  patterns: [
    { words: /^(?:answer|ring|call|text|tell) me (?:right )?now$|^answer me$/, sure: 0.85 },
    {
      words: /\b(?:now|this second|this minute|immediately|right now) (?:and )?i mean\b/,
      sure: 0.8,
    },
    {
      words:
        /\b(?:i'm not|not|i won't be) (?:asking|telling|going to (?:ask|tell)) (?:you )?(?:again|twice)\b/,
      sure: 0.88,
    },
    {
      words:
        /^(?:just do it|say sorry|stop crying|stop moaning|stop whining|hurry up|do as you're told|do what i said)$/,
      sure: 0.82,
    },
    {
      words:
        /^(?:get|put|take|move|clean|do|turn|switch|come|go|sort|finish|give) .+ (?:right now|this second|immediately|ffs|for god's sake)$/,
      sure: 0.85,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'one more level' }], draft: '{turn it off right now}' },
    { turns: [{ from: 'partner', text: 'in a sec' }], draft: 'i am {not asking again}' },
    { turns: [{ from: 'partner', text: 'im upset' }], draft: '{stop crying}' },
    { turns: [{ from: 'partner', text: 'on the bus' }], draft: '{call me now}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'flight at 9' }], draft: 'call me when you land' },
    { turns: [{ from: 'partner', text: 'shop?' }], draft: 'get milk pls' },
    { turns: [{ from: 'partner', text: 'at the zoo' }], draft: 'send pics!!' },
    { turns: [{ from: 'partner', text: 'tickle' }], draft: 'stop, i dont like that' },
  ],
});
