import { describe, expect, test } from 'vitest';
import { glanceAt } from '../../lib/listening/scene';
import { readText } from '../../lib/listening/text';

describe('plain words', () => {
  test.each([
    ['u never listen 2 me', 'you never listen to me'],
    ['ur so lazy', "you're so lazy"],
    ['is that ur coat', 'is that your coat'],
    ['dont do that', "don't do that"],
    ['ill be late', "i'll be late"],
    ['he is ill', 'he is ill'],
    ['were done', "we're done"],
    ['you were late', 'you were late'],
    ['sooooo goooood', 'so good'],
    ['youuu', 'you'],
    ['IM FINE', "i'm fine"],
    ['it’s ok', "it's ok"],
    ['gonna b late coz of work', 'going to b late because of work'],
    ['idk tbh', "i don't know to be honest"],
    ['one\n\ntwo', 'one\ntwo'],
  ])('%j is read as %j', (raw, plain) => {
    expect(readText(raw).plain).toBe(plain);
  });

  test('a stretch of the plain form leads back to the words as typed', () => {
    const text = readText('ok so u never listen, fine');
    const at = text.plain.indexOf('you never');
    const span = text.rawSpan(at, at + 'you never listen'.length);
    expect(text.raw.slice(span.start, span.end)).toBe('u never listen');
  });
});

describe('clauses', () => {
  test.each([
    ['i forgot, but you never said', ['i forgot,', 'but you never said']],
    ['fine. whatever', ['fine.', 'whatever']],
    ['i was late and you left', ['i was late', 'and you left']],
    ['bread and milk', ['bread and milk']],
    ['sorry but ok', ['sorry', 'but ok']],
    ['at 6.30 then', ['at 6.30 then']],
    ['really?? 😂 come here', ['really?? 😂', 'come here']],
    ['', []],
  ])('%j', (raw, clauses) => {
    expect(readText(raw).clauses.map(({ start, end }) => raw.slice(start, end))).toEqual(clauses);
  });
});

describe('marks', () => {
  test.each([
    ['ok lol', 'play'],
    ['hahaha no', 'play'],
    ['night 😘', 'warm'],
    ['sure 🙄', 'sneer'],
    ['WHERE ARE YOU', 'shout'],
    ['noooo', 'stretched'],
    ['see https://a.org', 'link'],
  ] as const)('%j shows %s', (raw, mark) => {
    expect(readText(raw).marks[mark]).toBe(true);
    expect(readText('see you at six').marks[mark]).toBe(false);
  });

  test('quotations are found, curly and straight, and quoted lines', () => {
    const quoted = (raw: string) =>
      readText(raw).marks.quotes.map(({ start, end }) => raw.slice(start, end));
    expect(quoted('she said "you never listen" to me')).toEqual(['"you never listen"']);
    expect(quoted('“grow up” he says')).toEqual(['“grow up”']);
    expect(quoted('> you always\nwhat?')).toEqual(['> you always']);
  });
});

describe('a moment at a glance', () => {
  test("the draft answers the partner's last turns in a row", () => {
    const glance = glanceAt({
      turns: [
        { speaker: 'partner', text: 'hey' },
        { speaker: 'me', text: 'hi' },
        { speaker: 'partner', text: 'bad day' },
        { speaker: 'partner', text: 'really bad' },
        { speaker: 'me', text: '?' },
      ],
      draft: 'so',
    });
    expect(glance.partnerText?.raw).toBe('bad day\nreally bad');
    expect(glance.before?.text.raw).toBe('hi');
  });

  test('at most the last twelve turns are heard', () => {
    const turns = Array.from({ length: 40 }, (_, i) => ({ speaker: 'me' as const, text: `n${i}` }));
    expect(glanceAt({ turns, draft: '' }).turns.map(({ text }) => text.raw)).toEqual(
      turns.slice(-12).map(({ text }) => text),
    );
  });
});
