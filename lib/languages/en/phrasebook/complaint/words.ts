import { theirs, type Group } from '../group';

/** Secrets, jokes, harsh words, family and money. */
export const words: readonly Group[] = [
  theirs(
    9,
    /\b(?:you (?:\w+ )?(?:told|tell) .{0,25}\b(?:about (?:my|me|us|our|it)|my|that i|i was|i'm)|our (?:fights|business|quarrel|private)|secret|in confidence|asked you not to|posted (?:our|my|about)|group chat|shared (?:our|my)|my (?:salary|debt|diagnosis|diary|journal)|found out from|knew before|heard it from|behind my back)\b/,
    {
      own: [
        "That wasn't mine to tell, and I told it. I'm sorry.",
        "You trusted me with that and I let it out. I'm sorry.",
        "You should have heard it from me first. I'm sorry.",
        "I can see why you felt exposed. I'm sorry.",
      ],
      mend: [
        "I'll keep our stuff between us from now on.",
        'What would you like me to say to them?',
        'Do you want me to ask them to keep it to themselves?',
        'Is there anything else you want me to put right?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:laughed|laughing at|joke\w*|joking|banter|made fun|mock\w*|impression|nickname|teas\w+|story about me|not a compliment|(?:wasn't|not|isn't) funny)\b/,
    {
      own: [
        "I made you the joke and it wasn't funny for you. I'm sorry.",
        "I wasn't thinking how it felt from where you were. I'm sorry.",
        "You're right, that was at your expense. I'm sorry.",
        "I got a cheap laugh and you paid for it. I'm sorry.",
        "I can see why that made you feel small. I'm sorry.",
      ],
      mend: [
        "I won't do it again.",
        'Did it make the rest of the night weird?',
        'Will you tell me if I ever get near that again?',
        'Is there something I can say to them?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:in front of (?!the (?!kids|boys|girls|whole|team|others|class|waiter|neighbours)|a\b)|humiliat\w+|embarrass\w*|(?:feel|felt|look) (?:so |really )?(?:small|stupid|dumb|like a fool)|rolled your eyes|correct(?:ed|ing) me|showed me up|two inches)\b/,
    {
      own: [
        "With people there it was worse, I see that. I'm sorry.",
        "I should have kept that for us two. I'm sorry.",
        "I made you look small and that wasn't fair. I'm sorry.",
        "You shouldn't have to sit through that with people watching. Sorry.",
      ],
      mend: [
        'Is there something I can say to them?',
        'Did it sour the rest of it for you?',
        'Next time will you give me a look and I stop?',
        "I'll say sorry with them there too, if you'd like?",
      ],
    },
  ),
  theirs(
    9,
    /\b(?:are we ok|are you ok|seem(?:ed)? off|what'?s wrong|what wrong|did i do something|are you (?:mad|upset|cross|angry|annoyed)|is everything ok|not talk(?:ing)? to me|talk to me|what did i do|are you ignoring)\b/,
    {
      own: [
        "It's not nothing, I just don't have the words for it yet.",
        "I've gone quiet because my head is full. That's not fair on you.",
        "I'm a bit raw, and I didn't know how to say it.",
        "You're right to ask. I've been off.",
      ],
      mend: [
        "Give me till tonight and I'll tell you?",
        'Can we sit down after dinner?',
        'Can I find the words first and come to you?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:what you said|you said (?:my|i|that)|called me|my weight|my cooking|shout\w*|yell\w*|snap\w*|swore|rude|tone|harsh|mean|short with|raised your voice|slammed|nasty)\b/,
    {
      own: [
        "I shouldn't have said it like that. I'm sorry.",
        "That came out nasty and you didn't deserve it. I'm sorry.",
        "You're right, I was sharp with you. Sorry.",
        "I said it, and I can see why it hurt. I'm sorry.",
      ],
      mend: [
        'Can I try saying it again, better this time?',
        'What did it sound like from your side?',
        "I was wound up, but that's for me to sort out, not you.",
        'Is it still sore?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:your (?:mum|mom|mam|mother|dad|sister|brother|family|parents|cousin|aunt\w*|friends?|mates?|ex))\b/,
    {
      own: [
        "I left you on your own with that. I'm sorry.",
        'You needed me to say something and I stayed quiet. Sorry.',
        "I should have had your back there. I'm sorry.",
        'I hear them so often I forget how it lands on you. Sorry.',
      ],
      mend: [
        "I'll talk to them.",
        'What would you have wanted me to say?',
        'How do you want us to do it next time?',
        'Shall we agree a signal for next time?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:money|spent|spend\w*|savings|card|paid|quid|\d{2,} ?(?:pounds|dollars|euro|quid)|account|bought|deposit|rent|bill|loan|budget|lent|overdrawn)\b/,
    {
      own: [
        "You're right, I should have talked to you before the money went.",
        "That was our money and I decided on my own. I'm sorry.",
        "Fair. I've been avoiding the money talk. Sorry.",
        "I can see why that knocked you. I'm sorry.",
      ],
      mend: [
        'Can we go through it together tonight?',
        'From what amount should we both ask first?',
        "I'll show you everything, ask me anything.",
        'Sunday morning with coffee, we do the sums?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:without (?:me|asking|telling|checking)|didn't (?:ask|tell) me|behind|already (?:booked|said yes|told)|decid\w+|said yes|invited|booked|signed|agreed to|put (?:us|me) down|cancelled|consult\w*|a say)\b/,
    {
      own: [
        'I decided that without you, and it was yours to decide too. Sorry.',
        "You're right, I should have asked you first.",
        "I went ahead on my own. I can see why you're cross.",
        "I spoke for both of us and I shouldn't have.",
      ],
      mend: [
        'What would you want to do, if we started again?',
        'Shall I ring and undo it?',
        "Next time I'll ask before I say yes.",
        'Can we look at it together now?',
      ],
    },
  ),
];
