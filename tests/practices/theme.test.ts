import { describe, expect, test } from 'vitest';
import { rules as english } from '../../lib/languages/en/rules';
import { rules as spanish } from '../../lib/languages/es/rules';
import { practices } from '../../lib/practices/card';
import { fewestUsed, rulesOf, themeOf } from '../../lib/practices/theme';

test('every rule asks for the practice that it says itself', () => {
  const said = Object.fromEntries(
    practices.map((practice) => [
      practice,
      english
        .filter((rule) => rule.practice === practice)
        .map(({ id }) => id)
        .sort(),
    ]),
  );
  expect(rulesOf).toEqual(said);
});

test('every rule of another language has its practice', () => {
  const known = Object.values(rulesOf).flat();
  expect(spanish.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

describe('the theme', () => {
  test.each([
    ['nothing was used', {}, undefined],
    ['few were used', { advice: fewestUsed - 1 }, undefined],
    ['one practice is ahead', { advice: fewestUsed, stonewall: 2 }, 'listening'],
    ['its kinds count together', { stonewall: 3, pursue: 3, advice: 5 }, 'patience'],
    ['two are as often', { advice: 6, stonewall: 6 }, undefined],
    ['a rule is no more', { 'a-rule-of-old': 40, order: 5 }, 'shared'],
  ] as const)('%s', (_name, counts, theme) => {
    expect(themeOf(counts)).toBe(theme);
  });
});
