import { whenTense, ruleOf } from './hearing';

/** Hears an opening that accuses. */
export const harshStartup = ruleOf({
  id: 'harsh-startup',
  label: 'demand',
  practice: 'vulnerability',
  why: 'This might land as an attack before the topic is clear. The thing and the feeling open more.',
  source: 'Gottman & Carrère, start-up studies, in Rogers et al. 2018, PeerJ 6:e4831',
  priority: 6,
  patterns: [
    {
      words: /^(?:unbelievable|unreal|incredible|wow|amazing)(?: again| really)?$/,
      sure: 0.7,
      all: true,
    },
    {
      words: /\b(?:oh )?so now you (?:reply|answer|want to|care|text|show up|remember)\b/,
      sure: 0.85,
    },
    { words: /\bso (?:that's|this is) how it is\b/, sure: 0.75 },
    {
      words: /\bi can't believe you (?:did|said|would|just|forgot|went|told)\b/,
      sure: 0.75,
      unless: /\b(?:got|won|made it|passed|yes|for me)\b/,
    },
    { words: /^so you're (?:just )?(?:not going to|going to (?:ignore|sit))\b/, sure: 0.85 },
    {
      words: /^are you (?:actually |even )?(?:serious|kidding me|joking)(?: right now| me)?$/,
      sure: 0.7,
      all: true,
      after: whenTense,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'soz just seen this' }], draft: '{oh so now you reply}' },
    {
      turns: [{ from: 'partner', text: "i told mum we'd come" }],
      draft: '{i cant believe you did} that without me',
    },
    {
      turns: [{ from: 'partner', text: 'ok' }],
      draft: '{so youre just not going to} say anything',
    },
    {
      turns: [{ from: 'partner', text: 'we can talk later' }],
      draft: 'wow ok {so thats how it is}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'I GOT IN' }], draft: 'i cant believe you got in!!' },
    { turns: [{ from: 'partner', text: 'look at this view' }], draft: 'unbelievable sky' },
    {
      turns: [{ from: 'partner', text: 'rent went up' }],
      draft: 'we need to talk about the rent tonight',
    },
    { turns: [{ from: 'partner', text: 'guess what' }], draft: 'really? tell me more' },
  ],
});
