import { both, type Group } from '../group';

/** The house, screens, time, money and children. */
export const daily: readonly Group[] = [
  both(8, /\b(?:dish\w*|sink|washing up|dishwasher|kitchen (?:is|was|looks)|plates|pans)\b/, {
    feel: [
      "I'm worn out with the dishes ending up mine.",
      'Coming in to a full sink just floors me.',
      "I'm tired, and the kitchen was the last straw.",
      'I feel a bit alone with the kitchen stuff.',
    ],
    wish: [
      'Could you do the kitchen tonight?',
      'Could you get them done before bed?',
      'Can we take turns with the dishes this week?',
    ],
  }),
  both(
    8,
    /\b(?:laundry|washing|wash load|clothes|towels?|ironing|shirts?)\b/,
    {
      feel: [
        "I'm run off my feet with the washing.",
        'I feel like I never get to the end of the laundry.',
        'It wears me down finding it still there.',
      ],
      wish: ['Could you take the washing this week?', 'Could you put a load on today?'],
    },
    /\bwashing up\b/,
  ),
  both(8, /\b(?:bins|rubbish|trash|recycling|litter tray|litter box)\b/, {
    feel: [
      "I'm tired of being the one who remembers the bins.",
      'It gets me down having to think of it every week.',
    ],
    wish: ['Could you take the bins out tonight?', 'Can that one be yours from now on?'],
  }),
  both(
    7,
    /\b(?:clean\w*|tidy\w*|tip\b|mess(?:y|ed)?|hoover\w*|chores?|housework|floor|shoes|boots|bathroom|help (?:around|with the house|out)|half a job|in this (?:house|flat)|fridge|shelf|list)\b/,
    {
      feel: [
        "I'm worn out with the house right now.",
        "I feel like I'm carrying the house on my own and I'm tired.",
        "I can't relax with the place like this.",
        "I'm at the end of my energy with the house stuff.",
      ],
      wish: [
        'Could we do half an hour on it together tonight?',
        'Can we split it up again this weekend?',
        'Could you take one thing off me today?',
        'Which bit could you take on?',
      ],
    },
  ),
  both(
    8,
    /\b(?:your phone|that phone|on the phone|scroll\w*|instagram|tiktok|laptop|reels?|slack)\b/,
    {
      feel: [
        "I miss you when we're in the same room and on screens.",
        'I feel a bit invisible next to that phone.',
        "I'd been looking forward to having you to myself.",
      ],
      wish: [
        'Can we have an hour tonight with phones away?',
        'Could you put it down for a bit and sit with me?',
      ],
    },
    /\bphone (?:died|was off|battery|company|bill)\b|\b(?:answer|pick up|check) (?:your|the) phone\b/,
  ),
  both(
    8,
    /\b(?:gaming|one more game|your games?|xbox|ps5|playstation|raid|checkpoint|headset|fortnite|fifa)\b/,
    {
      feel: [
        "I've been sat here missing you.",
        'I was hoping for some time with you tonight.',
        'I feel like I come after the game, and it makes me sad.',
      ],
      wish: [
        'Could you finish this one and come and sit with me?',
        'Can we have tomorrow night, just us?',
      ],
    },
  ),
  both(
    8,
    /\b(?:late|5 min\w*|five minutes|on time|traffic|waiting|waited|where are you|running behind|hold up|held up|overran|an hour ago|be home|home (?:by|at|in)|still at)\b/,
    {
      feel: [
        "I get wound up when I'm waiting and don't know what's happening.",
        "I was looking forward to seeing you, so I'm a bit flat.",
        "The waiting gets to me, I'd made plans around it.",
        'I was starting to worry.',
      ],
      wish: [
        'Could you text me when you know you will be late?',
        'What time do you really think?',
        'Can you let me know when you leave?',
      ],
    },
    /\blate (?:fee|shift|lunch)\b/,
  ),
  both(
    8,
    /\b(?:reply|replied|answer(?:ed|ing)?|text(?:ed)? (?:me )?back|read it|on read|seen|ignor\w+|respond|picked? up (?:the|a|your) phone|pick up\b(?! (?:the|my|your|some|milk|a|his|her)\b)|rang you|ring me|call me|phone call|missed calls?|(?:didn't|never|not|could have|couldn't) (?:even )?(?:call|ring|text)|voicemail|blue ticks|online|phone (?:died|was off))\b/,
    {
      feel: [
        "I get in my head when I don't hear from you.",
        "I was worried when I couldn't reach you.",
        'I felt a bit forgotten, to be honest.',
        'It makes me anxious when it goes quiet.',
      ],
      wish: [
        "Could you send me a quick 'busy' next time?",
        'Can you ring me when you get a minute?',
        'When can we talk?',
      ],
    },
    /\b(?:the vet|landlord|plumber|doctor|school|bank|council|boss|your mum|your mother) (?:rang|called)\b/,
  ),
  both(
    8,
    /\b(?:forgot\w*|remember\w*|remind\w*|slipped|lost (?:the|your|my)|left (?:the|my|your)|locked out|careless|disorganised|twice by accident)\b/,
    {
      feel: [
        "I'm stressed, and this on top makes me want to cry.",
        'It makes me nervous when things slip, I was counting on it.',
        "I feel like the one holding all the lists and I'm tired.",
      ],
      wish: [
        'Could you sort it today?',
        'Can we put these things in a shared calendar?',
        "What's the plan now?",
      ],
    },
    /\bremember (?:when|the time|that)\b/,
  ),
  both(
    9,
    /\b(?:half of the (?:rent|bills?|gas|deposit)|your (?:half|part|share)|my (?:half|part|share)|owe me|pay (?:me )?back|transfer (?:it|the)|overdrawn)\b/,
    {
      feel: [
        "I get really nervous when it's late, it comes out of my account.",
        "I'm stressed about that payment hanging over us.",
        'It scares me to be short this month.',
      ],
      wish: [
        'Could you send your part today?',
        'When do you think you can send it?',
        'Can we set it up so neither of us has to chase?',
      ],
    },
  ),
  both(
    8,
    /\b(?:money|rent|bills?|spent|spend\w*|cost\w*|price|quid|pounds|euros?|dollars|afford|mortgage|savings|transfer|overdrawn|budget|card|paid|pay\b|account|deposit|tyres)\b/,
    {
      feel: [
        'Money makes me really nervous right now.',
        "I'm scared about how tight it is.",
        'I got a knot in my stomach when I saw that.',
        "I'd like us both to know before it goes out.",
      ],
      wish: [
        'Can we sit down with the numbers this week?',
        'Could we talk before anything that size?',
        'Can we keep an eye on it together?',
        'Can we work out what is fair together?',
      ],
    },
    /\bpay attention\b/,
  ),
  both(
    8,
    /\b(?:kids?|bath ?time|bedtime|school run|nursery|homework|baby|nappy|bottles?|night feeds?|pick ?ups?|their tea|lunchbox|parents evening|teacher|babysit\w*|(?<!with )the (?:boys|girls))\b/,
    {
      feel: [
        "I'm running on empty with the kids.",
        "I feel like I'm doing this bit on my own and I'm tired.",
        'I need us to be two in this.',
        "I'm at my limit today.",
      ],
      wish: [
        'Could you take bedtime tonight?',
        'Can you do the next one so I can sit down?',
        'Can we share out the week on Sunday?',
        'Could you take them for an hour?',
      ],
    },
  ),
];
