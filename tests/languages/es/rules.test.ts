import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labels, type Heard } from '../../../lib/listening/hint';
import { listen } from '../../../lib/listening/listen';
import type { Example } from '../../../lib/listening/rule';
import { spanish } from '../../../lib/languages/es/listening';
import { rules } from '../../../lib/languages/es/rules';

const hear = (turns: Example['turns'], draft: string): Heard =>
  listen({ turns: turns.map(({ from, text }) => ({ speaker: from, text })), draft }, spanish);

test('every file of the folder is in the list, and its name is the id', () => {
  const files = readdirSync(new URL('../../../lib/languages/es/rules', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'hearing.ts'].includes(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
  expect(rules.length).toBeGreaterThanOrEqual(10);
});

describe.each(rules)('$id', (rule) => {
  test('says why in at most twenty words, tentatively, with a source', () => {
    expect(rule.why.split(' ').length).toBeLessThanOrEqual(20);
    expect(rule.why).toMatch(/\b(?:puede|quizá|suele)\b/i);
    expect(rule.source.length).toBeGreaterThan(10);
    expect(labels).toContain(rule.label);
  });

  test('brings at least four examples of each kind', () => {
    expect(rule.speaks.length).toBeGreaterThanOrEqual(4);
    expect(rule.silent.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rule.speaks.map((example) => [example.draft, example] as const))(
    'speaks to «%s», of the very words',
    (marked, { turns }) => {
      const draft = marked.replace(/[{}]/g, '');
      const [hint] = hear(turns, draft).hints;
      expect(hint?.rule).toBe(rule.id);
      if (marked !== '')
        expect(hint?.span).toEqual({ start: marked.indexOf('{'), end: marked.indexOf('}') - 1 });
      expect(hint?.rephrasings.length).toBeGreaterThan(0);
      for (const one of hint?.rephrasings ?? []) {
        const { span, text } = one.edit;
        expect(draft.slice(0, span.start) + text + draft.slice(span.end)).toBe(one.draft);
        expect(hear(turns, one.draft).hints).toEqual([]);
      }
    },
  );

  test.each(rule.silent.map((example) => [example.draft, example] as const))(
    'says nothing of «%s»',
    (draft, { turns }) => {
      expect(hear(turns, draft).hints).toEqual([]);
    },
  );
});

test('odd drafts give silence, never a throw', () => {
  for (const draft of [
    ' ',
    '\ud800',
    '?'.repeat(2000),
    'nunca me '.repeat(300),
    '\n\n',
    '👍🏽',
    '¿¡',
  ]) {
    expect(hear([{ from: 'partner', text: draft }], draft).hints).toEqual([]);
  }
});

test('a long draft is read in a moment', () => {
  const draft = 'y tu nunca me '.repeat(100);
  const start = performance.now();
  hear([{ from: 'partner', text: 'me dolió lo de ayer '.repeat(50) }], draft);
  expect(performance.now() - start).toBeLessThan(500);
});
