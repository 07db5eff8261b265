import { describe, expect, test } from 'vitest';
import { aboutOf, echoesOf } from '../../lib/listening/about';
import { burdenOf } from '../../lib/listening/burden';
import { deedOf, grantOf, hurtOf, regretted } from '../../lib/listening/deed';
import { doubted, stungBy } from '../../lib/listening/habit';
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
    [
      'every time we go out you flirt with the waitress',
      "I shouldn't flirt with the waitress when we go out",
    ],
    ["you're always on your phone in bed", "I shouldn't be on my phone in bed"],
    ['i hate how you talk to waiters', "I shouldn't talk to waiters like that"],
    ['why did you tell them i failed', "I shouldn't have told them you failed"],
    ["why didn't you call", 'I should have called'],
    ['we said no phones at dinner', 'we did say no phones at dinner'],
    ["you're an hour late", "I'm an hour late"],
    ['you keep saying "you are fine" to me', "I shouldn't say that"],
    ['you make me laugh', undefined],
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

test.each([
  [
    "i'm the one who gets up with the baby",
    "you shouldn't be the only one who gets up with the baby",
  ],
  ['why am i always the bad guy', "you shouldn't always be the bad guy"],
  ['i waited 40 min in the rain', "you shouldn't have had to wait 40 min in the rain"],
  ['i found out from your sister', "you shouldn't have had to find out from my sister"],
  ['i asked you not to tell them', 'you asked me not to tell them'],
  ['i wanted you to wake me', "you wanted me to wake you and I didn't"],
  ['i cooked tonight', undefined],
])('burdenOf: %s', (said, words) => {
  expect(burdenOf(readText(said))).toBe(words);
});

test.each([
  ['it bothers me when you like her pics', 'it bothers you when I like her pics'],
  ['it hurt that you told your sister first', 'it hurt that I told my sister first'],
  ['when you joke about my cooking it hurts', 'it hurts when I joke about your cooking'],
  ['it helps when you ring me', undefined],
])('stungBy: %s', (said, words) => {
  expect(stungBy(readText(said))).toBe(words);
});

test.each([
  ["i don't feel like you want to be with me", 'I do want to be with you'],
  ["you don't love me any more", 'I do love you'],
  ["you don't love mondays", undefined],
])('doubted: %s', (said, words) => {
  expect(doubted(readText(said))).toBe(words);
});
