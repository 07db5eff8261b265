import { describe, expect, test } from 'vitest';
import { flip } from '../../lib/listening/flip';

describe('flip tells a clause from the other side', () => {
  test.each([
    ['my boss yelled at me', 'your boss yelled at you'],
    ['you were on your phone', 'I was on my phone'],
    ['i was late and i am sorry', 'you were late and you are sorry'],
    ['you left me standing there', 'I left you standing there'],
    ["i'm so tired of myself", "you're so tired of yourself"],
    ['they picked me', 'they picked you'],
    ['she told you about my scan', 'she told me about your scan'],
    ["you didn't ask me", "I didn't ask you"],
    ['that was mine', 'that was yours'],
    ['Jess laughed at me in front of everyone', 'Jess laughed at you in front of everyone'],
    ['I was so proud', 'you were so proud'],
    ['we lost our keys', 'we lost our keys'],
    ['it hurt when you laughed', 'it hurt when I laughed'],
    ['', ''],
  ])('%s', (said, told) => {
    expect(flip(said)).toBe(told);
  });

  test('twice is where it began, where nothing but the person changes', () => {
    for (const said of ['my boss yelled at me', 'your mum rang me', 'they gave me your coat']) {
      expect(flip(flip(said))).toBe(said);
    }
  });
});
