import { theirs, type Group } from './group';

/** A first word on what the partner just said, when it is neither hard, nor good, nor about the sender. */
export const reactions: readonly Group[] = [
  theirs(
    8,
    /\b(?:running late|be late|home late|stuck (?:in|at)|traffic|train (?:is|was)|\d+ min\w* (?:late|away)|be there (?:in|by)|on my way|omw|home in|leaving now|just leaving|10 mins|20 mins|meeting ran|overran|wrong turn)\b/,
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
      react: ['Ok, I get it.', 'Ok, thanks for telling me early.', 'Ah ok.'],
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
    /\b(?:did the|done the|emptied|cleaned|cooked|fixed|picked up|i did|booked|sorted|made (?:dinner|tea|rajma|you)|washed|tidied|found)\b/,
    {
      react: ['Thanks for doing that.', 'Ah, thank you, that helps.'],
    },
  ),
  theirs(
    6,
    /\b(?:burnt|broke|broken|smashed|spilt|spilled|dropped the|packed in|leak\w*|flat tyre|puncture|scratched|declined|ruined|shrunk|run out|ran out|out of|sold out|booked out|won't start|not working|stopped working|conked out|tripped|flooded|cut off)\b/,
    {
      react: ['Oh no.', 'Oh no, ok.'],
    },
  ),
  theirs(6, /\b(?:i'm (?:so )?(?:tired|wrecked|knackered)|headache|rough day|long day)\b/, {
    react: ['You sound tired.', 'Poor you.'],
  }),
];
