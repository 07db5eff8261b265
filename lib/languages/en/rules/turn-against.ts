import { afterBid, ruleOf } from './hearing';

/** Hears a snap at a bid. */
export const turnAgainst = ruleOf({
  id: 'turn-against',
  label: 'stonewalling',
  practice: 'patience',
  why: 'A snap at a small reach might stop the next one. When you are free is enough.',
  source: 'Gottman Institute, turning toward bids',
  priority: 5,
  patterns: [
    {
      words: /^(?:what (?:now|do you want)|what do you want now|you again|what is it now)$/,
      sure: 0.82,
      all: true,
    },
    { words: /\bcan't you see (?:that )?i'm (?:busy|working|trying)\b/, sure: 0.9 },
    {
      words: /^(?:busy|not now|later|i'm busy|no time)(?: (?:busy|don't send))?$/,
      sure: 0.7,
      all: true,
      after: afterBid,
    },
    {
      words: /^(?:so what|and|who cares|so|why are you (?:sending|telling) me this)$/,
      sure: 0.78,
      all: true,
      after: afterBid,
    },
    { words: /\b(?:i've|i have) got (?:actual|real) (?:work|problems|things)\b/, sure: 0.82 },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'guess what i saw' }], draft: '{what now}' },
    {
      turns: [{ from: 'partner', text: 'look at this sky [photo]' }],
      draft: '{cant you see im busy}',
    },
    { turns: [{ from: 'partner', text: 'want to see my drawing?' }], draft: '{who cares}' },
    { turns: [{ from: 'partner', text: 'miss us today' }], draft: '{what do you want}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'call?' }], draft: 'not now but after lunch yes!' },
    { turns: [{ from: 'partner', text: 'shop?' }], draft: 'what do you want for dinner' },
    { turns: [{ from: 'partner', text: 'sushi?' }], draft: 'im not in the mood for sushi' },
    { turns: [{ from: 'partner', text: 'look at this [photo]' }], draft: 'lovely! where is that' },
  ],
});
