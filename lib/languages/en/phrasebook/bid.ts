import { theirs, type Group } from './group';

/** Answers to a small bid for attention or connection. */
export const bid: readonly Group[] = [
  theirs(
    8,
    /\[(?:photo|pic|video|image)\]|\b(?:look at (?:this|him|her|the|it)|photos?|pics?|picture|video|album|selfie)\b/,
    {
      join: [
        'Oh let me see. Give me a minute to look properly.',
        'Aw, I like that you sent me this.',
        'Show me the rest later?',
        "That's lovely. What was going on there?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:sky|moon|sunset|sunrise|rainbow|snow\w*|stars|come (?:out|outside|see|look|here)|quick|out the window|frog|fox|bird|robin|deer|garden|blossom)\b/,
    {
      join: [
        "Give me two minutes and I'll come and look.",
        "Ooh, keep it there for me, I'm coming.",
        "Take a photo in case I miss it? I'm just finishing up.",
        'I wish I was stood there with you.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:walk|stroll|run together|swim|bike|park|beach|stoep|sit (?:outside|with me|on|down))\b/,
    {
      join: [
        "I'd like that. I'm a bit flat today, so a slow one?",
        'Yes to a walk. Give me twenty minutes?',
        "Not tonight, I'm beat, but tomorrow would be lovely?",
        'I could do with some air with you, actually.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:film|movie|episode|series|netflix|watch\w*|show\b|sofa|cuddle|cosy|fort|board game|cards?|play|puzzle|game)\b/,
    {
      join: [
        'That sounds nice. Can I finish this first?',
        'Yes, in half an hour? You choose.',
        "I'm fried, but I'd like to sit with you.",
        'Go on then, save me a place.',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:dinner|takeaway|restaurant|cook\w*|pizza|thai|curry|brunch|lunch|breakfast|coffee|ice cream|cake|date|picnic|pub|drink)\b/,
    {
      join: [
        "I'd like that. When were you thinking?",
        "Yes, let's. You choose, my head's full.",
        "That sounds good. I'm starving, actually.",
        'Not tonight, but can we do it this weekend?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:holiday|weekend away|trip|travel|lottery|someday|one day|imagine|what if we|would you rather|if we|dream\w*|let us|let's|shall we|should we|wanna|want to|fancy)\b/,
    {
      join: [
        'I like the sound of that. Tell me more tonight?',
        "Ooh, where did that come from? I'm in the mood to dream a bit.",
        "I'm tired, so ask me again at dinner? I do want to.",
        'Maybe! What would we do first?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:miss (?:you|me|us)|missing you|thinking (?:of|about) you|love you|hug|kiss\w*|can't wait to see|wish you were)\b/,
    {
      join: [
        "That's nice to read. I miss you too.",
        'I needed that today. Thank you.',
        'Long day here, that helped.',
        "Can't do much from here, but I want that hug later.",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:song|listen to|album|band|playlist|tune|lyrics|podcast|article|book|meme|reel|tiktok|funny|joke|guess what|guess who|dreamt?|story)\b/,
    {
      join: [
        'Go on, tell me.',
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
        'Long one. Better for hearing from you. How was yours?',
        "Bit of a slog. I'll tell you later. You?",
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
  theirs(1, /./s, {
    join: [
      "I'm in the middle of something, can I look properly in a bit?",
      "Oh nice. Tell me more when I'm in?",
      "Give me ten minutes and you've got all of me.",
    ],
  }),
];
