import { theirs, type Group } from './group';

/** Answers to a complaint about the sender or about us: owning the true part, and what could be mended. */
export const complaint: readonly Group[] = [
  theirs(
    8,
    /\b(?:phone|screen|scroll\w*|slack|laptop|instagram|tiktok|headset|texting|emails)\b/,
    {
      own: [
        "You're right, I was on my phone and not with you. I'm sorry.",
        'Fair, I had my head in that phone. Sorry.',
        "Yeah, I do disappear into it. I'm sorry.",
        'I was half there, and you could tell. Sorry.',
        'You were talking and I was looking at a screen. Sorry.',
      ],
      mend: [
        'Tell me again tonight, phone in the other room?',
        'Can we do dinner with both phones in a drawer?',
        "Will you tell me again? I'm listening now.",
        'Nudge me if I do it again?',
      ],
    },
    /\b(?:phone bill|phoned)\b/,
  ),
  theirs(
    8,
    /\b(?:gam(?:e|ed|ing)|xbox|ps5|raid|league|controller|match)\b/,
    {
      own: [
        "You're right, I lost the whole evening to it. Sorry.",
        'Fair, I got sucked in and left you on your own.',
        "Yeah, I put the game first and that's not ok.",
      ],
      mend: [
        'Tomorrow night is ours, no headset?',
        'What would you like us to do instead tonight?',
      ],
    },
    /\bgame plan\b/,
  ),
  theirs(
    8,
    /\b(?:late|waited|waiting|(?:40|forty|thirty|30|20|twenty|45) min\w*|an hour|stood (?:there|outside|at)|standing (?:outside|there)|on time|no show|turned up|where were you|2 ?am|time you got (?:in|home|back))\b/,
    {
      own: [
        "You were left waiting and that's on me. I'm sorry.",
        'I should have let you know the minute I was running late. Sorry.',
        "That's a long time to be left standing. I'm sorry.",
        "You're right, I was late and I didn't tell you. Sorry.",
      ],
      mend: [
        "Next time I'll text before I'm late, not after.",
        'Can I make it up to you this week?',
        'Was it horrible, waiting there?',
        'Can I buy you dinner to say it properly?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:forgot\w*|birthday|anniversary|name day|remember\w*|slipped your mind|missed (?:it|my|the|her|his))\b/,
    {
      own: [
        "I forgot, and it mattered to you. I'm sorry.",
        "You're right, it went out of my head and it shouldn't have.",
        "I can't dress it up, I forgot. I'm really sorry.",
        "That was important and I let it slip. I'm sorry.",
      ],
      mend: [
        'Can I make it up to you this weekend?',
        "I've put it in my phone now so it can't happen again.",
        "Can we do it properly, even if it's late?",
        'What would make it a bit better?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:dish\w*|washing|laundry|hoover\w*|clean\w*|tidy\w*|tidied|bins?|mess(?:y|ed)?|chores?|housework|cook\w*|kitchen|sink|floor|packed lunch|tap|shelf|towels?|litter|socks|cups|hair in)\b/,
    {
      own: [
        "You're right, that's been landing on you. I'm sorry.",
        'Fair. I left it and you ended up doing it.',
        "Yeah, I've been letting you carry the house. Sorry.",
        "I said I'd do it and I haven't. Sorry.",
      ],
      mend: [
        "I'll do it tonight, leave it for me.",
        'Can we split it properly this weekend?',
        'Which bit would help most if I took it on?',
        "Leave what's left, that's mine.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:kids?|school|bath ?time|bedtime|nursery|pick ?up|baby|feeds?|night feeds|homework|parents evening|sleepover|nappies|appointment\w*|sports day|recital|assembly)\b/,
    {
      own: [
        "You're right, you've been carrying that with the kids. I'm sorry.",
        'Fair, that should have been me as well.',
        "I wasn't there for it and you were on your own. Sorry.",
      ],
      mend: [
        "I'll take tonight, start to finish.",
        'Which days could be mine?',
        'Shall we put it all in the calendar together?',
        'Can I take the next one?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:you (?:\w+ )?(?:told|tell) (?:your|the|him|her|them|everyone|people|my|\w+)|our (?:fights|business|quarrel|private)|secret|in confidence|asked you not to|posted (?:our|my|about)|group chat|shared (?:our|my)|my (?:salary|debt|diagnosis|diary|journal)|found out from|knew before|heard it from|behind my back)\b/,
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
        "I won't do it again, least of all with people there.",
        'Did it make the rest of the night weird?',
        'Will you tell me if I ever get near that again?',
        'Is there something I can say to them?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:in front of|humiliat\w+|embarrass\w*|(?:feel|felt|look) (?:so |really )?(?:small|stupid|dumb|like a fool)|rolled your eyes|correct(?:ed|ing) me|showed me up|two inches)\b/,
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
        'What number should we both say first about?',
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
        'Can I try now?',
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
        "How did it go? I'd like to hear all of it.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:flirt\w*|her number|his number|laughing with|looked at|liked (?:her|his)|dm|jealous|your ex|waitress|dancing with|lipstick)\b/,
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
    7,
    /\b(?:promis\w+|you said you(?:'d| would)|said you'd|you were (?:meant|supposed|going) to|kept saying|again)\b/,
    {
      own: [
        "I said I would and I didn't. I'm sorry.",
        'You were counting on me and I let it slide. Sorry.',
        "Fair, I did promise. I'm sorry.",
        "You shouldn't have to chase me for things I said I'd do.",
      ],
      mend: [
        "I'll do it today and tell you when it's done.",
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
    /\b(?:noise|loud|woke|snor\w*|heating|window|smell|towel|toilet seat|lights?|keys|door|umbrella|parking|driv\w+|speed\w*|fast)\b/,
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
        "I got defensive there instead of listening. I'm sorry.",
        'I can see it hurt, and I was about to argue with that. Sorry.',
        "It hurt you, so it matters. I'm sorry.",
      ],
      mend: [
        'What was the worst bit of it for you?',
        'Tell me what you needed from me?',
        'Can you tell me again? I want to get it this time.',
        'What would help now?',
      ],
    },
  ),
  theirs(1, /(?:)/, {
    own: [
      'Fair point, and I went on the defensive there. Sorry.',
      "I don't want to fight with you about this.",
      "I'd rather get this right than win it.",
      'Ok, I was about to argue instead of listening. Sorry.',
      'I can see this matters to you.',
    ],
    mend: [
      "What's the part that matters most to you?",
      'Can you say it again? I want to get it this time.',
      'What would you like me to do differently?',
      'Can we start this one again, slower?',
    ],
  }),
];

/** What follows when the sender remembers it otherwise: no blame taken, the hurt still heard. */
export const otherwise: readonly string[] = [
  'I remember it differently, but I can see it hurt. How was it for you?',
  "That's not how I remember it, but I believe it hurt. Tell me your side first?",
  "I don't think I did that, but I want to hear what it was like for you.",
  "I saw it another way, and I'd still like to hear how it felt to you.",
];
