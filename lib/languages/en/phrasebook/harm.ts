import type { Scene } from '../../../listening/rule';
import type { Label } from '../../../listening/hint';
import type { PartnerMoment, Span } from '../../../listening/moment';
import type { Clause } from '../../../listening/text';

/** Name-calling and verdicts on a person, as they stand in plain spelling. */
export const insult =
  /\b(?:lazy|laziest|selfish|pathetic|useless|stupid|idiot|moron|dumb|crazy|insane|mental|psycho|ridiculous|drama queen|dramatic|childish|child|baby about|clown|loser|embarrassing|embarassing|embarrassment|hopeless|a joke|liar|narcissist\w*|disaster|needy|clingy|nag(?:ging)?|boring|ungrateful|fat|ugly|weak|immature|thick|bonkers|unhinged|toxic|spoilt|brat|princess|goblin|muppet|cheap|coward|careless|incapable|disorganised|thoughtless|paranoid|control freak|cruel|heartless|worst)\b/;

const dismissing =
  /\b(?:calm down|relax\b|chill\b|get over|not that (?:deep|bad|serious|big)|(?:big|huge) deal|overreact\w*|over react\w*|too sensitive|so sensitive|whatever\b|don't care|who cares|so what\b|grow up|man up|suck it up|get a grip|cheer up|chin up|at least\b|least it|could(?:'ve| have)? be(?:en)? worse|move on|it's (?:just|only|literally)|it was (?:just|only)|nobody died|no one died|lighten up|don't start|not this again|here we go|drop it|leave it\b|forget it|let it go|dwell|overthink\w*|reading (?:way )?too much|in your head|making (?:a|it a|something)|get used to it|life goes on|silver lining|bright side|for a reason|worse off|have it worse|be grateful|stay positive|be strong|don't be (?:silly|daft|sad|dramatic|ridiculous|so)|you'?ll be fine|it'?ll be (?:fine|nothing|ok|okay|alright)|banter|can't take a joke|just a joke|stop (?:crying|moaning|worrying|whining|complaining|being))\b/;

const blaming =
  /\b(?:you (?:never|always|constantly)|you're (?:always|never|just like|the one who|so)|you are (?:always|never|so)|every (?:single )?time|for once|typical|what about (?:you|when)|you do it too|you started|your fault|not my fault|maybe if you|if you hadn't|if you didn't|you made me|what is wrong with you|what's wrong with you|what were you thinking|why (?:do|did|didn't|don't|can't|couldn't|are|aren't|would|must|is it|should i|am i)|how many times|how hard is it|told you|you people|in your life|can't even|you can't|you couldn't|nothing i do|good enough for you|you're the (?:one|problem)|you don't (?:even )?care|you (?:just )?(?:want|like|love|enjoy)(?:ed)? (?:to|me|making|being|having|it)|on purpose|admit it|you think (?:i|you)|you obviously|clearly you|you wanted|you were (?:hoping|dying|relieved)|ex never|my ex|why can't you|more like|other (?:people|men|women|girls|guys|wives|husbands|couples)|even my|your (?:mother|father|mum|mom) (?:is|was|all over))\b/;

const sneering =
  /\b(?:must be nice|poor you|oh well done|congrat\w* on finally|bravo|slow clap|god forbid|your majesty|want a medal|medal|tiny violin|cry me|boo hoo|genius|sherlock|oh please|oh look|lucky me|thanks for nothing|good luck with that|save it|keep your|spare me|your highness|happy now|satisfied|is that what you want|don't make me laugh|funny how|how sweet|how nice for|as if|big man|nice try|finally|about time|took you|bare minimum|shocker|what a surprise|surprise surprise|no surprise|of course you|some of us|or do you not|do you even|do you ever|open your eyes|learn to|apparently|bit late|only took|wow you|like that's new|that'll be the day|wonders never|(?:are|do|did|have|were) you ever|i'm not your|i don't have to|i didn't ask you|mind reader|beck and call|i'm not (?:going to )?(?:sit|stand|beg|apologi\w+)|not about you|this is the thanks|nice of you to|what do you want from me|common sense|use your (?:head|brain|eyes)|read your|why (?:do )?i (?:even )?bother|what's the point)\b/;

const threatening =
  /\b(?:we're (?:done|over|finished)|i'm (?:done|gone|out|leaving|off|going back|going to my)|it's over|don't (?:bother|come (?:back|home|crying))|find (?:someone|somebody|yourself|you) (?:else|somewhere)?|sleep on the (?:sofa|couch)|change the locks|locks|divorc\w*|pack(?:ing)? (?:my|your)|bags|see what happens|you'll (?:regret|see)|move out|block(?:ing)? you|consider yourself|or else|last (?:chance|warning)|i mean it|try me|watch me|single\b|end up alone|tell(?:ing)? (?:everyone|them all))\b/;

const guilting =
  /\b(?:after (?:everything|all i)|don't mind me|don't worry about me|as usual|like always|as always|i'll just|i will just|have fun without|without me then|i guess i|nobody (?:notices|asks|cares)|no one (?:notices|asks|cares)|since i'm (?:clearly|obviously)|some of us|you owe me|thanks? i get|i do (?:everything|it all)|if you (?:really )?(?:loved|cared)|doesn't matter what i|guess i don't|i gave up|i sacrificed|i only (?:cooked|did|spent|waited)|hope it's (?:delicious|worth)|enjoy yourself|enjoy your|i always have to|have i ever|and i said nothing)\b/;

const nonApology =
  /\b(?:sorry (?:you|if|but|that you|for (?:having|existing|being alive|breathing|caring))|apologi[sz]e if|said sorry|already (?:said|apologi)|mistakes were|what more do|fine sorry|ok sorry|okay sorry|sorry ok|my bad for)\b/;

/** Advising words. */
export const advising =
  /^(?:(?:and|so|then|just|but|well|simple|look|listen|honestly|ok|okay|right|also|babe|love|see) )*(?:you (?:should|need to|have to|could|ought to|must|want to|gotta|got to|might want)|you'd better|you just (?:need|have)|why (?:don't|not|didn't) you|have you (?:tried|thought|considered)|how about|what you (?:need|want|should)|try (?:to|and|not|a|some|\w+ing)|maybe (?:try|you|just)|if i were you|just (?:tell|say|ignore|quit|block|leave|ask|go|stop|do|call|email|don't|get|take|be)|stop \w+ing|start \w+ing|tell (?:her|him|them|your)|ask (?:for|her|him|them)|get (?:some|a|an|rid|yourself)|go (?:to|and|see|for)|join|delete|unfollow|block|email|ring|call|book|drink|take (?:a|some|the)|cut|meditate|practi[sc]e|download|put|make (?:a|some)|send (?:a|her|him|them|an)|apply|set (?:a|up)|buy|leave|ignore|quit|do (?:some|a|the)|write|report|look (?:for|into)|no (?:screens|phone))\b/;

const turningToSelf =
  /\b(?:same\b|me too|that's nothing|you think (?:you're|your|that's)|try (?:being|living|having|doing) |wait till|wait until|imagine (?:being )?me|my (?:day|week|boss|back|knee|mum|dad|sister|brother|head|shift|job|mate)|i (?:once|used to|had|got|was|did|haven't|didn't)|i've (?:been|had|got|put)|i'm (?:the one|also|so|more)|i'd kill|at my|nobody ever asks me|i wish i|what about me|when i)\b/;

const coldTurn =
  /^(?:ok(?:ay)?|k|kk|fine|whatever|sure|right|noted|cool|mm+|hm+|nope?|no|lol|idc|nm|figures|and|so|good for you|nothing|im fine|i'm fine|not interested|busy|later|not now|can't deal|good ?night|night|do what you want|have it how you want|up to you|if you say so|i don't care|leave me alone|nothing to say|i'm done(?: talking)?|i'm not doing this|done talking|enough|goodnight|don't|dont)(?: (?:then|x|now|lol|anyway|babe|with this))*$/;

/** Whether a clause of the draft, in plain spelling, hurts by the look of its words. */
export function looksHarmful(clause: Clause, label: Label): boolean {
  const plain = clause.plain;
  if (plain === '') return false;
  if (coldTurn.test(plain)) return true;
  if (
    /^(?:i|i'm|i've) (?:feel|felt|was|am|need|would|miss|worried|sorry|love)\b/.test(plain) &&
    !/\b(?:you|never|always)\b/.test(plain)
  ) {
    return label === 'shift' ? turningToSelf.test(plain) : false;
  }
  if (insult.test(plain) && !/\b(?:i'm|i am|i was|i feel|myself|my boss|he|she|they)\b/.test(plain))
    return true;
  if (
    dismissing.test(plain) ||
    blaming.test(plain) ||
    sneering.test(plain) ||
    threatening.test(plain) ||
    guilting.test(plain) ||
    nonApology.test(plain)
  )
    return true;
  if (label === 'advice') return advising.test(plain);
  if (label === 'shift') return turningToSelf.test(plain);
  return false;
}

/** Words that hold something to be kept: a question of the day, an offer, an own feeling, a time, a thing to do. */
const practical =
  /^(?:(?:and|but|so|also|ok|okay|anyway|btw|oh|babe|love|hey|well) )*(?:(?:can|could|will|would) (?:you|we|i)\b|what time\b|which\b|where (?:is|are|did|do)\b|when (?:is|are|do|does|will)\b|did (?:you|your|the)\b|do (?:you|we) (?:want|need|have)\b|have you (?:seen|got|rung|called|fed|paid)\b|is the\b|are (?:you|we) (?:home|coming|still|back)\b|what do you (?:want|fancy)\b|i'm (?:on|at|in|home|leaving|outside|coming|so proud|proud|happy for|tired|exhausted|worried|scared|stressed|hurt|sad|here|free|off at|back|finishing)\b|i (?:love|miss|need|want|felt|feel|was (?:worried|scared|hurt|busy|working|late|tired|cooking|driving|asleep))\b|love you|we(?:'ll| can| need| have)\b|the \w+ (?:is|needs|comes|closes)\b|dinner|there's (?!people|lots|plenty|always|nothing|no\b)|it (?:starts|closes|shuts|stings|hurts|hurt)|thank|ta\b|remember)/;

/** A plain statement that can stand alone. */
function holds(plain: string): boolean {
  return (
    plain.split(' ').length >= 4 &&
    /^(?:(?:and|but|so|well|yes|no|ok|okay|right) )*(?:i(?:'m|'ve|'d)?|my|we(?:'re|'ve)?|he|she|they|the \w+ (?:is|was|has|went|needs|are)|(?:this|that) is the|it's (?:been|the \w+ time|the only)|there (?:is|are|was|were)|there's|mum|mom|dad|the (?:kids|boys|girls|dog|cat|baby)|last (?:night|week|time)|yesterday|tomorrow) \w+/.test(
      plain,
    ) &&
    !/\b(?:i'll|i will|i suppose|i see you|i love how|i hope|i know you|i wish you|you people|majesty|lovely|wonderful|brilliant|genius|apparently|wall|failed|ashamed of you|married|mistake|wasted|regret|sick of you|i can't believe|i can read|honestly|the only one|nobody|never|always|would've|would have|i just get|explain you|do not|don't intend|run out|i will not|i won't|last one|just wait|known better|next time|might as well|give a damn|did not|so that you|used to it|count(?:ing)? (?:to )?three|enough of|finding out|allowed|than you|research|on (?:her|his) own|like you|with you|people (?:with|who)|some people)\b/.test(
      plain,
    )
  );
}

const timed =
  /\b(?:\d[\d.:]*(?:am|pm|k)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|weekend|noon|midnight|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|this (?:morning|afternoon|evening|week)|next (?:week|month)|half \w+|quarter (?:to|past))\b/;
const arranged =
  /\b(?:booked|booking|reserved|appointment|mot|dentist|gp|landlord|plumber|boiler|vet|delivery|parcel|train|flight|bus|table|meeting|shift|school run|pick ?ups?|picking up|collect|drop(?:ping)? off|insurance|renew|expires|closes|shuts|opens|starts|arriv\w+|lands|wants? access|drawer|cupboard|shed|fridge|freezer|oven|email|tickets?|bottle|cooked|ordered|paid|deadline|invited|coming|off at|home (?:at|by)|back (?:at|by)|mum's|mom's|in (?:the|my|a) \w+|at (?:the|my) \w+)\b/;

/** A time and what happens then: to be known whatever else is said. */
export function arrangement(plain: string): boolean {
  return (
    timed.test(plain) &&
    arranged.test(plain) &&
    !/\b(?:last (?:year|month|week)|ago|people|only|just|because|when i|my (?:own|first)|used to|always|never)\b/.test(
      plain,
    )
  );
}

/** A harmless statement that would be missed: a time, a sum, where a thing is, what was arranged. */
function solid(clause: Clause, label: Label, moment: PartnerMoment): boolean {
  const { plain, question } = clause;
  if (
    question ||
    label === 'guilt-trip' ||
    plain.split(' ').length < 3 ||
    /\b(?:you|your|you're|yours|you've)\b/.test(plain) ||
    looksHarmful(clause, label)
  )
    return false;
  return moment === 'hard-feeling' || moment === 'good-news'
    ? arrangement(plain)
    : timed.test(plain) || arranged.test(plain);
}

/** Where these are heard an "I'll" is seldom an offer. */
const bitter: ReadonlySet<Label> = new Set<Label>([
  'contempt',
  'guilt-trip',
  'ultimatum',
  'stonewalling',
  'mind-reading',
  'criticism',
  'non-apology',
  'invalidation',
]);

/** Here the draft itself may be harmless: what is missing hurts. */
const passing: ReadonlySet<Label> = new Set<Label>(['missed-feeling', 'flat-good-news', 'advice']);

/** How a clause of the draft is to be treated; a `fact` hurts nobody and belongs to what a complaint is about. */
export type Fate = 'drop' | 'keep' | 'fact' | 'open';

/** The draft's clauses with what should become of each; `open` ones hold nothing that must stay. */
export function fates(
  scene: Scene,
  label: Label,
  span: Span,
): readonly { readonly clause: Clause; readonly fate: Fate }[] {
  const whole = span.end - span.start >= scene.draft.raw.trim().length - 1;
  const moment = scene.partner.moment;
  return scene.draft.clauses.map((clause, i) => {
    const inside = Math.min(span.end, clause.end) - Math.max(span.start, clause.start);
    const score = scene.scores.clauses[i];
    const only = scene.draft.clauses.length === 1 && !passing.has(label);
    if (!only && (score ?? 0) < 0.9 && solid(clause, label, moment))
      return { clause, fate: 'fact' as const };
    const marked = only || (!whole && inside >= Math.min(6, clause.end - clause.start));
    if (
      label === 'ultimatum' &&
      /^(?:(?:and|then|or) )*i(?:'m|'ll| am| will)\b/.test(clause.plain)
    ) {
      return { clause, fate: 'drop' as const };
    }
    if (marked || looksHarmful(clause, label) || (score ?? 0) > 0.55)
      return { clause, fate: 'drop' as const };
    const offers =
      !bitter.has(label) &&
      /^(?:(?:and|but|so|ok|okay|yes|fine) )*(?:i'll|i will|i can) (?!just\b|go back|never|not\b|be the|tell everyone)/.test(
        clause.plain,
      );
    if ((offers || practical.test(clause.plain)) && clause.plain.split(' ').length > 1)
      return { clause, fate: 'keep' as const };
    return {
      clause,
      fate: holds(clause.plain) && (score ?? 0) < 0.4 ? ('fact' as const) : ('open' as const),
    };
  });
}
