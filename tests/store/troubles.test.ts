import { beforeEach, describe, expect, test } from 'vitest';
import { troubles } from '../../lib/store/items';
import { deleteEverything, NotWritten, read } from '../../lib/store/store';
import { keepTrouble, troubleOf } from '../../lib/store/troubles';
import { lying } from './database';

const day = '2026-11-24';

/** An error as it came out of a page of ours, with words in its sentence that are nobody's business. */
function thrown(stack: string, name = 'TypeError'): Error {
  const error = new Error('calm down its not that deep');
  error.name = name;
  error.stack = stack;
  return error;
}

beforeEach(async () => {
  await deleteEverything();
});

describe('what is kept of an error', () => {
  test.each([
    [
      'Chromium',
      'TypeError: calm down\n    at read (chrome-extension://abc/chunks/store-D_x.js:1:204)\n    at b (chrome-extension://abc/popup.js:2:3)',
      'chunks/store-D_x.js:1:204',
    ],
    ['Firefox', 'read@moz-extension://a-b-c/chunks/store.js:7:11\n@other', 'chunks/store.js:7:11'],
    ['a page’s own file', 'Error: x\n    at f (https://chat.example/app.js:1:2)', ''],
    [
      'a sentence that looks like a place',
      'Error: moz-extension://a/calm-down-its-not-that-deep:1:2 calm down\n    at https://chat.example/app.js:1:2',
      '',
    ],
    ['no stack', '', ''],
  ])('is its kind and the place in Attune: %s', (_name, stack, at) => {
    expect(troubleOf(thrown(stack), day)).toEqual({ name: 'TypeError', at, day, times: 1 });
  });

  test('is the kind of its cause, too', () => {
    const cause = new DOMException('calm down', 'QuotaExceededError');
    expect(troubleOf(new NotWritten(cause), day).name).toBe('NotWritten < QuotaExceededError');
  });

  test.each([
    [thrown('', 'calm down its not that deep')],
    ['calm down its not that deep'],
    [{ name: { toString: (): string => 'calm' } }],
    [undefined],
    [null],
  ])('is never words: %s', (error) => {
    expect(troubleOf(error, day)).toEqual({ name: 'Unknown', at: '', day, times: 1 });
  });
});

describe('the last troubles', () => {
  test('are counted by kind, place and day, and hold no sentence', async () => {
    await keepTrouble(thrown(''), day);
    await keepTrouble(new RangeError('calm down'), day);
    await keepTrouble(thrown(''), day);
    await keepTrouble(thrown(''), '2026-11-25');
    const kept = await read(troubles);
    expect(kept.map(({ name, day: on, times }) => [name, on, times])).toEqual([
      ['RangeError', day, 1],
      ['TypeError', day, 2],
      ['TypeError', '2026-11-25', 1],
    ]);
    expect(JSON.stringify(await lying())).not.toContain('calm');
  });

  test('are twenty at most, and gone when everything is deleted', async () => {
    for (let at = 0; at < 25; at += 1) {
      await keepTrouble(thrown(`f@moz-extension://a/x.js:1:${at}`), day);
    }
    const kept = await read(troubles);
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)?.at).toBe('x.js:1:24');
    await deleteEverything();
    expect(await read(troubles)).toEqual([]);
  });
});
