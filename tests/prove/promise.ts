/** What came of trying one promise. */
export interface Tried {
  /** The promise, as `SECURITY.md` and the design say it. */
  readonly promise: string;
  /** How it was tried, in words a stranger can follow. */
  readonly how: string;
  /** How many cases, with what they are. */
  readonly cases: string;
  /** What broke it; none when it holds. */
  readonly broken: readonly string[];
  /** Why it was not tried here, where it was not. */
  readonly skipped?: string;
}

/** One line of a table: the promise, how tried, how many cases, what came of it, at which commit. */
export function rowOf({ promise, how, cases, broken, skipped }: Tried, commit: string): string {
  const result =
    skipped !== undefined
      ? `not tried: ${skipped}`
      : broken.length === 0
        ? 'held'
        : `**broken**: ${broken.slice(0, 5).join('; ')}`;
  return `| ${[promise, how, cases, result, commit].map(cell).join(' | ')} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
