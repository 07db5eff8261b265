import { whenTense, ruleOf } from './hearing';

/** Hears what they lived being denied. */
export const denyReality = ruleOf({
  id: 'deny-reality',
  label: 'invalidation',
  practice: 'listening',
  why: 'This might feel like being told they imagined it. You can remember it differently and still ask.',
  source: 'Herr et al. 2015, Personality Disorders 6',
  priority: 6,
  patterns: [
    { words: /\bthat (?:never|didn't|did not) happen(?:ed)?$/, sure: 0.8, after: whenTense },
    {
      words:
        /\byou(?:'re| are) (?:just |clearly )?(?:imagining|making (?:it|this|that|stuff|things)(?: all)? up|seeing things|remembering it wrong|confused)\b/,
      sure: 0.88,
    },
    {
      words: /\b(?:no one|nobody) else (?:has|had|thinks|minds|noticed|took it)\b/,
      sure: 0.8,
      after: whenTense,
    },
    {
      words: /\byou(?:'re| are) (?:crazy|insane|mental|mad|losing it)$/,
      sure: 0.85,
      unless: /\bgood\b/,
    },
    { words: /\byour memory is (?:terrible|awful|shot|rubbish)\b/, sure: 0.85 },
    { words: /\bit's all in your head\b/, sure: 0.9 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'you said i was a burden and it hurt' }],
      draft: '{that never happened}',
    },
    {
      turns: [{ from: 'partner', text: 'i felt like you were cold all night' }],
      draft: '{youre imagining} things',
    },
    {
      turns: [{ from: 'partner', text: 'you called me lazy in front of them and it hurt' }],
      draft: '{nobody else had} a problem with it',
    },
    {
      turns: [{ from: 'partner', text: 'my chest is tight and im scared' }],
      draft: '{its all in your head}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'snow in may!' }],
      draft: 'that never happened before, wow',
    },
    { turns: [{ from: 'partner', text: 'i made 40 cupcakes' }], draft: 'youre crazy good at this' },
    { turns: [{ from: 'partner', text: 'was it 6?' }], draft: 'i said 7 i think?' },
    {
      turns: [{ from: 'partner', text: 'did you get my text' }],
      draft: 'no, nothing came through, send again?',
    },
  ],
});
