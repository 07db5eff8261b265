import { theirs, type Group } from './group';

/** A first word on what the partner just said, when it is neither hard, nor good, nor about the sender. */
export const reactions: readonly Group[] = [
  theirs(
    9,
    /\b(?:(?:the|those|that) (?:\w+ ){1,3}you (?:like|love|wanted)|(?:got|made|bought|saved|left|kept|found) (?:you|us)\b|for you\b|your favourite|thought of you|thinking of you)\b/,
    { react: ["Aw, that's nice of you, thank you.", 'Aw, thank you.'] },
    /\b(?:a fright|wait\w*|letter|note)\b/,
  ),
  theirs(
    9,
    /\b(?:has (?:a |got a )?(?:fever|temperature|rash|cough|tummy)|is (?:poorly|throwing up)|was sick|been sick)\b/,
    {
      react: ['Oh no, poor thing.'],
    },
  ),
  theirs(
    8,
    /\b(?:i'm|i am|i've got|have|got|my \w+(?:'s| is| are)?) (?:so |really |absolutely |still |a )?(?:freezing|soaked|drenched|starving|aching|ill|sick|poorly|headache|killing me|done in|shattered|playing up|chest infection|cold\b(?! (?:one|drink|beer|water))|the flu|a temperature|hurts?)\b|(?:^|, )headache$|\b(?:feet|back|head|knees?|legs?|hands?) (?:is|are) (?:killing|aching|sore)\b/,
    { react: ['Oh no, poor you.', 'Aw, poor you.'] },
  ),
  theirs(
    7,
    /\b(?:early shift|late shift|night shift|nights all|on earlies|on lates|double shift|back to back|all (?:next )?week|working (?:all|the whole|saturday|sunday|the weekend))\b/,
    { react: ["Oh, that's a lot.", 'Ugh, long one.'] },
    /\b(?:finished|quiet)\b/,
  ),
  theirs(
    9,
    /\b(?:burnt|broke\b|broken|smashed|spilt|spilled|dropped the|packed in|leak\w*|flat tyre|puncture|scratched|declined|ruined|shrunk|won't (?:start|turn|open|close|shut|work|charge|light|flush|drain|stop)|not working|stopped working|cracked|died on me|a mouse|mice|a rat|cancelled again|train cancelled|delayed|conked out|tripped|flooded|cut off|power(?:'s| is)? out|no power|light has not|gone funny|playing up|(?:making|makes) (?:the|a|that) (?:\w+ )?noise|wrong size|no seat|running slow|full again|bus replacement|replacement bus|alarm didn't go|snowed in|roads? (?:shut|closed)|parking ticket|out on the road|sold out|booked out|queue)\b/,
    { react: ["Oh no, that's annoying.", "Ugh, that's annoying."] },
  ),
  theirs(
    8,
    /\b(?:running late|be (?:\d+ )?late|home late|\d+ late|stuck (?:in|at)|traffic|\d+ min\w* (?:late|away)|be there (?:in|by)|home in|meeting ran|meeting moved|working late|staying late|late again|don't wait up|overran|wrong turn|battery dying|got the \d)\b/,
    { react: ['Ok, thanks for telling me.', 'Ok, thanks for the heads up.'] },
  ),
  theirs(
    8,
    /\b(?:i forgot|forgot (?:to|the|di)|left my|lost my|locked|paid twice|wrong account|didn't get (?:to|round)|haven't done|not done it)\b/,
    { react: ['Ok, it happens.', 'Ok, thanks for telling me.'] },
  ),
  theirs(
    8,
    /\b(?:can't (?:make|come|do)|cannot come|won't make|cancel\w*|rain check|got to work|have to work|need to finish|slammed|have a migraine|too tired|skip)\b/,
    { react: ['Ok, thanks for telling me.', 'Ah ok.'] },
  ),
  theirs(
    7,
    /\b(?:(?:i'm|i am|going to be|might|am) (?:off |going )?out\b|out with|ok if i go|invited me|going for (?:one|a drink|drinks)|off to (?:football|the pub|golf|training|the gym|yoga|band|choir)|going for a run|having (?:coffee|lunch|a drink)|meeting (?:\w+ ){1,3}for (?:lunch|coffee|a drink))\b/,
    { react: ['Ok, have a good one.', 'Ok, enjoy.'] },
  ),
  theirs(
    7,
    /\bhad a (?:really )?(?:nice|good|great|lovely) (?:time|day|chat|lunch|walk|evening)\b/,
    {
      react: ['Glad it was nice.'],
    },
  ),
  theirs(7, /\b(?:spare ticket|do you fancy (?:it|coming)|got (?:us )?tickets)\b/, {
    react: ['Thanks for asking me.'],
  }),
  theirs(
    6,
    /^(?:(?:ok|right|k|so|just|i'm|we're) )*(?:popping|nipping|heading|off to|going to (?:the|mum|my)|leaving|left|on my way|omw|on the (?:way|bus|train)|getting (?:on )?the|walking|at (?:the )?(?:aldi|tesco|lidl|shop|till)|driving|queue)\b|\bwalking up\b|\bon the train\b/,
    { react: ['Ok, see you in a bit.', 'Ok, see you soon.'] },
  ),
  theirs(
    7,
    /^(?:(?:ok|right|just|i'm|finally|made it) )*(?:got in|home|back(?! (?:at|by|in|around|before|late|for|on))|landed|got home|made it home)\b|\bi've reached\b/,
    { react: ["Glad you're back."] },
  ),
  theirs(
    7,
    /^(?:(?:ok|right|and|so) )*i'll (?:just )?(?:put|do|get|pick|sort|make|cook|take|clean|fix|ring|call|book|bring|look at|collect|order|pay)\b/,
    {
      react: ['Ok, thank you.', 'Ah, thank you.'],
    },
  ),
  theirs(7, /\b(?:going to (?:sleep|bed)|off to bed|early night|night night|^night)\b/, {
    react: ['Ok, night.', 'Night, sleep well.'],
  }),
  theirs(7, /\b(?:sorry|apologies|my bad|soz)\b/, {
    react: ['Ok, it happens.', 'Ok, thanks for saying.'],
  }),
  theirs(
    7,
    /\b(?:did the|done the|bins done|emptied|cleaned|cooked|fixed|picked up|i did (?!\d)|sorted|made (?:dinner|tea|rajma)|washed|tidied|swapped|changed the|put (?:up|a (?:wash|load)|the (?:shelf|bins?|\w+ bin)|your (?:shirts|washing))|put petrol|filled (?:up )?the|finished (?:painting|mowing|cleaning|hoovering|ironing|tiling|the (?:dishes|ironing|hall|washing|hoovering|shelf|tiling|fence|garden|lawn))|hung the|hoovered|mowed|dropped (?:your|the)|paid the|ordered the|asleep finally|fed and (?:watered|bathed)|taking (?:mother|mum|your))\b/,
    { react: ['Thanks for doing that.', 'Ah, thank you, that helps.'] },
    /\bbill, \d/,
  ),
  theirs(
    7,
    /\b(?:making|cooking|doing) (?:the |a |some |us )?(?:dinner|tea|lunch|breakfast|lasagne|curry|pasta|soup|roast|pie|chicken|stew|cake|pizza|pancakes)\b/,
    {
      react: ['Oh nice.', 'Oh lovely.'],
    },
  ),
  theirs(
    6,
    /\b(?:haircuts?|new (?:shoes|dress|top|coat|lamp|sofa)|bought (?:that|a|the|some)|tried that|dress)\b/,
    {
      react: ['Oh, can I see?'],
    },
  ),
  theirs(
    6,
    /\b(?:half day|asleep early|finished (?:work )?early|day off|having a (?:sit|bath|nap)|have a bath|in the garden|house is quiet|lie in)\b/,
    {
      react: ['Oh nice, enjoy.'],
    },
  ),
  theirs(
    6,
    /\b(?:i'm (?:so )?(?:tired|wrecked|knackered|exhausted)|headache|rough day|long day)\b/,
    {
      react: ['You sound tired.', 'Poor you.'],
    },
  ),
];
