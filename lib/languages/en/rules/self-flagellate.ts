import { afterComplaint, ruleOf } from './hearing';

/** Hears an apology that turns into collapse. */
export const selfFlagellate = ruleOf({
  id: 'self-flagellate',
  label: 'defensiveness',
  practice: 'listening',
  why: 'This might turn the hurt round, so they end up comforting you. Stay with theirs.',
  source: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research',
  priority: 3,
  patterns: [
    {
      words:
        /\bi(?:'m| am) (?:just |such |literally |clearly )?(?:the worst|a terrible|an awful|a horrible|a bad) (?:person|partner|husband|wife|boyfriend|girlfriend|mother|father|mum|dad|human)\b/,
      sure: 0.78,
      unless: /\b(?:at|parking|cook|dancer)\b/,
      after: afterComplaint,
    },
    {
      words:
        /^(?:(?:so|ok|fine|well|guess) )*i (?:just )?(?:ruin|mess up|break) everything(?: i touch| don't i)?$/,
      sure: 0.78,
      after: afterComplaint,
    },
    { words: /\bi can't do anything right\b/, sure: 0.78, after: afterComplaint },
    {
      words:
        /\bguess i(?:'m| am) just (?:terrible|useless|awful|a monster|the bad guy|the villain)\b/,
      sure: 0.82,
      after: afterComplaint,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'you forgot the recital and it hurt' }],
      draft: '{im a terrible person}',
    },
    {
      turns: [{ from: 'partner', text: 'you left me waiting' }],
      draft: '{i cant do anything right}',
    },
    {
      turns: [{ from: 'partner', text: 'it hurt when you snapped' }],
      draft: '{guess im just the bad guy}',
    },
    {
      turns: [{ from: 'partner', text: 'you never asked about my scan, i felt alone' }],
      draft: '{i ruin everything}',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'bay 4?' }], draft: 'im the worst at parking' },
    { turns: [{ from: 'partner', text: 'coffee?' }], draft: 'you deserve better coffee than this' },
    { turns: [{ from: 'partner', text: 'cake?' }], draft: 'i ruin everything i bake haha' },
    { turns: [{ from: 'partner', text: 'you left me waiting' }], draft: 'i was late and im sorry' },
  ],
});
