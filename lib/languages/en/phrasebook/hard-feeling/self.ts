import { theirs, type Group } from '../group';

/** One’s own body, mishaps, money and the roof overhead. */
export const self: readonly Group[] = [
  theirs(
    8,
    /\b(?:fat|weight|jeans|stretch marks|my scars?|staring at m[ey]|ugly|disgusting|my body|look (?:enormous|huge|old)|bridesmaid dress|my skin|hair (?:is |'s )?(?:falling|coming)|hate (?:how i look|my)|recogni[sz]e myself)\b/,
    {
      say: ["I'm sorry it feels like that.", 'I wish you could see what I see.'],
      ask: ['Did something set it off?', 'Do you want to talk about it?'],
    },
    /\b(?:said|says|commented?|called|laughed|told|joked|asked)\b/,
  ),
  theirs(
    7,
    /\b(?:embarrass\w*|humiliat\w*|want(?:ed)? to (?:die|disappear|vanish)|mortified|everyone (?:saw|stared|was staring|laughed|was beeping)|cringe|declined|so stupid|feel (?:so )?(?:dumb|stupid|an idiot|like an idiot|pathetic)|like a mug|such a mug|(?:laughed|laughing) at)\b/,
    {
      say: ["Ugh, that sounds mortifying. I'm sorry.", "Oh no, that's a horrible feeling."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /\b(?:crashed|scraped|backed (?:the|my|into)|reversed into|clipped|bumped (?:the|my|into (?!\p{L}+$))|car (?:accident|won't)|pranged|written off|burglar\w*|wallet|phone (?:got )?(?:stolen|smashed)|stolen|scam\w*|broke into|burgled|lost (?:my|the) (?:wallet|phone|keys|ring|whole|laptop|chapter)|laptop (?:just )?died)\b/u,
    {
      say: ["Oh no. That's a horrible shock.", "Oh no, I'm sorry. That's awful."],
      ask: ['Are you ok?', 'Are you ok? Where are you now?'],
    },
  ),
  theirs(
    8,
    /\b(?:rent|mortgage|overdraft|overdrawn|debt|bills?|loan|can't afford|money|(?:i'm|we're|so|totally) broke|bank statement|the account|end of the month|savings|declined|deposit|student loans?|benefits|hours in half|quota)\b/,
    {
      say: ["Money worry is horrible. I'm sorry.", "Money stuff is so stressful, I'm sorry."],
      ask: ['Shall we look at it together?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    9,
    /\b(?:evict\w*|kicked out|(?:go|move|get) out in|notice to|lose the (?:flat|house)|no[- ]fault|section 21|out by the)\b/,
    {
      say: ["That's frightening. I'm sorry.", "Oh no. That's scary."],
      ask: ['What did they say exactly?', 'Shall we look at it together?'],
    },
  ),
  theirs(
    7,
    /\b(?:landlord|the flat|the neighbours (?:are|keep|were|have)|moving house|the move|boxes|damp|mould|boiler|builders?|viewing|lease|noise|next door'?s?)\b/,
    {
      say: ["That's so frustrating. I'm sorry.", 'Ugh, no wonder it gets to you.'],
      ask: ['Is there anything I can do?', 'Do you want to vent?'],
    },
  ),
];
