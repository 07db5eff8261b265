import type { Sign } from '../../../listening/gate';
import { anyOf } from './kinds';

const play = /\b(?:lol|haha\w*|lmao|jk)\b|😂|🤣/u;

const someone = String.raw`(?:they|he|she|your (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|friends?|mates?|cousin|aunt|uncle|ex|lot|folks))`;

/** What the writer lays down, harsh as it may sound: a no, a limit, having gone; and rules laid on the other. */
export const firm: readonly Sign[] = [
  {
    reason: 'crisis',
    place: 'draft',
    pattern: anyOf(
      String.raw`(?:happier|glad|pleased|relieved|better off|better|easier|sorry|fine|miss me|notice) (?:when|once|after|if) i(?:'m| am) (?:gone|not (?:here|around)|dead|out of (?:this world|the way for good))`,
      String.raw`(?:don't think|doubt|not sure|don't know if|do not think|don't expect|can't promise)(?: that)? i(?:'ll| will)? ?(?:even |still )?be (?:around|here|alive|about) (?:by|next|on|for|till|until|after|come|much|this time|any|then)(?! (?:the )?(?:dinner|lunch|tea|delivery|parcel))`,
      String.raw`(?:thinking|thought|thoughts|dreaming)(?: \w+)? (?:about|of) (?:the )?(?:trains?|bridge|river|pills|tablets|rope|tracks|knife|blade|razors?|roof|jumping)(?: again)?(?= ?[.,!]| ?$| all| every| you)`,
    ),
    unless: /\b(?:lol|haha\w*|tickets?|holiday|commute|shift|meeting)\b|😂|🤣/u,
  },
  {
    reason: 'refusal',
    place: 'draft',
    within: 45,
    pattern: anyOf(
      String.raw`(?:i(?:'m| am) (?:really |just |honestly |still )?|(?<=^|[.!?,\n] ?))not (?:remotely |at all |even )?(?:interested|keen|up for it|having it|budging|moving on this)(?= ?[.,!]| ?$| in (?:that|it|joining|coming|doing|going|your (?!ex))| on)`,
      String.raw`you(?:'re| are)?(?: not| ain't| aren't) (?:my|the) (?:boss|dad|father|mum|mom|mother|keeper|owner|jailer|parent|warden)`,
      String.raw`${someone}(?:(?:'re| are|'s| is) (?:not|never)| aren't| isn't) (?:getting|having|using|borrowing|taking|driving|living|moving|staying|sleeping|naming|touching|holding|looking after|babysitting)`,
      String.raw`(?:end of|full stop|end of story|end of discussion|period|simple as|simple as that|and that's that|that's my final)(?= ?[.,!]| ?$)(?<=(?:^|[.!?,\n] ?|\b(?:i|i'm|am|we|we're|it's|that's|is) (?:just |a )?)(?:no|not|don't|won't|never|can't|ain't|doesn't|isn't)\b[^?\n]{0,80})`,
    ),
    unless: play,
  },
  {
    reason: 'boundary',
    place: 'draft',
    within: 45,
    pattern: anyOf(
      String.raw`(?:${someone}|you)(?:(?:'re| are|'s| is) (?:not|never)| aren't| isn't) to (?:come|go|touch|enter|use|take|read|open|speak|talk|shout|bring|let|turn|call|ring|hold|pick|feed|tell|discuss|mention|be)`,
      String.raw`(?:come|comes|coming|walk|walks|walking|barge|burst)(?:ing|s)? (?:straight |right )?(?:in|into)(?: \w+){0,3} without (?:knocking|asking)`,
      String.raw`(?<=^|[.!?,\n] ?|\b(?:and|so|but|ok|look) )(?:you|nobody|no one|people|they) (?:don't|do not|doesn't|never|can't|will not|won't|touches|opens|reads|answers) ?(?:ever )?(?:answer|open|touch|read|take|use|check|go in|go into|move|look at|unlock|pick up|wash|borrow|log into|throw out|bin|sell)? ?my (?:phone|bag|post|letters?|mail|diary|laptop|wallet|purse|room|desk|drawers?|things|stuff|messages|emails?|account|card|car|money|calls)(?! (?:calls|messages|texts|emails?)? ?(?:back|any ?more|on time|when))(?<!answer my (?:calls|messages|emails?))`,
      String.raw`(?:don't|do not|didn't|won't have|not having) (?:want )?(?:your|my|our|his|her|the) (?:mum|mom|mother|dad|father|sister|brother|family|parents|friends|mates|colleagues|boss|kids|neighbou?rs|whole \w+) (?:knowing|seeing|hearing|involved|in on|reading|telling|interfering|deciding|having|in my|in our|near|touching|talking|discussing)`,
      String.raw`i(?:'m| am) not (?:\d\d?|five|six|seven|eight|nine|ten|twelve|a (?:child|kid|teenager|toddler|little (?:girl|boy)|schoolgirl|schoolboy))(?= ?[.,!]| ?$| you| so| any| and| years)`,
    ),
    unless: play,
  },
  {
    reason: 'leaving',
    place: 'draft',
    within: 45,
    pattern: anyOf(
      String.raw`(?:that(?:'s| is)|this is|which is|it's) (?:exactly |precisely )?why i (?:left(?= ?[.,!?]| ?$| (?:you|him|her|home|us|and|in|last|that)\b)|went(?= ?[.,!?]| ?$)|moved out|got out|ended it|walked|took the kids|am leaving|'m leaving|filed)(?! (?:early|work|the (?:party|pub|room|table)))`,
      String.raw`i(?:'m| am) (?:still|definitely|really|actually|absolutely|100%) (?:leaving|going through with|moving out|divorcing|filing)(?= ?[.,!]| ?$| you| it| tomorrow| on| this)`,
      String.raw`(?:taxis?|cabs?|uber|van|dad|mum|mom|brother|sister)(?:'s| is)? (?:here|outside|waiting|downstairs|on (?:its|the|his|her) way)(?=[^\n]{0,60}(?:bye|goodbye|gone|never|done|don't|too late|saw it))(?<=(?:^|\b(?:yes|yeah|yep|packed|going|leaving|done)\b)[^\n]{0,40})`,
    ),
    unless: play,
  },
  {
    reason: 'control',
    place: 'draft',
    within: 45,
    pattern: anyOf(
      String.raw`(?:nobody|no one|you never|you didn't)(?: even| ever)? (?:asked|ask|told|tell|cleared it with|ran it past|checked with) me(?= ?[.,!]| ?$)(?<=\b(?:for how long|who with|till when|until when|since when|back when|with who)\b[^\n]{0,40})|for how long[.?!,]? (?:who|with|and who|nobody|no one|i didn't|i never)`,
      String.raw`(?:so |and |then )?i (?:get|have|'ve) (?:the right |a right |every right )?to (?:read|see|check|look at|look through|go through|know|open) (?:it|them|your|everything|what's on|who)(?= ?[.,!]| ?$| phone| messages| texts| you)|(?:stop|quit|no more) (?:spending|wasting|touching|using|taking) my (?:money|wages|salary|card)(?=[^\n]{0,60}(?:earn|job|work|nothing|bring in|contribute))|you (?:earn|bring in|make|contribute) nothing`,
      String.raw`you (?:left|finished|got off|clocked off|logged off|got out|landed|checked out)(?: work| there)? at \d[^!?\n]{0,40}(?:where|who|what took|explain|so what|home)`,
      String.raw`show me (?:the |your |every |all |all the )?(?:receipts?|statements?|proof)|you had (?:\w+ )?\d+ (?:on|yesterday|last|already|this)|i gave you \d+ (?:on|yesterday|last|already|this|only)|(?:put|pay|paid|send|transfer|goes|stays|comes)(?: it| them| that)?(?: all| straight)? (?:in|into|to) my account(?= ?[.,!]| ?$| like| as| so| or| where| every| and)|you (?:can't|cannot|couldn't|are not to) be trusted(?= ?[.,!]| ?$| with (?:it|money|cash|the (?:card|money|account|kids)|a card|my|men)\b| to (?:go|be|come|stay|have)| on your own| out| alone| around)|you(?:'ll| will| would)? (?:only|just) (?:blow|waste|fritter|spend|lose) it(?= ?[.,!]| ?$| on| all)`,
      String.raw`(?:it's|that's|that is|it is|is|way|far|much) too (?:short|tight|low cut|low|revealing|see ?through|bare)(?= ?[.,!]| ?$| for| to)(?=[^\n]{0,60}\b(?:cheap|change|take|return|wear|wearing|slut|dress|skin|you look|not going|out in)|[^\n]{0,4}$)|you(?:'re)? (?:look|looking|looked) (?:so |really )?(?:cheap|easy|slutty|tarty|like a (?:tart|slut|whore|hooker|prostitute|slag))`,
      String.raw`(?:you(?:'ll| will| can|'re| are| should| need to)) (?:just )?(?:stay|staying|stop|be) (?:at )?(?:home|in|indoors|in the house|here)(?= ?[.,!]| ?$| where| like| with(?! the (?!kids|baby))| and (?:look|clean|cook)| from now)(?! with me)|(?:minutes|mins|hour|hours|\d ?pm|o'clock|o clock)(?: max| tops| only)?[.,]? (?:then|and then|and)? ?(?:you (?:come|are) (?:straight )?(?:back|home)|straight home|i want you (?:back|home)|you're done|home)(?= ?[.,!]| ?$| here| or| to| straight| by)`,
      String.raw`(?:who|did i|did anyone|have i|when did i)(?: ever)? (?:gave|give|given|grant\w*)(?: you)? (?:you )?(?:permission|the right|leave|the ok)|you(?:'re| are) (?:a|my) (?:wife|husband|married (?:wo)?man|mother|mum|mom) now|you (?:need|needed|have to get|don't have|must get) my (?:permission|say so|approval)`,
      String.raw`or (?:we(?:'ll| will|'re going to)?|there(?:'ll| will|'s going to)?|you and (?:me|i)|you(?:'ll| will)?) (?:have|be|get|got|have got) (?:a |big |a big |serious )?(?:problems?|trouble|issue)(?= ?[.,!]| ?$)|(?:turn|switch|put) (?:it|them|that|your (?:location|phone|sharing|gps)|find my(?: phone)?|location|the (?:location|app|camera|tracker)) (?:back )?on(?= ?[.,!]| ?$| or| now| right| and)(?<=\b(?:back|location|find my|sharing|tracker|phone)\b[^\n]{0,12})`,
      String.raw`good (?:thing|job) i (?:did|checked|looked|read|went|do)(?= ?[.,!]| ?$| too| because| cos| through| it)|(?:just )?(?:to check|to see|checking|making sure|to make sure)(?: if| that| whether)? you (?:were|was|are|actually)(?: really| actually)? (?:there|at work|at (?:your|the)|where you|alone|telling|lying|home|in)|(?:learn|learned|learnt|know|knew|remember)(?:ing)? how to (?:behave|act|treat your (?:man|husband)|be a (?:wife|woman|mother)|obey|listen to me)`,
    ),
    unless: play,
  },
];
