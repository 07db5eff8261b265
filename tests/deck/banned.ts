/** What may not be printed, and why; `spoken` texts are what a person would say themselves. */
const banned: readonly {
  readonly what: string;
  readonly words: RegExp;
  readonly spoken: boolean;
}[] = [
  {
    what: 'gendered',
    words:
      /\b(he|she|him|her|hers|his|himself|herself|husbands?|wi(?:fe|ves)|boyfriends?|girlfriends?|bride|groom|ladies|gentlem[ae]n|m[ae]n|wom[ae]n|guys?|gals?)\b/iu,
    spoken: true,
  },
  {
    what: 'a claim that does not hold',
    words:
      /\bdivorc|\b9\d\s?(?:%|percent|per cent)|\b(?:86|33|93)\s?%|\b5\s?:\s?1\b|\bfive to one\b|\blove languages?\b|\b21 days\b|\bmen flood|\bnon-?verbal|\boxytocin|\bhormones?\b|\bdopamine|\bscientific|\bproven\b|\bguarantee|\bexperts?\b|\bstudies show\b|\bresearch shows\b|\bscience\b|\bwill (?:make|bring|save|heal|fix) (?:you|your|the two)/iu,
    spoken: false,
  },
  {
    what: 'therapy-speak',
    words:
      /\bhold(?:ing)? space|\bvalidat|\bboundar(?:y|ies)\b|\btoxic|\btrauma|\btrigger|\battachment style|\bself-care|\bcommunicat(?:e|ion) (?:your|skills|style)|\binner child|\bco-?regulat|\bemotional(?:ly)? (?:labour|available|safety)|\bmindful|\bprocess (?:your|the) (?:feelings|emotions)|\blove bank|\bjourney\b|\bmicro-?moment/iu,
    spoken: true,
  },
  { what: 'a promise or a rule for all', words: /\balways\b|\bnever fails?\b/iu, spoken: false },
  {
    what: 'assumes money, drink or a house',
    words:
      /\b(wine|beer|champagne|prosecco|whisky|cocktails?|gym membership|spouses?|marriage bed)\b/iu,
    spoken: true,
  },
  {
    what: 'spying, testing, scoring',
    words:
      /\b(?:read|check|look through|go through) (?:their|your partner’s) (?:phone|messages|emails?|location)\b|\bwithout (?:them|their) knowing\b|\btest (?:them|your partner|their love)\b|\bkeep score\b|\bwin the argument\b/iu,
    spoken: true,
  },
  {
    what: 'more patience for mistreatment',
    words:
      /\b(?:forgive|put up with|be patient (?:with|about)) (?:(?:being|getting) )?(?:shout|hit|hurt|threat|insult|control|cheat|betray)/iu,
    spoken: true,
  },
];

/** What of the do-not-print list is in a text. */
export function bannedIn(text: string, spoken: boolean): readonly string[] {
  return banned
    .filter((entry) => (entry.spoken || !spoken) && entry.words.test(text))
    .map(({ what }) => what);
}
