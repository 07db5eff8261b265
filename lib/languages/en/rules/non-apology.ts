import { afterComplaint, ruleOf } from './hearing';

/** Hears a sorry that owns nothing. */
export const nonApology = ruleOf({
  id: 'non-apology',
  label: 'non-apology',
  practice: 'listening',
  why: 'This might sound like their feeling is the problem. What you did, and its effect, gets through.',
  source: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research',
  priority: 9,
  patterns: [
    {
      words:
        /\bsorry (?:that )?(?:you|if you|you're|you are|for your) (?:feel|felt|took|think|thought|got|are|were|so|can't|can not|find|found|see|heard|misunderstood|being so|upset|offended|mind|have)\b/,
      sure: 0.9,
      unless: /\b(?:sick|ill|unwell|poorly|cold|pain|loss|nervous|late|stuck|had (?:a|to|such))\b/,
    },
    {
      words:
        /\bsorry if (?:i|that|it|u|anything|my)\b.{0,30}\b(?:upset|offend\w*|hurt|came across|seemed|caused|bother\w*|embarrass\w*|was)\b/,
      sure: 0.88,
      unless: /\bdumb\b/,
    },
    {
      words: /\bsorry but (?:you|your|what do you)\b/,
      sure: 0.88,
      across: true,
      unless: /\b(?:running|late|busy|can't)\b/,
    },
    {
      words: /\bi (?:already )?said (?:i'm |i was )?sorry\b|\bwhat more do you want\b/,
      sure: 0.88,
    },
    {
      words:
        /^(?:(?:ok|fine|alright|well|oh) )+(?:i'm )?sorry(?: ok(?:ay)?| happy| satisfied| then| alright)*$/,
      sure: 0.82,
      all: true,
      after: afterComplaint,
    },
    {
      words:
        /\bmistakes were made\b|\bsorry for (?:existing|breathing|having (?:a|feelings|an opinion)|being (?:alive|me|such a|human))\b|\bsorry i'm not perfect\b/,
      sure: 0.9,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'you laughed at me in front of them' }],
      draft: '{sorry you feel} that way',
    },
    { turns: [{ from: 'partner', text: 'that joke hurt' }], draft: '{sorry if i upset} you' },
    {
      turns: [{ from: 'partner', text: 'you forgot our day' }],
      draft: '{i said sorry} what more do you want',
    },
    {
      turns: [{ from: 'partner', text: 'it hurt when you left' }],
      draft: '{sorry but you} were being difficult',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'got a cold' }], draft: 'sorry you feel sick' },
    { turns: [{ from: 'partner', text: 'where are you' }], draft: 'sorry but im running late!' },
    { turns: [{ from: 'partner', text: 'grandad died' }], draft: 'sorry for your loss' },
    {
      turns: [{ from: 'partner', text: 'i felt ignored' }],
      draft: 'im sorry i was on my phone, that was rude',
    },
  ],
});
