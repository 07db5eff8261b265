import { both, theirs, type Group } from '../group';

/** Families, evenings, promises, and what has no subject. */
export const ours: readonly Group[] = [
  both(8, /\b(?:your (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents))\b/, {
    feel: [
      'I find it hard with your family sometimes, and I feel alone in it.',
      'I felt like the odd one out there.',
      'I get nervous around them and it comes out sideways.',
      "I need to feel you're on my side in it.",
    ],
    wish: [
      'Can we agree beforehand how we do it?',
      'Could you say something next time?',
      'Can we talk about it before we see them?',
    ],
  }),
  both(
    8,
    /\b(?:my (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|cousin'?s?|nan))\b/,
    {
      feel: [
        'It matters to me that you and my family get along.',
        "I'd really like you there, they ask about you.",
        'It would mean a lot to me.',
      ],
      wish: [
        'Would you come, even for an hour?',
        'What would make it easier for you?',
        'Can we find a date that works?',
      ],
    },
  ),
  both(
    8,
    /\b(?:party|pub|drinks|lads|girls night|night out|stag|hen do|mates|out with|your friends|festival|match|golf|hunting|fishing|weekend away|clubbing)\b/,
    {
      feel: [
        "I've been missing you, so I'm a bit sad about it.",
        "I'd been hoping for some of that time with you.",
        'I feel like I come after everyone else lately.',
        "I get lonely when you're out a lot.",
      ],
      wish: [
        'Can we have a night that is only ours this week?',
        'Could we pick a date for us as well?',
        'Could you let me know roughly when you will be back?',
      ],
    },
  ),
  both(
    8,
    /\b(?:work(?:ing)? late|overtime|deadline|deck|shift|your job|office|conference|business trip|project|meeting ran|slammed|career|leeds|on call)\b/,
    {
      feel: [
        'I miss you, and these weeks have felt long.',
        'I feel like work gets the best of you.',
        "I'm lonely in the evenings, if I'm honest.",
        "I know it's work, I just miss us.",
      ],
      wish: [
        'Which evening could be ours?',
        'Can we protect one night this week?',
        'Could someone else take the next one?',
      ],
    },
  ),
  both(
    8,
    /\b(?:cancel\w*|can't (?:make|come|do)|won't make|rain check|postpone\w*|another (?:time|day)|instead of tonight|skip (?:it|his|her|tonight|your|the walk|this)|not coming|migraine|too tired|head up early|early night|night to myself|wednesday instead)\b/,
    {
      feel: [
        "I was looking forward to it, so I'm a bit gutted.",
        "I'm disappointed, not cross.",
        "I'd really been counting on seeing you.",
        "I'm sad about it, I won't lie.",
      ],
      wish: [
        'Can we find another day and keep it?',
        'Could we do it this weekend?',
        'When could we do it instead?',
      ],
    },
  ),
  both(
    8,
    /\b(?:drinking|drunk|pints?|smok\w+|vap\w+|fag|weed|sober|bottle of)\b/,
    {
      feel: [
        "I'm scared about the drinking, more than angry.",
        "It worries me, and I don't know how to say it well.",
        'I get frightened when it goes that way.',
      ],
      wish: [
        'Can we talk about it when it is quiet?',
        'What would help you with it?',
        'Can we talk tomorrow, properly?',
      ],
    },
    /\bdrink (?:water|of water)\b/,
  ),
  both(
    8,
    /\b(?:listen\w*|talk(?:ing)? to (?:a wall|you)|hear me|interrupt\w*|talk over|not even looking|pay attention|wasn't listening|repeat myself|how many times|hundred times|told you)\b/,
    {
      feel: [
        "I don't feel heard right now.",
        'It matters to me that this one gets through.',
        "I feel like I'm talking into the air and it makes me sad.",
      ],
      wish: [
        'Can I have ten minutes of just us?',
        'When would be a good time to talk about it?',
        'Could you tell me what you took from it?',
      ],
    },
  ),
  both(
    8,
    /\b(?:ex\b|her\b.{0,20}\blikes?|likes?\b.{0,15}\bpics?|flirt\w*|number|jealous|follow\w* (?:her|him)|dm\b|lauren|farah|another (?:woman|man|girl|guy)|your little friend|lipstick)\b/,
    {
      feel: [
        "I felt a stab of jealousy, I'll be honest.",
        'My stomach dropped a bit when I read that.',
        "I get insecure about it, and I'd rather say so.",
      ],
      wish: [
        'Can you tell me a bit about it?',
        'Can we talk about it when you are home?',
        'Could you help me feel ok about it?',
      ],
    },
  ),
  both(
    8,
    /\b(?:birthday|anniversary|christmas|valentine\w*|present|gift|voucher|earrings|surprise|flowers|romantic|date night|proposal|engagement|engaged|compliment\w*|affection\w*|hug|kiss|cuddle|close any ?more)\b/,
    {
      feel: [
        "I'd love to feel a bit special now and then.",
        "I've been missing us.",
        "I'd like to feel chosen, that's what's under it.",
        "I want to feel close to you and I don't right now.",
      ],
      wish: [
        'Could we plan an evening, just the two of us?',
        'Would you pick something for us, even tiny?',
        'Can we talk about it tonight?',
      ],
    },
  ),
  both(
    6,
    /\b(?:plan\b|plans|planning|holiday|trip|bank holiday|itinerary|flights|hotel|decide\w*|where (?:do you|shall we)|don't mind|whatever you (?:want|like)|pick (?:this|one)|choose)\b/,
    {
      feel: [
        "I'd love it if some of the planning came from you.",
        "I'm tired of being the one who decides, that's all.",
        "I'd love it if we decided together.",
      ],
      wish: [
        'Could you pick this one?',
        'Can we decide it together tonight?',
        'Would you take a look and tell me your favourite?',
      ],
    },
    /\bplan b\b/,
  ),
  both(
    8,
    /\b(?:without (?:asking|telling|me)|behind my back|consult\w*|only hearing|ask(?:ed)? me first|already (?:booked|said|told|signed)|signed (?:us|me) up|put (?:us|me) down|decided)\b/,
    {
      feel: [
        "I'd have liked to be asked first.",
        'I felt left out of that one.',
        'It threw me to find out after.',
      ],
      wish: [
        'Can we talk before it is final?',
        'Next time could you check with me first?',
        'Can we look at it together?',
      ],
    },
  ),
  both(8, /\b(?:vet|dog|cat|walk him|walk her|puppy)\b/, {
    feel: [
      "I'm worried about the little one, that's all.",
      "I can't do all the pet stuff by myself right now.",
    ],
    wish: ['Could you take this one today?', 'Can we share out the walks?'],
  }),
  both(
    7,
    /\b(?:boiler|landlord|plumber|damp|mould|repair|leak\w*|gas man|policy|insurance|council|form|appointment|prescription|doctor|dentist|renew\w*|ring (?:them|him|her)|admin|tax|the mot|car insurance)\b/,
    {
      feel: [
        "I'm stressed about that one hanging over us.",
        "I was counting on it being done and I'm nervous now.",
        "I can't hold all the admin in my head.",
      ],
      wish: [
        'Could you ring them today and text me after?',
        'Can we sit down and do it together?',
        'Could you take that one off me?',
      ],
    },
  ),
  both(
    6,
    /\b(?:dinner|cook\w*|lunch|food|shopping|milk|tesco|groceries|eat\b|meal|recipe|restaurant|takeaway)\b/,
    {
      feel: [
        "I'm hungry and tired, sorry.",
        "I'd love not to be the one who thinks about food today.",
        "I'd been looking forward to eating together.",
      ],
      wish: [
        'Could you sort dinner tonight?',
        'Can we eat together later in the week?',
        'Could you grab what we need on the way?',
      ],
    },
  ),
  both(7, /\b(?:snor\w*|duvet|alarm|lie in|nap|no sleep|awake)\b/, {
    feel: [
      "I'm so short on sleep that everything gets to me.",
      "I'm worn out and it makes me snappy.",
    ],
    wish: [
      'Could we find a way for both of us to sleep?',
      'Can you take the morning so I can lie in?',
    ],
  }),
  both(
    7,
    /\b(?:(?<!of )course|guitar|hobby|gym|going for a run|a run\b|allotment|quiz|club|band|gig|choir|practice)\b/,
    {
      feel: [
        "I'm glad you have it, and I miss you when it takes the evenings.",
        'I get a bit jealous of the time it gets.',
      ],
      wish: ['Can we have an evening for us too?', 'Can we work out the week together?'],
    },
  ),
  both(
    7,
    /\b(?:doctor'?s?|weight|eat(?:ing)?|health|pills|meds|diet|chest|blood pressure|sugar)\b/,
    {
      feel: [
        "I worry about you, that's what's behind it.",
        'I get scared about your health and it comes out cross.',
      ],
      wish: ['Would you let me help with it?', 'Can we talk about it this weekend?'],
    },
  ),
  both(
    7,
    /\b(?:you (?:said|promised)|promise\w*|keep your word|same (?:story|excuse)|third time)\b/,
    {
      feel: [
        "I was counting on it, and it's hard when it slips again.",
        "I'm tired of hoping and then being let down.",
        'I want to be able to rely on it.',
      ],
      wish: [
        'Could you tell me honestly if it will happen?',
        'What would make it easier to keep?',
        'Can we agree on something that works for both of us?',
      ],
    },
  ),
  theirs(2, /./s, {
    feel: [
      "I'm more hurt than I'm letting on.",
      "I'm a bit sore about it, if I'm honest.",
      "I'm frazzled and it's coming out sideways.",
      "It got to me more than I'd like.",
    ],
    wish: [
      'Can we talk about it tonight?',
      'Can we sit down with it later?',
      'Could you tell me how you see it?',
    ],
  }),
  both(1, /(?:)/, {
    feel: [
      "Something's been bothering me and I'd like to say it well.",
      "I'm a bit hurt, and I'd rather say it than snap.",
      "I'm worn out, and I need a hand with this.",
    ],
    wish: [
      'Can we talk tonight?',
      'When would be a good time to talk?',
      'Have you got ten minutes later?',
    ],
  }),
];
