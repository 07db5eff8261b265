import { ruleOf } from './hearing';

/** Hears questions that blame. */
export const interrogate = ruleOf({
  id: 'interrogate',
  label: 'interrogation',
  practice: 'listening',
  why: 'A why might feel like a trial. One open question leaves room to answer.',
  source: 'Chen, Minson & Tormala 2010, JESP 46:850; Gordon Training International',
  priority: 8,
  patterns: [
    {
      words:
        /\bwhy (?:didn't|couldn't|wouldn't|would|do|did|can't|are|must|don't) you (?:just |even |always |never |ever |have to |not )*(?:say|tell|call|ask|text|do (?:that|this|it)|care|go|let|think|wait|leave|reply|answer|like this|so|being|make|bother|pick|spend|need to|expect)\b/,
      sure: 0.82,
      unless: /\b(?:love|cute|favourite|sweet|lovely)\b/,
    },
    {
      words: /\bwhat (?:did|were) you (?:expect|thinking|do to|say to (?:make|upset)|even doing)\b/,
      sure: 0.85,
    },
    { words: /\bwhat (?:exactly |the hell )?have you been doing\b/, sure: 0.8 },
    { words: /\bhow many times (?:do i|have i|must i|did i)\b/, sure: 0.88 },
    { words: /\bwhose (?:fault|idea) (?:is|was) (?:that|it)\b/, sure: 0.85 },
    { words: /\bhow (?:hard|difficult) (?:is|can) it (?:be )?(?:to|really)\b/, sure: 0.82 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'she yelled at me in front of everyone, i feel awful' }],
      draft: '{what did you say to make} her mad',
    },
    {
      turns: [{ from: 'partner', text: 'phone died' }],
      draft: '{why didnt you just call} from the office',
    },
    {
      turns: [{ from: 'partner', text: 'stuck here another hour' }],
      draft: '{how many times do i} have to tell you to leave earlier',
    },
    { turns: [{ from: 'partner', text: 'lost my wallet' }], draft: '{what were you thinking}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'this song again' }], draft: 'why do you love that song?' },
    { turns: [{ from: 'partner', text: 'pizza?' }], draft: 'why not! lets go' },
    {
      turns: [{ from: 'partner', text: 'they called!!' }],
      draft: 'what did they say?? tell me everything',
    },
    { turns: [{ from: 'partner', text: 'weird smell' }], draft: 'why is the oven on' },
  ],
});
