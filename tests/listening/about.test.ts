import { describe, expect, test } from 'vitest';
import { aboutOf, echoesOf } from '../../lib/listening/about';
import { deedOf, grantOf, hurtOf, regretted } from '../../lib/listening/deed';
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
    ['she wrote "guest" on mine', '"guest"'],
    ['3 weeks in. nobody rang', 'nobody rang'],
    ['i told them. all four pages', 'all four pages'],
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
    ['you never asked how it went', 'I never asked how it went'],
    ['you promised to watch it with me', "I said I'd watch it with you and I didn't"],
    ['you keep booking things without asking', 'I keep booking things without asking'],
    ['you never help', undefined],
    ['you were right', undefined],
    ['you said you would ring me', "I said I'd ring you and I didn't"],
    ['you said you loved me', undefined],
    ['did you eat?', undefined],
  ])('%s', (said, deed) => {
    expect(deedOf(readText(said))).toBe(deed);
  });
});

test.each([
  ['you laughed when i told you', "I shouldn't have laughed when you told me"],
  ['you took the call in the middle of me telling you', "I shouldn't have taken the call"],
  ['you forgot my birthday', undefined],
])('regretted: %s', (said, words) => {
  expect(regretted(deedOf(readText(said)) ?? '')).toBe(words);
});

test.each([
  ["can you not text me when i'm in class", "I won't text you when you're in class"],
  ['could you please ring when you get there, roads are icy', "I'll ring when I get there"],
  ['can you stop leaving the gate open', "I'll stop leaving the gate open"],
  ['can you believe it', undefined],
  ['what time is it', undefined],
])('grantOf: %s', (said, words) => {
  expect(grantOf(readText(said))).toBe(words);
});

test.each([
  ['i felt so left out', { word: 'left out', still: false }],
  ['i feel ignored lately', { word: 'ignored', still: true }],
  ['felt small tbh', { word: 'small', still: false }],
  ['i feel like pizza', undefined],
])('hurtOf: %s', (said, hurt) => {
  expect(hurtOf(readText(said))).toEqual(hurt);
});
