import { theirs, type Group } from '../group';

/** Answers by what a small turn does, whatever it is about: asks, invites, shows, tells, gives, longs. */
export const kinds: readonly Group[] = [
  theirs(
    9,
    /\bi (?:want|wanted|need) to (?:tell|say|talk|ask)\b|\bcan i tell you\b|\bnot ready\b/,
    { join: ["Ok, I'm listening.", 'Ok. Tell me?'] },
  ),
  theirs(
    8,
    /\b(?:you coming|coming to bed|are you (?:home|awake|up|there|around)|you (?:still )?up|you awake)\b/,
    { join: ["I'm here.", 'Here. What is it?'] },
  ),
  theirs(
    8,
    /\b(?:have a (?:read|look|listen)|read (?:it|this|mine)|what do you reckon|proofread|tell me if it's|i've written|i wrote (?:a|my|this|it))\b/,
    {
      join: ["I'd like to read it properly.", 'Let me read it properly first.'],
    },
  ),
  theirs(
    7,
    /\b(?:if i was an?|what (?:would|kind of|kinda|colour|animal|word)|what's (?:a|the|your) (?:word|best|first|favourite|name)|which (?:one|would)|would you rather|rate my|guess (?:what|who|how)|who would|how many|what do you think|do you think|quiz|pick (?:a|one))\b/,
    { join: ['Ha, let me think.', 'Hm, good question. What would you say?'] },
  ),
  theirs(
    7,
    /\b(?:come (?:here|and|outside|out|sit|look|to|with|over|up|down|in|build|see|for)|let's|shall we|should we|do you want to|want to|would you (?:want|like|come)|fancy|join me|with me|together|you in\b|are you up for|we could|how about)\b/,
    { join: ["I'd like that.", 'That sounds nice.'] },
    /\b(?:thinking|i think) (?:i|of)\b|\bwant to (?:tell|say|talk)\b|\bupset\b/,
  ),
  theirs(
    7,
    /\b(?:look\b|listen\b|see this|watch this|sent you|this (?:dog|cat|song|video|one)|\[\w+\]|there's a|there is a|a (?:fox|dog|cat|bird|man|little girl) (?:on|in|at|outside)|hear (?:this|that))/,
    { join: ['Ha, love that.', 'Oh, nice.', 'Aw, thanks for showing me.'] },
    /\b(?:sad|cried|miss|might have had|died)\b/,
  ),
  theirs(
    7,
    /\b(?:wish you were|thinking (?:of|about) you|wishing you|smell (?:nice|good|of|like)|in this (?:jumper|hoodie|shirt)|your (?:hoodie|side of the bed|jumper|pillow)|bed is cold|sleep without you|in this bath)\b/,
    { join: ['I wish I was there with you.', "That's nice to hear."] },
  ),
  theirs(
    8,
    /\b(?:note|left you|for you\b|put in your|bought you|got you|made you|saved you|kept you|brought you|your favourite|you like\b|packed you)\b/,
    { join: ["Thank you, that's kind of you.", 'Aw, thank you.'] },
  ),
  theirs(
    7,
    /\b(?:might have had|would have been|walked past|went past|drove past|heard our|our (?:song|bench|place|old|first)|remember|years ago|reminded me|the one we|where we)\b/,
    { join: ['Aw, what made you think of it?', 'Oh, that. I like that you told me.'] },
  ),
  theirs(
    6,
    /\b(?:thinking of|thinking about|i think i(?:'m| am|'ll| might| want)|might (?:get|try|do|go|start)|going to (?:get|try|start|do)|want to (?:get|try|start|do)|i'd love to|i fancy|signed up)\b/,
    { join: ['Oh nice, what made you think of it?', 'Oh yeah? Tell me more.'] },
  ),
  theirs(
    5,
    /\b(?:they|he|she|it|someone|the \w+|mum|mom|dad|my \w+)(?:'s|'re| is| are| was| just| has| had)? (?:just )?(?:\w+ing|said|told|did|fell|fallen|went|came|got|gone|made|thinks|asked|called|wants|walked|jumped|stole|ate)\b/,
    { join: ['Ha, no way. And then?', 'Ha, what happened?'] },
    /\b(?:sad|cried|cry|died|hospital|angry|upset|ill|sick|hurt|scared)\b/,
  ),
  theirs(1, /(?:)/, {
    join: ['Aw, I like that you told me that.', 'Oh yeah? Go on.'],
  }),
];
