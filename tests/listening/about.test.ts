import { describe, expect, test } from 'vitest';
import { aboutOf, deedOf, echoesOf, hurtOf } from '../../lib/listening/about';
import { readText } from '../../lib/listening/text';

describe('aboutOf marks what a turn is about', () => {
  test.each([
    ['feel so low. {my boss yelled at me}'],
    ['so stressed about {the deadline}'],
    ['omg {they gave the part to someone else}'],
    ['im so sad'],
    [''],
  ])('%s', (marked) => {
    const raw = marked.replace(/[{}]/g, '');
    const span = aboutOf(readText(raw));
    const start = marked.indexOf('{');
    expect(span).toEqual(start < 0 ? undefined : { start, end: marked.indexOf('}') - 1 });
  });
});

describe('echoesOf finds what may be said back', () => {
  test.each([
    ['he did it in front of the interns', 'in front of the interns'],
    ['9 nights now. i cant think', '9 nights'],
    ['my boss shouted at me today', 'your boss shouted at you'],
    ['they gave me the raise!!', 'they gave you the raise'],
    ['on my 3rd day as well', 'on your 3rd day'],
  ])('%s', (said, words) => {
    expect(echoesOf(readText(said)).map((echo) => echo.words)).toContain(words);
  });

  test.each([
    'home in 20 mins',
    'gran died at 5 this morning',
    'see you in 3 days',
    'did they shout at me?',
    '',
  ])('nothing in: %s', (said) => {
    expect(echoesOf(readText(said))).toEqual([]);
  });
});

describe('deedOf tells what the sender did', () => {
  test.each([
    ['you were on your phone the whole of dinner', 'I was on my phone the whole of dinner'],
    ['it hurt when you laughed at me in front of jo', 'I laughed at you in front of jo'],
    ['last night you raised your voice at me', 'I raised my voice at you'],
    ["you didn't even call", "I didn't call"],
    ['you never help', undefined],
    ['you were right', undefined],
    ['you said you would ring', undefined],
    ['did you eat?', undefined],
  ])('%s', (said, deed) => {
    expect(deedOf(readText(said))).toBe(deed);
  });
});

test.each([
  ['i felt so left out', { word: 'left out', still: false }],
  ['i feel ignored lately', { word: 'ignored', still: true }],
  ['felt small tbh', { word: 'small', still: false }],
  ['i feel like pizza', undefined],
])('hurtOf: %s', (said, hurt) => {
  expect(hurtOf(readText(said))).toEqual(hurt);
});
