import { whenTense, ruleOf } from './hearing';

/** Hears a feeling made small. */
export const minimise = ruleOf({
  id: 'minimise',
  label: 'invalidation',
  practice: 'listening',
  why: 'This might land as their feeling being too much. Naming it first often calms things.',
  source: 'Herr et al. 2015, Personality Disorders 6; Jones 2004, Communication Research 31:338',
  priority: 9,
  patterns: [
    {
      words:
        /^(?:(?:oh|ok|omg|just|please|god|babe|jesus|you need to|can you|will you|would you) )*calm (?:the fuck )?down\b/,
      sure: 0.9,
      unless: /\b(?:me not you|myself)\b/,
    },
    {
      words:
        /\b(?:get over it|get a grip|lighten up|man up|suck it up|toughen up|pull yourself together)\b/,
      sure: 0.9,
      unless: /\bi (?:need|have|want|should)\b/,
    },
    {
      words:
        /\byou(?:'re| are) (?:just |totally |being |way |always |so |such |seriously )*(?:over ?reacting|too sensitive|so sensitive|dramatic|a drama queen|over ?thinking|hysterical|paranoid)\b/,
      sure: 0.92,
    },
    {
      words:
        /\b(?:it's|it is|that's|its) (?:really |honestly |literally |just )?not (?:that|all that) (?:deep|bad|serious|big)\b/,
      sure: 0.85,
      unless: /\b(?:food|hotel|film|weather)\b/,
      after: whenTense,
    },
    {
      words:
        /\b(?:it's|it is|it was) (?:literally |only |just )+(?:a|an) (?:joke|dog|cat|scratch|test|job|phone|text|message|exam|game|bit of|haircut|comment)\b/,
      sure: 0.85,
      after: whenTense,
    },
    {
      words: /\bdon't be (?:so |such |a )*(?:dramatic|silly|daft|sensitive|ridiculous|baby|soft)\b/,
      sure: 0.85,
    },
    {
      words: /\b(?:not|it's no|no|hardly a|isn't a|not a) (?:such a )?big deal\b/,
      sure: 0.75,
      unless: /\bi can\b/,
      after: whenTense,
    },
    { words: /^(?:relax|chill|chill out|breathe)$/, sure: 0.8, all: true, after: whenTense },
    { words: /\b(?:nobody|no one) died\b/, sure: 0.85 },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'cried in the car again' }], draft: '{calm down}' },
    {
      turns: [{ from: 'partner', text: 'they all went without me, feel so left out' }],
      draft: '{youre too sensitive}',
    },
    {
      turns: [{ from: 'partner', text: 'you laughed at me in front of them, it hurt' }],
      draft: '{it was just a joke}',
    },
    {
      turns: [{ from: 'partner', text: 'i feel sick about monday' }],
      draft: '{its not that deep}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'free tonight?' }], draft: 'lets chill tonight' },
    {
      turns: [{ from: 'partner', text: 'car is at the garage' }],
      draft: 'its not a big deal i can pick it up',
    },
    {
      turns: [{ from: 'partner', text: 'you ok?' }],
      draft: 'i need to calm down, going for a walk',
    },
    { turns: [{ from: 'partner', text: 'ready?' }], draft: 'dont be late' },
  ],
});
