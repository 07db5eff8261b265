import { theirs, type Group } from '../group';

/** Nights, children, friends and being alone. */
export const people: readonly Group[] = [
  theirs(
    8,
    /\b(?:panic attack|panicking|can't breathe|chest is|tight chest|anxiety|heart going|hands (?:are |keep |won't )?(?:stop )?shak\w+|spiral\w*)\b/,
    {
      say: [
        'That sounds so frightening.',
        "That's horrible, and it comes out of nowhere.",
        "Oh no. I'm glad you told me.",
        "That's such a scary feeling to be alone with.",
      ],
      ask: [
        'Where are you now? Do you want me on the phone?',
        'Is it easing or still bad?',
        'Do you want me to just stay and chat rubbish?',
        'What helps when it gets like this?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:3 ?am|4 ?am|2 ?am|can't sleep|haven't slept|barely slept|no sleep|awake (?:all|again)|insomnia|nightmares?|night terrors|hardly slept)\b/,
    {
      say: [
        'Nights like that make everything feel bigger.',
        'No sleep is torture. No wonder you feel like this.',
        "That's a lonely time to be awake.",
        'Ugh, those hours are the cruellest ones.',
      ],
      ask: ['What goes round your head?', 'Can you rest at all today?'],
    },
    /\b(?:baby|feed|fed|latch)\b/,
  ),
  theirs(
    8,
    /\b(?:baby|newborn|latch|breast\w*|milk|feeds?|night feeds|health visitor|colic|teething|nap|postnatal|maternity)\b/,
    {
      say: [
        "You're doing such a hard thing on no sleep.",
        "No wonder you're worn out.",
        "That sounds so hard, and you're right in the middle of it.",
        "You're doing so well, and it's so hard.",
      ],
      ask: [
        'Shall I take over for a bit so you can lie down?',
        "What's the hardest hour?",
        'Anything I can take off you?',
        'What do you need first, sleep or food?',
      ],
    },
    /\b(?:lost the baby|ivf|baby (?:sister|brother|shower|cousin))\b/,
  ),
  theirs(
    7,
    /\b(?:the kids|my kids|our kids|daughter|my son|our son|daycare|nursery|toddler|teenager|drop off|the little one)\b/,
    {
      say: [
        'That would go right through any parent.',
        "Oh no. That's horrible, I'm sorry.",
        "It's so hard when it's about them.",
        "You're a good parent, and that was a rough day.",
      ],
      ask: [
        'How are they now, and how are you?',
        'What happened exactly?',
        'Do you want to work it out together tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:without me|left (?:me )?out|not invited|didn't invite|wasn't invited|cropped me|found out (?:from|on|through|via)|except me|blanked me|ghosted|forgot my birthday|nobody wished|no one wished|replied to everyone|blocked me|deleted me|unfollowed)\b/,
    {
      say: [
        'Ouch. Being left out like that really hurts.',
        "Ouch. I'm sorry.",
        "I'd be hurt too. That was unkind.",
        "That's a horrible feeling, and you didn't deserve it.",
        'No wonder that stung.',
      ],
      ask: [
        'Did you say anything to them?',
        'Were you surprised, or has it been building?',
        'Do you want to do something nice, just us?',
        'Are you ok?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:friends?|friendship|mates?|bestie|best friend|group chat|the girls|the lads|told everyone)\b/,
    {
      say: [
        "That hurts more when it's a friend.",
        "I'm sorry, that's a sad one.",
        "That's really sad, I know how much they mean to you.",
        'That must sting.',
      ],
      ask: [
        'What do you think happened?',
        'Do you want to talk it through or leave it for tonight?',
      ],
    },
    /\byour (?:friends?|mates?)\b/,
  ),
  theirs(
    8,
    /\b(?:lonely|loneliness|so alone|all alone|eat alone|eating alone|nobody to|no one to|don't know (?:a single|anyone|anybody)|know nobody|have nobody|no friends|isolated|haven't talked to|spoken out loud|flat is so quiet|house (?:feels|is) (?:so )?(?:huge|quiet|empty))\b/,
    {
      say: [
        "I'm glad you told me.",
        "That makes me sad, I didn't know it was that lonely.",
        'That sounds really lonely.',
        "I hate that it's been that quiet for you.",
      ],
      ask: [
        'Do you want to call tonight, about anything?',
        'Shall we plan one thing to look forward to?',
        'What do you miss most?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:homesick|miss home|so far (?:away|from)|back home|this country|accent|my english|feeling very far|in this city)\b/,
    {
      say: [
        'Being that far from everyone is hard.',
        "No wonder you miss it. That's your whole world over there.",
        "That makes me sad to read. You're carrying a lot here.",
      ],
      ask: [
        'What do you miss most today?',
        'Shall we cook something from there?',
        'Do you want to call them, or talk to me a bit?',
      ],
    },
    /\b(?:got the visa|visa came|approved)\b/,
  ),
];
