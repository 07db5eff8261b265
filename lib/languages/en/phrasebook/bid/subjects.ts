import { theirs, type Group } from '../group';

/** Answers to a small bid, by what it is about. */
export const subjects: readonly Group[] = [
  theirs(
    8,
    /\[(?:photo|pic|video|image)\]|\b(?:look at (?:this|him|her|the|it)|photos?|pics?|picture|video|album|selfie)\b/,
    {
      join: [
        'Oh let me see. Give me a minute to look properly.',
        'Aw, I like that you sent me this.',
        "That's lovely. What was going on there?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:look at th\w+ (?:sky|moon|sunset)|the (?:sky|moon) is|(?:sky|moon)'s|sunset|sunrise|rainbow|snow\w*|stars|come (?:see|look)|quick|out the window|frog|fox|bird|robin|deer|garden|blossom)\b/,
    {
      join: [
        "Give me two minutes and I'll come and look.",
        "Ooh, keep it there for me, I'm coming.",
        "Take a photo in case I miss it? I'm just finishing up.",
        "Oh lovely. Two seconds, I'm coming.",
      ],
    },
  ),
  theirs(8, /\b(?:walk|stroll|run together|swim|bike|park|beach|stoep)\b/, {
    join: [
      "I'd like that.",
      'Yes to a walk. Give me twenty minutes?',
      'Tomorrow would be lovely?',
      'I could do with some air with you, actually.',
    ],
  }),
  theirs(
    8,
    /\b(?:film|movie|episode|series|netflix|watch\w*|show\b|sofa|cuddle|cosy|fort|board game|cards?|play|puzzle|game)\b/,
    {
      join: [
        'That sounds nice. Can I finish this first?',
        'Yes, in half an hour? You choose.',
        "I'd like to sit with you.",
        'Go on then, save me a place.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:dinner|takeaway|restaurant|cook\w*|pizza|thai|curry|brunch|brunch|coffee|ice cream|cake|date|picnic|pub|drink)\b/,
    {
      join: ["I'd like that. When were you thinking?", 'Yes, you choose?', 'That sounds good.'],
    },
  ),
  theirs(
    7,
    /\b(?:let us|let's|shall we|should we|do you want to|want to (?:do|come|go|sit|play|watch|see)|fancy|come with me|with me\b|dancing|market|crossword|join me)\b/,
    {
      join: [
        "I'd like that. Can you give me half an hour?",
        'I do want to. Tomorrow?',
        'Yes, in a bit? I just need to land first.',
        'That sounds nice.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:holiday|weekend away|trip|travel|lottery|someday|one day|imagine|what if we|would you rather|if we|dreaming of|dream of)\b/,
    {
      join: [
        'I like the sound of that. Tell me more tonight?',
        'Ooh, where did that come from?',
        'I like it when you dream up things.',
        'Maybe! What would we do first?',
      ],
    },
  ),
  theirs(9, /\bmiss(?:ing)? (?:us|our|this|being with you)\b|\bused to (?:go|do|be|talk|laugh)\b/, {
    join: [
      'I miss us too.',
      'I miss that too. Can we find an evening for it?',
      'Me too. Which evening could be ours?',
    ],
  }),
  theirs(9, /\b(?:miss(?:ing)?|wish) (?:you|me|your)\b/, {
    join: ['I miss you too.', 'Miss you too. Can I ring you later?'],
  }),
  theirs(
    8,
    /\b(?:thinking (?:of|about) you|soft about you|glad you're mine|lucky to have|proud of you|love you|hug|kiss\w*|can't wait to see)\b/,
    {
      join: ['You too.', 'Aw, thank you.', "That's lovely to read.", 'Right back at you.'],
    },
  ),
  theirs(
    8,
    /\b(?:new song|listen to|album|playlist|tune|lyrics|podcast|article|book|meme|reel|tiktok|guess what|guess who|dreamt?)\b/,
    {
      join: [
        'Send it, I could do with that right now.',
        "Ha, let me finish this and I'll give it a proper look.",
        "What is it? You've got me curious.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:remember when|remember the|years ago|our first|anniversary|old photos|reminds me|thinking about when)\b/,
    {
      join: [
        'I do remember. That was a good one.',
        "I'd forgotten that. What made you think of it?",
        'Tell me what you remember of it?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:how (?:was|is|'s) (?:your|the|work|it)|how'?s your|how are you|you ok|what are you (?:up to|doing)|wyd|good day|are you alright|how did)\b/,
    {
      join: [
        'Not bad. How was yours?',
        'Bit of a long one. How was yours?',
        "I'm ok, just tired. Nice of you to ask.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:guitar|learn\w*|class|course|hobby|paint\w*|allotment|plants?|baking|knitting|language|choir|made (?:this|a|some))\b/,
    {
      join: [
        'I like that you want to do that. What got you into it?',
        'Nice. What would you start with?',
        "You'd be good at that. Tell me more later?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:bored|lonely|chat|talk to me|are you there|hello+|helloo+|you awake|keep me company)\b/,
    {
      join: [
        "I'm here, just tied up for a bit. Half an hour?",
        "Hey you. Give me ten minutes and I'm yours.",
        'In the middle of something, but I want to hear from you. After?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:did i (?:say|do) something|you(?:'re| are) (?:being )?quiet|you seem (?:off|quiet|sad)|using full stops|are you (?:upset|mad|cross|ok)|say something)\b/,
    {
      join: [
        "You didn't do anything. My head's full and I'm bad at saying so.",
        "I'm a bit raw, that's all. Can I tell you later?",
        "Fair question. I've gone quiet and it isn't you.",
        "I'm off today and I don't have the words yet. Ask me after dinner?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:thinking (?:of (?:doing|going|starting|applying)|i (?:should|might|could))|i think i (?:should|might|want)|i (?:might|may) (?:try|start|apply|go for|put)|want to (?:learn|try|build|start|make|write|show)|been reading about|apply for|signed up)\b/,
    {
      join: [
        "I like that you're thinking about it. What's drawing you to it?",
        'I can see you doing that. What would the first step be?',
        'Go on, tell me what you have in mind.',
        "That's nice to hear. What made you think of it?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:did you know|fun fact|apparently|turns out|reading about|documentary|learned that|heard that)\b/,
    {
      join: [
        "Huh, I didn't know that. Tell me more?",
        'I like it when you tell me these. How does that work?',
        "That's a good one. Where did you find it?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:house (?:feels|is)|so (?:quiet|empty) (?:here|without|when)|hotel is|by myself|moping|talk to the (?:plants|cat|kettle)|since you (?:left|went)|when you(?:'re| are) (?:on nights|away))\b/,
    {
      join: [
        "I miss you too. It's odd not having you around.",
        'Can I ring you later?',
        'I wish I was there. Tell me about your day?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:talk(?:ing)? (?:with|to) you|properly (?:chatted|talked)|sit with me|spend time|time together|see you more|catch up|us two|just us|hear about your)\b/,
    {
      join: [
        "I miss that too. Tonight, once I've had ten minutes to land?",
        "I'd like that. After dinner, phones away?",
        "I'd like that. Can we sit down in a bit?",
        'I want that as well.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:handsome|pretty|gorgeous|beautiful|sexy|fancied|fancy you|looked (?:so )?(?:good|nice|lovely)|fit\b)\b/,
    {
      join: [
        "That's nice to read. You've made me smile.",
        'I needed that, thank you.',
        "Well that's cheered me up. Where did that come from?",
      ],
    },
  ),
  theirs(8, /\b(?:noticed (?:you|that you)|thank you for|thanks for|appreciate|grateful)\b/, {
    join: [
      "I didn't know you'd seen that. It means a lot.",
      "That's good to hear. Thank you for saying it.",
      "I wasn't sure you'd noticed. Thank you.",
    ],
  }),
  theirs(
    8,
    /\b(?:cried|teary|crying|made me (?:a bit )?sad|emotional|feeling soft|bit sad|lump in my throat)\b/,
    {
      join: [
        'Aw, you. What set it off?',
        'I like that it gets to you. Tell me about it?',
        'Come here. What was it?',
      ],
    },
  ),
  theirs(8, /\b(?:nap|lie in|bath|day off|slept (?:so )?(?:well|in)|long shower|feet up)\b/, {
    join: [
      'Good, you needed that.',
      'Good for you, I could do with one myself.',
      'Lovely. Do you feel better for it?',
    ],
  }),
  theirs(
    8,
    /\b(?:made (?:this|it|the|rajma|dinner|you|us|soup|bread|cake)|first time making|ma's recipe|mum's recipe|try (?:this|it)|tried to make|cooked|baked)\b/,
    {
      join: [
        'You made that yourself? Keep some for me.',
        'I want to try it. How did it come out?',
        'First time and all. What was the hard bit?',
      ],
    },
  ),
];
