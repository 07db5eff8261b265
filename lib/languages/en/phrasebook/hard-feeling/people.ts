import { theirs, type Group } from '../group';

/** Nights, children, friends and being alone. */
export const people: readonly Group[] = [
  theirs(
    8,
    /\b(?:panic attack|panicking|can't breathe|chest is|tight chest|anxiety|heart going|hands (?:are |keep |won't )?(?:stop )?shak\w+|spiral\w*|sat there shaking|nightmares?|night terrors|the dream about)\b/,
    {
      say: ['That sounds so frightening.', "Oh no. I'm glad you told me."],
      ask: ['Are you ok now?', 'How are you now?'],
    },
  ),
  theirs(
    7,
    /\b(?:3 ?am|4 ?am|2 ?am|can't sleep|haven't slept|barely slept|no sleep|awake (?:all|again)|insomnia|hardly slept)\b/,
    {
      say: ["Ugh, no wonder you're worn out.", 'No sleep is torture.'],
      ask: ['Can you rest at all today?', 'Is there anything I can do?'],
    },
    /\b(?:baby|feed|fed|latch)\b/,
  ),
  theirs(
    8,
    /\b(?:(?:the )?baby (?:won't|is|was|has|had|keeps|hasn't|just|still)|newborn|latch|breast\w*|milk|feeds?|night feeds|health visitor|colic|teething|nap|postnatal|maternity)\b/,
    {
      say: ['That sounds so hard.', "You're doing so well, and it's so hard."],
      ask: ['What can I take off you?', 'Is there anything I can do?'],
    },
    /\b(?:lost the baby|ivf|baby (?:sister|brother|shower|cousin)|about the baby|babies|pregnan\w*|ugly|my body|died|hospital|ex|(?:his|her|their) (?:new )?baby)\b/,
  ),
  theirs(
    7,
    /\b(?:the kids|my kids|our kids|daughter|my son|our son|daycare|nursery|toddler|teenager|drop off|the little one|hates me)\b/,
    {
      say: ["Oh no, I'm sorry. That's hard.", "Oh no, I'm sorry."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /\b(?:without me|left (?:me )?out|not invited|didn't invite|wasn't invited|cropped me|found out (?:from|on|through|via)|except me|blanked me|ghosted|forgot my birthday|nobody wished|no one wished|replied to everyone|(?:blocked|deleted|unfriended|unfollowed|removed|dropped) me|last one picked)\b/,
    {
      say: ["Ouch. I'm sorry.", "I'd be hurt too. That was unkind.", "That must sting. I'm sorry."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    7,
    /\b(?:friends?|friendship|mates?|bestie|best friend|group chat|the girls|the lads|told everyone)\b/,
    {
      say: ["I'm sorry, that's sad.", "That must sting. I'm sorry."],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
    /\byour (?:friends?|mates?)\b/,
  ),
  theirs(
    8,
    /\b(?:lonely|loneliness|so alone|all alone|eat alone|eating alone|nobody to|no one to|don't know (?:a single|anyone|anybody)|know nobody|have nobody|no friends|isolated|haven't talked to|spoken out loud|flat is so quiet|house (?:feels|is) (?:so )?(?:huge|quiet|empty))\b/,
    {
      say: ["I'm glad you told me.", "That sounds really lonely. I'm sorry."],
      ask: ['Do you want to talk?', 'Is there anything I can do?'],
    },
  ),
  theirs(
    9,
    /\b(?:homesick|miss home|so far (?:away|from)|back home|this country|feeling very far|in this city)\b/,
    {
      say: ['No wonder you miss it.', 'Being that far from everyone is hard.'],
      ask: ['What do you miss most today?', 'Do you want to talk about it?'],
    },
    /\b(?:got the visa|visa came|approved)\b/,
  ),
];
