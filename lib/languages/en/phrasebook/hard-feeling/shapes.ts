import { theirs, type Group } from '../group';

/** Answers by the shape of what happened, for when no subject is known: who did what, what was lost, what is not known yet. */
export const shapes: readonly Group[] = [
  theirs(
    5,
    /\b(?:(?:said|went|told|asked|called|commented|wrote|compared|put|made|gave|cut|ripped|sent|left|took|threw|blamed|accused|laughed|rolled|hung up|ignored|interrupted|finished) (?:at |to |on |off )?(?:me|my|i|mine)|asked me|(?:he|she|they) (?:just )?(?:said|told|went|laughed|walked|shrugged|smiled|hung up|smirked))\b/,
    {
      say: ["That's horrible. I'm sorry.", "That's not ok. I'm sorry.", "You didn't deserve that."],
      ask: ['Are you ok?', 'Do you want to talk about it?'],
    },
    /\b(?:i (?:said|told|called|shouted|laughed|hung up))\b/,
  ),
  theirs(
    5,
    /\b(?:haven't heard|not heard|no (?:answer|reply|news)|still (?:nothing|waiting)|hasn't (?:called|texted|replied|come)|won't know|don't know (?:what|if|how|when)|waiting (?:for|to hear|on)|any day now|what if)\b/,
    {
      say: ['The not knowing is horrible.', 'The waiting is horrible.'],
      ask: ['Is there anything I can do?', 'How are you doing?'],
    },
  ),
  theirs(
    8,
    /(?:^|\n)(?:shouted|snapped|yelled|screamed) at\b|\bturned into my\b|\b(?:i (?:shouted|yelled|snapped|lost (?:it with|my temper)|should(?:'ve| have)|let (?:\w+ ){1,2}down|was (?:so |really )?(?:rude|horrible|mean|short|awful))|i feel like a monster|my fault|ashamed of)\b/,
    {
      say: [
        "You're being so hard on yourself.",
        "That doesn't make you a bad person.",
        'It happens, it must feel horrible though.',
      ],
      ask: ['Do you want to talk about it?', 'How are you now?'],
    },
  ),
  theirs(
    8,
    /\b(?:i (?:think i )?(?:messed|screwed|fucked) (?:up|it)|my mistake|wrong (?:email|file|client|order))\b/,
    {
      say: ["Oh no, that's a horrible feeling.", 'Oh no. That must feel horrible.'],
      ask: ['Can it be fixed?', 'Are you ok?'],
    },
  ),
  theirs(
    6,
    /\b(?:would have been (?!fine|nice|good|easier|better)|should have been (?:here|turning|starting)|(?:before|then) i remembered|used to (?:be|sit|call|sing|make|say)|(?:his|her|nan'?s|mum'?s|dad'?s|gran'?s) (?:coat|chair|voice|jumper|cup|mug|side|room|place|number|handwriting|coffee|slippers|glasses|ring|smell|song|grave)|smells? (?:of|like) (?:him|her)|took (?:the|his|her) \w+ down|without (?:him|her)\b|first (?:christmas|birthday|eid|diwali|summer) (?:without|since)|anniversary of|(?:thinking (?:about|of)|miss(?:ing)?) (?:my )?(?:mum|mom|dad|nan|gran|grandad|him|her)|say goodbye)\b/,
    {
      say: ["I'm so sorry. Of course that hurt.", "Oh no, I'm so sorry."],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
    /\b(?:at work|boss|interview)\b/,
  ),
  theirs(
    5,
    /\b(?:nobody|no one|not one (?:of|person)|none of them|everyone else|all except me|the only one|last to know|by myself|on my own|alone)\b/,
    {
      say: ["That would hurt anyone. I'm sorry.", "I'm sorry, that sounds lonely."],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
  ),
  theirs(
    5,
    /\b(?:tired|sick of|fed up|can't (?:do|take|cope)|too much|everything (?:is|at once))\b/,
    {
      say: ["That's a lot. I'm sorry.", "No wonder you've had enough."],
      ask: ['Is there anything I can do?', 'What can I take off you?'],
    },
  ),
  theirs(
    5,
    /\b(?:ruin\w*|cancel\w*|rained off|broke(?:n)?|burnt|lost|gone|smashed|ripped|rejected|failed|didn't (?:get|make|work)|wasted|for nothing|over\b|sold|closed|last day|too late|missed (?:it|the|my)|fell through|said no|gutted|corrections)\b/,
    {
      say: ["Oh no. I'm gutted for you.", "Oh no, I'm sorry.", "I'm so sorry."],
      ask: ['Do you want to talk about it?', 'Are you ok?'],
    },
  ),
];
