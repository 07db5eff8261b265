import { ruleOf } from './hearing';

/** Hears comparisons with others. */
export const compare = ruleOf({
  id: 'compare',
  label: 'criticism',
  practice: 'vulnerability',
  why: 'A comparison might sting more than the wish behind it. The wish alone is enough.',
  source: 'Gordon Training International, twelve roadblocks',
  priority: 6,
  patterns: [
    {
      words: /\bmy ex (?:never|always|would|wouldn't|used to|did|didn't)\b/,
      sure: 0.88,
      unless: /\b(?:texted|called|messaged)\b/,
    },
    { words: /\bwhy can't you (?:just )?be (?:more |a bit more )?like\b/, sure: 0.92 },
    {
      words:
        /\beven (?:my|your) (?:mum|mom|mother|sister|brother|friends?|dad|cousin)\b|\b(?:my|your) (?:mum|mom|mother|sister|brother|friends?|dad) (?:says|thinks) you\b|\byour (?:mum|sister|brother|dad) at least\b/,
      sure: 0.75,
    },
    {
      words:
        /\bother (?:women|men|wives|husbands|girlfriends|boyfriends|people|couples|mothers|fathers|mums|dads) (?:manage|don't|do|would|can|get|have|seem)\b/,
      sure: 0.85,
    },
    {
      words:
        /\b(?!his|was|is|as|yours|ours|hers|its|has)\w+'?s (?:husband|wife|boyfriend|girlfriend|bf|gf|fella|partner) (?:would|does|did|never|always|bought|took|helps)\b/,
      sure: 0.85,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'ill do it tomorrow' }],
      draft: '{why cant you be more like} tom',
    },
    { turns: [{ from: 'partner', text: 'a voucher ok?' }], draft: '{my ex never} forgot' },
    { turns: [{ from: 'partner', text: 'so tired' }], draft: '{other women manage}' },
    {
      turns: [{ from: 'partner', text: 'what shall i get you' }],
      draft: '{sarahs boyfriend would} know',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'hey' }], draft: 'my ex texted, telling you so you know' },
    {
      turns: [{ from: 'partner', text: 'aww' }],
      draft: 'youre so much kinder than anyone i dated',
    },
    { turns: [{ from: 'partner', text: 'nice cake' }], draft: 'my mum says hi' },
    { turns: [{ from: 'partner', text: 'your sister?' }], draft: 'my sister bought the tickets' },
  ],
});
