import { theirs, type Group } from '../group';

/** Answers by what a small turn does, whatever it is about: asks, invites, shows, tells, gives, longs. */
export const kinds: readonly Group[] = [
  theirs(
    8,
    /\b(?:you coming|coming to bed|are you (?:home|awake|up|there|around)|you (?:still )?up|you awake)\b/,
    {
      join: [
        'Give me ten minutes.',
        'In a bit, I just need to land first.',
        "I'm here. Give me a few minutes?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:have a (?:read|look|listen)|read (?:it|this|mine)|what do you reckon|proofread|tell me if it's|i've written|i wrote (?:a|my|this|it))\b/,
    {
      join: [
        "Send it over, I'd like to read it properly.",
        'I want to give it a proper read. Tonight?',
        'Ooh, let me have a proper look later.',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:if i was an?|what (?:would|kind of|kinda|colour|animal|word)|what's (?:a|the|your) (?:word|best|first|favourite|name)|which (?:one|would)|would you rather|rate my|guess (?:what|who|how)|tell me (?:something|a|one|about)|who would|how many|what do you think|do you think|quiz|pick (?:a|one))\b/,
    {
      join: [
        'Ha, good question. Give me a minute to think.',
        'Hm, let me think about that one.',
        "Ooh. I'll have a think, what's yours?",
        "I'll give that proper thought. What made you think of it?",
      ],
    },
  ),
  theirs(
    7,
    /\b(?:come (?:here|and|outside|out|sit|look|to|with|over|up|down|in|build|see|for)|let's|shall we|should we|do you want to|want to|would you (?:want|like|come)|fancy|join me|with me|together|you in\b|are you up for|we could|how about)\b/,
    {
      join: [
        "I'd like that. Give me ten minutes?",
        "I'd like that.",
        'Go on then, in a bit?',
        'Yes, just let me finish this first.',
      ],
    },
    /\b(?:thinking|i think) (?:i|of)\b/,
  ),
  theirs(
    7,
    /\b(?:look\b|listen\b|see this|watch this|sent you|this (?:dog|cat|song|video|one)|\[\w+\]|there's a|there is a|a (?:fox|dog|cat|bird|man|little girl) (?:on|in|at|outside)|hear (?:this|that))/,
    {
      join: ['Ha, brilliant.', 'Oh wow. What was going on?', 'Ha, I needed that.', 'Love that.'],
    },
    /\b(?:sad|cried|miss|might have had|died)\b/,
  ),
  theirs(
    7,
    /\b(?:wish you were|thinking (?:of|about) you|wishing you|smell (?:nice|good|of|like)|in this (?:jumper|hoodie|shirt)|come here|your (?:hoodie|side of the bed|jumper|pillow)|bed is cold|sleep without you|in this bath)\b/,
    {
      join: [
        'I wish I was there with you.',
        "That's a lovely thing to get.",
        "I'd rather be there with you than here.",
        'Keep me a space?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:note|left you|for you\b|put in your|bought you|got you|made you|saved you|kept you|brought you|your favourite|packed you|i made|made (?:us|you|this))\b/,
    {
      join: [
        'That was so nice of you, thank you.',
        'Aw, thank you for thinking of me.',
        'You did that for me? Thank you.',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:might have had|would have been|walked past|went past|drove past|heard our|our (?:song|bench|place|old|first)|remember|years ago|reminded me|the one we|where we)\b/,
    {
      join: [
        'Oh. What did it make you think of?',
        'Aw. What came back to you?',
        'Tell me what you were thinking?',
        'Oh, that. I like that you told me.',
      ],
    },
  ),
  theirs(
    6,
    /\b(?:thinking of|thinking about|i think i(?:'m| am|'ll| might| want)|might (?:get|try|do|go|start)|going to (?:get|try|start|do)|want to (?:get|try|start|do)|i'd love to|i fancy|signed up)\b/,
    {
      join: [
        'Ooh, what made you think of it?',
        'Oh yeah? Tell me more.',
        'I like the sound of that. What have you in mind?',
      ],
    },
  ),
  theirs(
    5,
    /\b(?:they|he|she|it|someone|the \w+|mum|mom|dad|my \w+)(?:'s|'re| is| are| was| just| has| had)? (?:just )?(?:\w+ing|said|told|did|fell|fallen|went|came|got|gone|made|thinks|asked|called|wants|walked|jumped|stole|ate)\b/,
    {
      join: ['Ha, no way. And then?', 'Go on, what happened?', 'Ha. Tell me the rest?'],
    },
    /\b(?:sad|cried|cry|died|hospital|angry|upset|ill|sick|hurt|scared)\b/,
  ),
  theirs(1, /(?:)/, {
    join: [
      'Aw, I like that you told me that.',
      'Oh yeah? Go on.',
      'Aw. What made you think of that?',
    ],
  }),
];
