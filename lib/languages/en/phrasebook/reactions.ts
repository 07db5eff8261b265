import { theirs, type Group } from './group';

/** A first word on what the partner just said, when it is neither hard, nor good, nor about the sender. */
export const reactions: readonly Group[] = [
  theirs(
    9,
    /\b(?:(?:the|those|that) (?:\w+ ){1,3}you (?:like|love|wanted)|(?:got|made|bought|saved|left|kept|found) you\b|for you\b|your favourite|thought of you|thinking of you)\b/,
    { react: ['Aw, thanks for thinking of me.', "That's nice of you, thank you."] },
  ),
  theirs(
    7,
    /\b(?:i'm|i am|i've got|my \w+) (?:so |really |absolutely )?(?:cold|freezing|soaked|drenched|starving|aching|ill|sick|poorly|a headache|killing me|done in|exhausted|shattered)\b/,
    { react: ['Oh no, poor you.', 'Aw, poor you.'] },
  ),
  theirs(
    7,
    /\b(?:early shift|late shift|night shift|nights all|on earlies|on lates|double shift|back to back|all (?:next )?week|working (?:all|the whole|saturday|sunday|the weekend))\b/,
    { react: ["Oh, that's a lot.", 'Ugh, long one.'] },
  ),
  theirs(
    8,
    /\b(?:running late|be late|home late|stuck (?:in|at)|traffic|train (?:is|was)|\d+ min\w* (?:late|away)|be there (?:in|by)|on my way|omw|home in|leaving now|just leaving|10 mins|20 mins|meeting ran|working late|late again|don't wait up|overran|wrong turn)\b/,
    {
      react: ['Ok, thanks for telling me.', 'Ok, thanks for the heads up.', 'Ok, come safe.'],
    },
  ),
  theirs(
    8,
    /\b(?:i forgot|forgot to|i left|left my|lost my|locked|paid twice|wrong account|didn't get (?:to|round)|haven't done|not done it|will do it|i'll do it)\b/,
    {
      react: ['Ok, it happens.', 'Ok, thanks for telling me.', 'Oh no. Ok.'],
    },
  ),
  theirs(
    8,
    /\b(?:can't (?:make|come|do)|cannot come|won't make|cancel\w*|rain check|got to work|have to work|working late|need to finish|slammed|have a migraine|too tired|skip)\b/,
    {
      react: ['Ok, I get it.', 'Ok, thanks for telling me.', 'Ah ok.'],
    },
  ),
  theirs(
    7,
    /\b(?:(?:i'm|i am|going to be|might|am) (?:off |going )?out\b|out with|said yes to|ok if i go|invited me|spare ticket)/,
    {
      react: ['Sounds nice for you.', "Ok, I hope it's a good one.", 'Good that they asked you.'],
    },
  ),
  theirs(7, /\b(?:sorry|apologies|my bad|soz)\b/, {
    react: ['Thanks for saying sorry.', 'Ok, thank you for saying so.'],
  }),
  theirs(
    7,
    /\b(?:did the|done the|emptied|cleaned|cooked|fixed|picked up|i did|booked|sorted|made (?:dinner|tea|rajma|you)|washed|tidied|found|swapped|changed the|put up|hung the|hoovered|mowed|dropped (?:your|the)|paid the|ordered the|picked up)\b/,
    {
      react: ['Thanks for doing that.', 'Ah, thank you, that helps.'],
    },
  ),
  theirs(
    6,
    /\b(?:burnt|broke|broken|smashed|spilt|spilled|dropped the|packed in|leak\w*|flat tyre|puncture|scratched|declined|ruined|shrunk|run out|ran out|we're out of|all out of|sold out|booked out|won't start|not working|stopped working|cracked|died on me|a mouse|mice|a rat|cancelled again|train cancelled|delayed|quoted \d\w*|conked out|tripped|flooded|cut off)\b/,
    {
      react: ['Oh no.', 'Oh no, ok.'],
    },
  ),
  theirs(6, /\b(?:i'm (?:so )?(?:tired|wrecked|knackered)|headache|rough day|long day)\b/, {
    react: ['You sound tired.', 'Poor you.'],
  }),
];
