import { ruleOf } from './hearing';

/** Hears a tally. */
export const scorekeep = ruleOf({
  id: 'scorekeep',
  label: 'guilt-trip',
  practice: 'vulnerability',
  why: 'A tally might be answered with a tally. Being worn out is easier to hear.',
  source: 'Rogers, Howieson & Neame 2018, PeerJ 6:e4831',
  priority: 6,
  patterns: [
    {
      words:
        /\bafter (?:everything|all) (?:that )?i(?:'ve| have)? (?:do|did|done|have done|gave|given|cook|sacrificed)\b/,
      sure: 0.9,
      unless: /\bwe did\b/,
    },
    { words: /\bwhat have you (?:ever )?done for me\b/, sure: 0.9 },
    {
      words:
        /\bi (?:always|only|never) (?:have to|had to|get to|ask for) ?.*\b(?:you|myself|nothing|anything|everything)\b/,
      sure: 0.7,
    },
    { words: /\bi paid (?:last time|for (?:the|everything)).*\band\b/, sure: 0.75 },
    {
      words: /\bi gave up (?:my|everything|a)\b/,
      sure: 0.85,
      unless: /\b(?:smoking|sugar|coffee|trying)\b/,
    },
    { words: /\bi do everything (?:around here|in this house|for you|for us)\b/, sure: 0.88 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'cant make sunday lunch' }],
      draft: '{after all i do} for you',
    },
    {
      turns: [{ from: 'partner', text: 'can you get the bill' }],
      draft: '{i do everything in this house}',
    },
    {
      turns: [{ from: 'partner', text: 'off to the pub' }],
      draft: '{what have you done for me} lately',
    },
    {
      turns: [{ from: 'partner', text: 'thinking of that course' }],
      draft: '{i gave up my} career for us',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'thanks for the lift' }], draft: 'you owe me a kiss 😘' },
    { turns: [{ from: 'partner', text: 'taxi?' }], draft: 'i owe you 20 for the taxi' },
    {
      turns: [{ from: 'partner', text: 'kitchen looks nice' }],
      draft: 'i did the dishes, all yours now',
    },
    {
      turns: [{ from: 'partner', text: 'long day' }],
      draft: 'after everything we did today im beat',
    },
  ],
});
