import { theirs, type Group } from '../group';

/** Loss and illness. */
export const loss: readonly Group[] = [
  theirs(
    9,
    /\b(?:miscarr\w+|no heartbeat|lost (?:the|our) baby|(?:we|i) lost (?:one|it|her|him) (?:in|at)|due date)\b/,
    {
      say: ["I'm so sorry.", "I'm so sorry. Of course it still hurts."],
      ask: ['Do you want to talk about it?', 'Can I just hold you for a bit?'],
    },
  ),
  theirs(
    8,
    /\b(?:negative (?:again|test)|another negative|all negative|^negative|got my period|transfer failed|didn't take)\b/m,
    {
      say: [
        "I'm so sorry. I was hoping so hard as well.",
        "I'm so sorry. All that hoping and then this.",
        "That's heartbreaking. I'm sad with you.",
      ],
      ask: ['Can I just hold you for a bit?', 'Do you want to talk about it?'],
    },
    /\b(?:covid|blood|biopsy)\b/,
  ),
  theirs(8, /\b(?:ivf|embryos?|fertility|two week wait|trying for a baby|cycle \w+)\b/, {
    say: ["I'm so sorry. That's so hard.", "I'm so sorry."],
    ask: ['Can I just hold you for a bit?', 'Do you want to talk about it?'],
  }),
  theirs(
    8,
    /\b(?:passed away|passed on|passed (?:this|at|last)|died|is died|took (?:his|her|their) own life|killed (?:himself|herself)|has gone|(?:can't believe )?(?:he|she)(?:'s| is) gone|funeral|eulogy|hospice|palliative|wake\b|burial|lost (?:my|our|her|his) (?:mum|mom|dad|gran|nan|grandad|brother|sister|friend|uncle|aunt)|a year (?:today|since|next)|since (?:mum|mom|dad|nan|gran|grandad|she|he) (?:died|went|passed)|since (?:mum|dad|nan|gran)$|(?:he|she)'d have been|would have been \d+|(?:mum|dad|nan|gran)'?s (?:birthday|stuff)|could be days|last days\b|her grave|his grave|ashes|miss (?:my )?(?:mum|mom|mam|dad|nan|gran|grandad|papa|mama)|her voice|without (?:mum|mom|dad|nan|gran|grandad)|(?:mum|mom|dad|nan|gran|grandad) (?:won't be|isn't) (?:at|here|there|around)|(?:christmas|birthday|easter|eid|diwali|iftar|house|home|first \w+|anything) .{0,12}without (?:her|him))\b/,
    {
      say: [
        "I'm so sorry.",
        "Oh no. I'm so sorry.",
        "I'm so sorry. That must hurt so much.",
        "I'm so sorry. You don't have to be ok today.",
      ],
      ask: [
        'Do you want to talk about it?',
        'Is there anything I can do?',
        'Do you want me with you?',
      ],
    },
    /\b(?:cat|dog|puppy|kitten|hamster|rabbit|budgie|goldfish|vet|phone died|battery|laptop died|car died)\b/,
  ),
  theirs(
    9,
    /\b(?:put (?:\w+ ){0,2}to sleep|put (?:\w+ ){1,3}down|(?:cat|dog|puppy|kitten|rabbit|hamster|guinea pig|fish|goldfish|horse|bunny|budgie|parrot) (?:died|passed|is gone|has gone)|found (?:him|her|it) floating|held (?:his|her) paw|lost the (?:ewe|lamb|calf|cow|foal|mare|flock|hens?|bees|crop|harvest)\w*)\b/,
    {
      say: ["Oh no. I'm so sorry.", "I'm so sorry. That's so sad."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /\b(?:vet|vets|kennels?|limping|(?:cat|dog|puppy|kitten|rabbit|hamster|horse|bunny)(?:'s)? (?:is |has )?(?:ill|sick|not eating|missing|ran off|limping|hurt|bleeding|throwing up|dying|won't eat|isn't eating|lost)|isn't eating)\b/,
    {
      say: ['Poor little thing, and poor you.', "Oh no, I'm so sorry.", "Oh no. That's awful."],
      ask: ['How are you doing?', 'Is there anything I can do?'],
    },
  ),
  theirs(
    7,
    /\b(?:biopsy|lump|scan|tumou?r|cancer|chemo|mri|blood test|spread|oncolog\w+|diagnos\w+|mole|smear|mammogram|thyroid|specialist|hospital letter|from the hospital|more tests)\b/,
    {
      say: [
        "Oh no. That's scary.",
        "I'm so sorry. That's a lot to carry.",
        'That would frighten anyone.',
      ],
      ask: ['Do you want to talk about it?', 'How are you doing?', 'Is there anything I can do?'],
    },
    /\b(?:exam|mock|a level|gcse|test results|icu|in hospital)\b/,
  ),
  theirs(
    8,
    /\b(?:icu|hospital|dengue|pneumonia|sepsis|a&e|ambulance|stroke|heart attack|fell again|had a fall|(?<!closing the )surgery|operation)\b/,
    {
      say: ["Oh no, I'm so sorry.", "Oh no. That's frightening."],
      ask: ['Are you ok?', "What's the latest?", 'Is there anything I can do?'],
    },
  ),
  theirs(
    9,
    /\b(?:didn't (?:know|recogni[sz]e|remember) (?:me|my|his|her) ?(?:name)?|dementia|alzheimer\w*|forgot(?:ten)? who|memory clinic|care home)\b/,
    {
      say: ["I'm so sorry. That must have hurt.", "Oh, that's so sad. I'm sorry."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
    /\bboss|work|meeting\b/,
  ),
  theirs(
    7,
    /\b(?:mum|mom|mam|dad|gran|nan|granny|grandad|nana|father|mother|sister|brother|aunt|uncle)(?:'s|s| is| has| ain't)?\b(?:(?!\bwhen i\b|\bused to\b).){0,40}\b(?:ill|poorly|sick|unwell|not (?:doing|well|good)|worse|dying|confused|in pain|too good)\b/,
    {
      say: ["I'm so sorry. That's such a worry.", "Oh no, I'm sorry."],
      ask: ['How are you doing?', 'Is there anything I can do?'],
    },
  ),
  theirs(
    8,
    /\b(?:in (?:so much |a lot of |constant )?pain|the pain|flare|migraine|back'?s?(?: is| has| just)* (?:gone|in bits|out|killing)|(?:body|back|head|knees?|hands?|neck|hip|stomach|feet|throat|tooth|ear|eyes?|shoulder|foot|ankle|everything) (?:is |are |still )?(?:hurts?|aching|aches?|sore|splitting|pounding|killing)|(?:burnt|cut|twisted|sprained|hurt|broke|bashed|trapped|sliced) my (?:hand|finger|thumb|foot|toe|ankle|wrist|arm|leg|knee|back|head)|numb|tinnitus|arthritis|period pain|cramps?|endo|chronic|fibro\w*|throwing up|fever|temp(?:erature)? is|feel (?:so |really )?(?:rough|poorly)|flu|carpal)\b/,
    {
      say: ['Ugh, that sounds really rough.', 'Oh no, poor you.', "Ugh, poor you. I'm sorry."],
      ask: ['Can I do anything?', 'Are you ok?'],
    },
    /\b(?:feelings?|hurts? (?:me|my feelings|that|when)|that hurt|it hurt|really hurt me)\b/,
  ),
];
