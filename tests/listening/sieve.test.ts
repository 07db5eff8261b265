import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signs } from '../../lib/languages/en/gate';
import { cues, partnerCues } from '../../lib/languages/en/model/cues';
import { signs as spanishSigns } from '../../lib/languages/es/gate';
import { takenApart } from '../../lib/listening/apart';
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
    [/(?<![\p{L}\p{N}'])(?:go|stay)(?![\p{L}\p{N}])/u, ['go', 'stay']],
  ])('%s', (pattern, beginnings) => {
    expect([...(beginningsOf(pattern, 6) ?? [])].sort()).toEqual([...beginnings].sort());
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
    expect(beginningsOf(pattern, 6)).toBeUndefined();
  });
});

describe('takenApart', () => {
  test.each([
    [/\b(?:a|b(?:c|d)|[|)]|\|)\b/u, ['a', 'b(?:c|d)', '[|)]', '\\|']],
    [/(?<!x)(?:a|b)(?! (?:c|d))/u, ['a', 'b']],
  ])('%s', (pattern, alternatives) => {
    const [opening = '', closing = ''] = pattern.source.split(/\(\?:a.*?(?:\\\||b)\)/u);
    expect(takenApart(pattern)).toEqual(
      alternatives.map((one) => `${opening}(?:${one})${closing}`),
    );
  });

  test.each([[/\b(?:a|b)\b|c/u], [/\b(?:a|b)?\b/u], [/\b(?:a|(b))\b/u], [/a|b/u]])(
    '%s stays whole',
    (pattern) => {
      expect(takenApart(pattern)).toEqual([pattern.source]);
    },
  );
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

  test('matches what the patterns themselves match, and never holds one of them back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const matching = patterns.flatMap((pattern, place) => (pattern.test(text) ? [place] : []));
        expect([...sieve.matches(text)]).toEqual(matching);
        expect(sieve.candidates(text)).toEqual(expect.arrayContaining(matching));
      }),
      { numRuns: 2000 },
    );
  });

  test('holds back nearly all that cannot match', () => {
    const tried = sieve.candidates('see you at seven then, shall i bring the red wine');
    expect(tried.length).toBeLessThan(patterns.length / 3);
  });
});
