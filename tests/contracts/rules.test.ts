import { describe, expect, test, vi } from 'vitest';
import { english } from '../../lib/languages/en/listening';
import type { Heard } from '../../lib/listening/hint';
import { listen } from '../../lib/listening/listen';
import type { Example } from '../../lib/listening/rule';

// Composing rephrasings for every example takes seconds, on a busy machine more.
vi.setConfig({ testTimeout: 60_000 });

/** What the whole engine says to a rule's example. */
function hear({ turns, draft }: Example): Heard {
  return listen(
    {
      turns: turns.map(({ from, text }) => ({ speaker: from, text })),
      draft: draft.replace(/[{}]/gu, ''),
    },
    english,
  );
}

const told = ({ turns, draft }: Example): string => `${turns.at(-1)?.text ?? ''} > ${draft}`;

const speaks = english.rules.flatMap(({ id, speaks: all }) => all.map((one) => ({ id, one })));
const silent = english.rules.flatMap(({ id, silent: all }) => all.map((one) => ({ id, one })));

/**
 * Shares of the examples as the engine stands; each may be made stricter, never looser.
 * The aim is 0.95 heard, and 0.02 loud.
 */
const limits = { heard: 0.74, loud: 0.12 } as const;

describe('the examples of all rules, heard by the whole engine', () => {
  test('nearly all that are to be heard bring a hint, with a rephrasing', () => {
    const missed = speaks.filter(({ one }) => hear(one).hints.length === 0);
    const share = 1 - missed.length / speaks.length;
    const list = missed.map(({ id, one }) => `${id}: ${told(one)}`);
    expect(share, list.join('\n')).toBeGreaterThanOrEqual(limits.heard);
  });

  test('of those that are to stay silent no more than before bring one', () => {
    const loud = silent.filter(({ one }) => hear(one).hints.length > 0);
    const list = loud.map(({ id, one }) => `${id}: ${told(one)}`);
    expect(loud.length / silent.length, list.join('\n')).toBeLessThanOrEqual(limits.loud);
  });

  test('a hint marks words of the draft, and each rephrasing silences it', () => {
    for (const { one } of speaks) {
      const [hint] = hear(one).hints;
      if (!hint) continue;
      const draft = one.draft.replace(/[{}]/gu, '');
      expect(hint.span.end).toBeLessThanOrEqual(draft.length);
      expect(hint.rephrasings.length).toBeGreaterThan(0);
      for (const { edit, draft: after } of hint.rephrasings) {
        const made = draft.slice(0, edit.span.start) + edit.text + draft.slice(edit.span.end);
        expect(made).toBe(after);
        const again = hear({ ...one, draft: after }).hints;
        expect(again.map(({ rule }) => `${rule}: ${after}`)).toEqual([]);
      }
    }
  });
});
