import type { Label } from '../../../listening/hint';

/** Asking for a pause, with a time to come back. `{time}` is one the draft or the partner named, or a near one. */
export const pauses: readonly string[] = [
  "I'm too wound up to be fair right now. Can we talk about {it} {time}?",
  "I can't do this well right now. Give me an hour and I'll come back to {it}.",
  'I want to talk about {it}, just not like this. {Time}?',
  "I need a bit of quiet first, then I'm all ears. {Time}?",
  "My head's full and I'd only snap. Can we pick {it} up {time}?",
  "I don't have the words yet. Can I come back to you on {it} {time}?",
  "I'm not ignoring this, I need to cool down. {Time}, the two of us?",
  "I'm drained and I'd get it wrong. Can {it} wait till {time}?",
  'Give me twenty minutes to settle and then I want to hear it.',
  'I do want to sort {it} out. I need to calm down first, can we talk {time}?',
  "This matters, so I don't want to do it half asleep. {Time}?",
  "I'm going quiet because I'm upset, and this still matters to me. Can we talk {time}?",
];

/** Owning that the sender was about to minimise, for when no subject is known. */
export const doubts: readonly string[] = [
  'Part of me thinks {guess}. Am I off?',
  'My head keeps telling me {guess}. Is that right?',
  "I'm telling myself {guess}. Am I wrong?",
  "I've got it in my head that {guess}. What's really going on?",
];

/** A guess that can't be told in its own words. */
export const wonders: readonly string[] = [
  "I'm probably guessing wrong, so I'd rather ask. What's going on for you?",
  "I'm telling myself a story about this. What's going on?",
  "I'm reading things into it. Tell me how it is for you?",
  "I don't want to guess. What was it like on your side?",
];

/** The weight under a threat: how serious it is and what is needed. */
export const stakes: readonly string[] = [
  'This is really serious for me and I need us to sort it out. Can we talk tonight?',
  "I'm scared of where this is going, and I don't want that. Can we talk about it properly?",
  "I can't carry on like this, I need something to change. Can we sit down tonight?",
  "This matters more than I've let on. Can we find a way together?",
  "I'm at the end of my rope with it. What could we both do differently?",
];

/** Offering advice second. `{advice}` is the sender's own, when it can stand as a noun phrase. */
export const offers: readonly string[] = [
  'Want ideas, or just an ear?',
  "I've got a thought if you want it, or I can just listen?",
  'Do you want help with it, or just company?',
  'Do you want ideas, or someone to moan to?',
  'Do you want me to think along, or just be on your side tonight?',
];

/** Keeping one's own news for later. */
export const laters: readonly string[] = [
  'Mine can wait.',
  "I'll tell you mine after.",
  'My stuff can wait till later.',
  'Mine was rough too, but you first.',
];

/** What a threat was for, when it cannot be told in its own words. */
export const needs: readonly string[] = [
  'This one really matters to me. Can we find something that works for us both?',
  'This really matters to me. Can we talk about it tonight?',
];

/** What is often under a jab, by the label and the words of the draft. */
export const underneath: readonly {
  readonly of: ReadonlySet<Label>;
  readonly words: RegExp;
  readonly say: readonly string[];
}[] = [
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'demand']),
    words:
      /\b(?:myself|as usual|like always|always me|everything|on my own|by myself|lift a finger|maid|servant|slave|waitress|restaurant|hotel|taxi|only one)\b/,
    say: [
      "I'm worn out. Could you give me a hand?",
      'I could really do with some help with it.',
      'Could we share this one? I could do with the help.',
    ],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'ultimatum']),
    words:
      /\b(?:enjoy|have fun|without me|alone|your (?:mates|friends|girls|lads)|them|time for|see you|going out|stay (?:out|there)|at home)\b/,
    say: [
      "I'd have liked some time with you, that's all.",
      "I'm a bit sad, I was hoping to see you.",
      "I'd been hoping for some time with you.",
    ],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism']),
    words:
      /\b(?:notice\w*|medal|thank\w*|nobody|no one|ask(?:s|ed)? (?:me|about|how)|appreciat\w*)\b/,
    say: [
      "I'd love it if you noticed when I do it too.",
      'I could do with a bit of thanks myself.',
    ],
  },
  {
    of: new Set<Label>(['interrogation']),
    words: /./s,
    say: ['What happened?', 'Can you tell me a bit more about it?'],
  },
  {
    of: new Set<Label>(['demand']),
    words: /./s,
    say: ['Could you do it when you get a minute?', 'Could you help me out with it?'],
  },
];

/** What can be said of any small thing that got to one. */
export const unnamed: { readonly say: readonly string[] } = {
  say: [
    'That got to me a bit.',
    "I'm a bit annoyed, if I'm honest.",
    'It bothers me a bit, to be honest.',
  ],
};
