import { ruleOf } from './hearing';

/** Hears a verdict on the person: always, never, lazy. */
export const criticismGlobal = ruleOf({
  id: 'criticism-global',
  label: 'criticism',
  practice: 'vulnerability',
  why: 'This might land as a verdict on who they are. One event and one wish is easier to answer.',
  source: 'Rogers, Howieson & Neame 2018, PeerJ 6:e4831',
  priority: 9,
  patterns: [
    {
      words:
        /\byou (?:literally |really |just )?(?:never|always|constantly) (?:ever |even |just |do |bloody )?(?:listen|help|do|think|care|try|clean|cook|plan|ask|call|text|reply|answer|tell me|notice|support|let me|forget|ruin|interrupt|blame|make (?:excuses|it about|me feel)|act|start|complain|moan|leave|choose|pick|put|take|lie|cancel|come late|say (?:that|this)|want|appreciate|apologi[sz]e|learn|change|remember|finish|follow|show up|mean|pay|use your|stop)\b/,
      sure: 0.92,
      unless:
        /\b(?:make me (?:laugh|smile|happy|feel (?:better|safe|good|loved))|know how to|look (?:so )?(?:good|nice|lovely|beautiful|great)|cheer me|the best|fail to amaze|well|never forget|forget a|dreading|told me (?:what|which|when|the)|mind|tell me (?:what|which|the time))\b/,
    },
    {
      words:
        /\b(?:why are you (?:so|such an?|always so) (?:\w+ )?(?:lazy|selfish|rude|cold|difficult|useless|careless|messy|mean|boring|negative|needy|stubborn|immature|thoughtless|like this))\b/,
      sure: 0.88,
    },
    {
      words: /\b(?:what is wrong with you|what's wrong with you)\b(?! (?:you )?poor)/,
      sure: 0.85,
      unless: /\bare you (?:ok|ill)|sick/,
    },
    { words: /^(?:so )?typical (?:you|of you)$/, sure: 0.8 },
    {
      words:
        /\byou(?:'re| are) (?:literally |just |honestly |always |so |such |the most |the |a |an )+(?:\w+ )?(?:lazy|laziest|selfish|useless|unreliable|careless|thoughtless|inconsiderate|disorgani[sz]ed|hopeless|negative|irresponsible|self ?ish person|lodger)\b/,
      sure: 0.9,
      unless: /\bnot\b/,
    },
    { words: /\bnothing i (?:do|say) is (?:ever )?(?:good )?enough\b/, sure: 0.85 },
    { words: /\bfor once in your life\b/, sure: 0.9 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'can you give me a hand with the boxes' }],
      draft: '{you never help} unless i beg',
    },
    {
      turns: [{ from: 'partner', text: 'home at 7 now' }],
      draft: '{you always choose} work over us',
    },
    {
      turns: [{ from: 'partner', text: 'ill do the bins later' }],
      draft: '{youre so lazy} its unreal',
    },
    {
      turns: [{ from: 'partner', text: 'need anything from the shop?' }],
      draft: 'would be nice if you looked in the fridge {for once in your life}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'look what i made' }], draft: 'you always make me smile' },
    { turns: [], draft: 'i never remember to water them sorry' },
    {
      turns: [{ from: 'partner', text: 'what time are we due' }],
      draft: 'you never told me what time the table is',
    },
    { turns: [{ from: 'partner', text: 'bad day' }], draft: 'you never have to ask, im coming' },
    {
      turns: [{ from: 'partner', text: 'my sister rang' }],
      draft: 'she said "you never listen" to me',
    },
  ],
});
