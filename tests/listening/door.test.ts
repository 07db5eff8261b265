import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo, answerTo } from '../evaluation/doors/lines';
import { tried } from '../cases';

async function* chunksOf(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = await Promise.resolve(Buffer.from(text));
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function answers(text: string, size = 7): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const answer of answersTo(chunksOf(text, size))) all.push(JSON.parse(answer));
  return all;
}

const line = (id: string, draft: string) =>
  JSON.stringify({ id, turns: [{ from: 'partner', text: 'you ok?' }], draft });

describe('the terminal door', () => {
  test('answers each line with the words of the contract', async () => {
    const [first] = await answers(
      `${JSON.stringify({ id: 'a', turns: [{ from: 'partner', text: 'my boss yelled at me in front of everyone' }], draft: 'calm down, its not a big deal' })}\n`,
    );
    expect(first).toMatchObject({ id: 'a', moment: 'hard-feeling' });
    expect(Object.keys(first as object)).toEqual(['id', 'moment', 'feeling', 'hints']);
    const { hints } = first as { hints: Record<string, unknown>[] };
    expect(hints).toHaveLength(1);
    expect(Object.keys(hints[0] ?? {})).toEqual([
      'rule',
      'label',
      'start',
      'end',
      'why',
      'rephrasings',
    ]);
  });

  test.each([1, 3, 1000])(
    'lines end as they like, cut anywhere (%i bytes at a time)',
    async (size) => {
      const text = `${line('a', 'ok 👍🏽 é')}\r\n\r\n\n${line('b', 'ok')}`;
      expect((await answers(text, size)).map((answer) => (answer as { id: string }).id)).toEqual([
        'a',
        'b',
      ]);
    },
  );

  test.each([
    ['nope', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{"id":"a","turns":[]}', '"draft" must be a string'],
    ['{"id":"a","draft":"x"}', '"turns" must be a list'],
    ['{"id":{},"turns":[],"draft":"x"}', '"id" must be a string or a number'],
    ['{"id":"a","turns":[1],"draft":"x"}', 'turn 1 must be an object'],
    [
      '{"id":"a","turns":[{"from":"mum","text":"x"}],"draft":"x"}',
      '"from" of turn 1 must be "partner" or "me"',
    ],
    ['{"id":"a","turns":[{"from":"me"}],"draft":"x"}', '"text" of turn 1 must be a string'],
    ['{"__proto__":{"draft":"x"},"turns":[]}', '"draft" must be a string'],
  ])('%s is answered with a sentence, and the run goes on', async (bad, why) => {
    expect(await answers(`${line('a', 'ok')}\n${bad}\n${line('b', 'ok')}\n`)).toEqual([
      expect.objectContaining({ id: 'a' }),
      { id: null, error: `line 2: ${why}` },
      expect.objectContaining({ id: 'b' }),
    ]);
  });

  test('a megabyte, half a character, nothing at all', async () => {
    expect(
      await answers(`${line('a', 'you never listen '.repeat(62_000))}\n`, 65_536),
    ).toMatchObject([{ id: 'a', hints: [] }]);
    expect(answerTo('{"id":1,"turns":[],"draft":"\\ud83d"}', 1)).toContain('"id":1');
    expect(answerTo('   ', 1)).toBeUndefined();
    expect(await answers('')).toEqual([]);
  });

  test('any line is answered, never thrown at: 10,000 of them', ({ task }) => {
    const sound = JSON.stringify({ id: 1, turns: [{ from: 'partner', text: 'hi' }], draft: 'ok' });
    const at = fc.nat({ max: sound.length });
    const spoiled = fc
      .tuple(at, at, fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([from, to, junk]) => sound.slice(0, from) + junk + sound.slice(to));
    const odd = fc
      .tuple(fc.constantFrom('id', 'turns', 'draft', '__proto__'), fc.jsonValue({ maxDepth: 2 }))
      .map(([name, value]) => JSON.stringify({ ...(JSON.parse(sound) as object), [name]: value }));
    const lines = fc.oneof(spoiled, odd, fc.json(), fc.string({ unit: 'binary' }));
    let seen = 0;
    fc.assert(
      fc.property(lines, (text) => {
        seen += 1;
        const answer = answerTo(text, 7);
        if (answer === undefined) return text.trim() === '';
        const { error, hints } = JSON.parse(answer) as { error?: string; hints?: unknown[] };
        return error === undefined ? Array.isArray(hints) : error.startsWith('line 7: ');
      }),
      { numRuns: 10_000 },
    );
    tried(task, seen, 'odd lines');
  }, 120_000);
});
