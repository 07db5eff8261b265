import { theirs, type Group } from '../group';

/** Answers by the shape of what happened, for when no subject is known: who did what, what was lost, what is not known yet. */
export const shapes: readonly Group[] = [
  theirs(
    5,
    /\b(?:(?:said|went|told|asked|called|wrote|compared|put|made|gave|cut|ripped|sent|left|took|threw|blamed|accused|laughed|rolled|hung up|ignored|interrupted) (?:at |to |on |off )?(?:me|my|i|mine)|asked me|(?:he|she|they) (?:just )?(?:said|told|went|laughed|walked|shrugged|smiled|hung up|smirked))\b/,
    {
      say: [
        "Ugh, that's horrible.",
        "That wasn't ok of them.",
        "That's not ok, I'm sorry.",
        "I'm sorry, that's not nice at all.",
        "You didn't deserve that.",
      ],
      ask: [
        'What did you say?',
        'Are you ok?',
        'How are you feeling about it?',
        'What happened then?',
      ],
    },
    /\b(?:i (?:said|told|called|shouted|laughed|hung up))\b/,
  ),
  theirs(
    5,
    /\b(?:haven't heard|not heard|no (?:answer|reply|news|word)|still (?:nothing|waiting|no)|hasn't (?:called|texted|replied|come)|won't know|don't know (?:yet|what|if|how|when)|waiting (?:for|to hear|on)|any day now|what if)\b/,
    {
      say: [
        'The not knowing is the worst part.',
        "No wonder you can't settle.",
        "That's a long time to sit with it.",
        "I'd be on edge too.",
      ],
      ask: [
        'What would make the waiting easier?',
        'Do you want company while you wait?',
        'When do you think you will hear?',
        'Do you want to talk, or be distracted?',
      ],
    },
  ),
  theirs(
    8,
    /(?:^|\n)(?:shouted|snapped|yelled|screamed) at\b|\bturned into my\b|\b(?:i (?:shouted|yelled|snapped|lost (?:it|my temper)|forgot|missed|should(?:'ve| have)|messed|failed|let (?:\w+ ){1,2}down)|i feel like a (?:monster|bad|terrible|failure|kid)|my fault|failing|i'm (?:such )?a (?:bad|terrible|rubbish|useless)|bad (?:mum|mom|dad|mother|father|daughter|son))\b/,
    {
      say: [
        "You're being so hard on yourself, and you were doing your best.",
        "That doesn't make you a bad person.",
        "It's been a lot. Anyone would crack.",
        'You did your best with what you had.',
      ],
      ask: [
        "What's the bit you keep going over?",
        'Do you want to talk it through?',
        'How are you now?',
      ],
    },
  ),
  theirs(
    6,
    /\b(?:would have been (?!fine|nice|good|easier|better)|should have been (?:here|turning|starting)|(?:before|then) i remembered|used to (?:be|sit|call|sing|make|say)|(?:his|her|nan'?s|mum'?s|dad'?s|gran'?s) (?:coat|chair|voice|jumper|cup|mug|side|room|number|handwriting|coffee|slippers|glasses|ring|smell|song|grave)|smells? (?:of|like) (?:him|her)|took (?:the|his|her) \w+ down|without (?:him|her)\b|first (?:christmas|birthday|eid|diwali|summer) (?:without|since)|anniversary of|(?:thinking (?:about|of)|miss(?:ing)?) (?:my )?(?:mum|mom|dad|nan|gran|grandad|him|her))\b/,
    {
      say: [
        "I'm so sorry. That's the kind of thing that floors you.",
        'Oh, that would get me too.',
        "I'm so sorry. Of course that hurt.",
        "Oh no. I'm sorry you were on your own with that.",
      ],
      ask: [
        'Do you want me with you, or a bit of quiet?',
        'Will you tell me about it?',
        'Do you want to talk, or just sit?',
        'How are you now?',
      ],
    },
    /\b(?:at work|boss|interview)\b/,
  ),
  theirs(
    5,
    /\b(?:nobody|no one|not one (?:of|person)|none of them|everyone else|all except me|the only one|last to know|by myself|on my own|alone)\b/,
    {
      say: [
        "That's a lonely one. I'm sorry.",
        'That would hurt anyone.',
        "I'm sorry. That must have felt so lonely.",
      ],
      ask: ['Do you want to talk about it?', 'Do you want company tonight?', 'How are you now?'],
    },
  ),
  theirs(
    5,
    /\b(?:scared|frightened|terrified|afraid|panick\w*|anxious|nervous|dread\w*|my heart|hands? (?:is|are|keep) shak\w+|shaking|worried|worrying|spotted|freaking)\b/,
    {
      say: [
        "That sounds scary. I'm with you.",
        "No wonder you're frightened.",
        "I'm right here with you.",
        "Of course you're worried. I would be too.",
      ],
      ask: [
        "What's the scariest bit?",
        'Do you want me on the phone with you?',
        'What would help right now?',
        'What do you need tonight?',
      ],
    },
  ),
  theirs(
    5,
    /\b(?:tired|exhaust\w*|knackered|shattered|drained|double shifts?|no sleep|haven't (?:slept|eaten|sat)|haven't stopped|sick of|fed up|can't (?:do|take|cope)|too much|everything (?:is|at once)|on my knees)\b/,
    {
      say: [
        "That's too much for one person.",
        "No wonder you're done in.",
        'Ugh, you must be wiped out.',
        "That's a lot. I'm sorry.",
      ],
      ask: [
        'What can I take off you?',
        'What would help most tonight?',
        'Is there anything I can do?',
        'Do you want quiet or company?',
      ],
    },
  ),
  theirs(5, /\b(?:cried|crying|cry|sobb\w+|tears|bawl\w*|welled|weeping|in bits|lost it)\b/, {
    say: [
      "Oh no. I'm sorry it got to you like that.",
      'I wish I could give you a hug.',
      "I'm sorry. Of course you cried.",
    ],
    ask: [
      'Are you on your own right now?',
      'How are you now?',
      'What set it off?',
      'Do you want me to call?',
    ],
  }),
  theirs(
    5,
    /\b(?:ruin\w*|cancel\w*|rained off|broke(?:n)?|burnt|lost|gone|smashed|ripped|rejected|failed|didn't (?:get|make|work)|wasted|for nothing|over\b|sold|closed|last day|too late|missed (?:it|the|my))\b/,
    {
      say: [
        "Oh no. I'm gutted for you.",
        "I'm so sorry. That's such a let down.",
        "That's rotten luck. I'm sorry.",
        "Oh no, I'm sorry.",
      ],
      ask: ['How are you feeling about it now?', 'What happened?', 'Do you want to talk about it?'],
    },
  ),
];
