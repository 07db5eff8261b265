import type { Sign } from '../../../listening/gate';

/** Words that attack the other: a plain no does not need them, and a no with them is more than a no. */
export const attack =
  /\b(?:you(?:'re| are)? (?:always|never|just|so|such|only)|pathetic|selfish|idiot|stupid|lazy|childish|ridiculous|dramatic|useless|typical|grow up|get over|shut up|whatever|your fault|what is wrong with you|what's wrong with you|boo hoo|poor you|sulk\w*|nag\w*|moan\w*|whin\w+|precious|jealous|crazy|mental|baby|cry me|if you (?:loved|cared)|what do you expect|your problem|or i am|decide by|done talking|brain|forget that|suit yourself|boring|bother me|stop (?:crying|moaning|whining|whinging|sulking|being)|don't be)\b/u;

const conditional =
  /\b(?:if|or|unless|again and|one more|next time|until|then (?:i'm|we're)|bluff|watch me)\b/u;

/**
 * A no that was said already, and hands off: silent whatever else stands beside it. An insult next to
 * such a no is no reason to look for kinder words, since those would carry the no away with them.
 */
export const firmNo: readonly Sign[] = [
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /\b(?:i (?:have |already |just |literally )*said (?:no|stop)|i've (?:already |just )?said (?:no|stop)|no means no|(?:my|the) answer is (?:still )?no|i told you (?:no|to stop|i don't want)|which part of no)\b(?! more| less)/u,
  },
  {
    reason: 'boundary',
    place: 'draft',
    pattern:
      /\b(?:(?:stop|quit)(?<!\bi(?:'ll| will| should| can) \w+) (?:asking|begging|pestering|pressuring|pushing|touching|grabbing|groping|following|contacting|messaging|texting|calling|ringing|phoning|filming|stalking|hitting|threatening)(?: (?:me|us)\b(?! names)|(?= ?[.,!]| ?$))|(?:stop|quit) (?:shouting|yelling|screaming|swearing|coming) (?:at me|round|here|near)|(?:don't|do not|never) (?:ever |you dare )*(?:touch|hit|grab|contact|hurt|push|shove|threaten|follow) (?:me|us)\b|(?:don't|do not) (?:ever )?(?:come near|shout at|yell at|scream at|swear at) me|(?<!to )(?:get|keep|take) (?:your hands )?(?:off|away from) me|leave me alone(?! for| with)|keep your hands)/u,
  },
];

/** No, stop, not that, not tonight: a limit is said once and needs no better words. */
export const refusal: readonly Sign[] = [
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /^(?:no|nope|nah|no thanks|no thank you|no sorry|sorry no|not tonight|not today|not now|i said no|stop|please stop|stop it|please don't|don't|i can't|i won't|no means no|absolutely not|no way)(?:[.!,]| (?:please|thanks|thank you|sorry|love|babe|hun|i (?:don't|can't|won't|said|am|'m|need)|not))*[.!,]*$/u,
  },
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /\b(?:i said no|i(?:'ve| have) said no|i said stop|no means no|my answer is no|the answer is no|it's a no|that's a no(?<!so that's a no)|still no|i'm saying no|it's (?:still )?no from me|i (?:don't|do not|really don't|just don't) (?:want|feel like|feel ready|fancy|feel up) (?:to\b(?! hear| repeat| say| know)|it\b|another|that|this|him|her|them|a |kids|children|you (?:to|in|at|there|here))|i(?:'m| am) not (?:going to(?! (?:start|wake|war|do a)\b)|doing (?:it|that|this)|coming|ready|comfortable|willing|able to|lending|paying|signing|moving|having|agreeing|sharing|giving|getting|available|changing my mind)|i (?:won't|will not|can't|cannot) (?:be (?:doing(?! with)|coming|there|part|able)|do (?:that|it|this)|come|lend|pay|agree|go|share|sign|cover|have (?:him|her|them|that|this|you)|take|give)|i'd rather not|not comfortable|please don't(?! (?:think of|wear|trouble))|please do not|please stop|i need you to stop|i'm going to (?:pass|say no)|count me out)\b/u,
    unless: attack,
  },
];

/** Limits on how one is treated, and on contact. */
export const boundary: readonly Sign[] = [
  {
    reason: 'boundary',
    place: 'draft',
    pattern:
      /\b(?:(?:don't|do not|stop|please stop|quit|never) (?:talk|speak|talking|speaking|shout|shouting|yell|yelling|swear|swearing|call|calling|scream|screaming|curse|cursing|lie|lying|message|messaging|text|texting|contact|contacting|ring|ringing|touch|touching|film|filming|follow|following|come(?! to me)|coming|read|reading|go|going|share|sharing|post|posting|tell|telling|joke|joking|comment|commenting|push|pushing|pressure|pressuring|grab|use|open|opening|threaten|threatening) (?:(?:to|at|over|into) me(?! about (?!it|that|this|us|my|her|him|them|the kids))|me (?:names|like|again|any|at work|at night|late|until)|through my|about me|to my|my (?:phone|messages|diary|post|mail|body|hair|things when)|near me|here (?:again|any|uninvited)|round here|that (?:to|about) me|with my (?:body|head))|stop (?:texting|calling|messaging|ringing|touching|following|contacting|filming) me|(?:don't|do not|stop) (?:post|posting|share|sharing|send|sending) my \w+|my body,? my (?:choice|rules)|please leave me alone|leave me alone(?= ?[.!]| ?$| please| now)|i won't (?:be (?:spoken|talked|shouted|called|treated|sworn)|accept|tolerate|stand|put up|listen to|stay (?:in|on|while))|i(?:'m| am) not (?:going to (?:be (?:spoken|talked|shouted|called|treated)|stay|argue|fight|sit|listen|do this while)|okay with|ok with|all right with|having you)|not (?:ok|okay|acceptable) (?:to|with me|for you to)|(?:that|it)(?:'s| is| was) not (?:ok|okay|all right|acceptable)|wasn't (?:ok|okay|all right)|if you (?:shout|yell|swear|scream|call me|speak to me|talk to me|raise your|throw|hit|touch|carry on shouting|keep shouting) [^.!?\n]{0,60}\bi(?:'m| am|'ll| will)|i(?:'m| am) (?:hanging up|ending (?:this|the) (?:call|conversation)|putting the phone down|leaving the room)|off limits|my (?:body|phone|money|friends|diary|business|decision|choice)\b(?: is|'s)|that's (?:my (?:business|choice|decision|call|body|money|life|limit|line|boundary|right|phone|final)|between)|i need (?:space|distance|to be (?:alone|on my own|left)|you to (?:stop|leave|respect|not|knock|ask (?:first|me first))|some (?:space|time|quiet))|respect (?:that|my))\b/u,
    unless:
      /\b(?:pathetic|selfish|idiot|stupid|lazy|childish|ridiculous|dramatic|useless|typical|grow up|get over it|shut up|whatever|loser|moron|crazy|mental|baby|crying|moaning|whining|poor you|until you (?:apologi[sz]e|say sorry|admit)|you always|you never|always|never do|sulk\w*|nag\w*|boo|your (?:mother|mum|mom)|like a (?:child|baby|toddler)|ever again|done talking|rubbish|drama|nonsense|whinge\w*|queues|charger|salary|problems?|worry|that again|this again|silly)\b/u,
  },
];

/** The partner has asked for space: any push, however kind, is too much. */
export const space: readonly Sign[] = [
  {
    reason: 'space',
    place: 'partner',
    pattern:
      /\b(?:need (?:some |a bit of |a little )?(?:space|time (?:alone|to myself|apart|to think|to cool)|to be (?:alone|on my own|by myself)|a (?:minute|break|night|day|few (?:days|hours)) (?:alone|apart|to (?:myself|cool|think)|from (?:us|you|this(?= ?[.,!]| ?$| (?:relationship|argument|conversation|marriage))))?)|leave me (?:alone|be)|please (?:stop|don't) (?:texting|calling|messaging|ringing|text|call|message)|(?:don't (?:text|call|message|contact|ring)|stop (?:texting|calling|messaging|contacting|ringing)) me(?<!call(?:ing)? me(?= (?!now|again|to|any|at|please|for|when|until|back)))|not ready to talk|don't want to (?:talk|discuss) (?:(?:about )?(?:it|this|that)(?: (?:right now|tonight|yet|now|any ?more|again))?|right now|tonight|to you|yet|now)|can't talk (?:about (?:it|this)|to you) (?:right now|yet|now|tonight)|give me (?:some )?(?:space|time|a minute|a bit|an hour|a few)|it's over(?<!\b(?:but|glad|god|when|until|once|because) it's over)(?!, the)|(?<=^|[.!?,;\n] ?|\b(?:and|so|think|but) )we're over(?= ?[.!]| ?$)|this is over|i'm (?:leaving you|breaking up(?! the)))\b/u,
    unless: /\b(?:is that ok|lol|haha\w*|work call|in a meeting|meeting|driving)\b|😂|🤣/u,
  },
];

/** Ending a relationship is a decision, said as a decision. As a threat inside an argument it is something else. */
export const leaving: readonly Sign[] = [
  {
    reason: 'leaving',
    place: 'draft',
    pattern:
      /\b(?:i(?:'m| am) (?:leaving you|breaking up|ending (?:this|it|things|us)|moving out|done with (?:us|this relationship|this marriage))|i want (?:to (?:break up|end (?:this|it|things)|separate|split|leave)|a (?:divorce|separation|break))|i(?:'ve| have) decided (?:to (?:leave|end|move)|that)|i don't (?:want to be (?:with you|together|in this|married)|love you any ?more|see a future)|i can't (?:be (?:with you|in this|your (?:girlfriend|boyfriend|wife|husband|partner))|do this relationship|stay in this)|(?:it's|this is|we're|we are|this relationship is) over\b(?<!\b(?:but|glad|god|when|until|once|because) it's over)|not (?:coming|moving|getting) back(?: together)?|staying (?:at|with) (?:my|a) [\w ]{2,20} (?:for good|from now|until i (?:find|decide))|we should (?:break up|separate|split up|end (?:this|things))|i think we(?:'re| are) done)\b/u,
    unless: conditional,
  },
];
