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
    /\bwhat did they say\b/,
    /\b(?:said|say|says|told|called|asked|rang|results?|doctor|consultant|email|letter|offer\w*|panel|yes|job|review|meeting|want me|got)\b/,
  ],
  [
    /\bsend it\b/,
    /\b(?:song|meme|reel|video|article|podcast|playlist|photo|written|wrote|read|draft|tune|link|listen)\b/,
  ],
  [
    /\bmiss most\b/,
    /\b(?:miss\w*|used to|any ?more|kiss\w*|hug\w*|close\w*|together|time|home|alone|lonely|gone|without)\b/,
  ],
  [
    /\bcame second\b|\bcoming second\b/,
    /\b(?:second|work\w*|late|cancel\w*|forgot\w*|phone|mates|game|plans?)\b/,
  ],
  [
    /\b(?:which|an) evening\b/,
    /\b(?:time|together|evenings?|nights?|weekends?|work\w*|miss\w*|phone|away|home)\b/,
  ],
  [
    /\btook courage\b|\btook guts\b|\bstuff like that out loud\b/,
    /\b(?:told|said|spoke|talked|therap\w+|panic|sober|clean|talk|stood|brave|first time|alone|report\w*|ask\w*)\b/,
  ],
  [/\bpractice paid off\b|\byou passed\b/, /\bpass(?:ed)?\b/],
  [/\bbins?\b/, /\b(?:bins?|rubbish|trash|recycling)\b/],
  [
    /\b(?:washing|laundry|load on)\b/,
    /\b(?:washing|laundry|clothes|socks|towels?|ironing|shirts?)\b/,
  ],
  [
    /\b(?:dishes|sink|kitchen)\b/,
    /\b(?:dish\w*|sink|kitchen|plates?|pans?|pots?|cups?|washing up)\b/,
  ],
  [
    /\b(?:dinner|food|eat(?:ing)?|starving|hungry)\b(?! or quiet)/,
    /\b(?:dinner|tea|food|eat\w*|ate|lunch|supper|cook\w*|starving|hungry|shop|takeaway|meal|breakfast|pizza|chips|chicken|pasta|pie|soup|brunch|oven)\b/,
  ],
  [
    /\bphones?\b(?! call)/,
    /\b(?:phone|screen|scroll\w*|text\w*|insta\w*|tiktok|laptop|call\w*|read|whatsapp)\b/,
  ],
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
    /\b(?:waiting|the wait)\b/,
    /\b(?:wait\w*|results?|hear\w*|heard|late|soon|still|tomorrow|hours?|mins?|days?|where|be (?:home|there)|delay\w*|test\w*|appointment|called? back)\b/,
  ],
  [
    /\b(?:late)\b/,
    /\b(?:late\w*|time|min\w*|hour\w*|wait\w*|delay\w*|when|overran|home|soon|traffic|\d)\b/,
  ],
  [/\bdrinking\b/, /\b(?:dr[iu]nk\w*|pints?|pub|wine|beers?|wasted|hungover|bottle)\b/],
  [
    /\bplans?\b|\bplanning\b/,
    /\b(?:plan\w*|book\w*|weekend|trip|holiday|tickets?|tonight|saturday|sunday|friday|date|party|dinner|cancel\w*|come|coming|going|away|night)\b/,
  ],
  [/\bquestions?\b(?=[.,]| it)/, /\?|\b(?:who|why|where|what|how|when)\b/],
  [
    /\bjealous\b/,
    /\b(?:jealous|ex|she|he|her|him|girl|guy|likes?|lucky|without|holiday|gym|club|time|bath|nap|lie in|number|flirt\w*|instead|course|band|run|\p{Lu}\p{L}+)\b/u,
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
  [
    /\b(?:photo|picture)\b/,
    /\b(?:made|baked|baby|born|pot|loaf|cake|puppy|kitten|photo|pics?|picture|\[\w+\]|look|sent|video|sky|moon|sunset|see|outside|window|snow\w*|fox|bird)\b/,
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
  [/\b(?:a lot of that is you|you made that happen|it's all you|you earned)\b/, /\b(?:i |we |my )/],
  [
    /\bproud of you\b/,
    /\b(?:i|i'm|i've|me|we|guess who)\b|^(?:just |finally )?(?:got|passed|won|finished|ran|made|sold|beat|first|cleared|paid|did)\b/m,
  ],
  [
    /\bhow did you do it\b|\bi'm impressed\b/,
    /\b(?:i|i've|we|guess who|myself|from scratch)\b|^(?:just |finally )?(?:finished|fixed|made|built|baked|sold|did)\b/m,
  ],
  [
    /\bodd one out\b|\bsay something next time\b|\bnervous around them\b|\bbefore we see them\b/,
    /\b(?:party|there|dinner|sunday|lunch|wedding|visit\w*|round|over|they|everyone)\b/,
  ],
  [
    /\blong way\b|\bfar from it\b|\bbeing that far\b/,
    /\b(?:far|miles|abroad|home|country|flight|visa|away)\b/,
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
    /\bclose to you\b|\bmissing us\b|\bjust the two of us\b|\bfeel (?:a bit )?special\b|\bfeel chosen\b/,
    /\b(?:date|romantic|anniversary|birthday|valentine\w*|kiss\w*|hug\w*|cuddle\w*|touch\w*|close|distant|time together|us two|alone|married|love|flowers|present|proposal|engage\w*|weekend|evening|away)\b/,
  ],
  [
    /\bhow (?:do|are) you (?:feel|feeling)\b|\bhow does it feel\b/,
    /\b(?:i|i'm|i've|me|my|we|our)\b/,
  ],
];

/** Whether everything a phrase speaks of is there in the words of the moment. */
export function borneOut(phrase: string, words: string): boolean {
  const low = phrase.toLowerCase();
  return needs.every(([speaks, evidence]) => !speaks.test(low) || evidence.test(words));
}
