import { describe, expect, test } from 'vitest';
import { inVoice, kept, readVoice } from '../../lib/listening/voice';

const phrase = "I'm sorry, you're right. Can we talk about your day tonight?";

describe('inVoice types as the sender does', () => {
  test.each([
    ['u never listen', 'im sorry, ur right. can we talk about ur day tonight?'],
    ['you dont even care', 'im sorry, youre right. can we talk about your day tonight?'],
    ["you don't even care", "i'm sorry, you're right. can we talk about your day tonight?"],
    ["You don't even care.", "I'm sorry, you're right. Can we talk about your day tonight?"],
    ['You don’t even care', 'I’m sorry, you’re right. Can we talk about your day tonight?'],
    ['Dont start with me', 'Im sorry, youre right. Can we talk about your day tonight?'],
    ['WHERE ARE YOU NOW', "I'M SORRY, YOU'RE RIGHT. CAN WE TALK ABOUT YOUR DAY TONIGHT?"],
    ['cant do 2nite', 'im sorry, youre right. can we talk about your day 2nite?'],
  ])('%s', (draft, said) => {
    expect(inVoice(phrase, readVoice(draft, []))).toBe(said);
  });

  test('says nothing with an exclamation mark where the sender has none', () => {
    expect(inVoice('You got it! How?', readVoice('nice', []))).toBe('you got it. how?');
    expect(inVoice('You got it! How?', readVoice('nice', ['omg yes!']))).toBe('you got it! how?');
  });

  test('ends with a full stop only where the sender does', () => {
    expect(inVoice("That's a lot.", readVoice('Calm down', []))).toBe("That's a lot");
    expect(inVoice("That's a lot.", readVoice('Just calm down.', []))).toBe("That's a lot.");
  });

  test('leaves the words of the sender letter for letter', () => {
    expect(
      inVoice(`${kept("Can't make 6, Sorry")}. I'm late.`, readVoice('whatever u say', [])),
    ).toBe("Can't make 6, Sorry. im late");
  });

  test('takes mum or mom, pet names and short words from the sender', () => {
    expect(inVoice('How is your mum?', readVoice('my mom said no', []))).toContain('mom');
    expect(readVoice('ok babe, whatever', []).pet).toBe('babe');
    expect(readVoice('i love it', []).pet).toBeUndefined();
    expect(inVoice('I left because it hurt.', readVoice('cos u did', []))).toBe(
      'i left cos it hurt',
    );
  });

  test('rendering twice changes nothing more', () => {
    for (const draft of [
      'u never listen',
      "You don't even care.",
      'Dont start',
      'NOT NOW PLEASE',
      '',
    ]) {
      const voice = readVoice(draft, []);
      const once = inVoice(phrase, voice);
      expect(inVoice(once, voice)).toBe(once);
    }
  });

  test('looks to earlier turns where the draft is empty', () => {
    expect(readVoice('', ['Right. See you at six.']).lower).toBe(false);
    expect(readVoice('', ['right, see u at 6']).lower).toBe(true);
  });
});
