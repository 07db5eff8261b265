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

/** A guess about the other's mind, held up as one. */
export const doubts: readonly string[] = [
  'It feels like {guess}. Am I wrong?',
  'It feels a bit like {guess}. Is that right?',
];

/** A guess that can't be told in its own words. */
export const wonders: readonly string[] = [
  "I don't want to guess. What's going on?",
  'Is everything ok?',
];

/** The weight under a threat: how serious it is and what is needed. */
export const stakes: readonly string[] = [
  'This is really serious for me and I need us to sort it out. Can we talk tonight?',
  "I'm scared of where this is going, and I don't want that. Can we talk about it properly?",
  "I can't carry on like this, I need something to change. Can we sit down tonight?",
  "This matters more than I've let on. Can we find a way together?",
  "I'm at the end of my rope with it. What could we both do differently?",
];

/** Offering advice second. */
export const offers: readonly string[] = [
  'Want ideas, or just an ear?',
  'Do you want ideas, or shall I just listen?',
  "I've got an idea if you want it, or I can just listen.",
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
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'demand', 'mind-reading']),
    words: /\bwant(?:ed)? to talk\b/,
    say: ["I'd like to talk. Can we do it tomorrow?"],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'demand']),
    words:
      /\b(?:myself|as usual|like always|always me|on my own|by myself|lift a finger|maid|servant|slave|waitress|hotel|taxi|only one)\b/,
    say: ['Could you give me a hand with it?', 'I could do with some help with it.'],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'mind-reading']),
    words:
      /\b(?:more|rather)\b.*\bthan (?:\w+ ){0,3}me\b|\bgets? your (?:saturdays?|sundays?|weekends?|evenings?|time)\b/,
    say: ["I'd like some time with you too."],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'mind-reading']),
    words:
      /\b(?:time|than)\b.*\bwith (?:your |the |our )?(?:kids|children|son|daughter|us|family)\b/,
    say: ["We'd like some time with you too."],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism', 'ultimatum']),
    words:
      /\b(?:enjoy|have fun|without me|alone|your (?:mates|friends|girls|lads)|time for|see you|going out|stay (?:out|there)|at home)\b/,
    say: ["I'd have liked some time with you, that's all.", 'I was hoping to see you.'],
  },
  {
    of: new Set<Label>(['guilt-trip', 'contempt', 'criticism']),
    words: /\b(?:medal|thank\w*|notices?|nobody asks|no one asks|appreciat\w*)\b/,
    say: ['I could do with a bit of thanks myself.'],
  },
];

/** What can be said of any small thing that got to one. */
export const unnamed: { readonly say: readonly string[] } = {
  say: ["I'm a bit annoyed, if I'm honest.", 'It bothers me a bit, to be honest.'],
};
