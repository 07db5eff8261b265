/**
 * What a phrase speaks of, and the words of the moment that allow it: a phrase that names a thing, a place, a feeling or a deed
 * nobody mentioned is not offered.
 */
const needs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\basked first\b|\bleft out of that\b|\bfind out after\b/,
    /\b(?:told|booked|said yes|invited|signed|without|already|found out|decided|arranged|promised|agreed|bought)\b/,
  ],
  [
    /\bknot in my stomach\b|\bbefore it goes out\b/,
    /\b(?:spent|spend\w*|cost\w*|bought|price|quid|bills?|paid|card|account|overdrawn|loan|\d{2,})\b/,
  ],
  [
    /\bwhat did they say\b/,
    /\b(?:said|say|says|told|called|asked|rang|results?|doctor|consultant|email|letter|offer\w*|panel|yes|job|review|meeting|want me|got)\b/,
  ],
  [
    /\bsend it\b/,
    /\b(?:song|meme|reel|video|article|podcast|playlist|photo|written|wrote|read|draft|tune|link|listen)\b/,
  ],
  [/\bget to meet\b/, /\b(?:baby|born|puppy|kitten|twins|girl|boy|niece|nephew)\b/],
  [
    /hard thing to hear|coming from them|deserved better from them|turn up for them|right where it hurts/,
    /\b(?:said|says|told|called|asked|forgot|without me|compared?|compares|guest|invited?|favourite|ignored|laughed|shouted)\b/,
  ],
  [
    /\bmiss most\b/,
    /\b(?:miss\w*|used to|any ?more|kiss\w*|hug\w*|close\w*|together|time|home|alone|lonely|gone|without)\b/,
  ],
  [
    /\blanding on you\b|\bended up doing it\b|\bsplit it\b|\bleave what's left\b|\bif i took it on\b/,
    /\b(?:dish\w*|clean\w*|tidy\w*|wash\w*|laundry|bins?|cook\w*|chores?|hoover\w*|kids?|school|shopping|beds?|floor|kitchen|mess|house|form|always me|only one|everything)\b/,
  ],
  [
    /\bcame second\b|\bcoming second\b/,
    /\b(?:second|work\w*|late|cancel\w*|forgot\w*|phone|mates|game|plans?)\b/,
  ],
  [
    /\b(?:which|an) evening\b/,
    /\b(?:time|together|evenings?|nights?|weekends?|work\w*|miss\w*|phone|away|home)\b/,
  ],
  [/\bgood (?:mum|mom|dad|parent)\b/, /\b(?:mum|mom|mam|dad|parent|failing|mother|father)\b/],
  [
    /\blittle choices\b/,
    /\b(?:diet|weight|blood|sugar|hba1c|savings|debt|kilos?|stone|cholesterol)\b/,
  ],
  [
    /\btook courage\b|\btook guts\b|\bstuff like that out loud\b/,
    /\b(?:told|said|spoke|talked|therap\w+|panic|sober|clean|talk|stood|brave|first time|alone|report\w*|ask\w*)\b/,
  ],
  [/\bcoming in to a full sink\b|\bthe sofa\b/, /\b(?:sink|sofa)\b/],
  [/\bdriving me\b|\bon the road\b/, /\b(?:driving|theory|licen[cs]e)\b/],
  [/\bpractice paid off\b|\byou passed\b/, /\bpass(?:ed)?\b/],
  [
    /\ball (?:the )?lists\b|\bshared calendar\b/,
    /\b(?:list\w*|calendar|appointment|dentist|form|remember\w*|remind\w*|forgot\w*)\b/,
  ],
  [/\bbins?\b/, /\b(?:bins?|rubbish|trash|recycling)\b/],
  [
    /\b(?:washing|laundry|load on)\b/,
    /\b(?:washing|laundry|clothes|socks|towels?|ironing|shirts?)\b/,
  ],
  [
    /\b(?:dishes|sink|kitchen)\b/,
    /\b(?:dish\w*|sink|kitchen|plates?|pans?|pots?|cups?|washing up)\b/,
  ],
  [/\bhouse\b/, /\b(?:house|flat|clean\w*|tidy\w*|mess\w*|hoover\w*|floor|chores?|home)\b/],
  [
    /\b(?:dinner|food|eat(?:ing)?|starving|hungry)\b(?! or quiet)/,
    /\b(?:dinner|tea|food|eat\w*|ate|lunch|supper|cook\w*|starving|hungry|shop|takeaway|meal|breakfast|pizza|chips|chicken|pasta|pie|soup|brunch|oven)\b/,
  ],
  [
    /\b(?:kids?|bedtime|bath ?time|parent)\b/,
    /\b(?:kids?|bedtime|bath|child\w*|son|daughter|baby|school|nursery|boys|girls|toddler|nappy|feeds?|homework|\w+'s (?:class|teacher))\b/,
  ],
  [
    /\bphones?\b(?! call)/,
    /\b(?:phone|screen|scroll\w*|text\w*|insta\w*|tiktok|laptop|call\w*|read|whatsapp)\b/,
  ],
  [/\bscreens?\b/, /\b(?:phone|screens?|scroll\w*|tv|telly|laptop|tiktok|insta\w*)\b/],
  [/\bgame\b/, /\b(?:gam\w+|xbox|ps5|playstation|match|football|fifa|level|fortnite)\b/],
  [
    /\b(?:money|sums|savings)\b/,
    /\b(?:money|pay\w*|paid|spen[dt]\w*|cost\w*|rent|bills?|savings|card|quid|pounds?|dollars?|euros?|account|budget|price|afford|overdrawn|\d{2,}|bought|buy|loan|debt)\b/,
  ],
  [
    /\b(?:family|friendship|friends?|mates?)\b/,
    /\b(?:famil\w+|mum|mom|mam|dad|father|mother|sister|brother|aunt\w*|uncle|cousins?|gran|nan|in-laws|parents|amma|papa|friends?|friendship|mates?|lads|girls|bestie|guest|christmas|wedding)\b/,
  ],
  [
    /\b(?:my side|your (?:own )?family)\b/,
    /\b(?:famil\w+|mum|mom|mam|dad|father|mother|sister|brother|aunt\w*|uncle|cousin|gran|nan|parents)\b/,
  ],
  [
    /\b(?:that place|at work|job|day at work)\b/,
    /\b(?:work|job|boss|manager|shifts?|office|client|customer|colleague|meeting|ward|school|class|hr|supervisor|director|contract)\b/,
  ],
  [/\b(?:interview|call go|how the call)\b/, /\b(?:interview|call\w*|rang|phone)\b/],
  [
    /\b(?:the (?:first|opening) (?:customer|shop)|first thing you do now)\b/,
    /\b(?:shop|bakery|business|caf[eé]|open\w*|launch\w*)\b/,
  ],
  [
    /\b(?:waiting|the wait)\b/,
    /\b(?:wait\w*|results?|hear\w*|heard|late|soon|still|tomorrow|hours?|mins?|days?|where|be (?:home|there)|delay\w*|test\w*|appointment|called? back)\b/,
  ],
  [
    /\b(?:late)\b/,
    /\b(?:late\w*|time|min\w*|hour\w*|wait\w*|delay\w*|when|overran|home|soon|traffic|\d)\b/,
  ],
  [
    /\bworried sick\b|\b(?:scared|frightened|anxious) (?:about|when)\b/,
    /\b(?:worr\w+|scar\w+|fright\w*|anxious|hospital|ill|sick|danger\w*|drink\w*|drunk|smok\w+|health|home|late|quiet|safe|icy?|driv\w+|hear\w*|heard|reply|answer\w*|text\w*|call\w*)\b/,
  ],
  [/\bdrinking\b/, /\b(?:dr[iu]nk\w*|pints?|pub|wine|beers?|wasted|hungover|bottle)\b/],
  [
    /\bhealth\b/,
    /\b(?:health|doctor|gp|weight|blood|chest|heart|diet|pills|meds|sugar|smok\w+|gym|hospital)\b/,
  ],
  [
    /\bplans?\b|\bplanning\b/,
    /\b(?:plan\w*|book\w*|weekend|trip|holiday|tickets?|tonight|saturday|sunday|friday|date|party|dinner|cancel\w*|come|coming|going|away|night)\b/,
  ],
  [
    /\b(?:the walks|pet stuff|little one)\b/,
    /\b(?:dog|cat|puppy|walk\w*|vet|him|her|rabbit|horse)\b/,
  ],
  [
    /\badmin\b|\bhanging over us\b/,
    /\b(?:form|council|insurance|tax|boiler|landlord|mot|renew\w*|appointment|policy|bank|paper\w*|deadline|passport|visa|bill)\b/,
  ],
  [/\bquestions?\b(?=[.,]| it)/, /\?|\b(?:who|why|where|what|how|when)\b/],
  [
    /\bjealous\b/,
    /\b(?:jealous|ex|she|he|her|him|girl|guy|likes?|lucky|without|holiday|gym|club|time|bath|nap|lie in|number|flirt\w*|instead|course|band|run|\p{Lu}\p{L}+)\b/u,
  ],
  [
    /\bin front of\b|\bpeople (?:there|watching)\b|\blook small\b|\bwith them there\b/,
    /\b(?:in front|everyone|people|friends|whole|table|party|dinner|crowd|they|them|group|class|laugh\w*|live|public|meeting|wedding)\b/,
  ],
  [
    /\blaugh\b|\bjoke\b|\bfunny for you\b|\bexpense\b/,
    /\b(?:laugh\w*|jok\w+|funny|tease\w*|teasing|nickname|mock\w*|impression|called?|calling|banter|kidding|story)\b/,
  ],
  [
    /\b(?:them|they|their)\b(?=[^.?!]*\?)|\bsay to them\b|\bdeserved better from them\b/,
    /\b(?:they|them|their|he|she|her|his|him|boss|mum|mom|dad|everyone|people|friends?|family|sister|brother|team|doctor|nurse|teacher|mates?|someone|somebody|nobody|lads|girls|neighbours?|landlord|consultant|customers?|clients?|bank|office|school|hr)\b/u,
  ],
  [
    /\b(?:promise|said i would|keep your word|counting on)\b/,
    /\b(?:promis\w+|said (?:you|i)\w*|you'd|meant to|supposed|going to|agreed|forgot\w*|again|told|asked|late|cancel\w*|remember\w*|time)\b/,
  ],
  [
    /\bcounting on (?:it|you)\b|\blet it slide\b/,
    /\b(?:promis\w+|said|asked|forgot\w*|meant to|supposed|didn't|haven't|hasn't|isn't|not|again|cancel\w*)\b/,
  ],
  [/\bbirthday|\banniversary\b/, /\b(?:birthday|anniversary)\b/],
  [
    /\b(?:photo|picture)\b/,
    /\b(?:photo|pics?|picture|\[\w+\]|look|sent|video|sky|moon|sunset|see|outside|window|snow\w*|fox|bird)\b/,
  ],
  [/\bwalk\b/, /\b(?:walk\w*|stroll|air|outside|park|beach|run|dog)\b/],
  [
    /\bmiss (?:you|that) too\b|\bpoor you in that\b/,
    /\bmiss\w*|wish you|lonely|without you|quiet|empty\b/,
  ],
  [/\bhug\b/, /\b(?:hug\w*|kiss\w*|cuddle\w*|come here|miss\w*|love|arms|squeeze|truce)\b/],
  [
    /\bmade that yourself\b|\bfirst time and all\b|\bhow did it come out\b|\bkeep some for me\b|\bthe hard bit\b/,
    /\b(?:cook\w*|bak\w+|recipe|bread|cake|soup|stew|curry|pie|jam|dinner|made (?:a |some |the )?(?:\w+ )?(?:for tea|dumplings|pasta|bread|cake|biscuits|jam|soup))\b/,
  ],
  [
    /\b(?:surprised|excited) face\b|\bon stage\b|\bup there\b/,
    /\b(?:stage|speech|talk|present\w*|pitch|demo|sang|sing|audition|reading|concert|show)\b/,
  ],
  [
    /\b(?:all (?:that|those|the) (?:work|prep|long days)|stopped at it|worked at that|put into it|putting so much|put so much)\b/,
    /\b(?:work\w*|stud(?:y|ied|ying)|practi\w+|train\w*|months?|years?|yrs|weeks?|prep\w*|draft\w*|revis\w+|finally|exam|test|course|thesis|chapter|book|marathon|interview|appl\w+|plan\w*|effort|hours?|lessons?|promot\w+)\b/,
  ],
  [/\b(?:a lot of that is you|you made that happen|it's all you|you earned)\b/, /\b(?:i |we |my )/],
  [/\bproud of you\b/, /\b(?:i |i'm|i've|me |my |we )/],
  [
    /\bodd one out\b|\bsay something next time\b|\bnervous around them\b|\bbefore we see them\b/,
    /\b(?:party|there|dinner|sunday|lunch|wedding|visit\w*|round|over|they|everyone)\b/,
  ],
  [
    /\blong way\b|\bfar from it\b|\bbeing that far\b/,
    /\b(?:far|miles|abroad|home|country|flight|visa|away)\b/,
  ],
  [
    /\bpain\b|\bmiserable\b/,
    /\b(?:pain|hurts?|ache\w*|sick|ill|migraine|back|flare|fever|flu|head|op|rough|poorly|sore|swollen|throwing|numb)\b/,
  ],
  [
    /\bwhere were you when\b/,
    /\b(?:email|letter|call\w*|rang|results?|list|news|found out|heard|came|came through|text\w*)\b/,
  ],
  [
    /\bcelebrate\b/,
    /\b(?:got|passed|won|offer\w*|promot\w+|accept\w*|finish\w*|done|clear|benign|published|sold|first|yes|engaged|grant|visa|finally|job|clean)\b/,
  ],
  [
    /\bsleep\b|\blie in\b/,
    /\b(?:sleep\w*|slept|awake|tired|nights?|bed|nap|woke|4 ?am|3 ?am|snor\w*|alarm|lie in|duvet|early)\b/,
  ],
  [
    /\bthe rest later\b|\bshow me\b/,
    /\b(?:photo|pics?|picture|video|\[\w+\]|look|see|bought|made|got|found|dress|outfit|hair)\b/,
  ],
  [
    /\bclose to you\b|\bmissing us\b|\bjust the two of us\b|\bfeel (?:a bit )?special\b|\bfeel chosen\b/,
    /\b(?:date|romantic|anniversary|birthday|valentine\w*|kiss\w*|hug\w*|cuddle\w*|touch\w*|close|distant|time together|us two|alone|married|love|flowers|present|proposal|engage\w*|weekend|evening|away)\b/,
  ],
];

/** Whether everything a phrase speaks of is there in the words of the moment. */
export function borneOut(phrase: string, words: string): boolean {
  const low = phrase.toLowerCase();
  return needs.every(([speaks, evidence]) => !speaks.test(low) || evidence.test(words));
}
