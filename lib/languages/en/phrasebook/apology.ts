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
      wish: [
        'What was going on for you?',
        'Can we start again?',
        'Next time will you tell me you need a minute?',
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
      wish: [
        'Could you sort it today?',
        'Shall we put a reminder on it?',
        'Can that one be yours from now on?',
      ],
    },
  ),
  theirs(9, /\b(?:smok\w+|drunk|drank|drinking|wines?|pints|fag|vap\w+)\b/, {
    thank: [
      'Thank you for telling me yourself. It does worry me.',
      "I'm glad you said it. I was scared, more than cross.",
      "Thanks for being honest about it. I know that's not easy.",
    ],
    wish: [
      'What set it off?',
      'What would help you with it?',
      'Can we talk about it when we are both rested?',
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
      wish: [
        'Can we still talk now?',
        'Could you send a quick text next time?',
        'Have you got five minutes now?',
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
      wish: [
        'Can we do it this week instead?',
        'Could you put it in your phone for next time?',
        'Can we find another day for it?',
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
      wish: [
        'Could you send me a quick text next time?',
        'Can we still talk now?',
        'A one word text would do next time?',
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
      wish: [
        'Could you do it tonight?',
        'Can that one be yours this week?',
        'Could we sort out who does what this weekend?',
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
      wish: [
        'Can we talk it through tonight?',
        'What happened, from the start?',
        'Next time will you come to me first?',
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
      wish: [
        'Will you say something next time?',
        'Can we have a signal for next time?',
        'Can we talk about how we do it next time?',
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
      wish: [
        'Can we have one evening this week, just us?',
        'Which night could be ours?',
        'Can we make a plan that sticks?',
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
      wish: [
        'Can we talk about it too, when we sit down?',
        'Can I have that hug first?',
        "I'd still like to say how it felt, ok?",
      ],
    },
  ),
  theirs(8, /\b(?:drunk|drank|drink\w*|smok\w+|wines?|pints|hungover|fag|vap\w+)\b/, {
    thank: [
      'Thank you for telling me. It does worry me.',
      "I'm glad you said it. I was scared, more than cross.",
      'Thanks for being honest about it.',
    ],
    wish: [
      'Can we talk about it when we are both rested?',
      'What would help you with it?',
      'What set it off?',
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
      wish: [
        'Could you sort it today?',
        "What's the quickest way to fix it?",
        'Shall we put a reminder on it for next time?',
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
    wish: [
      'Can we talk about it later, when I have cooled down?',
      'Give me till tonight?',
      'What was going on for you?',
      'Can we start again?',
    ],
  }),
];
