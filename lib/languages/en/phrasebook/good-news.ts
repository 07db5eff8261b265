import { theirs, type Group } from './group';

/** Answers to good news: gladness about the very thing, and one thing to tell more about. */
export const goodNews: readonly Group[] = [
  theirs(
    9,
    /\b(?:off (?:the )?(?:oxygen|ventilator)|awake\b|surgery (?:was|went)|operation went|home from hospital|discharged|out of (?:icu|intensive care|danger)|stable|on the mend|walking again)\b/,
    {
      glad: [
        "Oh thank goodness. I've been holding my breath with you.",
        "That's such a relief. I'm so happy for you all.",
        "I'm so glad. What a weight off.",
      ],
      ask: ['How are they doing?', 'What did the doctors say?', 'How are you, after all that?'],
    },
  ),
  theirs(
    9,
    /\b(?:loan|bakery|the shop|the caf[eé]|business|opening|launch\w*|investor|lease|kickstarter|first customer|sold out)\b/,
    {
      glad: [
        "It's really happening. I'm so proud of you.",
        'You made that happen, nobody else.',
        "That's huge, after everything you put into it.",
      ],
      ask: ['What did they say?', "What's the first thing you do now?", 'Who have you told?'],
    },
  ),
  theirs(
    9,
    /\b(?:promot\w+|team lead|director|raise|pay ?rise|bonus|lead the|head of|manager|sergeant|made (?:team|partner|director)|hike)\b/,
    {
      glad: [
        'You earned every bit of that. So proud of you.',
        "They finally saw it! I'm so proud.",
        "That's huge, and it's all you.",
        "Yes! That's brilliant.",
      ],
      ask: [
        'How did they tell you?',
        'What did they say exactly?',
        'Who have you told?',
        'How do you feel?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:job|hired|offer\w*|contract|they want me|start (?:in|on|monday)|interview|callback|call back|client|residency|shortlist\w*|second round|probation)\b/,
    {
      glad: [
        "That's brilliant, well done.",
        "Oh this is such good news. I'm so happy for you.",
        'You did it! I knew how much you wanted that one.',
        "That's massive. So proud of you.",
      ],
      ask: [
        'What did they say?',
        'Tell me how the call went?',
        'When do you start?',
        'How are you feeling?',
      ],
    },
  ),
  theirs(9, /\b(?:driving test|theory|parallel park\w*|licen[cs]e|examiner)\b/, {
    glad: [
      'You passed! All that practice paid off.',
      'Look at you, on the road at last. So proud.',
      'You did it! I know how much you were dreading that one.',
    ],
    ask: [
      'Where are you driving me first?',
      'What was the examiner like?',
      'Did you cry or scream?',
    ],
  }),
  theirs(
    8,
    /\b(?:pass(?:ed)?|exams?|results?|grade[sd]?|distinction|first in|top of|a star|50\/50|full marks|degree|dissertation|thesis|submitted|graduat\w+|ielts|certificate|qualified|module|viva|phd|essay|marks?)\b/,
    {
      glad: [
        "All that work, and there it is. I'm so proud of you.",
        'You did it! So proud of you.',
        "That's wonderful. You can breathe now.",
        "I'm so happy for you.",
      ],
      ask: [
        'Where were you when you saw it?',
        'What do you want to do to celebrate?',
        'Who did you tell first?',
        'Does it feel real yet?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:scholarship|got in\b|uni\b|university|accepted|place at|admitted|masters|fellow\w*|grant|funding|full fees)\b/,
    {
      glad: [
        "You got it! I'm so happy for you.",
        "That's enormous. So proud of you.",
        "I'm not one bit surprised. Well done you.",
        "Oh wow. That changes everything, I'm thrilled for you.",
      ],
      ask: [
        'How did you find out?',
        'Who have you told?',
        "What's the first thing you did?",
        'How do you feel?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:scan (?:is|was|came)|all clear|clear|benign|remission|drive again|out of (?:range|hospital)|discharged|blood (?:test|pressure)|hba1c|consultant|in the clear|results are|it's gone|doctor)\b/,
    {
      glad: [
        'Oh thank god. I can breathe again too.',
        "That's the best news. I'm so relieved for you.",
        "I'm so glad. You've been carrying that for so long.",
        'What a weight off. I could cry.',
      ],
      ask: [
        'What did they say?',
        'How do you feel now?',
        'What do you want to do tonight, anything at all?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:pregnant|heartbeat|due (?:in|date)|20 week|it's a (?:boy|girl)|baby (?:kicked|moved)|first kick|two lines|scan pic\w*)\b/,
    {
      glad: [
        "I'm so happy I can hardly type.",
        "Oh wow. I've got tears in my eyes.",
        "That's the most wonderful thing.",
      ],
      ask: ['How are you feeling?', 'Can I see?'],
    },
    /\b(?:sister|brother|friend|cousin|colleague|she|niece|neighbour|mate|\p{L}+'s) (?:is |just )?(?:pregnant|due|expecting|had)|sister's|brother's|friend's|cousin's/u,
  ),
  theirs(9, /\b(?:visa|leave to remain|citizenship|green card|passport|residence permit)\b/, {
    glad: [
      "Oh that's wonderful. I'm so happy.",
      "Finally! I'm so happy.",
      'What a relief. I could cry.',
    ],
    ask: ['How are you feeling?', 'How did you find out?', 'How shall we celebrate?'],
  }),
  theirs(
    8,
    /\b(?:first steps|walked|three steps|smiled at me|first word|he slept|she slept|slept through|potty|tooth|crawl\w*|sports day|school (?:play|called|rang)|teacher said|read a (?:full )?(?:page|book)|came first|swimming|he (?:ate|did|read|said|got)|she (?:ate|did|read|said|got|took|came)|my students|our (?:son|daughter|boy|girl))\b/,
    {
      glad: [
        "Oh I wish I'd been there. That's the best.",
        "That's wonderful.",
        "I'm so proud of that one. Give a big hug from me.",
        'That has made my whole day.',
      ],
      ask: [
        'Did you get it on video?',
        'What was the face like?',
        'How did you react?',
        'Tell me everything, what happened?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:5k|10k|marathon|pb|personal best|ran\b|mile|stone|lost \d+|kg|gym|lift\w*|deadlift|scored|won \d|match|league|cup|race|swam|climb\w*|without stopping|starting|half marathon|belt)\b/,
    {
      glad: [
        "That's incredible.",
        'Look at you go. So proud.',
        'You did that! Amazing.',
        "That's such a big one. You must be buzzing.",
      ],
      ask: [
        'How do the legs feel?',
        'What was the best bit?',
        'How did the last part feel?',
        "What's next?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:won|winner|prize|award|raffle|competition|finals?|nationals|medal|shortlisted|1st place|first place|employee of)\b/,
    {
      glad: [
        "You won! That's brilliant, so deserved.",
        "Look at you. I'm so proud.",
        "No way! That's fantastic.",
        "I'm grinning at my phone here.",
      ],
      ask: [
        'What did they say when they called you up?',
        'Can I see a photo?',
        'How are we celebrating?',
        'Did you expect it at all?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:gallery|exhibition|prints?|poem|story|novel|published|paper|journal|abstract|book|song|track|played (?:us|me)|radio|gig|first draft|\d+k words|lead\b|part\b|plays\b|casting|album|painting|pottery|knit\w*|festival|soaps?|etsy|sold|order|first sale|blog|podcast|followers)\b/,
    {
      glad: [
        "Something you made yourself! I'm so proud.",
        "That's huge.",
        "That's brilliant, and so deserved.",
        'This makes me so happy for you.',
      ],
      ask: ['How did they tell you?', 'Can I see?'],
    },
  ),
  theirs(
    8,
    /\b(?:flat|house|keys|mortgage|offer (?:was )?accepted|allotment|tenancy|moving in|exchanged|plot)\b/,
    {
      glad: ["That's brilliant news.", "Oh that's wonderful."],
      ask: ['What did they say?', 'When can we see it?'],
    },
  ),
  theirs(
    8,
    /\b(?:fixed|built|finished|mended|assembled|painted the|coded|race condition|bug|works now|it works|sorted it|managed to|myself|from scratch|cooked|baked|loaf|sourdough|cake|recipe|grew|tomatoes|plant|sewed|made (?:my|a|the|it))\b/,
    {
      glad: [
        "You did that yourself! I'm impressed.",
        "That's brilliant, you didn't give up on it.",
        'Look at that. So clever.',
        'I love that you stuck with it.',
      ],
      ask: [
        'Will you show me tonight?',
        'What was the trick in the end?',
        'How many goes did it take?',
        'Can I see a picture?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:saved (?:up|\d)|paid off (?:the|my|our)|debt free|refund|tax back|£\d+|\$\d+|\d+ (?:quid|euro|pounds|dollars)|term sheet|deal|investment|credit card)\b/,
    {
      glad: [
        "That took real stubbornness. I'm so impressed.",
        "That's such a relief, and you did it.",
        'All those little choices added up. Well done you.',
      ],
      ask: ['How does it feel?', 'What do you want to do first?', 'How did you find out?'],
    },
  ),
  theirs(8, /\b(?:puppy|kitten|rescue|adopt\w*|foster)\b/, {
    glad: [
      "They said yes! You've wanted this for so long.",
      "Oh that's lovely. I'm so happy for you.",
      "Our little gang is growing, I'm so glad.",
    ],
    ask: ['What are we calling them?', 'When do we get to meet?', 'Have you got a picture?'],
  }),
  theirs(
    8,
    /\b(?:invited|asked me (?:to|for|out)|friends?|mates?|the girls|coffee|bridesmaid|best man|godmother|godfather|choir|club|made up with|apologised|called me back|spoke to me|came back)\b/,
    {
      glad: [
        "Of course they want you there. I'm so glad.",
        "That's lovely, I'm so pleased.",
        "Oh I'm so pleased. I know that mattered to you.",
      ],
      ask: ['How did they ask?', 'What did you say?', 'What happens next?'],
    },
  ),
  theirs(
    8,
    /\b(?:counsell?or|therap\w+|panic|sober|days clean|without a|no panic|meeting|first time since|went outside|stood up|i said no|told (?:him|her|them)|boundar\w+|brave)\b/,
    {
      glad: [
        "That took courage. I'm so proud of you.",
        "That's a big one, and you did it.",
        "I've seen how hard you've worked at that.",
      ],
      ask: ['How did it feel?', 'How are you now?', 'What helped?'],
    },
  ),
  theirs(
    7,
    /\b(?:tickets?|flights?|booked|holiday|trip|days off|leave (?:was )?approved|weekend off|early finish|free villa|upgrade)\b/,
    {
      glad: [
        "That's the best thing I've heard all week.",
        "Oh lovely, that's great.",
        "Oh that's a lovely bit of luck.",
      ],
      ask: ['What do you want to do first?', 'When is it?', 'How did you manage that?'],
    },
  ),
  theirs(
    6,
    /\b(?:boss|work|meeting|presentation|pitch|demo|talk|client|review|feedback|customer|colleague|keynote|workshop|speech)\b/,
    {
      glad: [
        "That's brilliant. So proud of you.",
        "They saw what I see. That's brilliant.",
        'All that prep, and it paid off.',
      ],
      ask: ['What was the best moment?', 'What did they say after?', 'How did it feel up there?'],
    },
  ),
  theirs(1, /./s, {
    glad: [
      "That's brilliant. I'm so happy for you.",
      "Oh that's such good news.",
      "That's lovely.",
      "That's made my day.",
    ],
    ask: ['Tell me everything?', 'So what happens now?'],
  }),
];
