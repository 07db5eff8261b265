import type { Sign } from '../../../listening/gate';
import { anyOf } from './kinds';

const play = /\b(?:lol|haha\w*|lmao|jk)\b|😂|🤣/u;

const helper = String.raw`(?:pastor|priest|imam|vicar|rabbi|elders?|church|doctor|gp|nurse|midwife|health visitor|therapist|counsell?or|social worker|social services|police|helpline|hotline|charity|refuge|shelter|teacher|school|solicitor|lawyer|hr|union|women's aid|samaritans|citizens advice|legal aid|victim support|embassy|advocate)`;
const close = String.raw`(?:mum|mom|mam|mother|dad|father|sister|brother|nan|gran|aunt\w*|uncle|cousin|friends?|mates?|family|parents|best friend|neighbou?r|boss|manager)`;

/** What the other has told, in plain words or sideways, that no clever answer should be found for. */
export const told: readonly Sign[] = [
  {
    reason: 'crisis',
    place: 'partner',
    pattern: anyOf(
      // Things put in order, given away, written down.
      String.raw`(?:won't|don't|will not|do not|not going to) (?:be )?need(?:ing)? (?:it|them|him|her|the|my|any|that|this|those)(?: of it| stuff| things| money| clothes| books| car)?(?: where i'm going| much longer| after (?:today|tonight)| any ?more| soon)(?<=(?:gave|given|giving|give|sold|left|leaving|take|took|have)\b[^?\n]{0,80})`,
      String.raw`(?:wrote|written|writing|left|leaving|done) (?:you|everyone|everybody|them|mum|mom|dad|the kids|each of you)(?: all| each)? (?:a )?(?:letters?|notes?)(?= ?[.,!]| ?$| for| to| on(?=[^\n]{0,30}sorry)| in(?! (?:your|the) (?:lunch|bag|pocket|book)))`,
      String.raw`(?:standing|sitting|stood|sat|up|i'm|i am|out) (?:up )?(?:on|by) the (?:roof|ledge|bridge|railings?|rooftop|edge|cliff|parapet|platform)`,
      String.raw`(?:don't|can't|do not|cannot|never) (?:really )?(?:see|picture|imagine) (?:myself|me) (?:at|past|reaching|making it|getting (?:to|past)|living|being (?:alive|here|around)|still here)(?! (?:at )?(?:your|the|that|a) (?:\w+ )?(?:party|wedding|office|job))|won't (?:see|make it to|reach|live to) (?:\d\d|thirty|forty|fifty|my next birthday|my birthday|christmas|new year|next year|the end of)`,
      String.raw`(?:i(?:'ve| have)?|there(?:'s| is)) (?:got )?nothing left (?:in me|of me|for me|to (?:live|give|fight) for|to live)`,
      String.raw`(?:think(?:ing)?|thought|look(?:ing|ed)?|research\w*|google\w*|read\w*|plan\w*) (?:of|about|up|at|into|for) (?:ways|methods|how many|how much it takes)(?= ?[.,!]| ?$| to (?:die|go|do it|end)| it takes)|(?:hoard|sav|stash|collect|stockpil)(?:ing|ed|e) (?:up )?(?:my |the |all my )?(?:tablets|pills|meds|medication|insulin)|(?:wouldn't|don't|would not|do not) (?:mind|care) (?:if )?(?:a |an |the )?(?:lorry|bus|car|truck|train|plane|i (?:got|was|didn't wake|never woke))(?: \w+){0,2} (?:hit|hitting|hits|ran|killed|crashed|run over|up)`,
      String.raw`(?:don't|do not|didn't|never) deserve (?:food|to (?:eat|live|exist|breathe|be (?:here|alive))|help)|(?<=eat\w*\b[^?\n]{0,40})(?:don't|do not) deserve (?:it|to)|(?:haven't|not|hadn't) (?:eaten|slept|drunk)(?: anything| properly| a thing)? (?:since (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\w+ )?days|for (?:\w+ )?days)|mak(?:e|ing) myself (?:sick|throw up)|purg(?:ed|ing)`,
    ),
    unless:
      /\b(?:lol|haha\w*|party|bbq|barbecue|sunset|fixing|tiles|gutter|view|flu|eclipse|delayed)\b|😂|🤣/u,
  },
  {
    reason: 'fear',
    place: 'recent',
    pattern: anyOf(
      String.raw`when you (?:slam|shout|raise|scream)[^.!?\n]{0,20} i (?:freeze|go|flinch)|hear(?:ing)? you shout|(?:ex|bf|dad|husband|he|she) (?:used to )?(?:beat|hit) me|(?:never|only|just) (?:hurt|hit|pushed|grabbed) you|comfortable alone with you|you (?:shoved|pushed) me(?! to)|going to (?:hit|hurt) me|you smashed|you when you drink`,
      String.raw`walk(?:ing|ed)? (?:around )?on (?:egg ?shells|eggs)|tip ?toe(?:ing|d)? (?:around|round) (?:you|me|him|her)|(?:check|guess|work out|see|read|know) (?:what|which) mood you(?:'re| are|'ll be) in|(?:what|which) mood you(?:'ll| will|'re going to)? (?:be|come home) in|(?:think|plan|rehearse) (?:about )?(?:every word|what i say|everything i say) (?:before|in case|because)`,
      String.raw`(?:ended up|ending up|put me|landed me|landed|took me) (?:back )?in (?:a ?(?:&|and|n) ?e|hospital|casualty|er|emergency|stitches)(?=[^\n]{0,60}\byou\b|[^\n]{0,60}$)(?<=\b(?:you|time|said|did)\b[^\n]{0,60})`,
      String.raw`(?:scream|shout|yell|spit)(?:ing|ed|t)? (?:right )?in my face|(?:couldn't|can't|wasn't able to|not allowed to) (?:leave|get out of|get past)(?: of)?(?: the| my| our)? (?:room|house|flat|door|car|bathroom)|(?:wouldn't|didn't|won't|don't|never) let me (?:leave|out|past|get out|get past|go home|call)|(?:block(?:ed|ing)?|stood in front of|standing in front of|held|locked) the (?:front |bedroom |bathroom )?door (?:so|and|when|while|to|until|on me)|(?:stood|standing|stand|towered|towering|leaned|leaning) over me|(?:cornered|cornering) me`,
      String.raw`(?:grab|box|thump|lick|beat|drag|shove|choke|slap|kick)(?:bed|ged|ped|ed|d|t)? (?:me|mi|my body) (?:up(?! (?:to|for) )|down(?! (?:to|with) )|last|by the|against|inna|so hard|pon)`,
      String.raw`(?:on purpose |just |only )to (?:scare|frighten|intimidate|terrify) (?:me|us|the kids|her|him)|(?:drove|drive|driving)[^.!?\n]{0,30} to (?:scare|frighten) (?:me|us)`,
      String.raw`(?:shut(?<!should have shut|said [^\n]{0,20}to shut)|keep) (?:her|him|them|it|the (?:baby|kids?|child)) (?:up|quiet)(?= ?[.,!]| ?$| then| or| before| now)`,
    ),
    unless: play,
  },
  {
    reason: 'fear',
    place: 'partner',
    pattern: anyOf(
      String.raw`(?:feel|get|am|i'm|was|so|feeling|always|still) (?:really |so |a bit |very )?(?:nervous|scared|uneasy|on edge|jumpy|afraid|frightened|tense|unsafe)(?: (?:when|whenever|if|every time|the minute|as soon as) you(?:'re| are| come| get| drink| have| shout| raise| go| look| walk| slam| start| been)| around you| near you| of you| with you)`,
      String.raw`(?:please )?(?:don't|do not|stop) (?:shout|shouting|scream|screaming|yell|yelling|throw|throwing|slam|slamming|punch|punching)(?: things| stuff| doors| like that)?(?= ?[.,!]| ?$| please| the (?:baby|kids?|walls?)| at| you| i)(?! at the (?:tv|telly|ref))`,
      String.raw`(?:baby|kids?|child|children|son|daughter|boys?|girls?|dog|she|he|they)(?:'s| is| are|'re| was| were|'s been)? (?:still |all |so )?(?:shaking|hiding(?! (?:his|her|the) )|terrified|trembling|cowering|frightened|scared of you|wetting)`,
      String.raw`i (?:wait|waited|listen|listened) (?:for|till|until) (?:your (?:key|car|footsteps)|(?:you(?:'re| are)|your) asleep|to hear (?:your|how))`,
      String.raw`(?:hide|hid|hiding|hidden|lock up|locked up) (?:all )?(?:the |our )?(?:knives|scissors|hammer|bat|gun|bullets|sharp things|breakables|kids)|(?:put|drop|lower|give me) (?:down )?the (?:bat|knife|gun|bottle|hammer|belt|stick|machete|cutlass)(?: down)?(?= ?[.,!]| ?$| please| away)|(?:wrist|arm|arms|neck|throat|back|jaw|eye|ribs?|face|head|hair|shoulder|lip)(?: \w+){0,3} (?:hurts?|sore|bruised|swollen|marked|aches|bleeding|black|cut)(?: \w+){0,2} (?:where|from (?:where|when)|because|after|when) you|(?:because of|cos of|bc of|scared of|over) your temper`,
    ),
    unless:
      /\b(?:lol|haha\w*|flight|plane|interview|motorbike|operation|surgery|driving test|fireworks|thunder|storm)\b|😂|🤣/u,
  },
  {
    reason: 'threat',
    place: 'partner',
    pattern: anyOf(
      String.raw`i (?:can|could|will) (?:easily |so easily )?(?:ruin|destroy|finish|end|bury|break|expose) you(?= ?[.,!]| ?$| any| with| and| whenever| if)|i'll (?:ruin|destroy|finish|end|bury|break|expose) you(?= ?[.,!]| ?$| any| with| and)`,
      String.raw`(?:put|post|send|share|leak|upload|show|spread) (?:those|the|your|all your|all the|them) ?(?:pics?|photos?|pictures?|videos?|vids?|screenshots?|messages|nudes?)? ?(?:online|everywhere|all over|to your (?:boss|mum|mom|dad|family|work|friends)|to everyone|on (?:the )?(?:internet|facebook|insta\w*|twitter|the group))(?<=\b(?:i'll|i will|i can|i could|going to|let me|want me to|should i|maybe i)\b[^\n]{0,60})`,
    ),
    unless: /\b(?:lol|haha\w*|album|holiday|wedding|party)\b|😂|🤣/u,
  },
  {
    reason: 'threat',
    place: 'recent',
    pattern: anyOf(
      String.raw`(?:won't|never) see (?:the|your|our) (?:kids|children|son|daughter)|lose it with you|near (?:me|us|this house) and i|get a slap(?<!\bi get a slap)|last warning(?= ?[.!]| ?$)|i'll (?:send|post|share) your|nobody will (?:help|believe) you|i(?:'ll|'?d) (?:kill|smack|slap|punch) (?:you|him|her)|watch you\S+ back`,
      // Followed, found, waited for.
      String.raw`(?:air ?tag|gps|tracker|tracking (?:device|app)|spyware)(?= (?:in|on|under|inside|sewn)\b)|(?:found|find) (?:an |a |your |the )?(?:air ?tag|gps|tracker|tracking (?:device|app)|hidden camera|spyware|recorder)`,
      String.raw`(?:i(?:'ve| have)?|she|he) (?:had to )?(?:blocked|block) you(?= ?[.,!]| ?$| on| every| for| again| and| because)`,
      String.raw`(?:keep|kept|keeps) (?:seeing|spotting|noticing) (?:you|your car|your van|your bike) (?:outside|on my|in my|near|round|parked|at my)|your (?:car|van|bike)(?:'s| is| was)? (?:parked )?(?:always )?(?:outside my|on my (?:street|road)|outside (?:again|all night))`,
      String.raw`(?:why|stop)(?: are| do| did)?(?: you)?(?: keep)? (?:messag\w+|text\w*|call\w*|contact\w*|add\w*|ring\w*|hassl\w+|harass\w*|email\w*) (?:all )?(?:of )?my (?:friends?|family|mum|mom|dad|sister|brother|boss|work|colleagues?|manager|parents|ex)`,
      String.raw`i (?:changed|'ve changed|have changed|had to change|changed all) (?:the|my) (?:locks?|number)`,
      String.raw`(?:who told you|how (?:did|do|would) you (?:even )?(?:know|find out|get)) (?:where i|i (?:was|am|went|moved|live)|what i(?:'m| am| was) wearing|my (?:new )?(?:address|number|road|street))|(?:i have|i've got|i got) my ways|(?:i'll|i will|i can|i'm|i am) (?:just )?wait(?:ing)? (?:right )?outside(?! the (?:shop|cinema|station|restaurant|school))|can't (?:hide|run|ignore me|avoid me|dodge me) (?:from me|forever)|you can't hide|(?:made|make|making|got) (?:a |another )?(?:new|fake) (?:one|account|number|profile)(?= ?[.,!]| ?$| to| so| because| cos| then)`,
    ),
    unless: /\b(?:lol|haha\w*|luggage|suitcase|cat|dog|parcel|lost my keys)\b|😂|🤣/u,
  },
  {
    reason: 'consent',
    place: 'recent',
    pattern: anyOf(
      String.raw`i (?:told|asked|said)(?: you)? (?:no|stop|wait|not to)[^.!?\n]{0,20} you (?:did|kept|still)|(?:came|finished) (?:in me|inside)|want it in that way|(?:drunk|high|asleep) to say|pretended to (?:be a)?sleep|knew i was (?:asleep|drunk)|in my drink|i just let you(?= ?[.!]| ?$)|only did it because you|(?:sent|show(?:ed)?|shared?) (?:our|that|my) (?:video|pics?|nudes)|woke up (?:with|to) your|cried the whole time`,
      String.raw`that (?:kind|sort|type) of (?:pic|photo|picture|video|thing in bed)\w*`,
      String.raw`(?:i )?(?:cried|was crying|was in tears|felt (?:sick|dirty|numb|used|empty)) (?:after(?:wards)?|during|when you finished|the whole time)(?: and| but) you|rolled (?:over|off) (?:and|when|after|like)(?=[^\n]{0,40}(?:cried|crying|sleep|nothing))`,
      String.raw`i froze(?: up)?(?= ?[.,!]| ?$| you| last| when (?:you|he|she|they))(?! in)|(?:wasn't|was not|didn't feel|not) (?:really )?comfortable (?:last night|with what|when you|in bed|the other night|this morning)`,
      String.raw`(?:while|when) i(?:'m| am| was) (?:still |fast |half )?(?:asleep|sleeping)(?=[^\n]{0,60}(?:disgust|stop|gross|creep|touch|hand|weird|sick|don't))|(?:paw|maul|grind|grope|feel)(?:ing|ed)? (?:at |on |all over )me|(?:like|liked) it rough|i never (?:liked|enjoyed) (?:it|that)(?= ?[.,!]| ?$| you| when)`,
      String.raw`(?:everyone|everybody)(?: else)?(?:'s|s) (?:gf|girlfriend|bf|boyfriend|wife|husband|missus|girl)(?= (?:does|sends|lets|do|will))`,
      String.raw`rejected (?:again|me again|every)|(?:turn|turned|turning|push|pushed|knock|knocked) me (?:down|away|back) (?:again|every (?:night|time)|tonight)|you (?:never|don't) (?:even |ever )?want me(?= ?[.,!]| ?$| any)|what (?:kind|sort) of (?:a )?(?:wife|husband|woman|man|girlfriend|boyfriend|gf|bf) (?:are you|says|won't|doesn't|refuses|is)`,
    ),
    unless: play,
  },
  {
    reason: 'control',
    place: 'partner',
    pattern: anyOf(
      String.raw`(?:did|have|were|why did|why were) you (?:been )?(?:go|gone|going|look|looked|looking|read|reading|check|checking|been) (?:through|at|in|into)? ?my (?:messages|phone|texts|emails?|dms|bag|diary|chats?|laptop|drawers?|accounts?)`,
      String.raw`(?:why do you have|you(?:'ve| have)(?: got| took| taken)?|you took|where(?:'s| is)|give me(?: back)?|can i have|i need) (?:back )?my (?:bank card|cards?|passport|id|papers|documents|wages|salary|visa)(?= ?[.,!?]| ?$| back| please| and)`,
      String.raw`i (?:turned|switched|took|had)(?: my)? ?(?:off |my )?(?:find my(?: phone| iphone)?|location|life ?360|snap map|sharing)(?: off| sharing off)?`,
      String.raw`(?:i )?want you (?:home|back|in|in the house) (?:by|before|at|straight after) ?(?:\d\d?|six|seven|eight|nine|ten|eleven|midnight|dark|work)`,
      String.raw`why (?:did you|are you|have you|you) (?:ring|rang|call|called|calling|ringing|phone|phoned|email|emailed|message|messaged|check|checking) (?:up )?(?:with )?my (?:manager|boss|work|office|job|colleagues?|mum|mom|friends?|sister|school)`,
      String.raw`(?:can|could|may) i (?:please )?(?:have|get) (?:some |a bit of |a little )?(?:money|cash) (?:for|to)(?= (?:the )?(?:bus|food|nappies|lunch|petrol|shopping|tampons|pads|my|shoes|buy|get))`,
    ),
    unless: play,
  },
  {
    reason: 'leaving',
    place: 'partner',
    pattern: anyOf(
      String.raw`done with us|we should (?:split|break up|separate)|(?:filing|filed) for divorce|be with you any ?more|love you any ?more|want to sep[ae]rate|moving out on|my own flat|safe at m\w+|not coming (?:back|home[.,] i'm at)`,
      String.raw`(?:you|you've|you have|have you|did you)(?: actually| really| already)? (?:packed(?= ?[.,!?]| ?$| (?:your|a (?:bag|case)|up|everything|and)\b)|pack your|moved out|walked out(?= ?[.,!?]| ?$| on (?:me|us)| of (?:this|our)| and| last| after)|left me(?= ?[.,!?]| ?$| (?:for (?!\d|an?\b|hours)|and (?:the|our|took|moved)|again|after|without))|took your (?:stuff|things|clothes)|taken your (?:stuff|things|clothes))(?! (?:lunch|the lunch|his lunch|her lunch|my lunch))`,
      String.raw`i(?:'ll| will| can) (?:really )?change(?:,)? (?:i (?:swear|promise)|for you|just|please|come)|i (?:swear|promise) i(?:'ll| will| can) change`,
    ),
    unless: play,
  },
  {
    reason: 'legal',
    place: 'recent',
    pattern: anyOf(
      String.raw`police (?:want|came|are)|eviction letter|bailiffs|sign the papers`,
      String.raw`(?:(?:the|our|my|your) (?:hearing|court date|trial)|mediation|tribunal)(?:'s| is| was) (?:on|at|next|tomorrow|in|set|moved|this)|(?:signed|sign) it (?:because|cos|only because) you (?:stood|made|forced|shouted|threatened|wouldn't|kept)`,
    ),
    unless: /\b(?:hard of|aid|free)\b/u,
  },
  {
    reason: 'medical',
    place: 'partner',
    pattern: anyOf(
      String.raw`having (?:contractions|a (?:miscarriage|stroke|heart attack))|turned blue|(?:isn't|not|stopped) breathing|my (?:insulin|seizure meds)`,
      String.raw`(?:found|felt|find|feel|got|have) (?:a|another|this) (?:new |small |hard |little )?lump|(?:the|a|my|this|that|found a|new) (?:lump|mole|growth|swelling)(?:'s| is| has| looks| got| feels| on my| in my| under my)`,
      String.raw`(?:my )?chest (?:feels?|is|'s|pains?|hurts|has been|tight\w*)|(?:arms?|legs?|face|side|jaw|fingers)(?:'s| is| has gone| went| feels| are| gone) (?:numb|tingly|tingling|weak|droopy|drooping)|can't feel my (?:arm|leg|face|hand|feet)`,
    ),
    unless:
      /\b(?:lol|haha\w*|benign|all clear)\b|(?:'s| is) (?:nothing|fine)\b|has gone(?= ?[.!]| ?$)|😂|🤣/u,
  },
  {
    reason: 'fear',
    place: 'recent',
    pattern: anyOf(
      // Telling others, and being told not to.
      String.raw`i (?:told|rang|called|phoned|spoke (?:to|with)|talked (?:to|with)|messaged|emailed|confided in|opened up to|went to|reported (?:it|you) to) (?:the |my |our |a |your |that )?${helper}(?: (?:everything|about (?:you|us|it|what|this)|what (?:you|happened|goes)|the truth|that you|how you)| ?[.,!]| ?$)(?! (?:about (?:my|the) (?:knee|back|cold|flu)))`,
      String.raw`i (?:told|rang|called|phoned|spoke to|talked to|confided in|opened up to) (?:my |our |your )?${close} (?:(?:and (?:told|said) \w+ )?everything|about (?:us(?<!parents about us)|what you|how you)|what (?:you did|you do|you're like|happened|goes on)|the truth|that you (?:hit|shoved|pushed|grabbed|threw|scared|hurt|follow\w*|check\w*|lock\w*|took)|you (?:hit|shoved|pushed|grabbed|threw|hurt))`,
      String.raw`(?:leaflets?|card|number|poster|pamphlet|website|app|message) (?:from|for|of) (?:that|the|a|some) (?:women'?s |men'?s |abuse )?(?:charity|helpline|hotline|shelter|refuge|support group)|(?:because )?i (?:rang|called|phoned|contacted|reached out to) (?:them|the (?:helpline|number|charity|line|police))(?= ?[.,!]| ?$| because| and you| yesterday| last)`,
      String.raw`(?:wash|washing|air|airing|hang|hanging) (?:our|your|my|the)? ?dirty (?:linen|laundry|washing)(?= (?:outside|in public|out|for|to|with|in front)| ?[.,!]| ?$)|(?:no business|no right|don't you dare|don't go|stop|quit|better not be|never) (?:go |be )?(?:tell(?:ing)?|run(?:ning)?|blab\w*|talk(?:ing)?|speak(?:ing)?) (?:to )?(?:people|everyone|everybody|anyone|outsiders|strangers|them|her|him|your ${close}|the neighbou?rs) (?:about )?(?:our|my|us|what (?:goes|happens|i)|about (?:us|our|me))`,
      String.raw`(?:see|seeing|talk to|speak to|find) (?:a |my |the )?(?:counsell?or|therapist|someone|psychologist) (?:on my own|alone|by myself|without you|just me)`,
      String.raw`${helper} (?:asked|keeps asking|wants to know|wanted to know|noticed|is worried|was asking)(?: \w+){0,2} (?:how things are|about (?:home|you|us|the (?:bruise|mark)\w*|my (?:arm|face|eye|bruise)\w*)|if i(?:'m| am| feel) (?:safe|ok|scared)|what happened|at home|is everything)|i (?:showed|sent|gave|forwarded|played|screenshotted) (?:my |the |a |our )?(?:${close}|${helper}|someone)(?: (?:at|from) \w+)? (?:the |your |our |all the |all your )(?:messages|texts|screenshots|voice ?notes?|photos of|bruises?|marks|video|recordings?|emails?)`,
    ),
    unless: play,
  },
];
