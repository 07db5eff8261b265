import type { Sign } from '../../../listening/gate';

/** Limits said in few words and in many ways; kept apart from `limits` so that each list can be read. */
export const plainly: readonly Sign[] = [
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /^(?:no|nah|nope|not happening|absolutely not|no chance|not a chance|hard no)(?=[.,!]|$| (?:daniel|love|babe|mate)\b|,? (?:i|i'm|i'll|that's|it's|not|and|you are|you're not)\b)(?! (?:idea|wonder|worries|problem|offence|offense))(?![.,!]+ (?:you (?:cook|do|make|clean|sort|drive|pay|tidy|are already)\b|(?:take|feed|change) the|sort your|finish|tidy|clean|leave (?:them|it) (?:on|in)|your \w+ your problem|go on|don't mind me|\d))(?!,? (?:i (?:was|didn't|did not|thought|meant|forgot|had)|i've seen|it's (?:nice|good|always))\b)/u,
    unless:
      /\b(?:no worries|no problem|you(?:'re| are) (?:the|just|always|being|so)|you (?:always|just|started|said|made|were|don't get it|never listen)|^no,? no\b|i did not|not that (?:deep|bad)|it's fine|that's fine|done talking|their (?:father|mother|dad|mum)|because you|it(?:'s| is) (?:your|not my|you)|wonder|that's (?:your|what you)|if you|unless|can't believe)\b/u,
  },
  {
    reason: 'refusal',
    place: 'draft',
    pattern:
      /\b(?:i'll (?:wear|go|see|do|say|spend|eat|talk to|vote|post|meet|dress) (?:what|where|who|how|when)(?:ever)? i (?:want|like|please|choose)|i(?:'m| am) not (?:quitting|marrying|cancelling|canceling|dropping|leaving) my|i(?:'m| am) not (?:quitting|marrying|picking up|lending|signing|sending)\b|i won't (?:marry|send|sign|lend|lie for)|i don't (?:drink|smoke|eat meat|do drugs|drink any ?more)\b(?= any ?more|,|\.|$| ?and you know)|i(?:'m| am) not (?:going|coming)(?= ?[,.!]| ?$)|not doing that(?= ?[.!]| ?$)|(?:that's|it's|this is) private|(?:he|she|they|your \w+) (?:is|are|'s|'re) not (?:staying|sleeping|living|moving in)(?: here| with us| in)?|not until (?:we|you|i)(?:'ve| have)? (?:talk|talked|spoken|sorted))\b/u,
  },
  {
    reason: 'boundary',
    place: 'draft',
    pattern:
      /\b(?:(?:don't|do not|never) call me (?:that|names|a|an|your)|call me (?:that|a \w+|an \w+) (?:again|one more)|(?:don't|do not) (?:ever )?(?:joke|comment|laugh) (?:about|at) (?:my|me)|(?:shout|yell|scream|swear) at me (?:and )?(?:again )?(?:and )?i (?:hang|leave|go|walk|put)|if you (?:shout|yell|scream|swear) at me i|do (?:it|that) (?:in front of \w+(?: \w+)? )?again (?:and )?i(?:'m| am|'ll) (?:going|leaving|off|go|out)|the money(?:'s| is) mine|(?:it's|that's) my (?:money|body|phone|decision|choice|life|account)\b|you are not coming (?:to|in|near|over)|you(?:'re| are) not coming (?:to my|in|near|over))\b/u,
    unless: /\b(?:spoilt|selfish|lazy|ps5|shopping|wasted)\b/u,
  },
  {
    reason: 'leaving',
    place: 'draft',
    pattern:
      /\b(?:i(?:'ve| have) (?:packed(?! (?:your|the|his|her|their) (?:lunch|bag))|signed (?:the|a) lease|found (?:a|my own) (?:flat|place|room)|seen a (?:solicitor|lawyer))|i (?:move|am moving|'m moving) out (?:on|tomorrow|this)|no us any ?more|there(?:'s| is) (?:just )?no us\b|we(?:'re| are) not (?:getting back|together any ?more))\b/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /(?:^block (?:him|her|them)\b|^which \w+[.?!] (?:what|who|name|when)|\bwhat time[.?!,] ?who(?:'s| is) there|^you(?:'re| are) not going(?= ?[.!]| ?$)|\bchange (?:it|that|them) before you (?:come|go|leave)|\bbring (?:it here (?:when|now|and|so)|(?:your|that) phone here)\b)/u,
  },
  {
    reason: 'space',
    place: 'partner',
    pattern:
      /\b(?:can't do this (?:conversation|talk|argument|fight|again|tonight|now|any ?more)|give me (?:the|this|a|one|til\w*|until) (?:weekend|night|day|evening|week|tomorrow|monday|sunday)|i'll talk (?:tomorrow|later|when)|not ready to (?:make up|talk|see you|forgive|discuss|meet)|talk tomorrow(?: please|,|\.|$))\b/u,
    unless: /\b(?:lol|haha\w*|love you|good night|goodnight|night night)\b|😂|🤣|😘|❤/u,
  },
  {
    reason: 'threat',
    place: 'partner',
    pattern:
      /\b(?:you scared(?: now)?(?= ?[?.!]| ?$)|or i swear|i(?:'ve| have)? (?:got |still have |have )?(?:the|those|your) (?:pics|photos|pictures|videos|screenshots|nudes)|i'll tell (?:everyone|your (?:boss|mum|mother|family|work)))\b/u,
    unless:
      /\b(?:lol|haha\w*|album|frame\w*|printed|holiday|wedding|school|ghost|spider|rollercoaster|dentist|flight)\b|😂|🤣/u,
  },
  {
    reason: 'fear',
    place: 'draft',
    pattern:
      /\b(?:(?:i )?(?:shouldn't|should not|won't|will not) (?:have )?ma(?:d|k)e you (?:angry|mad|shout|do (?:it|that))|please don't (?:be angry|be mad|get angry|hurt|shout|tell him|tell her))\b/u,
  },
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:took (?:way )?too many (?:pills|tablets|of)|(?:see|find|have) (?:a|any|no) way out\b|wish i (?:wouldn't|didn't|don't|hadn't|never) (?:wake|woken|woke)|if i (?:was|were|am|'m) (?:gone|not around)|think\w* (?:about|of) the (?:bridge|pills|rope|tracks|river|knife)|no point (?:in|to) (?:any of (?:it|this)|anything|going on|me)|goodbye,? look after)\b/u,
    unless: /\b(?:lol|haha\w*|roadworks|closed|toll|maze|car park|for the weekend)\b|😂|🤣/u,
  },
];
