import { theirs, type Group } from '../group';

/** Families, and feelings with no subject. */
export const family: readonly Group[] = [
  theirs(
    9,
    /(?=.*\b(?:nervous|dread\w*|scared|anxious|do i have to|worried|can't face)\b).*\byour (?:mum|mom|mother|dad|father|sister|brother|family|parents|friends?|mates?)\b/s,
    {
      say: [
        "No wonder you're nervous, that's a lot of eyes on you.",
        "I get why you're dreading it.",
        'That makes sense, they can be a lot.',
      ],
      ask: [
        'What bit are you dreading most?',
        'What would make it easier on the day?',
        'Shall we agree a signal for when you want to go?',
      ],
    },
  ),
  theirs(
    8,
    /(?=.*\b(?:said|says|told|looked|looks|look|laughed|laughing|asked|made|roared|shouted|hates?|ignored|wheeled|tutted|came|thinks|rang|called|jokes?|joked|accept|kicked|walked|likes|blanked|kept)\b).*\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|aunt\w*|cousin|nan|gran|friend|friends|mates?)\b/s,
    {
      say: [
        "I'm sorry it was my side who made you feel like that.",
        "That wasn't ok, whoever's family it is.",
        "I'm on your side here. That sounds horrible.",
        "I didn't see it from where you were sitting. I'm sorry.",
      ],
      ask: [
        'What did they say exactly?',
        'Do you want me to say something, or just know I get it?',
        'What would help before we see them again?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:my )?(?:mum|mom|mam|mother|dad|father|papa|mama|sister|brother|parents|aunt\w*|family)\b/,
    {
      say: [
        "Oh no. I'm sorry, that's hard.",
        "That's a hard thing to hear.",
        "I'm sorry. You deserve better than that.",
        'That must have hurt.',
      ],
      ask: [
        'What did they say?',
        'How are you feeling about it?',
        'Do you want to talk about it, or have a night off from it?',
        'Are you alright?',
      ],
    },
    /\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents)\b/,
  ),
  theirs(
    7,
    /\b(?:feel like (?:a |such a )?(?:failure|fraud|rubbish|idiot|bad|terrible|worst)|not good enough|useless|worthless|failure|pathetic|imposter|found out|feel sorry for me|worst (?:person|mum|mom|dad))\b/,
    {
      say: [
        "That's a cruel thing for your head to be telling you.",
        "You're not that, and I know it doesn't feel true right now.",
        "I hate that you're feeling that about yourself.",
        "That's a heavy thing to believe about yourself, even for a day.",
      ],
      ask: [
        'What set it off?',
        'How long has it been like that?',
        'Do you want me to argue with it, or just listen?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:drinking too much|had a drink|relapsed?|cravings?|aa meeting|using again|gambl\w+|binge\w*|purg\w+)\b/,
    {
      say: [
        "That took guts to say. I'm glad you told me.",
        "Thank you for telling me. I'm not going anywhere.",
        "That's a hard thing to say out loud.",
      ],
      ask: [
        'What would help you this week?',
        'When is it hardest?',
        'Do you want me with you for the next step, whatever it is?',
      ],
    },
    /\bbinge ?watch/,
  ),
  theirs(
    8,
    /\b(?:patient|class|year \d+|pupils?|students?|parents evening|lesson|client) .{0,40}\b(?:died|lost|cry|cried|laughed|hit|swore|spat|gone)\b|\b(?:lost a patient|judge gave)\b/,
    {
      say: [
        "That's a lot to bring home with you.",
        'You care so much about them, of course that got to you.',
        "I'm so sorry. That isn't just a day at work.",
      ],
      ask: [
        'Do you want to tell me what happened?',
        'Are you ok to drive home?',
        'What do you need tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:followed me|catcall\w*|stared at me|groped|grabbed me|some (?:man|bloke|guy|woman|lady)|a stranger (?:said|shouted|grabbed|on)|staring (?:at me )?on the|called me (?:a|names)|slur|racis\w+|shouted at me)\b/,
    {
      say: [
        "That's horrible, and you did nothing to deserve it.",
        'That would have shaken me too.',
        "I'm so sorry. What a thing to have happen on an ordinary day.",
      ],
      ask: [
        'Are you somewhere safe now?',
        'Do you want me to come and meet you?',
        'Do you want to talk about it or be distracted?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:empty nest|left for uni|moved out|leaving home|dropped (?:her|him) off|last day|retire\w*|handed the keys|end of an era|say(?:ing)? goodbye|goodbye)\b/,
    {
      say: [
        "That's a big thing to close the door on.",
        "No wonder it's hit you. That's a whole chapter.",
        'Goodbyes like that are heavier than people say.',
      ],
      ask: [
        'What do you miss already?',
        'How are you feeling about it tonight?',
        'Shall we do something small to mark it?',
      ],
    },
  ),
  theirs(8, /\b(?:ewes?|lambs?|cows?|calf|herd|flock|hens?|bees|harvest|crop)\b/, {
    say: [
      "I'm so sorry, and you having to deal with it on your own.",
      "That's a horrible thing to find. I'm sorry.",
      "After all the work you put into them. I'm so sorry.",
    ],
    ask: [
      'Is anyone there with you?',
      'Are you alright?',
      'What needs doing first, and can I do it?',
    ],
  }),
  theirs(8, /\b(?:period is|late period|\d+ days late|pregnancy test|might be pregnant|pill)\b/, {
    say: [
      "No wonder you're freaking out. We're in this together.",
      "Ok, that's scary. I'm with you whatever it is.",
    ],
    ask: [
      'Do you want me to get a test and come over?',
      'How are you feeling right now?',
      'Do you want to talk or just not be alone with it?',
    ],
  }),
  theirs(6, /\b(?:scared|frightened|terrified|worried|worry|nervous|anxious|dread\w*|what if)\b/, {
    say: [
      "No wonder you're scared, there's a lot riding on it.",
      "That's a horrible thought to have going round.",
      'That fear makes sense to me.',
      'Not knowing is the hardest bit.',
    ],
    ask: [
      "What's the part that frightens you most?",
      'Do you want to talk it through, or a distraction?',
      'What would help till you know?',
    ],
  }),
  theirs(5, /\b(?:cry|cried|crying|tears|sobb\w+|bawl\w*|weep\w*)\b/, {
    say: [
      'I hate that you were crying on your own.',
      'Oh no. That must have really got to you.',
      "I'm so sorry you had a day that ended in tears.",
    ],
    ask: ['What happened?', 'Are you somewhere you can sit down?', 'Do you want me to ring?'],
  }),
  theirs(5, /\b(?:sad|low|down|numb|empty|grey|hopeless|upset|gutted|flat|blue)\b/, {
    say: [
      "I'm sorry today's like that.",
      'That sounds like a heavy day.',
      "I'm glad you told me, even if there's nothing to fix.",
      'Days like that are hard to be in.',
    ],
    ask: [
      'Is it one thing or a bit of everything?',
      'Do you want company or quiet?',
      'When did it start?',
    ],
  }),
  theirs(5, /\b(?:angry|furious|fuming|raging|livid|fed up|sick of|so annoyed|scream)\b/, {
    say: [
      "I'd be fuming as well.",
      "You've every right to be angry about that.",
      'That would drive anyone up the wall.',
      'Ugh, no wonder you want to scream.',
    ],
    ask: [
      'What was the last straw?',
      'Do you want to rant? I have time.',
      'What do you wish you could say to them?',
    ],
  }),
  theirs(
    6,
    /\b(?:my (?:race|match|season|run|set|voice|song|painting|novel|knee|ankle)|injur\w+|not selected|benched|marathon|the final|our (?:gig|match|set|slot)|gallery|band|chapter)\b/,
    {
      say: [
        'I know how much it means to you.',
        "That's really gutting.",
        "That's such a disappointment. I'm sorry.",
      ],
      ask: [
        'How are you feeling about it now?',
        'What happened?',
        'Do you want to talk about it or get away from it for a night?',
      ],
    },
  ),
  theirs(1, /./s, {
    say: [
      "Oh no. I'm sorry.",
      "That's a lot. I'm sorry.",
      "Ugh, that's rough. I'm sorry.",
      "That sounds really hard. I'm with you.",
      'No wonder that got to you.',
    ],
    ask: [
      'Do you want to talk, or just have company?',
      'What would help right now?',
      'How are you doing now?',
    ],
  }),
];
