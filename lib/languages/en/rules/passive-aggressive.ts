import { ruleOf } from './hearing';

/** Hears a wish that hides. */
export const passiveAggressive = ruleOf({
  id: 'passive-aggressive',
  label: 'guilt-trip',
  practice: 'vulnerability',
  why: 'The wish is hidden, so it is easy to miss. Said out loud it can be met.',
  source: 'Overall & McNulty 2017, PMC5181851',
  priority: 7,
  patterns: [
    {
      words:
        /\bi(?:'ll| will) (?:just )?(?:do|eat|go|sit|cook|sort|manage|be|stay|clean|handle) .{0,30}\b(?:myself|alone|on my own|by myself)\b.{0,20}\b(?:as usual|like always|as always|again|then|i guess|don't worry)\b/,
      sure: 0.88,
      unless: /\bno stress\b/,
    },
    {
      words: /\b(?:as usual|like (?:i )?always|as always)$/,
      sure: 0.72,
      unless: /\b(?:thank|lovely|perfect|great|amazing|delicious)\b/,
    },
    {
      words: /\b(?:don't|no don't|please don't) (?:mind|worry about) me\b/,
      sure: 0.82,
      unless: /\bi'm (?:safe|ok|fine)\b/,
    },
    {
      words: /\b(?:have fun|enjoy|enjoy yourself|go) without me\b/,
      sure: 0.8,
      unless: /\bi'm (?:ill|sick)\b/,
    },
    {
      words: /\b(?:guess|suppose) (?:i|i'll|i'm) .{0,25}\b(?:alone|myself|again|on my own)\b/,
      sure: 0.85,
    },
    { words: /\byou wouldn't (?:get|understand)(?: it)?$/, sure: 0.75 },
    { words: /\b(?:nobody|no one) (?:asks|thinks|cares) about me\b/, sure: 0.82 },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'out with the girls tonight' }],
      draft: 'no its fine, {dont mind me}',
    },
    { turns: [{ from: 'partner', text: 'late again sorry' }], draft: 'guess {ill eat alone then}' },
    {
      turns: [{ from: 'partner', text: 'cant help sat' }],
      draft: '{ill just do it myself as usual}',
    },
    { turns: [{ from: 'partner', text: "we're all going" }], draft: '{have fun without me}' },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'sorry i broke it' }],
      draft: 'its fine dont worry about it',
    },
    { turns: [{ from: 'partner', text: 'can you?' }], draft: 'ill do it myself, no stress' },
    { turns: [{ from: 'partner', text: 'off now!' }], draft: 'have fun!! say hi' },
    { turns: [{ from: 'partner', text: 'is it ok?' }], draft: 'no worries at all' },
  ],
});
