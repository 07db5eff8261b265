import { practices, type Practice } from './card';

/** What a kind of hint asks a person to practise, by the id of its rule; the same in every language. */
export const rulesOf: Readonly<Record<Practice, readonly string[]>> = {
  vulnerability: [
    'compare',
    'contempt-insult',
    'contempt-sarcasm',
    'criticism-global',
    'harsh-startup',
    'moralise',
    'passive-aggressive',
    'scorekeep',
    'test-love',
    'threat-leave',
  ],
  listening: [
    'advice',
    'defend-counterblame',
    'defend-excuse',
    'deny-reality',
    'divert-ignore',
    'interrogate',
    'lecture-logic',
    'mindread-diagnose',
    'minimise',
    'non-apology',
    'opening',
    'quick-reassure',
    'self-flagellate',
    'shift-self',
    'silver-lining',
  ],
  shared: ['order'],
  encouragement: [
    'brush-thanks',
    'good-active-destructive',
    'good-passive',
    'good-passive-destructive',
  ],
  patience: ['kitchen-sink', 'pursue', 'reject-repair', 'stonewall', 'turn-against'],
};

/** Fewer used hints of a practice than this say nothing about a person. */
export const fewestUsed = 5;

/**
 * The practice that most of the used hints were about; `undefined` while they are few, or while no
 * practice is clearly ahead. `counts` says how often a hint was used, by the id of its rule.
 */
export function themeOf(counts: Readonly<Record<string, number>>): Practice | undefined {
  const used = practices
    .map((practice) => ({
      practice,
      count: rulesOf[practice].reduce((sum, rule) => sum + (counts[rule] ?? 0), 0),
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = used;
  if (!first || first.count < fewestUsed || first.count === second?.count) return undefined;
  return first.practice;
}
