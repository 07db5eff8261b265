import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, signs } from '../../lib/languages/en/gate';
import { english } from '../../lib/languages/en/listening';
import { cues, partnerCues } from '../../lib/languages/en/model/cues';
import { outside } from '../../lib/languages/en/scope';
import { listen } from '../../lib/listening/listen';
import type { Moment, Span } from '../../lib/listening/moment';
import { glanceAt } from '../../lib/listening/scene';
import { readText } from '../../lib/listening/text';
import { tried } from '../cases';

/** `ATTUNE_RUNS=20` makes every property run twenty times as often. */
const times = Number(process.env['ATTUNE_RUNS'] ?? '1');

const hurtful = [
  'you never listen',
  'u always do this',
  'calm down',
  'sorry u feel that way',
  'whatever',
  'idc',
  'at least its not',
  'why didnt you',
  'ur so lazy',
  'grow up',
  'just quit',
  'if you loved me',
  'fine.',
  'ok',
  'i',
  'you',
  'not',
  'my boss',
  'cried',
  '😂',
  '❤️',
  '👍🏽',
  'lol',
  '?',
  '!!',
  '…',
  '\n',
  ' ',
  ', ',
  ' but ',
  ' and you ',
  'é',
  'e\u0301',
  '\ud83d',
  '\udc4d',
  '\u200d',
  '👨‍👩‍👧',
  'ß',
  'שלום',
  'ﷺ',
  '"',
  '“',
  '>',
  'http://x',
  '\u0000',
  '1️⃣',
];
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...hurtful), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anyMoment: fc.Arbitrary<Moment> = fc.record({
  turns: fc.array(
    fc.record({ speaker: fc.constantFrom('partner' as const, 'me' as const), text: anyText }),
    { maxLength: 4 },
  ),
  draft: anyText,
});

const insidePair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  /[\ud800-\udbff]/u.test(text.charAt(at - 1)) &&
  /[\udc00-\udfff]/u.test(text.charAt(at));

function expectWithin(span: Span, text: string): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(insidePair(text, span.start)).toBe(false);
  expect(insidePair(text, span.end)).toBe(false);
}

describe('reading a text', () => {
  test(
    'any text: spans in order, in bounds, never inside a character',
    ({ task }) => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const text = readText(raw);
          for (const span of [
            ...text.words,
            ...text.sentences,
            ...text.clauses,
            ...text.marks.emoji,
            ...text.marks.quotes,
          ]) {
            if (span.start < 0 || span.end > raw.length || span.end < span.start)
              throw new Error('out of bounds');
            if (insidePair(raw, span.start) || insidePair(raw, span.end))
              throw new Error('inside a character');
          }
          text.clauses.forEach((clause, i) => {
            if (clause.start < (text.clauses[i - 1]?.end ?? 0)) throw new Error('clauses overlap');
          });
          for (const word of text.words) {
            if (text.plain.slice(word.at.start, word.at.end) !== word.plain)
              throw new Error('plain is out of step');
          }
        }),
        { numRuns: 62_000 * times },
      );
      tried(task, 62_000 * times, 'texts and moments');
    },
    60_000 * times,
  );

  test(
    'the same text is read the same way, before and after others',
    ({ task }) => {
      fc.assert(
        fc.property(anyText, anyText, (a, b) => {
          const first = JSON.stringify(readText(a));
          readText(b);
          return JSON.stringify(readText(a)) === first;
        }),
        { numRuns: 10_000 * times },
      );
      tried(task, 10_000 * times, 'texts and moments');
    },
    60_000 * times,
  );
});

describe('gates', () => {
  test(
    'any moment is answered, the same each time',
    ({ task }) => {
      fc.assert(
        fc.property(anyMoment, (moment) => {
          const glance = glanceAt(moment);
          return (
            guard(glance) === guard(glanceAt(moment)) &&
            outside(glance, 'none') === outside(glanceAt(moment), 'none')
          );
        }),
        { numRuns: 24_000 * times },
      );
      tried(task, 24_000 * times, 'texts and moments');
    },
    60_000 * times,
  );
});

describe('listening', () => {
  test(
    'any moment: at most one hint, spans in bounds, edits that give the draft they promise',
    ({ task }) => {
      fc.assert(
        fc.property(anyMoment, (moment) => {
          const { partner, hints } = listen(moment, english);
          expect(hints.length).toBeLessThanOrEqual(1);
          const last = moment.turns.findLast(
            ({ speaker, text }) => speaker === 'partner' && text.trim() !== '',
          );
          if (partner.about) expectWithin(partner.about, last?.text ?? '');
          for (const hint of hints) {
            expectWithin(hint.span, moment.draft);
            expect(hint.rephrasings.length).toBeGreaterThanOrEqual(1);
            expect(hint.rephrasings.length).toBeLessThanOrEqual(3);
            for (const { edit, draft } of hint.rephrasings) {
              expectWithin(edit.span, moment.draft);
              expect(
                moment.draft.slice(0, edit.span.start) +
                  edit.text +
                  moment.draft.slice(edit.span.end),
              ).toBe(draft);
              expect(listen({ turns: moment.turns, draft }, english).hints).toEqual([]);
            }
          }
        }),
        { numRuns: 5_000 * times },
      );
      tried(task, 5_000 * times, 'texts and moments');
    },
    120_000 * times,
  );

  test(
    'hearing leaves no trace: what came between changes nothing',
    ({ task }) => {
      fc.assert(
        fc.property(anyMoment, anyMoment, (a, b) => {
          const first = JSON.stringify(listen(a, english));
          listen(b, english);
          expect(JSON.stringify(listen(a, english))).toBe(first);
        }),
        { numRuns: 500 * times },
      );
      tried(task, 500 * times, 'texts and moments');
    },
    60_000 * times,
  );
});

describe('time', () => {
  const patterns = [
    ...signs.flatMap(({ pattern, unless, beside }) => [
      pattern,
      ...(unless ? [unless] : []),
      ...(beside ? [beside] : []),
    ]),
    ...Object.values(cues),
    ...Object.values(partnerCues),
  ];
  const pumps = [
    'a',
    ' ',
    'you ',
    'you are so ',
    'i ',
    'i paid ',
    'ha',
    '. ',
    ', ',
    'just ',
    'get ',
    '1 ',
    '😂',
    'if you shout ',
    'i am not going to ',
    'your friend ',
    'you have never ',
  ];

  test.each(pumps)('no pattern takes more than its share on %j again and again', (pump) => {
    // Eight times the text may take eight times as long, not sixty-four: over all patterns, the best of three.
    const cost = (length: number) => {
      const text = pump.repeat(Math.ceil(length / pump.length));
      return Math.min(
        ...[1, 2, 3].map(() => {
          const started = performance.now();
          for (const pattern of patterns) pattern.test(text);
          return performance.now() - started;
        }),
      );
    };
    cost(2_000);
    expect(cost(32_000)).toBeLessThan(30 * Math.max(4, cost(4_000)));
  });
});
