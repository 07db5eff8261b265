import type { Sign } from '../../../listening/gate';

/** Words that show a matter of fact is being used as a weapon. */
const weapon =
  /\b(?:you (?:always|never|only|just|people)|you(?:'re| are) (?:so|such|just|always|the)|your fault|pathetic|selfish|idiot|stupid|lazy|childish|ridiculous|dramatic|useless|typical|of course you|calm down|relax|get over|overreact\w*|moan\w*|nag\w*|some of us|must be nice|told you|at least|not asking|or i(?:'m|'ll)|you should(?:'ve| have)|why (?:did|didn't|do|don't|can't|are) you|because of you|drama|hypochondriac|attention|big deal|it's (?:just|only)|what did you expect|shame|excuses?|could be worse|worse things|sorry (?:but|if|you feel)|with respect|blamed?|next time|try (?:being|doing)|what were you|of course|your call|this is the last|i've only|and for what|nobody|wish someone|then who|live|bring the|was worse|why is|why's|whose|naturally|i run|must i|you need to|you want (?:to|his|her)|you'll sit|get the solicitor|my cousin|whole family|or on monday|because my|but my|just be a|have anxiety|they(?:'re| are) due|i said)\b/u;

/** Sexual talk, asking, agreeing or declining. */
export const consent: readonly Sign[] = [
  {
    reason: 'consent',
    place: 'recent',
    pattern:
      /\b(?:sex|sexy time|horny|nudes?|naked|condoms?|the pill\b|birth control|orgasm|blow ?job|handjob|kinky|foreplay|frigid|turned on(?= ?[.,!?]| ?$| (?:by|when|tonight|right)\b)|(?:send|sent|sending) (?:me )?(?:a )?(?:nudes?|dick|pic of your body)|sleep with (?:me|you)|slept together|have sex|make love|between the sheets|consent(?:ed|ing)? to|(?:not )?in the mood for (?:sex|it)|touch me(?<!(?:\byou (?:don't|didn't|never|won't)(?: even)?|have to) touch me)(?! (?:once|any ?more))|undress\w*|topless|lingerie|blue balls|wank\w*|porn)\b/u,
    unless:
      /\b(?:same[- ]sex|sex and the city|sex education|mood (?:for (?:sushi|pizza|a film|curry|chinese|thai|tacos)|to cook)|oral (?:exam|surgery|b|hygiene|presentation)|sex of the baby|unisex)\b/u,
  },
  {
    reason: 'consent',
    place: 'draft',
    pattern:
      /\b(?:come on don't be like that|just this once|you said you(?: would|'d)|you owe me)\b/u,
    beside: /\b(?:tonight|bed|body|pics?|photos?|send|touch|kiss|cuddle|upstairs)\b/u,
  },
];

/** Doses, symptoms, allergies, children's health: exactness is kindness here. */
export const medical: readonly Sign[] = [
  {
    reason: 'medical',
    place: 'draft',
    pattern:
      /\b(?:\d+ ?(?:times a day|x a day|mg|ml|mcg|units|puffs|tablets|pills|drops)|epi ?pen|inhaler|insulin|antibiotics?|calpol|paracetamol|ibuprofen|nurofen|tylenol|allerg(?:y|ic|ies)|nut free|temperature of|temp(?:'s| is) (?:\d|up)|fever|rash|meningitis|concussion|(?:blood (?:sugar|pressure|test)|prescription|pharmacy)(?<!\b(?:did|does|was|only|about|it's a)\b[^.!?\n]{0,36})|dose|dosage|meds|medication|out of hours|go to (?:the )?(?:hospital|doctor|er)|ring the (?:doctor|gp|surgery|midwife|hospital|vet (?:now|and))|call the (?:doctor|gp|surgery|midwife|hospital)|contractions?|waters (?:have )?broke\w*|111)\b/u,
    unless: weapon,
  },
];

/** Lawyers, courts, police. */
export const legal: readonly Sign[] = [
  {
    reason: 'legal',
    place: 'draft',
    pattern:
      /\b(?:(?:solicitors?|lawyers?)(?<!better get a \w+)|attorney|court (?:date|order|hearing|papers)|in court|to court|at court|custody|mediation|mediator|restraining order|non[- ]molestation|the police|statement to the|crime (?:number|reference)|child (?:support|maintenance|services)|cms|cafcass|social (?:worker|services)|prenup|affidavit|visa(?! (?:bill|card))|(?<!clear )immigration|home office|probation|contact order|access (?:order|agreement)|handover(?! at work)|parenting plan)\b/u,
    unless: weapon,
  },
];

/** Amounts, dates and accounts, plainly told. */
export const money: readonly Sign[] = [
  {
    reason: 'money',
    place: 'draft',
    pattern:
      /\b(?:overdrawn|overdraft|direct debits?|standing order|sort code|account number|council tax|payday|can't cover|can't afford|instal?ments?|arrears|tax return|statement (?:says|shows)|transfer(?:red)?(?! date)|(?:i|we) (?:owe|sent|paid|transferred|put)|comes to|(?:is|'s|are) due|in the account|left in|per month|a month|each|half (?:is|each)|split)\b/u,
    beside: /[£$€₦]\s?\d|\b\d[\d,.]*\b|\brent\b|\bmortgage\b|\bbill\b/u,
    unless:
      /\b(?:you (?:always|never|only|just|people|lot|and your|spent|wasted|blew|had|lied|promised)|your (?:fault|mother|mates?|little|precious)|pathetic|selfish|idiot|stupid|lazy|childish|ridiculous|dramatic|useless|typical|of course you|calm down|relax|get over|overreact\w*|moan\w*|nag\w*|some of us|must be nice|told you|at least|not asking|or i(?:'m|'ll)|or we|why (?:did|didn't|do|don't|can't|are|would) you|because of you|drama|big deal|it's (?:just|only)|what did you expect|shame|excuses?|could be worse|you(?:'re| are) (?:so|such|just|the|not|a)|you should|you need to|how (?:could|much)|who (?:pays|paid|does)|while you|congrat\w*|nice|sorry (?:but|if|you)|whatever|don't bother|waste|wasting|medal|now[.!]|i (?:paid|pay|work|cover)|for what|on what|catch|that's (?:a lot|not much|it)|only|guess|for once|you could|tonight[.]|not soon|gone to|anyway|for you to|good for|somebody|some people)\b/u,
  },
];
