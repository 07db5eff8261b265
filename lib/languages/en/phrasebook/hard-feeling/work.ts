import { theirs, type Group } from '../group';

/** Work, exams and being worn out. */
export const work: readonly Group[] = [
  theirs(
    8,
    /\b(?:fired|sacked|laid off|redundan\w+|let me go|lost my job|cut (?:my|our) hours|hours (?:have been |been )?cut|contract (?:was )?(?:ended|not renewed)|restructur\w+|closing the (?:office|branch|surgery|shop|school|factory|plant)(?: down)?|reapply for my)\b/,
    {
      say: ["I'm so sorry. That's a real blow.", "Oh no, I'm so sorry."],
      ask: ['How are you doing?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /\b(?:rejected|rejection|didn't get (?:it|the job|the part|in|the promotion|the role|the flat|the grant)|turned (?:me )?down|went (?:with someone else|internal)|they said no|passed over|not moving forward|didn't get a place|no callback|went to someone else|didn't make (?:it|the)|gave (?:it|the (?:\w+ ){1,3})to (?!me\b|us\b)\w+|cut my (?:scene|part|piece))\b/,
    {
      say: [
        "Oh no, I'm sorry. I know you wanted it.",
        "I'm gutted for you.",
        "Oh no. I'm so sorry.",
      ],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|pitch|viva|standup|meeting|demo|talk)\b.{0,60}\b(?:blank\w*|froze|disaster|bombed|went (?:badly|terribl\w+|wrong)|awful|messed|stupid|forgot|shook|laughed|cried|horrible)\b|\b(?:blank\w*|froze|bombed|messed up)\b.{0,50}\b(?:interview|audition|presentation|pitch|viva|meeting|demo|talk)\b/,
    {
      say: ["Oh no, that's a horrible feeling.", "Oh no, I'm so sorry."],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
    /\b(?:tomorrow|tmrw|convinced|what if|going to be)\b/,
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|viva|exams?|driving test|test|pitch|first day|speech|demo|results)\b.{0,50}\b(?:tomorrow|tmrw|monday|in (?:an hour|\d+ \w+|the morning)|today|later|friday|tonight|next week)\b.{0,60}|\b(?:nervous|terrified|dreading|shaking|feel sick|convinced i'll|can't sleep)\b.{0,50}\b(?:interview|audition|presentation|viva|exam|test|pitch|first day|speech|demo|results)\b/,
    {
      say: ["No wonder you're nervous.", "Of course you're nervous, it matters to you."],
      ask: ['Is there anything I can do?', 'What would help?'],
    },
    /\b(?:passed|i got|went (?:really )?well|failed)\b/,
  ),
  theirs(
    8,
    /\b(?:i failed|failed (?:my|the|it|again|by)|didn't pass|didn't clear|resit|mock results|bad mark|got a (?:d|e|f|2:2))\b/,
    {
      say: ["Oh no, I'm so sorry.", "I'm gutted for you.", 'Oh no. That must sting.'],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
    /\b(?:failure|dinner|cake)\b/,
  ),
  theirs(
    8,
    /\b(?:boss|manager|supervisor|director|client|customer|oga|head teacher|consultant|inspector|chef)\b.{0,80}\b(?:shout\w*|yell\w*|scream\w*|tore|humiliat\w+|told me off|laid into|roared|snapped|blam\w+|wrote me up|pulled me|laughed|rude|belittl\w+|in front of|had a go|threw)\b|\btold off in front\b/,
    {
      say: [
        "Ugh, I'm angry for you. You didn't deserve that.",
        "That's horrible. You didn't deserve that.",
        "That's not ok. I'm sorry.",
      ],
      ask: ['Are you ok?', 'Do you want to tell me about it?'],
    },
  ),
  theirs(
    7,
    /\b(?:review|feedback|credit|idea|slides?|report|project|numbers|work|code|design)\b.{0,60}\b(?:torn apart|credit|stole|took|presented|ignored|awful|slated|ripped|as (?:his|hers|theirs)|his own|her own)\b|\bpresented my\b|\bdidn't even say thanks?\b/,
    {
      say: ["That's so unfair.", "I'd be fuming too."],
      ask: ['Do you want to vent?', 'Are you ok?'],
    },
  ),
  theirs(
    6,
    /\b(?:boss|manager|at work|my shift|shifts?|office|colleagues?|coworkers?|deadline|clients?|customers?|overtime|rota|standup)\b/,
    {
      say: ['Ugh, that sounds rough.', "I'm sorry, that sounds hard.", "That's rotten, I'm sorry."],
      ask: ['Do you want to vent?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    7,
    /\b(?:burn(?:t|ed) out|burnout|exhausted|drained|knackered|no energy|running on|bone tired|dead on my feet|so tired|shattered|on my knees|worn out|wrecked|overwhelmed|drowning|can't keep doing|double shifts?|no sleep|haven't (?:slept|eaten|sat)|haven't stopped)\b/,
    {
      say: ["No wonder you're worn out.", 'You sound worn out.', "That's a lot. I'm sorry."],
      ask: ['Is there anything I can do?', 'What can I take off you?'],
    },
  ),
];
