import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases a test went through, by what they are. */
    cases?: Readonly<Record<string, number>>;
  }
}

/** Says how many cases a test went through, for `tests/PROOFS.md`. */
export function tried({ meta }: TestContext['task'], count: number, what: string): void {
  meta.cases = { ...meta.cases, [what]: (meta.cases?.[what] ?? 0) + count };
}
