import { theirs, type Group } from '../group';

/** Families, and feelings with no subject. */
export const family: readonly Group[] = [
  theirs(
    9,
    /(?=.*\b(?:nervous|dread\w*|scared|anxious|do i have to|worried|can't face)\b).*\byour (?:mum|mom|mother|dad|father|sister|brother|family|parents|friends?|mates?)\b/s,
    {
      say: ["I get why you're nervous.", "I get why you're dreading it."],
      ask: ['What would make it easier?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /(?=.*\b(?:said|says|told|looked|looks|look|laughed|laughing|asked|made|roared|shouted|hates?|ignored|wheeled|tutted|came|thinks|rang|called|jokes?|joked|accept|kicked|walked|likes|blanked|kept)\b).*\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|aunt\w*|cousin|nan|gran|friend|friends|mates?)\b/s,
    {
      say: ["I'm sorry, that sounds horrible.", "I'm sorry, that wasn't ok."],
      ask: ['Do you want to talk about it?', 'Do you want me to say something?'],
    },
  ),
  theirs(
    6,
    /\b(?:my )?(?:mum|mom|mam|mother|dad|father|papa|mama|sister|brother|parents|aunt\w*|family)\b/,
    {
      say: ["Oh no. I'm sorry, that's hard.", "I'm sorry, that's hard."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
    /\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents)\b/,
  ),
  theirs(
    7,
    /\b(?:(?:feel like |such |i'm )(?:a |such a )?(?:failure|fraud|rubbish|idiot|bad|terrible|worst)|not good enough|useless|worthless|failure|pathetic|imposter|found out|feel sorry for me|worst (?:person|mum|mom|dad)|bad (?:mum|mom|dad|mother|father|daughter|son)|failed (?:her|him|them)|i'm failing)\b/,
    {
      say: ["I don't see you like that at all.", "I'm sorry it feels like that."],
      ask: ['Did something happen?', 'Do you want to talk about it?'],
    },
  ),
  theirs(
    8,
    /\b(?:drinking too much|had a drink|relapsed?|cravings?|aa meeting|using again|gambl\w+|binge\w*|purg\w+|fell off the wagon)\b/,
    {
      say: ['Thank you for telling me.', "I'm glad you told me."],
      ask: ['How are you now?', 'Do you want to talk about it?'],
    },
    /\bbinge ?watch/,
  ),
  theirs(
    8,
    /\b(?:patient|class|year \d+|pupils?|students?|parents evening|lesson|client) .{0,40}\b(?:died|lost|cry|cried|laughed|hit|swore|spat|gone)\b|\b(?:lost a patient|judge gave)\b/,
    {
      say: ["I'm so sorry. That's a lot to carry.", 'Of course that got to you.'],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
  ),
  theirs(
    8,
    /\b(?:followed me|catcall\w*|stared at me|groped|grabbed me|some (?:man|bloke|guy|woman|lady)|a stranger (?:said|shouted|grabbed|on)|staring (?:at me )?on the|called me (?:a|names)|slur|racis\w+|shouted at me)\b/,
    {
      say: ["That's horrible. I'm so sorry.", 'That would have shaken me too.'],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(8, /\b(?:period is|late period|\d+ days late|pregnancy test|might be pregnant|pill)\b/, {
    say: [
      "I get why you're scared. I'm with you, whatever it is.",
      "I'm with you, whatever it is.",
    ],
    ask: ['Do you want to talk?', 'How are you doing?'],
  }),
  theirs(6, /\b(?:scared|frightened|terrified|freaking|scary)\b/, {
    say: ["No wonder you're scared.", "Of course you're scared."],
    ask: ['Do you want to talk about it?', 'Is there anything I can do?'],
  }),
  theirs(6, /\b(?:nervous|dread\w*)\b/, {
    say: ["No wonder you're nervous.", "I'd be nervous too."],
    ask: ['Do you want to talk about it?', 'Is there anything I can do?'],
  }),
  theirs(6, /\b(?:worried|worry|worrying|anxious|what if|keep googling)\b/, {
    say: ["No wonder you're worried.", "Of course you're worried."],
    ask: ['Do you want to talk about it?', 'Is there anything I can do?'],
  }),
  theirs(5, /\b(?:cry|cried|crying|tears|sobb\w+|bawl\w*|weep\w*|in bits)\b/, {
    say: ["Oh no. I'm sorry.", "I'm sorry. I wish I could give you a hug."],
    ask: ['Are you ok now?', 'Do you want to talk about it?'],
  }),
  theirs(5, /\b(?:sad|low|down|numb|empty|hopeless|upset)\b/, {
    say: ["I'm sorry. That sounds hard.", "I'm glad you told me."],
    ask: ['Do you want to talk about it?', 'Is there anything I can do?'],
  }),
  theirs(5, /\b(?:angry|furious|fuming|raging|livid|fed up|sick of|so annoyed|scream)\b/, {
    say: ["I'd be fuming as well.", "Ugh, no wonder you've had enough."],
    ask: ['Do you want to vent?', 'Do you want to talk about it?'],
  }),
  theirs(
    6,
    /\b(?:my (?:race|match|season|run|set|voice|song|painting|novel|knees?|ankle)|injur\w+|not selected|benched|marathon|the final|our (?:gig|match|set|slot)|gallery|band|chapter|no (?:more )?(?:football|running|dancing|climbing|cycling|swimming|playing))\b/,
    {
      say: ["That's gutting. I'm sorry.", "Ugh, I'm sorry. I know how much it means to you."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
  ),
  theirs(1, /./s, {
    say: ["Oh no. I'm sorry.", "Ugh, I'm sorry.", "That sounds hard. I'm sorry."],
    ask: ['Do you want to talk about it?', 'Are you ok?'],
  }),
];
