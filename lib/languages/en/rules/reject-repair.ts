import { afterApology, ruleOf } from './hearing';

/** Hears a repair turned down. */
export const rejectRepair = ruleOf({
  id: 'reject-repair',
  label: 'stonewalling',
  practice: 'patience',
  why: 'They reached out. Not ready is fine, and it can be said with the thanks.',
  source: 'Gottman Institute, repair attempts',
  priority: 3,
  patterns: [
    {
      words:
        /^(?:too late|save it|whatever|too little too late|keep (?:it|your sorry|your apology)|not interested|i don't want (?:it|to hear it))(?: for that| now)?$/,
      sure: 0.78,
      all: true,
      after: afterApology,
    },
    {
      words: /\b(?:you're|you are) only saying (?:that|this|it) (?:now|because|to)\b/,
      sure: 0.85,
      after: afterApology,
    },
    {
      words:
        /\b(?:flowers|sorry|words|presents?|chocolates?|that) (?:won't|doesn't|don't|isn't going to) (?:fix|change|help|undo)\b/,
      sure: 0.8,
      after: afterApology,
    },
    { words: /\bfunny (?:how )?now you(?:'re| are)? (?:nice|sorry|care)\b/, sure: 0.85 },
    {
      words: /\byou(?:'re| are)? always sorry\b|\byou always say (?:that|sorry)\b/,
      sure: 0.82,
      after: afterApology,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'im sorry i snapped' }], draft: '{too late}' },
    {
      turns: [{ from: 'partner', text: 'sorry about last night, got you flowers' }],
      draft: '{flowers wont fix} this',
    },
    { turns: [{ from: 'partner', text: "i'm sorry, truly" }], draft: '{save it}' },
    { turns: [{ from: 'partner', text: 'sorry i forgot' }], draft: '{you always say that}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'coffee?' }], draft: 'too late for coffee?' },
    { turns: [{ from: 'partner', text: 'last slice' }], draft: 'save it for me pls' },
    { turns: [{ from: 'partner', text: 'sorry i cried' }], draft: 'you dont have to be sorry ❤️' },
    {
      turns: [{ from: 'partner', text: 'im sorry' }],
      draft: 'thank you. im still hurt, give me till tonight',
    },
  ],
});
