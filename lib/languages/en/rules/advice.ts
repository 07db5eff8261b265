import { afterPain, ruleOf } from './hearing';

/** Hears a fix nobody asked for. */
export const advice = ruleOf({
  id: 'advice',
  label: 'advice',
  practice: 'listening',
  why: "A fix before the feeling might sound like 'stop talking'. Ask which they want.",
  source: 'Weger et al. 2014, International Journal of Listening 28:13',
  priority: 9,
  patterns: [
    {
      words:
        /^(?:(?:well|just|babe|look|ok|so|honestly|right|oh|maybe|ah|hun) )*you (?:just )?(?:should|need to|have to|gotta|got to|ought to|could always|want to) (?:just |really |probably )?(?!see|come|be home|hear|know|have seen|be (?:so|very) proud|rest|sleep|eat)\w+/,
      sure: 0.82,
      unless: /\b(?:sunset|totally come)\b/,
      after: afterPain,
    },
    {
      words:
        /\b(?:why don't you|why not (?:just )?(?:try|ask|tell|go|leave|call)|have you tried|have you thought|how about you|what you need to do|if i were you|you'd better)\b/,
      sure: 0.85,
      unless: /\bwe\b/,
      after: afterPain,
    },
    {
      words:
        /^(?:(?:well|ok|so|then|look|simple|babe|honestly) )*just (?:tell|say|ignore|quit|block|leave|ask|stop|don't|get|email|call|do|go|be|take|try|delete|talk|say)\b/,
      sure: 0.85,
      unless: /\b(?:bus|joking|home|bed|tell me)\b/,
      after: afterPain,
    },
    {
      words:
        /^(?:(?:well|ok|so|then|babe|right) )*(?:try|stop|start|join|delete|drink|meditate|unfollow|block|ring|email|apply|quit|tell (?:her|him|them|your)|ask (?:her|him|them|for)) (?:\w+ )?\w+/,
      sure: 0.7,
      unless: /\b(?:worrying|crying|to (?:rest|sleep)|me|it|hi|sorry)\b/,
      after: afterPain,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'boss tore into me again, i feel like crying' }],
      draft: '{just tell} him no',
    },
    {
      turns: [{ from: 'partner', text: 'i feel so lonely in this city' }],
      draft: '{you should join} a running club',
    },
    {
      turns: [{ from: 'partner', text: 'im exhausted all the time' }],
      draft: '{have you tried} going to bed earlier',
    },
    {
      turns: [{ from: 'partner', text: 'she ghosted me and im gutted' }],
      draft: '{why dont you} just block her',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'what a view' }], draft: 'you should just see this sunset' },
    { turns: [{ from: 'partner', text: 'friday?' }], draft: 'you should totally come' },
    { turns: [{ from: 'partner', text: 'hungry' }], draft: 'why dont we order in?' },
    { turns: [{ from: 'partner', text: 'how do i get there' }], draft: 'just take the 42 bus' },
  ],
});
