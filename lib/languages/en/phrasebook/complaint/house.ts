import { theirs, type Group } from '../group';

/** The phone, being late, forgetting, the house and the children. */
export const house: readonly Group[] = [
  theirs(
    8,
    /\b(?:phone|screen|scroll\w*|laptop|instagram|tiktok|headset)\b/,
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
    /\b(?:gamed|gaming|your games?|xbox|ps5|raid|league|controller|match)\b/,
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
    /\b(?:kids?|school|bath ?time|bedtime|nursery|baby|feeds?|night feeds|homework|parents evening|sleepover|nappies|sports day|assembly)\b/,
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
];
