import { theirs, type Group } from '../group';

/** Loss and illness. */
export const loss: readonly Group[] = [
  theirs(
    9,
    /\b(?:miscarr\w+|no heartbeat|lost (?:the|our) baby|(?:we|i) lost (?:one|it|her|him) (?:in|at)|due date)\b/,
    {
      say: [
        "I'm so sorry. I keep thinking about it too.",
        "There's nothing fair about this. I'm so sorry.",
        "I'm so sorry. Of course it still hurts.",
        "I haven't forgotten either. I'm so sorry.",
      ],
      ask: [
        'Do you want to talk about it, or just have me near?',
        'Shall we do something for it, just us two?',
        "What's today like for you?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:negative (?:again|test)|pregnancy announcement|(?:is|are) (?:pregnant|expecting)|another negative|all negative|^negative|got my period|ivf|embryos?|fertility|two week wait|trying for a baby|unlikely|cycle \w+|transfer failed|didn't take)\b/m,
    {
      say: [
        "I'm so sorry. I was hoping so hard as well.",
        "Oh no. You've been carrying so much of this and I'm so sorry.",
        "I'm so sorry. All that hoping and then this.",
        "That's heartbreaking. I'm sad with you.",
        "I really wanted it to be this one too. I'm so sorry.",
      ],
      ask: [
        'Do you want company tonight or quiet?',
        'What would make tonight a bit softer?',
        'Can I just hold you for a bit?',
      ],
    },
    /\b(?:covid|blood|biopsy)\b/,
  ),
  theirs(
    8,
    /\b(?:passed away|passed on|passed (?:this|at|last)|died|has gone|funeral|eulogy|hospice|palliative|wake\b|burial|lost (?:my|our|her|his) (?:mum|mom|dad|gran|nan|grandad|brother|sister|friend|uncle|aunt)|a year (?:today|since|next)|since (?:mum|mom|dad|nan|gran|grandad|she went|he went)|(?:he|she)'d have been|would have been \d+|(?:mum|dad|nan|gran)'?s (?:birthday|stuff)|could be days|last days\b|her grave|his grave|ashes|miss (?:my )?(?:mum|mom|mam|dad|nan|gran|grandad|papa|mama)|her voice|without (?:mum|mom|dad|nan|gran|grandad)|(?:christmas|birthday|easter|house|home|first \w+|anything) .{0,12}without (?:her|him))\b/,
    {
      say: [
        "I'm so sorry. I know what they mean to you.",
        "I'm so sorry. There's no way round a day like this one.",
        "Oh no. I'm so sorry, that's such a loss.",
        "I'm so sorry. Of course you miss them like that.",
        "That's a lot of missing for one day. I'm so sorry.",
        "I'm so sorry. You don't have to be ok today.",
      ],
      ask: [
        'Do you want to tell me about them, or just have me close?',
        "What's the hardest bit right now?",
        'Shall we do something for them together?',
        'Do you want me with you or on the phone?',
      ],
    },
    /\b(?:cat|dog|puppy|kitten|hamster|rabbit|budgie|goldfish|vet|phone died|battery|laptop died|car died)\b/,
  ),
  theirs(
    9,
    /\b(?:put (?:\w+ ){0,2}to sleep|put (?:\w+ ){1,2}down|(?:cat|dog|puppy|kitten|rabbit|hamster|guinea pig|fish|goldfish|horse|bunny|budgie|parrot) (?:died|passed|is gone|has gone)|found (?:him|her|it) floating|held (?:his|her) paw)\b/,
    {
      say: [
        "Oh no. I'm so sorry, they were family.",
        "I'm so sorry. The house will feel so quiet.",
        "Poor little one, and poor you. I'm so sorry.",
        "I'm so sorry. They were lucky to have you.",
      ],
      ask: [
        'Are you at home? Do you want company?',
        'Do you want to talk about them a bit?',
        'Shall I ring you now?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:vet|vets|kennels?|limping|(?:cat|dog|puppy|kitten|rabbit|hamster|horse|bunny)(?:'s)? (?:is |has )?(?:ill|sick|not eating|missing|ran off|limping|hurt|bleeding|throwing up|dying|won't eat|isn't eating|lost)|isn't eating)\b/,
    {
      say: ['Poor little thing, and poor you.', "Oh no, I'm so sorry.", "Oh no. That's awful."],
      ask: [
        'What did the vet say?',
        'How are you doing?',
        'Do you want me there?',
        'Is there anything we can do tonight?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:biopsy|lump|scan|tumou?r|cancer|chemo|mri|blood test|spread|oncolog\w+|diagnos\w+|mole|smear|mammogram|thyroid|specialist|hospital letter|from the hospital|more tests)\b/,
    {
      say: [
        "That's a frightening thing to be sitting with.",
        "Oh no. That's scary.",
        "I'm so sorry. That's a lot to carry.",
        "No wonder your head won't leave it alone.",
        'That would frighten anyone.',
        "That's so much to carry around all day.",
      ],
      ask: [
        'Do you want me to come with you?',
        'What happens next, do you know?',
        'What part is scaring you most?',
        'Do you want to talk it through, or something to take your mind off it?',
      ],
    },
    /\b(?:exam|mock|a level|gcse|test results|icu|in hospital)\b/,
  ),
  theirs(
    8,
    /\b(?:icu|hospital|dengue|pneumonia|sepsis|a&e|ambulance|stroke|heart attack|fell again|had a fall|surgery|operation|ward)\b/,
    {
      say: [
        'Oh no. That must have been such a fright.',
        "I'm so sorry. That's terrifying news to get.",
        "Oh no, I'm so sorry.",
      ],
      ask: [
        'Where are you now, are you with anyone?',
        'Do you want me there?',
        "What's the latest?",
        'What do you need from me first?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:didn't know (?:my|his|her) name|dementia|alzheimer\w*|forgot(?:ten)? who|memory clinic|care home|getting old|eyes are going|looks? so small)\b/,
    {
      say: [
        "That's such a sad thing to watch up close.",
        'Oh, that must have gone right through you.',
        "I'm so sorry. It's a slow kind of losing someone.",
      ],
      ask: [
        'Do you want me to come next time?',
        'How were you, after?',
        'Do you want to talk about it tonight?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:mum|mom|mam|dad|gran|nan|granny|grandad|nana|father|mother|sister|brother|aunt|uncle)(?:'s|s| is| has| ain't)?\b(?:(?!\bwhen i\b|\bused to\b).){0,40}\b(?:ill|poorly|sick|unwell|not (?:doing|well|good)|worse|dying|confused|in pain|too good)\b/,
    {
      say: [
        "I'm so sorry. That's such a worry to carry through a normal day.",
        'Oh no. That must be on your mind every minute.',
        "That's frightening when it's someone you love that much.",
      ],
      ask: [
        'Do you want to go and see them? I could come.',
        'How are you holding up?',
        'What did they say last?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:in (?:so much |a lot of |constant )?pain|the pain|flare|migraine|back'?s?(?: is| has| just)* (?:gone|in bits|out|killing)|(?:body|back|head|knee|hands?|neck|hip|stomach|feet|everything) (?:still )?(?:hurts?|is killing)|numb|tinnitus|arthritis|period pain|cramps?|endo|chronic|fibro\w*|throwing up|fever|temp(?:erature)? is|feel (?:so |really )?(?:rough|poorly)|flu|carpal)\b/,
    {
      say: [
        "That sounds miserable, and it just doesn't let up.",
        'You poor thing. Being in pain all day wears anyone down.',
        'Ugh, that sounds really rough.',
        "I'm sorry. It's tiring just being in a body like that.",
        "No wonder you've had enough of it.",
      ],
      ask: [
        'What would help most right now?',
        'Is it worse than yesterday?',
        'Do you want quiet, or company?',
        'Can I take something off you tonight?',
      ],
    },
    /\b(?:feelings?|hurts? (?:me|my feelings|that|when)|that hurt|it hurt|really hurt)\b/,
  ),
];
