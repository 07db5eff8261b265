import type { Sign } from '../../../listening/gate';
import { anyOf, iWillNot } from './kinds';

/** What one may be asked to do, and may decline: sending, coming, paying, signing, meeting, touching. */
const asked = String.raw`(?:(?:send|lend|pay|sign|cosign|co sign|wear|host|fund|unblock|marry|join|kiss|cuddle|film|model|pose|strip|undress|book)(?:ing)?|(?:com|giv|mov|shar|invit|driv|hid|chang)(?:e|ing)(?! (?:up on|the fact|how))|(?:meet|pick|phon|text|ring|visit|cover|babysit|drink|smok|fly|quit|bail|chip)(?:e|t?t?ing|ing)?(?: up)?|lending|funding|paying|dipping into|chipping in|bailing (?:you|him|her|them)|(?:see|seeing|call|calling|answer|answering|open|opening|reply|replying|stay|staying|live|living|sleep|sleeping|travel|travell?ing|buy|buying|cook|cooking|sit|sitting|stand|standing|sell|selling) (?:you|him|her|them|to (?:you|him|her|them|your)|your|my|the door|up my|over|there|here|at|with|in|through|by|anywhere|near|any|that|it|to that)|(?:let|letting) (?:you|him|her|them|anyone|anybody|people|your|my)|(?:get|getting) (?:in (?:the|that|your|a)|undressed|naked|involved|back|married|pregnant|rid|into (?:the|a|that|your)|on (?:the|a|that))|(?:take|taking) (?:you back|him|her|them|out a|on (?:a|your|more|any)|part|the (?:job|kids|blame for|money|baby)|off my)|(?:go|going) (?:back|there|with|to|out|anywhere|near|through with|halves|on (?:a|that|holiday|the))|(?:have|having) (?:sex|kids|children|another|a (?:baby|kid|third)|him|her|them|your (?:mum|mom|mother|dad|brother|sister|mates|friends|family|ex)|people|anyone|that in|it in)|(?:do|doing) (?:that|it|any of that|christmas|dinner|the dinner|your|any|another|more|drugs|those|overtime|that stuff|that again|loans?)|(?:touch|touching) (?:it|that|him|her|them)|(?:lie|lying|cover|covering|vouch|vouching|apologi[sz]e|pay|paying) for (?:you|him|her|your|that)|(?:risk|risking|spend|spending|put|putting) (?:my|our|any|money|more|a penny)|up for (?:it|that|this|sex|visitors|company|a |going|seeing|meeting|talking|another)|involved|available|your (?:taxi|bank|cashpoint|atm|toy|maid|carer|babysitter|chauffeur))`;

/** A no in the writer's own words, whatever stands beside it: an insult next to a no makes it no less a no. */
export const noes: readonly Sign[] = [
  {
    reason: 'refusal',
    place: 'draft',
    within: 32,
    pattern: anyOf(
      String.raw`${iWillNot} ${asked}`,
      String.raw`not (?:for|with|without|while|until|unless) (?:you|me|a|my|i|we|all the) [^.!?\n]{0,30}(?:ask|beg|pay|sober|drunk|hungover|asleep|sorted|tested|ring|protection|condom)\w*`,
      String.raw`(?:not|never) (?:tonight|today|this (?:time|week|weekend|month|year)|this evening|a chance|in my house|with my money|on my (?:card|watch|account)|happening|my (?:thing|scene|cup of tea|problem to pay|job to pay))(?= ?[.,!]| ?$)`,
      String.raw`(?:it|that|this|sex|the loan|the trip|dinner)(?:'s| is)?(?: so| just| still)? (?:not|never|isn't|ain't) (?:going to )?happen(?:ing)?`,
      String.raw`(?:won't|isn't going to) be happening`,
    ),
  },
  {
    reason: 'refusal',
    place: 'draft',
    within: 40,
    pattern: anyOf(
      String.raw`i(?: (?:really|just|still|simply|honestly))? (?:won't|will not|shan't)(?! (?:like|forget|hear|be here when|be late|be long|tell|lie(?= ?[,.]| ?$| i| that)|say|bother|deny|pretend|cook then|need|talk na))`,
      String.raw`i(?: (?:really|just|still|simply|honestly))? (?:don't|do not) want(?! (?:to (?:hear|repeat|fight|argue|upset|hurt|lose|lock|be (?:mean|rude|funny))|any drama|moaning|your|anything from|a fight|an argument|to say|to be that))`,
      String.raw`(?:i don't|i do not) (?:need to|have to) (?:do|go|come|say|explain|justify|prove|give|show|answer|tell|ask|be|have|want|like|share|see|meet|put up|sit|stay|listen|accept|agree|forgive)`,
      String.raw`(?:isn't|is not|aren't|are not|ain't|not) (?:a|an|my|your) (?:hostel|hotel|b&b|bank|charity|atm|taxi|uber|permission|invitation|yes|cashpoint|free (?:for all|bar|ride)|licence|license|contract|guarantee|blank cheque|loan company|money tree|cash cow)`,
      String.raw`(?:maybe|silence|later|ring|marriage|being married|dating|dinner|flirting|a kiss|nothing|asleep|freezing|quiet|crying|laughing|drunk) (?:isn't|is not|doesn't mean|does not mean|ain't|didn't mean)(?: a| the same as)? (?:yes|a yes|consent|permission|no)`,
      String.raw`(?:card|money|purse|wallet|clothes|top|camera|door|name|savings|phone|location|laptop|dog|kids|cat|password|keys?)(?:'s| is| are)? (?:stays?|staying) (?:in|with|on|off|where|shut|locked|mine|home|here|private|put)(?! (?:they|it|you))`,
      String.raw`(?:you know|i(?:'ve| have) told you|told you|been clear|made (?:it )?clear|made my position clear)(?: about)?(?: \w+)? ?(?:where i stand|how i feel about (?:it|that|this|kids|marriage|him|her)|what i think about (?:it|that))`,
      String.raw`(?:you|your mates|yous|have fun|go|enjoy)(?: \w+){0,5} without me(?! (?:seeing|being|ever|knowing))`,
      String.raw`(?:respect|understand|get|appreciate|hear) (?:it|that|you|the offer|the thought),? but (?:it's|no|i(?:'m| am) (?:not|still)|i (?:don't|won't|can't|still)|that's|my answer|it isn't)`,
      String.raw`(?:no thanks|no thank you|no ta|i'm good thanks|i'm good(?= ?[.,] )|i'm ok thanks|thanks but no|nah you're (?:all right|grand)|not my (?:thing|scene|bag|idea of)|not keen|not fussed on|wouldn't dream of it|not a fan of the idea|i'll leave it thanks|not for me|give (?:it|that|this one) a miss)`,
      String.raw`(?:find|get|ask|try) (?:somewhere|someone|somebody|anyone|anybody) else(?! to blame)|(?:crash|stay|sleep|live) (?:somewhere else|elsewhere|at your (?:mate|mum|mom|brother|sister|dad)\w*)(?= ?[.,!]| ?$| you| i| from| tonight| not| and)(?<!or (?:you )?(?:can )?(?:crash|stay|sleep|live) .{0,30})`,
      String.raw`(?:stop|quit) (?:bringing (?:it|that|this) up|going on about (?:the|it|kids|marriage|babies|moving)|twisting (?:it|my)|pushing|pressuring|asking)(?= ?[.,!]| ?$| for| when| every| i| it's| my| like)`,
      String.raw`(?:i|we) (?:can't|cannot) (?:lend|afford to (?:lend|give|bail)|give you (?:any|more|money|that|what)|keep (?:paying|bailing|lending|covering|giving|rescuing|doing this for)|do that (?:to|for)|be (?:your|that|the one who)|go (?:to|with|there|back|through)|come|make it(?: to)?|take (?:you back|him|her|on)|have (?:him|her|them|you) (?:here|at|over|round|stay|in)|see you|meet|host|sign)(?! (?:for|of) granted)(?! it (?:any ?more|work))`,
      String.raw`(?:i|i'd) (?:decline|pass on|opt out|turn(?:ed)? (?:it|that|them|you) down|veto)`,
      String.raw`(?:ask|asking) me (?:again|a hundred times|all you (?:want|like)|till|until)|(?:you can|go on|keep) (?:sulk|beg|ask|cry|moan|plead)(?:ing)? all (?:you (?:want|like)|night|day)`,
      String.raw`(?:it|that|this)(?:'s| is) (?:my|a) (?:decision|choice|call|final (?:answer|decision)|no from)|(?:decision|answer|mind)(?:'s| is)? (?:final|made|made up)|my mind(?:'s| is) made up|(?:no|not|won't|never)\b[^.!?\n]{0,40}(?:[.,] ?)(?:end of|full stop|period)(?= ?[.,!]| ?$| story| discussion)`,
      String.raw`count me (?:out|right out)`,
      String.raw`(?:that|it|this|sex|lending|moving|money|marriage)(?:'s| is)? (?:completely |totally |still )?off the (?:table|cards|menu)`,
      String.raw`(?:in your dreams|dream on|over my dead body|hell no|hard pass|not a hope|no can do|no chance|not a chance|fat chance|when hell freezes|not in a million|never in a million|no deal|nothing doing|jog on|on your bike|not for me)`,
      String.raw`(?:i'll|i will|going to have to|i'd better|i think i'll) (?:pass|sit (?:this|that) one out|skip (?:this|that|it)|decline|opt out)`,
      String.raw`(?:you can|go|going to have to|you'll have to) (?:use your imagination|ask (?:someone|somebody|anyone|your) (?:else|mum|mom|dad|brother|sister|mate|mates|friend|friends|other)|find (?:(?:someone|somebody) (?:else|stupid|who)|another (?:mug|bank|fool|idiot|lender|date|plus one))|whistle for it|go (?:on your own|alone|by yourself|without me)|ask till)`,
      String.raw`(?:go|you go|enjoy it|have fun|do (?:it|that)|off you go)(?: to (?:it|that))? (?:on your own|by yourself|without me)`,
      String.raw`(?:bank|bank of \w+|cash machine|cashpoint|atm)(?: is|'s) (?:shut|closed)(?! (?:till|until|on|for|today))`,
      String.raw`(?:i(?:'ve| have)) (?:lent|given|paid|sent|done|leant|loaned) (?:you )?(?:more than )?enough`,
      String.raw`(?:not|no more|never|isn't) (?:getting|seeing|having) (?:another|a|one|any|more)?(?: single)? ?(?:penny|cent|pound|dollar|quid|naira|rupee|euro|rand|money|cash|nudes?|pics?|photo)`,
      String.raw`my name(?:'s| is)? (?:not|never|isn't|stays|won't)(?: going| be)? (?:on|near|anywhere|off)`,
      String.raw`(?:my|the) (?:answer|reply)(?:'s| is| was| stays| will be| hasn't)? (?:still |always )?(?:a )?(?:no|changed|never)`,
      String.raw`(?:it|that)(?:'s| is| was) (?:still |always |just )?(?:a )?(?:firm |hard |big |flat |definite |clear )?no(?= ?[.,!]| ?$| from| and| to)`,
      String.raw`(?:how many times|what part of|which bit of|which part of|do you (?:not )?understand(?: the word)?|learn the word|deaf|when i say|i say|i'm saying) (?:do i (?:have to )?say |have i said |the word |is )?no(?= ?[.,!?]| ?$| for| i mean| and)`,
      String.raw`no(?:pe)? (?:is|was|means|still means) (?:no|a|an|still)`,
      String.raw`i (?:said|told you|already (?:said|told you)|told him|told her|keep saying) (?:no|nope|not|never|i (?:don't|won't|can't|'m not)|it's a no)(?: (?:to|tonight|already|twice|now))?(?= ?[.,!]| ?$| to\b| and| twice| already| tonight)`,
      String.raw`(?:i|we)(?:'d| would)(?: much)? rather (?:not|eat|die|stick|chew|lick|walk|sleep|stay|be|pay|spend)(?! talk about)`,
      String.raw`(?:doesn't|does not|don't|wasn't|isn't) (?:mean|make it) (?:a )?(?:yes|you can|you get|i have to|i'm|forever)`,
      String.raw`(?:stop|quit) (?:asking|begging|pestering|badgering|hounding|guilt[- ]tripping|pressur\w+|pushing|nagging) (?:me )?(?:for|to|about|into) (?:it|that|sex|money|cash|pics?|photos?|a |another|do|come|send|lend|sign|have|move|meet|go|give|marry|nudes?)`,
      String.raw`(?:don't|do not|stop|quit) (?:bring(?:ing)? (?:it|that) up|ask(?:ing)?)(?: me)?(?: again| ever again)(?= ?[.,!]| ?$| you)`,
      String.raw`(?:i(?:'m| am)) (?:saying|going with) no`,
      String.raw`i (?:don't|do not) (?:fancy|want|feel up to|feel like) (?:it|that|this|him|her|them|to (?:come|go|send|do|have|sleep|move|meet|see|lend|pay|share|sign|drink|be touched|be kissed|marry|get)|sex|kids|children|a baby|another|your (?:mum|mom|mother|dad|mates|family))`,
    ),
  },
];
