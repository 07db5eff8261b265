import { theirs, type Group } from '../group';

/** One’s own body, mishaps, money and the roof overhead. */
export const self: readonly Group[] = [
  theirs(
    8,
    /\b(?:fat|weight|jeans|stretch marks|my scars?|staring at m[ey]|ugly|disgusting|my body|look (?:enormous|huge|old)|bridesmaid dress|my skin|hair (?:is |'s )?(?:falling|coming)|scar|when i'?m due|hate (?:how i look|my))\b/,
    {
      say: [
        'I hate that you feel like that about yourself today.',
        "That's a horrible feeling to carry round all day.",
        "Those mirror moments are brutal. I'm sorry.",
        'I wish you could see what I see. It still sounds like a rotten day.',
      ],
      ask: [
        'Did something set it off?',
        'Do you want a hug or to be left to grump?',
        'What brought it on today?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:embarrass\w*|humiliat\w*|want(?:ed)? to (?:die|disappear|vanish)|mortified|everyone (?:saw|stared|was staring|laughed|was beeping)|cringe|declined|so stupid|feel (?:so )?(?:dumb|stupid|an idiot|like an idiot|pathetic)|like a mug|such a mug)\b/,
    {
      say: [
        'Oh no, that hot face feeling is the worst.',
        "You're not stupid. That was just a horrible moment.",
        "I'd have wanted the floor to swallow me too.",
        "Ugh, that sounds mortifying. I'm sorry.",
      ],
      ask: [
        'Did anyone say anything?',
        'Are you ok now?',
        'Do you want to tell me or bury it forever?',
        'What happened next?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:crashed|scraped|backed (?:the|my|into)|reversed into|clipped|bumped|car (?:accident|won't)|pranged|written off|burglar\w*|wallet|phone (?:got )?(?:stolen|smashed)|stolen|scam\w*|broke into|burgled|lost (?:my|the) (?:wallet|phone|keys|ring|whole|laptop|chapter)|laptop (?:just )?died)\b/,
    {
      say: [
        "Oh no. That's a horrible shock.",
        "Ugh, what a sickening feeling. I'm sorry.",
        'Never mind the thing itself, that must have shaken you.',
        "That's awful, and it could have happened to anyone.",
      ],
      ask: [
        'Are you ok? Where are you now?',
        'Are you ok now?',
        'Do you want me to come?',
        "What's the first thing I could do?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:rent|mortgage|overdraft|debt|bills?|loan|can't afford|money|broke|bank statement|the account|end of the month|savings|declined|deposit|student loans?|benefits|hours in half|quota)\b/,
    {
      say: [
        "Money worry gets into everything. No wonder you're wound up.",
        "That's a horrible weight to have on you.",
        "That's scary. I'm glad you said it instead of sitting on it.",
        "Money stuff is so stressful, I'm sorry.",
      ],
      ask: [
        'Do you want to look at it together, or not tonight?',
        "What's the bit that scares you most?",
        'Can we sit down with it at the weekend?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:evict\w*|kicked out|(?:go|move|get) out in|notice to|lose the (?:flat|house)|no[- ]fault|section 21|out by the)\b/,
    {
      say: [
        "That's so frightening, it's our roof.",
        "No wonder you're desperate. That's a horrible letter to get.",
        "I'm scared too, and we're in it together.",
      ],
      ask: [
        'What did they say exactly?',
        'Shall we look at it together tonight?',
        'Are you ok right now?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:landlord|the flat|the neighbours (?:are|keep|were|have)|moving house|the move|boxes|damp|mould|boiler|builders?|viewing|lease|noise|next door'?s?)\b/,
    {
      say: [
        "That's your home, of course it's getting to you.",
        "Ugh, it's exhausting when home isn't restful.",
        "That's so frustrating. I'm sorry.",
      ],
      ask: [
        'What would make tonight easier?',
        'Do you want to moan about it or make a plan?',
        'How bad is it now?',
      ],
    },
  ),
];
