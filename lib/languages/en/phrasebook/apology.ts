import { theirs, type Group } from './group';

/** Answers to an apology or a try at repair: heard, honest about where one is, no pressing to forgive. */
export const apology: readonly Group[] = [
  theirs(
    8,
    /\b(?:shout\w*|yell\w*|snap\w*|sharp|short with|lost my temper|raised my voice|took it out|swore|mean|nasty|harsh|horrible|unkind|rude|said (?:that|those|some)|what i said|grumpy|moody|a dick|an idiot|a jerk)\b/,
    {
      thank: [
        'Thank you for saying that. It did hurt.',
        'Thanks for coming back to it. It stayed with me all day.',
        "I'm glad you said it. It stung more than I let on.",
        "Thank you. It did get to me, I won't pretend it didn't.",
      ],
    },
  ),
  theirs(
    9,
    /\b(?:medicine|meds|door|keys|milk|bread|bins?|oven|gas|lights?|towel|prescription|vet|recycling|washing|parcel|insurance|gym|card|fee|bill)\b/,
    {
      thank: [
        'Thanks for owning it.',
        "Ok, thank you for telling me. I'm frazzled, so it got to me.",
        'Thanks for saying. It does add up for me some days.',
      ],
    },
  ),
  theirs(9, /\b(?:smok\w+|drunk|drank|drinking|wines?|pints|fag|vap\w+)\b/, {
    thank: [
      'Thank you for telling me yourself. It does worry me.',
      "I'm glad you said it. I was scared, more than cross.",
      "Thanks for being honest about it. I know that's not easy.",
    ],
  }),
  theirs(
    9,
    /\b(?:missed|couldn't see|didn't (?:see|hear)) (?:your|ur) (?:calls?|texts?|messages?)\b|\bonly (?:seeing|saw) this\b|\bwas asleep\b/,
    {
      thank: [
        "Ok, thank you. I felt a bit forgotten, that's all.",
        'Thanks for saying. I was getting in my head about it.',
        "Ok, glad you're alright. I was starting to worry.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:missed (?:it|your|the (?:scan|concert|play|show|party|dinner|appointment|recital|match))|read the (?:email|date) wrong|birthday|anniversary|date night|prizegiving|our (?:date|dinner|evening|plan))\b/,
    {
      thank: [
        'Thanks for owning it. I was looking forward to it, so it did sting.',
        'Thank you for saying it straight. I was a bit hurt, to be honest.',
        "Thanks. It felt like it didn't matter, so it helps that you said so.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:running late|i'm late|was late|so late|kept you waiting|held up|overran|ran over|traffic|train|stuck|didn't (?:text|call|ring|reply|answer)|phone (?:died|was|off)|only (?:seeing|saw)|just (?:seen|saw)|passed out|fell asleep|went quiet)\b/,
    {
      thank: [
        'Thanks for saying sorry. I was getting worried.',
        "Ok, thank you. I felt a bit forgotten, that's all.",
        "Glad you're ok. I'd got myself in a state waiting.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:dishes|bins?|washing|tidy|clean\w*|mess|milk|shopping|shop|kitchen|door|keys|laundry|wash\b|chores|wet towel|oven|burnt)\b/,
    {
      thank: [
        'Thanks for saying. It does wear me down when it ends up with me.',
        "Thank you. I'm tired, so it got to me more than usual.",
        'Ok, thanks for owning it.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:told (?:him|her|them|your|my|the)|secret|lied|lie|hid|without asking|money|spent|card|used your|read(?:ing)? your|number|messaged|ex\b|flirt\w*)\b/,
    {
      thank: [
        'Thank you for telling me yourself. It did knock me.',
        "I'm glad it came from you. I'm hurt, and I need a bit.",
        "Thanks for being straight with me. It's going to take me a while.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:at the party|in front of|at the wedding|everyone saw|joke\w*|laughed|embarrass\w*)\b/,
    {
      thank: [
        'Thank you for saying that. I felt pretty alone in it.',
        'Thanks. It was horrible with everyone there, so this helps.',
        "I'm glad you noticed. It did hurt.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:cancel\w*|can't (?:make|come)|rain check|working|work wouldn't|deadline|on my phone|gaming|distant|distracted|not been (?:here|present)|busy|tired|head is)\b/,
    {
      thank: [
        "Thanks for saying. I've missed you, that's what was under it.",
        'Thank you. I felt like I came second.',
        "I'm glad you see it. I've been a bit lonely.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:flowers|tickets?|present|gift|chocolate|cake|made you|bought you|got (?:you|us)|picked up your|truce|make it up|start over|hug|coffee)\b/,
    {
      thank: [
        "That's kind of you, thank you. I'm still a bit sore.",
        "That's a nice thought. I'm getting there.",
        'Thank you, that does help.',
      ],
    },
  ),
  theirs(8, /\b(?:drunk|drank|drink\w*|smok\w+|wines?|pints|hungover|fag|vap\w+)\b/, {
    thank: [
      'Thank you for telling me. It does worry me.',
      "I'm glad you said it. I was scared, more than cross.",
      'Thanks for being honest about it.',
    ],
  }),
  theirs(
    7,
    /\b(?:forgot\w*|slipped my mind|didn't remember|lost track|completely blanked|didn't get (?:to|round))\b/,
    {
      thank: [
        'Thanks for owning it.',
        'Ok, thank you for telling me straight.',
        'Thanks for saying. I was counting on it, so it did land on me.',
      ],
    },
  ),
  theirs(2, /./s, {
    thank: [
      'Thank you for saying sorry.',
      'Thanks, it means something that you said it.',
      'Thank you for saying so. It did sting.',
      "Ok, thank you. I'm still a bit raw.",
    ],
  }),
];
