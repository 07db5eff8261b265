import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signs } from '../../lib/languages/en/gate';
import { cues, partnerCues } from '../../lib/languages/en/model/cues';
import { signs as spanishSigns } from '../../lib/languages/es/gate';
import { beginningsOf } from '../../lib/listening/beginnings';
import { Sieve } from '../../lib/listening/sieve';

describe('beginningsOf', () => {
  test.each([
    [/\b(?:calm down|relax)\b/u, ['calm d', 'relax']],
    [/\byou(?:'re| are)? late\b/u, ["you're", 'you ar', 'you la']],
    [/\bgr[ae]y\b/u, ['gray', 'grey']],
    [/\bhaha\w*/u, ['haha']],
    [/^(?:no|nope)[.!]*$/u, ['no', 'nope']],
    [/\b(?:so ){0,2}sad\b/u, ['so ', 'sad']],
    [/(?<!not )\bmine\b(?! too)/u, ['mine']],
    [/\bx{3,}\b/u, ['x']],
  ])('%s', (pattern, beginnings) => {
    expect([...(beginningsOf(pattern) ?? [])].sort()).toEqual([...beginnings].sort());
  });

  test.each([
    [/you never/u],
    [/\b(?:lol|haha)\b|😂/u],
    [/\b\w+ing\b/u],
    [/\b(?:so )?(?:\d+ mg)\b/u],
    [/\bYou\b/u],
    [/\byou\b/iu],
    [/(you)/u],
  ])('%s cannot be told', (pattern) => {
    expect(beginningsOf(pattern)).toBeUndefined();
  });
});

describe('Sieve', () => {
  const patterns = [
    ...Object.values(cues),
    ...Object.values(partnerCues),
    ...[...signs, ...spanishSigns].map(({ pattern }) => pattern),
  ];
  const sieve = new Sieve(patterns);
  /** Texts made of the patterns' own words, so that many match. */
  const words = [
    ...new Set(patterns.flatMap(({ source }) => source.match(/[a-z']+/gu) ?? [])),
    '.',
    '!!',
    '\n',
    '…',
    '🥳',
    "'",
    '_',
    '-',
    'é',
    '7',
  ];
  const texts = fc
    .array(
      fc.record({ word: fc.constantFrom(...words), gap: fc.constantFrom(' ', ' ', ' ', '', ', ') }),
      {
        maxLength: 24,
      },
    )
    .map((parts) => parts.map(({ word, gap }) => word + gap).join(''));

  test('never holds back a pattern that matches', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tried = new Set(sieve.candidates(text));
        patterns.forEach((pattern, place) => {
          if (pattern.test(text))
            expect(tried.has(place), `${pattern.source} in ${text}`).toBe(true);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('holds back nearly all that cannot match', () => {
    const tried = sieve.candidates('see you at seven then, shall i bring the red wine');
    expect(tried.length).toBeLessThan(patterns.length / 3);
  });
});
