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
