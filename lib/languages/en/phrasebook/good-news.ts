import { theirs, type Group } from './group';

/** Answers to good news: gladness about the very thing, and one thing to tell more about. */
export const goodNews: readonly Group[] = [
  theirs(
    9,
    /\b(?:off (?:the )?(?:oxygen|ventilator)|awake\b|surgery (?:was|went)|operation went|home from hospital|out of (?:icu|intensive care|danger|hospital)|stable|on the mend|walking again)\b/,
    {
      glad: ['Oh thank goodness.', "That's such a relief."],
      ask: ['How are you?', 'Tell me everything.'],
    },
  ),
  theirs(
    9,
    /\b(?:scan (?:is|was|came)|all clear|clear|benign|remission|drive again|out of range|discharged|blood (?:test|pressure)|hba1c|consultant|results are|it's gone|(?:finished|last) (?:\w+ )?(?:chemo|treatment|radiotherapy)|rang the bell|(?:doctor|clinic) (?:said|says|called|rang))\b/,
    {
      glad: ['Oh thank god. I can breathe again too.', "That's the best news. I'm so relieved."],
      ask: ['How do you feel?', 'What did they say?'],
    },
    /\bheartbeat\b/,
  ),
  theirs(9, /\b(?:had (?:the|her|a|their) baby|baby (?:is|was) born|was born|niece|nephew)\b/, {
    glad: ["Oh that's wonderful.", "That's such good news."],
    ask: ['How are they?', 'Have you got a picture?'],
  }),
  theirs(
    9,
    /\b(?:pregnant|heartbeat|20 week|it's a (?:boy|girl)|baby (?:kicked|moved)|first kick|two lines|scan pic\w*)\b/,
    {
      glad: ["I'm so happy I can hardly type.", "That's the most wonderful thing."],
      ask: ['How are you feeling?'],
    },
    /\b(?:sister|brother|friend|cousin|colleague|she|niece|neighbour|mate|\p{L}+'s) (?:is |just )?(?:pregnant|due|expecting|had)|sister's|brother's|friend's|cousin's/u,
  ),
  theirs(
    9,
    /\b(?:loan|bakery|the shop|the caf[eé]|(?:my|our|the|own) business|opening|launch\w*|investor|lease|kickstarter|first (?:customer|client|sale)|sold out)\b/,
    {
      glad: ["I'm so proud of you.", "That's huge, well done."],
      ask: ['Tell me everything.', 'How do you feel?'],
    },
  ),
  theirs(
    9,
    /\b(?:promot\w+|team lead|director|raise|pay ?rise|bonus|lead the|head of|manager|sergeant|made (?:team|partner|director)|hike|own team)\b/,
    {
      glad: ['So proud of you.', "That's huge, well done.", 'You earned that. So proud of you.'],
      ask: ['How did they tell you?', 'What did they say?', 'How do you feel?'],
    },
    /\bno more nights\b/,
  ),
  theirs(
    9,
    /\b(?:job|hired|offer\w*|contract|they want me|interview|callback|call back|residency|shortlist\w*|second round|probation)\b/,
    {
      glad: ["That's brilliant, well done.", "I'm so happy for you.", 'So proud of you.'],
      ask: ['What did they say?', 'How do you feel?'],
    },
  ),
  theirs(9, /\b(?:driving test|road test|theory|parallel park\w*|licen[cs]e|examiner)\b/, {
    glad: ['You passed! So proud of you.', 'You did it! So proud of you.'],
    ask: ['Tell me everything.'],
  }),
  theirs(
    8,
    /\b(?:pass(?:ed)?|exams?|results?|grade[sd]?|distinction|top of|a star|50\/50|full marks|got an? a\b|degree|dissertation|thesis|submitted|graduat\w+|ielts|certificate|qualified|module|viva|phd|essay|marks?)\b/,
    {
      glad: ['So proud of you.', "That's brilliant, well done.", "I'm so happy for you."],
      ask: ['How do you feel?', 'How are we celebrating?'],
    },
  ),
  theirs(
    9,
    /\b(?:scholarship|got in\b|uni\b|university|place at|admitted|masters|fellow\w*|grant|funding|full fees)\b/,
    {
      glad: ["I'm so happy for you.", "That's enormous. So proud of you."],
      ask: ['How did you find out?', 'How do you feel?'],
    },
  ),
  theirs(
    9,
    /\b(?:visa|leave to remain|citizenship|green card|residence permit|divorce (?:is|came)|in writing)\b/,
    {
      glad: ["Oh that's wonderful. I'm so happy.", "What a relief. I'm so happy."],
      ask: ['How are you feeling?', 'How shall we celebrate?'],
    },
  ),
  theirs(
    8,
    /\b(?:first steps|walked|three steps|smiled at me|(?:he|she) smiled|first word|slept through|potty|tooth|crawl\w*|sports day|school (?:play|called|rang)|teacher said|read a (?:full |whole )?(?:page|book)|swimming|he (?:ate|did|read|said|got|laughed)|she (?:ate|did|read|said|got|took|came|laughed)|(?:mum|mom|dad|papa|grandma|gran|nan) (?:laughed|smiled|walked|ate|said)|my students|our (?:son|daughter|boy|girl))\b/,
    {
      glad: ["Oh I wish I'd been there.", "That's wonderful.", 'That has made my day.'],
      ask: ['Tell me everything.'],
    },
  ),
  theirs(
    8,
    /\b(?:5k|10k|marathon|pb|personal best|ran\b|mile|stone|lost \d+|kg|gym|lifted|deadlift|scored|won \d|match|league|cup|race|swam|climb\w*|without stopping|half marathon|belt|beat|finals?|last point)\b/,
    {
      glad: ["That's incredible.", 'Look at you go.', "That's amazing."],
      ask: ['How do you feel?', 'What was the best bit?'],
    },
  ),
  theirs(
    8,
    /\b(?:won|winner|prize|award|raffle|competition|nationals|medal|1st place|first place|employee of|best in show|commended)\b/,
    {
      glad: ["That's brilliant, so deserved.", "I'm so proud."],
      ask: ['How are we celebrating?', 'Tell me everything.'],
    },
  ),
  theirs(
    9,
    /\b(?:sold|first sale)\b.*\b(?:painting|print|pot|mug|scarf|poem|soaps?|cards?|photo)\b|\b(?:painting|pottery|knit\w*|sewed|my album|my prints?|poem|show my \w+|my paintings?|my photos)\b/,
    { glad: ["I'm so proud of you.", "That's huge."], ask: ['Can I see?', 'Tell me everything.'] },
  ),
  theirs(
    8,
    /\b(?:gallery|exhibition|story|novel|published|paper|journal|abstract|book|song|track|played (?:us|me)|radio|gig|first draft|\d+k words|lead\b|part\b|casting|festival|blog|podcast|followers|karaoke|conference|speak at)\b/,
    {
      glad: ["I'm so proud of you.", "That's huge."],
      ask: ['Tell me everything.', 'How do you feel?'],
    },
  ),
  theirs(
    8,
    /\b(?:flat|house|keys|mortgage|offer (?:was )?accepted|allotment|tenancy|moving in|exchanged|plot|landlord)\b/,
    {
      glad: ["That's brilliant news.", "Oh that's wonderful."],
      ask: ['What did they say?', 'Tell me everything.'],
    },
  ),
  theirs(
    8,
    /\b(?:fixed|built|finished|mended|assembled|painted the|coded|bug|works now|it works|sorted it|managed to|myself|from scratch|cooked|baked|loaf|bread|sourdough|cake|recipe|grew|tomatoes|plant|i made|made it myself|what i made|first (?:ever )?(?:pot|loaf|jumper|scarf|cake|table))\b/,
    {
      glad: ["I'm impressed.", "That's brilliant, well done."],
      ask: ['Can I see a picture?', 'How did you do it?'],
    },
  ),
  theirs(
    8,
    /\b(?:saved (?:up|\d)|paid off|debt free|refund|tax back|term sheet|deal|investment|credit card)\b/,
    {
      glad: ["That's such a relief, well done.", "That's brilliant, well done."],
      ask: ['How does it feel?'],
    },
  ),
  theirs(8, /\b(?:puppy|kitten|rescue|adopt\w*|foster|the dog)\b/, {
    glad: ["Oh that's lovely, I'm so happy!", "That's the best news!"],
    ask: ['Tell me everything.'],
  }),
  theirs(
    8,
    /\b(?:invited|asked me (?:to|for|out)|bridesmaid|best man|godmother|godfather|choir|made up with|apologised|called me back|spoke to me|voted|chose me|picked me)\b/,
    {
      glad: ["That's lovely, I'm so pleased."],
      ask: ['Tell me everything.', 'What did you say?'],
    },
  ),
  theirs(
    8,
    /\b(?:counsell?or|therap\w+|panic|sober|days clean|without a|went outside|stood up|i said no|told (?:him|her|them|my \w+)|brave)\b/,
    {
      glad: ["That took courage. I'm so proud of you.", "That's a big one. So proud of you."],
      ask: ['How did it feel?', 'How are you now?'],
    },
  ),
  theirs(
    7,
    /\b(?:tickets?|flights?|booked|holiday|trip|days off|leave (?:was )?approved|weekend off|early finish|free villa|upgrade|no more nights|days from|(?:can|get to) come (?:home|over)|signed (?:the|my) leave|coming home)\b/,
    {
      glad: ["Oh lovely, that's great.", "That's the best news."],
      ask: ['Tell me everything.'],
    },
  ),
  theirs(
    6,
    /\b(?:meeting|presentation|pitch|demo|talk|client|review|feedback|customer|keynote|workshop|speech)\b/,
    {
      glad: ["That's brilliant. So proud of you.", "That's brilliant, well done."],
      ask: ['How did it feel?', 'What did they say?'],
    },
  ),
  theirs(6, /\b(?:slept|sleeping)\b/, {
    glad: ["Oh that's wonderful.", "I'm so glad."],
    ask: ['How do you feel?'],
  }),
  theirs(1, /./s, {
    glad: ["That's brilliant.", "Oh that's such good news.", "That's great."],
    ask: ['Tell me everything.'],
  }),
];
