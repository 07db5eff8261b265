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
  "My head's making up stories about this. What's it really about?",
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

/** Wishes under a sacrifice that was held up. */
export const martyrWishes: readonly string[] = [
  "I'd love some help, that's what I'm really asking.",
  'I could do with a hand, to be honest.',
  "I'd like to feel it's noticed, that's all.",
  "I'm running low and I'd like it to be both of us.",
];

/** A feeling and a wish for a label when no subject is known. */
export const unnamed: Readonly<
  Partial<Record<Label, { readonly feel: readonly string[]; readonly wish: readonly string[] }>>
> = {
  interrogation: {
    feel: [
      "I'm a bit uneasy about it, so I'd rather ask than stew.",
      'I get a bit anxious about this stuff.',
      "I'm only asking because I care about it.",
      "That's a lot of questions from me, sorry.",
    ],
    wish: ['How was it?', 'Will you tell me about it later?', 'Can we talk it over tonight?'],
  },
  criticism: {
    feel: [
      "That gets to me a bit, and I'd rather say so than snap.",
      "I'm a bit let down, if I'm honest.",
      "I'm tired and I'm finding it hard.",
      "I'm struggling with this one a bit.",
    ],
    wish: [
      'Can we talk about it tonight?',
      'Could you help me with it?',
      'Can we find a way that works for us both?',
    ],
  },
  contempt: {
    feel: [
      "I'm a bit prickly today, sorry.",
      "I'm in a bad mood and it's not about you.",
      'Something got to me there.',
      "I'm a bit hurt, if I'm honest.",
    ],
    wish: ['Can I tell you about it later?', 'Can we talk tonight?', 'How are you doing?'],
  },
  'mind-reading': {
    feel: [
      "I'm feeling a bit insecure about this one.",
      "My mind goes to bad places with this, and I'd rather say so.",
      "I've missed you, that might be all it is.",
    ],
    wish: [
      'Can you tell me how it is for you?',
      'Could you put my mind at rest?',
      'Can we talk when you have a minute?',
    ],
  },
  ultimatum: {
    feel: [
      'This one really matters to me.',
      "I'm more upset about this than I know how to say.",
      "This matters a lot to me, that's why I get so fierce.",
    ],
    wish: [
      'Can we find something we can both live with?',
      'Can we talk about it tonight?',
      'Can we sit down with it tonight?',
    ],
  },
  'guilt-trip': {
    feel: [
      "I'm feeling a bit on my own with it all.",
      "I'm a bit sad about it, I won't pretend I'm not.",
      "I'd love a bit of your time, that's all.",
      "I'm a bit worn out, to be honest.",
    ],
    wish: [
      'Can we find some time for us this week?',
      'Could you give me a hand with things this week?',
      'Can we work out something fair together?',
    ],
  },
  demand: {
    feel: [
      "I'm a bit stretched today.",
      "I'm getting a bit stressed about it.",
      'It would be a real weight off me.',
    ],
    wish: [
      'Could you do it when you get a minute?',
      'When do you think you could do it?',
      'Could you help me out with it?',
    ],
  },
};
