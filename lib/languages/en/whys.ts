import type { Label } from '../../listening/hint';

/** Why a hint of a label, for a draft in which only the models heard it: true of all that bears the label. */
export const whys: Readonly<Record<Label, string>> = {
  criticism: 'This might land as blame. The thing itself and one wish are easier to answer.',
  contempt: 'The edge in this might be all that stays. The point comes through without it.',
  defensiveness: 'This might sound like their side does not count. One true part first opens more.',
  stonewalling: 'This might feel like a closed door. A word on when you will talk keeps it open.',
  invalidation: 'This might sound as if it should not matter to them. A word for it first helps.',
  advice: 'An answer to the problem might come before the feeling. Ask which they want.',
  shift: 'Theirs might get lost here. A line for it first, yours after.',
  interrogation: 'This might feel like being questioned. One open question leaves room to answer.',
  'non-apology': 'The sorry might get lost. What you did and how it was for them gets through.',
  'mind-reading': 'A guess about what they think might feel unfair. Asking lets them say it.',
  ultimatum: 'A threat might be all they hear. What you need, said plainly, weighs more.',
  'guilt-trip': 'The wish might be hard to find in this. Said out loud it can be met.',
  demand: 'This might land as an order. A request keeps the wish and leaves a yes.',
  'flat-good-news': 'They might have hoped for more joy. Be glad about the very thing.',
  'missed-feeling': 'What they feel might go unanswered here. A line for it first, then the rest.',
  opener: 'A first line is often the hardest. This one stays close to what they just said.',
};
