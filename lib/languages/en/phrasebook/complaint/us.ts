import { theirs, type Group } from '../group';

/** Closeness, silence, promises and time, and what has no subject. */
export const us: readonly Group[] = [
  theirs(
    8,
    /\b(?:kiss\w*|hug\w*|hold my hand|touch\w*|affection\w*|say it back|i love you|romantic|date night|flatmates?|roommates?|distant|close any ?more|miss us|close to you|goodnight|good night|good morning|warm\w*|compliments)\b/,
    {
      own: [
        "I've let that slip, and I miss it too.",
        "You're right, I've been far away lately. I'm sorry.",
        "I didn't notice I'd stopped. I'm sorry.",
        "I feel it more than I say it. That's not much use to you, I know.",
      ],
      mend: [
        'Can we have an evening, just us, phones off?',
        'Come here tonight?',
        'What do you miss most?',
        'Can I start tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:ignor\w+|quiet|silent|silence|shut\w* (?:me )?(?:down|out)|won't talk|don't (?:talk|tell)|walk(?:ed)? (?:off|out|away)|cold|one word|short answers|sulk\w*|stonewall\w*|talking to a wall|wall)\b/,
    {
      own: [
        "You're right, I've gone into my shell. It isn't you.",
        'I went quiet instead of saying what was up. Sorry.',
        "I shut the door on that, I know. I'm sorry.",
        "I don't always find the words, but you shouldn't have to guess.",
      ],
      mend: [
        "Give me an hour to find the words and I'll come to you?",
        'Can we talk after dinner?',
        'What was it like on your end?',
        'Can we sit down for a bit tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:listen\w*|hear me|interrupt\w*|talk(?:ed|ing)? over|cut me off|didn't (?:even )?ask|never ask|pay attention|tun(?:e|ed) out|not interested|care about|notice\w*|support\w*|on my own|by myself|there for me|let down)\b/,
    {
      own: [
        "I wasn't really listening, and you could feel it. I'm sorry.",
        "You needed me there and I wasn't. I'm sorry.",
        "You're right, I didn't even ask. Sorry.",
        'I missed it, and I can see how alone that felt.',
      ],
      mend: [
        'Tell me now, from the start?',
        "I want to hear it. When's good?",
        'What did you need from me right then?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:flirt\w*|texting (?:her|him)|messaging (?:her|him)|her number|his number|laughing with|looked at|liked (?:her|his)|dm|jealous|your ex|waitress|dancing with|lipstick)\b/,
    {
      own: [
        "I can see how that looked from where you were. I'm sorry.",
        'I left you standing there and that felt rotten, I get it.',
        "It was nothing, but it hurt you, and that isn't nothing.",
      ],
      mend: [
        'What would have felt ok?',
        "Ask me anything about it, I'd rather you did.",
        'Can I come and find you next time?',
      ],
    },
  ),
  theirs(8, /\b(?:drunk|drink\w*|pub|pints?|wasted|hungover|smok\w+|vap\w+|fag|weed)\b/, {
    own: [
      "You're right, I went too far with it. I'm sorry.",
      "I said I wouldn't and I did. I'm sorry.",
      "I scared you, and I don't want to be that person. Sorry.",
    ],
    mend: [
      'Can we talk about it tomorrow, properly?',
      'What worries you most about it?',
      'What do you need from me this week?',
    ],
  }),
  theirs(
    8,
    /\b(?:asked you (?:to|twice|three|\w+ times|again)|have to (?:ask|remind|nag)|keep (?:asking|reminding)|bringing it up|chase you|nag)\b/,
    {
      own: [
        "You asked, and I let it slide. I'm sorry.",
        "You shouldn't have to ask me more than once. Sorry.",
        "I've made you the one who has to remember. That's not fair on you.",
      ],
      mend: [
        "I'll do it today.",
        'What did it leave you stuck with?',
        'Can I take it on for good, so you can forget about it?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:the only one|only one (?:doing|planning|who)|on my own with|do everything|all on me|every (?:single )?(?:night|lunch|feed|appointment|form)|i'm always the one|always me (?:who|that|doing|bringing)|carry(?:ing)? (?:it|everything|the))\b/,
    {
      own: [
        "I've left too much of it to you. I'm sorry.",
        "You're right, you've been carrying this and I let you.",
        "I didn't see how much was landing on you. Sorry.",
      ],
      mend: [
        'Which part can I take over completely?',
        'Can we sit down and split it properly?',
        "What's the heaviest bit? Give me that one.",
      ],
    },
  ),
  theirs(
    7,
    /\b(?:promis\w+|you said you(?:'d| would)|said you'd|you were (?:meant|supposed|going) to|kept saying)\b/,
    {
      own: [
        "I said I would and I didn't. I'm sorry.",
        'You were counting on me and I let it slide. Sorry.',
        "Fair, I did promise. I'm sorry.",
        "You shouldn't have to chase me for things I said I'd do.",
      ],
      mend: [
        'Is it still any use if I do it now?',
        'What did it leave you stuck with?',
        'Can I put it right now?',
        "What's the next one you need me to keep?",
      ],
    },
  ),
  theirs(
    7,
    /\b(?:plans?|weekend|gig|night out|holiday|trip|time (?:together|with)|see you|date)\b/,
    {
      own: [
        "You were looking forward to it and I let you down. I'm sorry.",
        "You're right, we've had hardly any time, and that's partly me.",
        'I can see why that felt like coming second.',
      ],
      mend: [
        'Can we pick an evening this week that nothing moves?',
        'What would you like us to do?',
        'Shall I plan the next one?',
      ],
    },
  ),
  theirs(7, /\b(?:work\w*|overtime|shifts?|job|office|deadline|calls)\b/, {
    own: [
      "Work has been getting the best of me, and you the rest. I'm sorry.",
      "You're right, I've let work eat us lately.",
      "I can see you've been left with the leftovers. Sorry.",
    ],
    mend: [
      'Which evening could be only ours?',
      "I'll be home on time one day this week, you choose which.",
      'What do you miss most?',
    ],
  }),
  theirs(
    9,
    /\b(?:read|went through|looked (?:at|through)|opened|checked) (?:my|through my) (?:journal|diary|phone|messages|emails?|post|letters?|bag|drawer)\b|\bmy (?:journal|diary)\b/,
    {
      own: [
        "That was yours and I had no right. I'm sorry.",
        "I went where I shouldn't have. I'm sorry.",
        "No excuse, it was private. I'm sorry.",
      ],
      mend: [
        "I won't do it again. Is there anything you want to ask me?",
        'I was worried and I should have asked you instead.',
        'What would help you feel ok about it?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:married|engaged|propos\w+|wedding|future|commit\w*|placeholder|moving in|have (?:a baby|kids)|where (?:is this|are we) going|never put pics|hid(?:e|ing) (?:me|us))\b/,
    {
      own: [
        "I can see how the waiting feels from your side. I'm sorry.",
        "I've been dodging this one, and that's not fair on you.",
        "You're not a placeholder. I've just been slow to talk about it.",
      ],
      mend: [
        'Can we sit down with it properly this weekend?',
        'What would you need to hear from me?',
        'Can I tell you what makes me hesitate, and then you?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:noise|loud|woke|snor\w*|heating|smell|towels?|bathmat|toilet seat|lights? (?:on|off)|umbrella|parking|speeding|too fast)\b/,
    {
      own: [
        "I didn't think about how that was for you. Sorry.",
        'Fair, that was thoughtless of me.',
        "You're right, I wasn't paying attention. Sorry.",
      ],
      mend: [
        "I'll watch it from now on.",
        'What would work better for you?',
        'Tell me if I slip again?',
      ],
    },
  ),
  theirs(
    2,
    /\b(?:hurt|hurts|stung|upset|sad|cried|crying|felt|feel|lonely|alone|angry|mad|annoyed|sick of|tired of|fed up)\b/,
    {
      own: [
        "I don't want to be the one who makes you feel like that. I'm sorry.",
        "I'm sorry. I didn't see how much it got to you.",
        'I can see it hurt, and I was about to argue with that. Sorry.',
        "It hurt you, so it matters. I'm sorry.",
      ],
      mend: [
        'What was the worst bit of it for you?',
        'Tell me what you needed from me?',
        'What would have felt better?',
        'What would help now?',
      ],
    },
  ),
  theirs(1, /(?:)/, {
    own: [
      "That's fair. I hadn't seen it from your side.",
      "You're right to tell me. I'm sorry.",
      "I didn't know it felt like that. I'm sorry.",
      "Ok. I'm sorry, I do see it.",
      "I'd rather hear it than argue. I'm sorry.",
    ],
    mend: [
      'What would you like me to do differently?',
      'What would help?',
      'Will you tell me how it has been for you?',
      'Can we talk about it tonight?',
    ],
  }),
];
