import type { Sign } from '../../../listening/gate';

/** The same dangers and limits, said sideways: no word of alarm in them, and no less meant. */
export const oblique: readonly Sign[] = [
  {
    reason: 'crisis',
    place: 'partner',
    pattern:
      /\b(?:(?:want|need|wish)(?:ed)? (?:it|everything|this) (?:all )?to (?:just )?(?:stop|end|be over)(?: forever)?(?= ?[.!]| ?$)|make it all stop|(?:written|wrote) (?:the|my|a) (?:letters?|notes?) (?:for|to) (?:everyone|you all|the kids|when)|look after the (?:dog|cat|kids) (?:for me|when i|if i)|tired of (?:being alive|living|existing)|so tired of (?:it all|everything|being here)|had enough of (?:living|life|being alive)|the world without me|wouldn't be missed|no way out(?= ?[.!]| ?$| of this)|(?:do|take|face|get through|survive) another (?:day|night|week|minute) of (?:this|it|my life)(?= ?[.,!]| ?$| any)|(?:on|at|by|near) the (?:platform|bridge|edge|ledge|roof|cliff|tracks)\b[^.!?\n]{0,40}\b(?:edge|look\w*|think\w*|jump\w*)|tell (?:mum|mom|mam|dad|everyone|everybody|the kids|her|him|them) i love\w* (?:her|him|them|you)|how easy it (?:would|'d) be|blood everywhere|(?:drank|drunk|had) the (?:whole|entire) bottle)\b/u,
    unless: /\b(?:lol|haha\w*|exams?|meeting|lecture|drilling|noise|rain|maze|car park)\b|😂|🤣/u,
  },
  {
    reason: 'threat',
    place: 'partner',
    pattern:
      /\b(?:(?:i )?know where (?:your|you|she|he) (?:mum|mom|mother|dad|sister|brother|family|live|lives|work|works|park)|next time it(?:'s| is|'ll be| will be) you|you(?:'re| are) next\b|i (?:broke|smashed|threw|burnt|burned) your (?:\w+ )?(?:and|so|because|next)|you made me (?:hit|do|throw|break|push|hurt|smash)|try (?:me|it) and see|do it and see|see how far you get|you'll never see (?:the|your|them)|watch what (?:happens|i do)|put (?:you|him|her|them) in (?:hospital|the ground|a coffin)|and you(?:'ll| will) see(?= ?[.!]| ?$)|wait (?:til|till|until) i get (?:home|there|hold|my hands)|shut your (?:mouth|face|trap)|had better be (?:open|there|home|ready|gone)|better be (?:open|home|ready|gone) (?:when|by)|everyone will (?:know|see) what you)\b/u,
    unless: /\b(?:lol|haha\w*|chess|fifa|mario|cards|queue|in line|dentist|turn)\b|😂|🤣/u,
  },
  {
    reason: 'consent',
    place: 'partner',
    pattern:
      /\b(?:(?:not|never|isn't|am not) (?:really )?in the mood(?! for (?:a |an |the )?(?:film|movie|pizza|curry|sushi|chinese|thai|party|pub|drinks?|shopping|cooking|games?|walk|talk))|not tonight,? (?:i'm |i am |babe |love |hun |it |my )*(?:sore|tired and|cramps?|hurts?|period|body)|just (?:cuddle|hold me|sleep|lie here)(?: tonight)?(?= ?[?.!]| ?$)|no (?:pics?|pictures?|photos?|videos?|nudes?)\b(?= (?:please|thanks|of me|tonight|ever)| ?[.!]| ?$)|not (?:sending|doing) (?:that|you (?:a|any)|those|it)|stop,? i said|^i said i(?:'m| was| am) (?:tired|sore|asleep|not in)|i don't (?:want to do|like it when you do|like doing) that|it hurts when we|stop asking me (?:for|to) (?:that|it|do)|(?:was|were) asleep when you|(?:don't|do not) (?:feel|feeling) comfortable (?:with|doing|filming|sending)|not (?:without|unless) (?:protection|a condom|you wear)|^ouch)\b/u,
  },
  {
    reason: 'space',
    place: 'partner',
    pattern:
      /\b(?:(?:going|gone|staying|stay) (?:to|at|with) (?:my|a) (?:sister|brother|mum|mom|mother|dad|friend|parent|cousin|nan|mate)'?s?\b[^.!?\n]{0,24}\b(?:to think|for a (?:few|couple|bit|while)|few days|some space|to clear)|i(?:'ve)? asked (?:you )?for (?:an hour|some (?:time|space|quiet|peace)|a (?:minute|day|night|bit|break|few|couple)|space|one (?:hour|evening|night))|(?:please )?leave it please|please (?:just )?(?:leave it|drop it|stop there|let it go|go home)(?! with)|stay away(?= ?[.,!]| ?$| from me)|let me be(?= ?[.,!]| ?$| please| for| now)|can we (?:please )?(?:just )?stop(?= ?[?.!]| ?$| this(?! (?:film|show|game))| for)|please can we stop|(?:night|evening|day|hour|weekend|time|bit) (?:all )?to myself|(?:need|want) (?:a bit of |some |a |one )?(?:quiet(?! (?:weekend|place|holiday|life|wedding|birthday|drink|word|night in|to (?:revise|work|study)))|peace|silence|night alone)|turning (?:my |the )?phone off|(?:don't|do not) (?:come (?:over|round|here|after me|looking)|follow me)|i mean it(?= ?[.!]| ?$)|(?:just |really )*want to (?:just )?(?:sleep|go to sleep|go to bed|lie down|be quiet)(?= ?[.!]| ?$| now| tonight)|can we (?:not do|stop) this (?:now|tonight|here))\b/u,
    unless:
      /\b(?:lol|haha\w*|is that ok(?:ay)?|at the door|on the step|in the hall|porch)\b|😂|🤣/u,
  },
  {
    reason: 'boundary',
    place: 'draft',
    pattern:
      /\b(?:you (?:don't|do not) (?:ever )?get to\b(?! (?:be (?:mad|angry|upset|hurt|tired|sad|cross)|feel|cry|complain|moan|rewrite|sulk))|(?:you|they|he|she) ha(?:ve|d|s) no right|i (?:will not|won't|refuse to) (?:be(?! here| back| home| let down| disappointed| long| late)|put up|accept|tolerate|sit|pretend)|i(?:'m| am) not (?:sitting|being (?:spoken|talked|shouted|treated|spied|tracked|followed|filmed)|hiding|pretending|holding|opening|picking up|answering|letting|having) |i(?:'m| am) allowed to(?! (?:breathe|sit|be (?:tired|late|busy|annoyed)|laugh|joke|forget|stop))|i changed my mind|i do(?:n't| not) owe (?:you|anyone|him|her|them)|(?:someone|somebody|him|her|man|person|people|one) who (?:hit|hurt|threatened|scares|scared|groped|grabbed) (?:me|us)|you(?:'re| are) not (?:holding|driving|picking up|taking) (?:her|him|the (?:baby|kids|children|car)|my)|(?:take|get) (?:that|those|the) (?:photos?|pics?|pictures?|posts?|videos?) (?:of me )?(?:down|offline)|(?:is|are|am) allowed to (?:know|have|see|say|be|feel|go|want|talk|tell|change)|that(?:'s| is) the line|not up for (?:discussion|debate)|that(?:'s| is) final|you(?:'re| are) not having my|i never said you could|i did(?:n't| not) (?:agree|consent) to)\b/u,
    unless: /\b(?:lol|haha\w*)\b|😂|🤣|❤/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /\b(?:you(?:'re| are) not (?:taking|accepting) (?:it|that|the (?:job|role|offer|post|course))|(?:put|get) (?:your (?:mum|mom|mother|dad|sister|brother|friend|boss|mates?)|him|her|them|someone) on (?:the phone|facetime|to me)?(?= ?[.!,?]| ?$| now)|put your (?:mum|mom|mother|dad|sister|friend) on(?: the phone)?\b|can't be trusted (?:with (?:money|the (?:card|money|account|kids))|around|alone|out)|(?:your|the) (?:mum|mom|mother|dad|sister|brother|friends?|mates?|family)(?:'s| is| are) not (?:setting foot|allowed|welcome|coming (?:in|here|round))|show me (?:the|your|every|all) (?:receipts?|messages|texts|history|call)|give me your (?:phone|card|wages|pay|passcode|code|keys)|i(?:'m| am) coming (?:in )?with you,? you(?:'re| are) not|delete (?:it|that|the (?:app|account))(?= ?[.!]| ?$| now)|(?:you )?ask me (?:first )?(?:before|next time) you (?:go|spend|see|buy|talk)|you (?:can|may) go for (?:an|one|two|half an) (?:hour|hours)|bad influence|you(?:'ve| have)? (?:don't need|do not need) (?:friends|anyone|anybody|them|other people)|don't need (?:friends|anyone else|anybody else|them|other people)[^.!?\n]{0,20}\byou(?:'ve| have) (?:got )?me\b|i timed (?:it|you)|name them|with (?:men|women|blokes|lads) in it)\b/u,
    unless: /\b(?:lol|haha\w*|virus|scam|spam|refund|expenses|return)\b|😂|🤣/u,
  },
  {
    reason: 'consent',
    place: 'draft',
    pattern:
      /\b(?:you never want to any ?more|nobody(?:'ll| will| would)? (?:see|know)|everyone does it|you liked it (?:before|last time)|what(?:'s| is) the point (?:then|in that))\b/u,
    beside:
      /^(?:[^.!?\n]{0,14})\b(?:never want to|nobody(?:'ll| will| would)? see|everyone does|liked it)\b/u,
  },
];
