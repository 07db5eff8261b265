import { whenTense, ruleOf } from './hearing';

/** Hears the talk being shut down. */
export const stonewall = ruleOf({
  id: 'stonewall',
  label: 'stonewalling',
  practice: 'patience',
  why: 'This might feel like a door shutting. A pause with a time to come back keeps it open.',
  source: 'Papp, Kouros & Cummings 2009, PMC3218801',
  priority: 8,
  patterns: [
    {
      words:
        /^(?:whatever|k|fine|idc|idk|ok|okay|right|sure|noted|nothing|leave it|forget it|drop it|i'm fine|not interested|figures|mm+|not this again|don't start|nm|if you say so|ok whatever|fine whatever)$/,
      sure: 0.8,
      all: true,
      after: whenTense,
    },
    {
      words:
        /\b(?:do (?:what|whatever) you (?:want|like)|have it (?:how|your way)|i don't care(?: any ?more)?|i couldn't care less)$/,
      sure: 0.8,
      unless: /\b(?:which|pizza|either)\b/,
      after: whenTense,
    },
    {
      words: /^i'm (?:done|finished) (?:talking|with this(?: conversation)?|discussing)/,
      sure: 0.88,
    },
    {
      words:
        /^(?:i'm )?not (?:doing|having|getting into) this(?: (?:conversation|again|tonight))?$/,
      sure: 0.85,
    },
    { words: /^(?:there's )?nothing (?:to|more to) (?:say|talk about)$/, sure: 0.85 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'can we talk about last night? i felt so alone' }],
      draft: '{whatever}',
    },
    {
      turns: [{ from: 'partner', text: 'it hurt when you left early' }],
      draft: '{im done talking}',
    },
    { turns: [{ from: 'partner', text: 'im sorry about earlier' }], draft: '{leave it}' },
    {
      turns: [{ from: 'partner', text: 'you seemed off and i feel sick about it' }],
      draft: '{theres nothing to say}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'train gets in at 6' }], draft: 'k see u at 6' },
    {
      turns: [{ from: 'partner', text: 'pizza or thai' }],
      draft: 'whatever you want for dinner im easy',
    },
    {
      turns: [{ from: 'partner', text: 'that link is broken' }],
      draft: 'forget it, found it already',
    },
    { turns: [{ from: 'partner', text: 'home soon?' }], draft: 'im done with work, omw' },
  ],
});
