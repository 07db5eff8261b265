import { theirs, type Group } from '../group';

/** Work, exams and being worn out. */
export const work: readonly Group[] = [
  theirs(
    8,
    /\b(?:fired|sacked|laid off|redundan\w+|let me go|lost my job|cut (?:my|our) hours|hours (?:have been |been )?cut|contract (?:was )?(?:ended|not renewed)|restructur\w+|closing the (?:office|branch))\b/,
    {
      say: [
        "That's a real blow. I'm so sorry.",
        "Oh no, I'm so sorry.",
        "That's brutal, I'm so sorry they did that.",
        "I'm gutted for you. That's a horrible thing to walk out with.",
      ],
      ask: ['Where are you now?', 'How did they tell you?', 'What do you need tonight?'],
    },
  ),
  theirs(
    8,
    /\b(?:rejected|rejection|didn't get (?:it|the job|the part|in|the promotion|the role|the flat|the grant)|turned (?:me )?down|went (?:with someone else|internal)|they said no|passed over|not moving forward|didn't get a place|no callback|went to someone else|didn't make (?:it|the))\b/,
    {
      say: [
        "Oh no, I'm sorry. I know you wanted it.",
        "I'm gutted for you.",
        "That's a horrible message to get. I'm so sorry.",
        'That really stings, and of course it does.',
        "Their loss, but I know that doesn't help tonight.",
      ],
      ask: [
        'Do you want to rant about it or not think about it at all?',
        'How are you feeling about it now?',
        'What did they say?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|pitch|viva|standup|meeting|demo|talk)\b.{0,60}\b(?:blank\w*|froze|disaster|bombed|went (?:badly|terribl\w+|wrong)|awful|messed|stupid|forgot|shook|laughed|cried|horrible)\b|\b(?:blank\w*|froze|bombed|messed up)\b.{0,50}\b(?:interview|audition|presentation|pitch|viva|meeting|demo|talk)\b/,
    {
      say: [
        'Oh no, going blank up there is a horrible feeling.',
        'Ugh. That moment where it all goes must have felt endless.',
        "That's so rough, I'm sorry.",
        "I'd have wanted the floor to open too.",
      ],
      ask: [
        'What happened, if you feel like telling it?',
        'Was anyone kind about it?',
        'How are you now?',
        'Do you want to go over it or never speak of it again?',
      ],
    },
    /\b(?:tomorrow|tmrw|convinced|what if|going to be)\b/,
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|viva|exams?|driving test|test|pitch|first day|speech|demo|results)\b.{0,50}\b(?:tomorrow|tmrw|monday|in (?:an hour|\d+ \w+|the morning)|today|later|friday|tonight|next week)\b.{0,60}|\b(?:nervous|terrified|dreading|shaking|feel sick|convinced i'll|can't sleep)\b.{0,50}\b(?:interview|audition|presentation|viva|exam|test|pitch|first day|speech|demo|results)\b/,
    {
      say: [
        "No wonder you're wound up.",
        "Of course you're nervous, it matters to you.",
        "That's a lot of nerves to sit with.",
        "It's horrible when your head only plays the bad version.",
      ],
      ask: [
        'Do you want to run through it with me, or a distraction?',
        'What bit are you dreading most?',
        'Want company till it starts?',
        'What would help tonight?',
      ],
    },
    /\b(?:passed|i got|went (?:really )?well)\b/,
  ),
  theirs(
    8,
    /\b(?:i failed|failed (?:my|the|it|again|by)|didn't pass|didn't clear|resit|mock results|bad mark|got a (?:d|e|f|2:2))\b/,
    {
      say: [
        "Oh no. After all that work, I'm so sorry.",
        "I'm gutted for you.",
        "That's a horrible result to open. I'm sorry.",
        'That must sting so much right now.',
      ],
      ask: [
        'Do you want to talk about it or just be grumpy together?',
        'How are you feeling about it?',
      ],
    },
    /\b(?:failure|dinner|cake)\b/,
  ),
  theirs(
    8,
    /\b(?:boss|manager|supervisor|director|client|customer|oga|head teacher|consultant|inspector|chef)\b.{0,80}\b(?:shout\w*|yell\w*|scream\w*|tore|humiliat\w+|told me off|laid into|roared|snapped|blam\w+|wrote me up|pulled me|laughed|rude|belittl\w+|in front of|had a go|threw)\b/,
    {
      say: [
        "That's no way to talk to anyone, least of all you.",
        'Nobody should be spoken to like that at work.',
        "Ugh, I'm angry for you. You didn't deserve that.",
        "That's horrible. No wonder you're shaken.",
        "I'd still be shaking. That's not ok.",
      ],
      ask: [
        'What did you do after?',
        'Are you ok now?',
        'Did anyone stick up for you?',
        'Do you want to tell me the whole thing?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:review|feedback|credit|idea|slides?|report|project)\b.{0,60}\b(?:torn apart|credit|stole|took|presented|ignored|awful|slated|ripped|his own|her own)\b|\bdidn't even say thanks?\b/,
    {
      say: [
        "That's so unfair.",
        "I'd be fuming too.",
        'That would make anyone want to quit on the spot.',
      ],
      ask: ['Did anyone else notice?', 'What did you want to say to them?'],
    },
  ),
  theirs(
    6,
    /\b(?:boss|manager|at work|my shift|shifts?|office|colleagues?|coworkers?|deadline|clients?|customers?|overtime|rota|standup)\b/,
    {
      say: [
        'That sounds like a horrible day.',
        "No wonder you've had enough.",
        "That's a lot for one day. I'm sorry it was like that.",
        'Ugh, that sounds rough.',
        "I'd have had enough too.",
        "That's rotten, I'm sorry.",
      ],
      ask: ['What was the worst bit?', 'Do you want to vent or be distracted?'],
    },
  ),
  theirs(
    7,
    /\b(?:burn(?:t|ed) out|burnout|exhausted|drained|knackered|no energy|running on|bone tired|dead on my feet|so tired|shattered|on my knees|worn out|made of sand|wrecked|overwhelmed|drowning|can't keep doing)\b/,
    {
      say: [
        "No wonder you're tired.",
        "That's a deep kind of tired. I'm sorry.",
        'You sound completely wrung out.',
        "That's too much for one person to be holding.",
        "It's been a lot lately.",
      ],
      ask: [
        'What can I take off you tonight?',
        'What would help most, food, quiet or company?',
        'Is there anything I can do?',
        "What's taking the most out of you?",
      ],
    },
  ),
];
