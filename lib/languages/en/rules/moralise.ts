import { ruleOf } from './hearing';

/** Hears shoulds. */
export const moralise = ruleOf({
  id: 'moralise',
  label: 'criticism',
  practice: 'vulnerability',
  why: 'A should might land as a verdict. What matters to you, said plainly, asks instead.',
  source: 'Gordon Training International, twelve roadblocks',
  priority: 6,
  patterns: [
    {
      words:
        /\b(?:a )?(?:good|real|proper|decent|normal|grown) (?:partner|husband|wife|boyfriend|girlfriend|mother|father|mum|dad|man|woman|person|people|adult)s? (?:would|wouldn't|don't|doesn't|do|should|knows?|says?)\b/,
      sure: 0.88,
    },
    { words: /\byou should(?:n't| not) feel\b/, sure: 0.85 },
    { words: /\byou should be (?:ashamed|grateful|embarrassed)\b/, sure: 0.88 },
    {
      words: /\byou(?:'re| are) supposed to (?:want|care|love|be (?:there|my)|know|support|put)\b/,
      sure: 0.82,
    },
    { words: /\badults (?:say|don't|do|apologi[sz]e|talk)\b/, sure: 0.82 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'i forgot to text' }],
      draft: '{a good partner would} know',
    },
    { turns: [{ from: 'partner', text: 'not coming sunday' }], draft: '{you should be ashamed}' },
    { turns: [{ from: 'partner', text: 'dont fancy it' }], draft: '{youre supposed to want} this' },
    {
      turns: [{ from: 'partner', text: 'leave me out of it' }],
      draft: '{normal people dont} do that',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'what time' }], draft: 'you should be home by 7 right?' },
    { turns: [{ from: 'partner', text: 'so tired' }], draft: 'you should rest, i got the kids' },
    { turns: [{ from: 'partner', text: 'when' }], draft: "we're supposed to be there at 8" },
    { turns: [{ from: 'partner', text: 'lovely day' }], draft: 'you should see the garden' },
  ],
});
