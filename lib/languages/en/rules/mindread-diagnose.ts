import { ruleOf } from './hearing';

/** Hears another’s mind told as a fact. */
export const mindreadDiagnose = ruleOf({
  id: 'mindread-diagnose',
  label: 'mind-reading',
  practice: 'listening',
  why: 'A guess about their mind might feel unfair. Held up as a guess, it can be answered.',
  source: 'Fincham & Bradbury 1993, JPSP 64:442; Eyal, Steffel & Epley 2018',
  priority: 8,
  patterns: [
    {
      words:
        /\byou(?:'re| are) (?:just |only |obviously |clearly )+(?:jealous|looking for|trying to|doing (?:it|this|that)|saying (?:it|that|this)|using|bored of|embarrassed of|ashamed of|waiting for|punishing|annoyed|planning)\b/,
      sure: 0.88,
    },
    {
      words:
        /\byou (?:only|just) (?:did|said|do|say|want|wanted|came|asked|care about|like|agreed)\b.{0,40}\b(?:to|because|so|when|it|that|yourself)\b/,
      sure: 0.8,
      unless: /\b(?:wanted to say|have to|want to sleep)\b/,
    },
    {
      words:
        /\byou (?:don't|do not|didn't|never) (?:even |really |actually |just |ever )*(?:care|love me|want me|want to be (?:here|with me)|like me|give a \w+)\b/,
      sure: 0.85,
      unless: /\b(?:have to|which|need)\b/,
    },
    {
      words:
        /\b(?:that's|it's|this is) (?:just )?your (?:anxiety|hormones|ego|mother|insecurity|depression|period) (?:talking|again|speaking)?/,
      sure: 0.85,
    },
    {
      words: /\byou(?:'re| are) just like your (?:mother|father|mum|mom|dad|sister|brother)\b/,
      sure: 0.85,
      across: true,
      unless: /\b(?:generous|kind|funny|lovely|beautiful|sweet)\b/,
    },
    {
      words:
        /\b(?:you wanted|you want) (?:me )?(?:to (?:fail|hurt|see me|make me|get out of)|to feel)\b|\bon purpose\b|\badmit it\b/,
      sure: 0.8,
      unless: /\bnot on purpose\b/,
    },
    {
      words:
        /\byou(?:'re| are) (?:such |obviously |being |clearly |a |an )+(?:narcissist|cheating|bipolar|gaslight\w*|psycho)\b/,
      sure: 0.88,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'might go early' }],
      draft: 'you just dont want to be seen with me, {admit it}',
    },
    {
      turns: [{ from: 'partner', text: 'busy saturday' }],
      draft: '{you dont even care} about this',
    },
    { turns: [{ from: 'partner', text: 'she laughed at my joke' }], draft: '{youre just jealous}' },
    {
      turns: [{ from: 'partner', text: 'i said maybe' }],
      draft: '{you only said that to} shut me up',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'made soup for next door' }],
      draft: 'youre just like your mum, so generous',
    },
    { turns: [{ from: 'partner', text: 'hey' }], draft: 'are you upset with me?' },
    { turns: [{ from: 'partner', text: 'yawn' }], draft: 'i think you are tired, go sleep' },
    {
      turns: [{ from: 'partner', text: 'should i bring wine' }],
      draft: 'you dont even have to ask',
    },
  ],
});
