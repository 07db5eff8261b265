import { both, type Group } from './group';

/** What the sender's jab is about, said plainly, and a wish that can be said yes or no to. */
export const grievance: readonly Group[] = [
  both(8, /\b(?:dish\w*|sink|washing up|dishwasher|kitchen (?:is|was|looks)|plates|pans)\b/, {
    feel: ['The dishes get to me.'],
    wish: ['Could you do them tonight?', 'Can we take turns with them this week?'],
  }),
  both(
    8,
    /\b(?:laundry|washing|wash load|towels?|ironing)\b/,
    { feel: ['The washing gets to me.'], wish: ['Could you take the washing this week?'] },
    /\bwashing up\b/,
  ),
  both(8, /\b(?:bins|rubbish|trash|recycling|litter tray|litter box)\b/, {
    feel: ['The bins get to me.'],
    wish: ['Could you do the bins tonight?', 'Can that one be yours from now on?'],
  }),
  both(
    7,
    /\b(?:clean\w*|tidy\w*|mess(?:y|ed)?|hoover\w*|chores?|housework|floor|bathroom|help (?:around|with the house|out)|half a job|in this (?:house|flat))\b/,
    {
      feel: ['The mess gets to me.'],
      wish: ['Could we do half an hour on it together tonight?', 'Can we share it out better?'],
    },
  ),
  both(
    8,
    /\b(?:your phone|that phone|on the phone|scroll\w*|instagram|tiktok|laptop|reels?|slack)\b/,
    {
      feel: ['The phone gets to me.'],
      wish: ['Can we put phones away for an hour tonight?'],
    },
    /\bphone (?:died|was off|battery|company|bill)\b|\b(?:answer|pick up|check) (?:your|the) phone\b/,
  ),
  both(
    8,
    /\b(?:gaming|one more game|your games?|xbox|ps5|playstation|raid|headset|fortnite|fifa)\b/,
    {
      feel: ['I was hoping for some time with you.'],
      wish: ['Could you finish this one and come and sit with me?'],
    },
  ),
  both(
    8,
    /\b(?:(?:you're|are|so|always|be|being|running|home|back|mins?|minutes|hours?) late|on time|(?<!are you )waiting(?! for me to)|waited|where are you|running behind|hold up|held up|overran|an hour ago)\b/,
    {
      feel: ['The waiting gets to me.'],
      wish: ['Could you text me next time you are running late?'],
    },
    /\blate (?:fee|shift|lunch)\b|\bwork late\b/,
  ),
  both(
    8,
    /\b(?:reply|replied|text(?:ed)? (?:me )?back|read it|on read|ignor\w+|respond|rang you|ring me|call me|missed calls?|(?:didn't|never|not|could have|couldn't) (?:even )?(?:call|ring|text)|voicemail|blue ticks)\b/,
    {
      feel: ['I was waiting to hear from you.', 'I like it when I hear from you.'],
      wish: ["Could you send me a quick 'busy' next time?"],
    },
    /\b(?:the vet|landlord|plumber|doctor|school|bank|council|boss|your mum|your mother) (?:rang|called)\b/,
  ),
  both(
    8,
    /\b(?:forgot\w*|remind\w*|slipped|lost (?:the|your|my)|locked out)\b/,
    {
      feel: ['I was counting on it.'],
      wish: ['Could you sort it today?', 'Could you set a reminder next time?'],
    },
    /\bremember (?:when|the time|that)\b/,
  ),
  both(
    9,
    /\b(?:half of the (?:rent|bills?|gas|deposit)|your (?:half|part|share)|owe me|pay (?:me )?back|overdrawn)\b/,
    {
      feel: ["It worries me when it's late."],
      wish: ['Could you send your part today?', 'When do you think you can send it?'],
    },
  ),
  both(
    8,
    /\b(?:money|rent|bills?|spent|spend\w*|cost\w*|price|afford|mortgage|savings|overdrawn|budget)\b/,
    {
      feel: ['Money worries me a bit.'],
      wish: ['Can we look at it together?', 'Can we talk first before we spend that much?'],
    },
    /\bpay attention\b|\bgrows? on trees\b|\bspent (?:the|all|an|\d)|\bspen[dt]\w* (?:more |all |your |so much )?(?:of (?:your|the) )?time/,
  ),
  both(
    8,
    /\b(?:bath ?time|bedtime|bath and bed|school run|nursery|homework|nappy|night feeds?|pick ?ups?|lunchbox|parents evening|with the (?:kids|baby|boys|girls))\b/,
    {
      feel: ['I could do with a hand here.'],
      wish: ['Can we share it out better?'],
    },
  ),
  both(8, /\b(?:your (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents))\b/, {
    feel: ['I find it hard with your family sometimes.'],
    wish: ['Can we talk about it before we see them?'],
  }),
  both(
    8,
    /\b(?:my (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|cousin'?s?|nan))\b/,
    {
      feel: ['It would mean a lot to me.', 'It matters to me that you and my family get along.'],
      wish: ['Can we talk about it tonight?'],
    },
  ),
  both(
    8,
    /\b(?:party|pub|drinks|lads|girls night|night out|stag|hen do|out with|your (?:friends|mates)|festival|golf|fishing|weekend away|clubbing)\b/,
    {
      feel: ["I'd have liked some time with you too."],
      wish: ['Can we have a night for us this week?'],
    },
  ),
  both(
    8,
    /\b(?:you(?:'re)? (?:always |keep |keep on )?work(?:ing)? late|overtime|deadline|your job|the office|conference|business trip|your work|slammed)\b/,
    {
      feel: ["I know it's work, I just miss you.", 'I miss you when you work this much.'],
      wish: ['Can we keep one evening free this week?'],
    },
  ),
  both(
    8,
    /\b(?:cancel\w*|can't (?:make|come|do)|won't make|rain check|postpone\w*|not coming|early night)\b/,
    {
      feel: [
        'I was looking forward to it.',
        "I'm a bit disappointed, I was looking forward to it.",
      ],
      wish: ['Can we find another day?', 'When could we do it instead?'],
    },
  ),
  both(
    8,
    /\b(?:drinking|drunk|pints?|smok\w+|vap\w+|fag|weed|sober|hungover)\b/,
    { feel: ['The drinking worries me.'], wish: ['Can we talk about it tomorrow?'] },
    /\bdrink (?:water|of water)\b|\b(?:smok|vap|fag|weed)/,
  ),
  both(
    8,
    /\b(?:ex\b|flirt\w*|jealous|follow\w* (?:her|him)|another (?:woman|man|girl|guy)|your little friend)\b/,
    { feel: ["I'm a bit jealous, to be honest."], wish: ['Can you tell me a bit about it?'] },
  ),
  both(
    8,
    /\b(?:birthday|anniversary|valentine\w*|present|gift|flowers|romantic|date night|proposal|compliment\w*|affection\w*|hug|kiss|cuddle)\b/,
    {
      feel: ["It's something I'd really like, to be honest."],
      wish: ['Could we plan an evening, just the two of us?'],
    },
  ),
  both(
    6,
    /\b(?:itinerary|decide\w*|don't mind|whatever you (?:want|like)|choose|planning)\b/,
    {
      feel: ["I'd love it if we decided together."],
      wish: ['Could you pick this one?'],
    },
    /\bplan b\b/,
  ),
  both(
    8,
    /\b(?:without (?:asking|telling)|behind my back|consult\w*|only hearing|ask(?:ed)? me first|already (?:booked|said|told|signed)|signed (?:us|me) up|put (?:us|me) down)\b/,
    {
      feel: ["I'd have liked to be asked first."],
      wish: ['Can we talk about it?'],
    },
  ),
  both(8, /\b(?:vet|dog|cat|walk him|walk her|puppy)\b/, {
    feel: ['I could do with a hand with it.'],
    wish: ['Could you take this one today?'],
  }),
  both(
    7,
    /\b(?:boiler|landlord|plumber|damp|mould|repair|leak\w*|insurance|council|form|appointment|prescription|dentist|renew\w*|tax|the mot)\b/,
    {
      feel: ["I'd like to get that one done."],
      wish: ['Could you ring them today?', 'Can we do it together?'],
    },
  ),
  both(
    6,
    /\b(?:(?:make|making|do|sort|sorting|cook|cooking) (?:the )?(?:dinner|tea|food|meals?)|food shop|shopping|groceries)\b/,
    {
      feel: ['I could do with a hand with the food.'],
      wish: ['Could you sort dinner tonight?'],
    },
  ),
  both(7, /\b(?:snor\w*|duvet|alarm|lie in|no sleep|awake)\b/, {
    feel: ['I need some sleep.'],
    wish: ['Can we find a way for both of us to sleep?'],
  }),
  both(7, /\b(?:doctor'?s?|weight|health|pills|meds|diet|chest|blood pressure|sugar)\b/, {
    feel: ["I worry about you, that's all."],
    wish: ['Can we talk about it?'],
  }),
  both(7, /\b(?:promise\w*|keep your word|same (?:story|excuse)|third time)\b/, {
    feel: ['I was counting on it.'],
    wish: ['When do you think you can do it?'],
  }),
  both(1, /(?:)/, {
    feel: ['It bothers me a bit, to be honest.', "I'm a bit annoyed, if I'm honest."],
    wish: ['Can we talk about it tonight?'],
  }),
];
