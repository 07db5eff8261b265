import { ruleOf } from './hearing';

/** Hears name-calling. */
export const contemptInsult = ruleOf({
  id: 'contempt-insult',
  label: 'contempt',
  practice: 'vulnerability',
  why: 'A name might be all they hear. The hurt under it is easier to answer.',
  source: 'Gottman Institute, the four horsemen; Heyman & Slep 2001, PMC1622921',
  priority: 10,
  patterns: [
    {
      words:
        /\byou(?:'re| are) (?:so |such |just |being |literally |a |an |actually |really |beyond |absolutely |honestly |the )*(?:\w+ )?(?:pathetic|idiot|moron|stupid|loser|clown|joke|embarrassment|embarrassing|disgrace|child|baby|brat|waste of space|dumb|thick|ridiculous|disgusting|clueless|coward)\b/,
      sure: 0.92,
      unless: /\b(?:not|good at|funny|cute)\b/,
    },
    {
      words:
        /^(?:you )?(?:absolute |total |complete |stupid |bloody |fucking )*(?:idiot|moron|muppet|loser|clown|pathetic|embarrassing)$/,
      sure: 0.9,
      all: true,
    },
    { words: /^(?:just )?grow (?:the fuck |the hell )?up(?: for once)?$/, sure: 0.9 },
    {
      words:
        /^(?:ok|nice one|well done|good one|thanks|sure) (?:genius|einstein|sherlock|princess|your majesty)$/,
      sure: 0.88,
      all: true,
    },
    { words: /^what an? (?:loser|idiot|joke|clown|child|mess)$/, sure: 0.8, all: true },
    {
      words: /\b(?:a (?:six|five|four|three|ten) year old|my dog|a child) (?:could|would|can)\b/,
      sure: 0.75,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'dropped the whole tray lol' }],
      draft: '{youre such an idiot}',
    },
    { turns: [{ from: 'partner', text: 'one more game then bed' }], draft: '{pathetic}' },
    { turns: [{ from: 'partner', text: 'it keeps saying error' }], draft: '{ok genius}' },
    { turns: [{ from: 'partner', text: 'im just upset' }], draft: '{grow up}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'cant open the jar' }], draft: 'love you you idiot 😂' },
    { turns: [{ from: 'partner', text: 'how was work' }], draft: 'my boss is an idiot' },
    { turns: [{ from: 'partner', text: 'you ok' }], draft: 'im such an idiot i left my keys' },
    { turns: [{ from: 'partner', text: 'printer again' }], draft: 'stupid printer' },
  ],
});
