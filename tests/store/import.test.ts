import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportable, exportVersion } from '../../lib/store/exportFile';
import { largestFile, readImport, type ReadImport } from '../../lib/store/importFile';
import { readKept } from '../../lib/store/item';
import { tried } from '../cases';
import version1 from './fixtures/version-1.json';

// The lock and what went wrong stay where they are.
const { lock: _lock, troubles: _troubles, ...exported } = version1;
const file = { attune: 'export', version: exportVersion, made: '2026-11-24', items: exported };
const text = JSON.stringify(file);

/** The file with one part changed. */
const withItems = (items: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...file, items: { ...exported, ...items } });

const day = (entry: unknown): unknown => ({ version: 1, value: { '2026-01-01': entry } });

describe('a file', () => {
  test('that Attune exported is read whole', () => {
    const read = readImport(text);
    expect(read).toMatchObject({ ok: true, made: '2026-11-24', unknown: [] });
    expect(read.ok && Object.fromEntries(read.items)).toEqual(
      Object.fromEntries(Object.entries(exported).map(([key, { value }]) => [key, value])),
    );
  });

  test('with a mark of byte order, spaces or other names is read too', () => {
    expect(readImport(`\uFEFF${text}`).ok).toBe(true);
    expect(readImport(`\n ${JSON.stringify(file, null, 4)}\r\n`).ok).toBe(true);
    const more = readImport(withItems({ moods: { version: 1, value: {} } }));
    expect(more).toMatchObject({ ok: true, unknown: ['moods'] });
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const cases: readonly (readonly [string, string, ReadImport])[] = [
    ['empty', '', { ok: false, why: 'notJson' }],
    ['no JSON', 'date,closeness\n2026-01-01,4', { ok: false, why: 'notJson' }],
    ['cut off', text.slice(0, -40), { ok: false, why: 'notJson' }],
    ['too long', ' '.repeat(largestFile + 1), { ok: false, why: 'large' }],
    ['too deep', deep, { ok: false, why: 'deep' }],
    [
      'too deep inside',
      withItems({ settings: JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown }),
      { ok: false, why: 'deep' },
    ],
    ['a prototype', text.replace('"settings"', '"__proto__"'), { ok: false, why: 'names' }],
    [
      'a prototype inside',
      text.replace('"2025-12-31":', '"constructor":'),
      { ok: false, why: 'names' },
    ],
    ['a list', '[]', { ok: false, why: 'notOurs' }],
    ['null', 'null', { ok: false, why: 'notOurs' }],
    ['another program’s', '{"version":1,"items":{}}', { ok: false, why: 'notOurs' }],
    ['no version', '{"attune":"export","items":{}}', { ok: false, why: 'notOurs' }],
    [
      'items in a list',
      '{"attune":"export","version":1,"items":[]}',
      { ok: false, why: 'notOurs' },
    ],
    ['of a newer Attune', JSON.stringify({ ...file, version: 2 }), { ok: false, why: 'newer' }],
    [
      'with a newer item',
      withItems({ deck: { version: 9, value: {} } }),
      { ok: false, why: 'newer' },
    ],
    ['with nothing in it', JSON.stringify({ ...file, items: {} }), { ok: false, why: 'empty' }],
    [
      'with unknown things only',
      JSON.stringify({ ...file, items: { x: 1 } }),
      { ok: false, why: 'empty' },
    ],
    [
      'with another shape',
      withItems({ settings: { version: 1, value: { theme: 'loud' } } }),
      { ok: false, why: 'broken', part: 'settings' },
    ],
    [
      'with null for an item',
      withItems({ deck: null }),
      { ok: false, why: 'broken', part: 'deck' },
    ],
  ];
  test.each(cases)('%s', (_name, given, answer) => {
    expect(readImport(given)).toEqual(answer);
  });

  test.each([
    ['a day under another date', day({ date: '2026-01-02' })],
    ['a day of another year', { version: 1, value: { '2025-01-01': { date: '2025-01-01' } } }],
    ['a day that is none', { version: 1, value: { '2026-02-30': { date: '2026-02-30' } } }],
    ['a closeness of six', day({ date: '2026-01-01', closeness: 6 })],
    ['a closeness in words', day({ date: '2026-01-01', closeness: 'close' })],
    ['a feeling of no family', day({ date: '2026-01-01', feelings: ['meh'] })],
    ['a line that is too long', day({ date: '2026-01-01', note: 'x'.repeat(281) })],
    ['a line sealed elsewhere', day({ date: '2026-01-01', sealed: '1.a.b' })],
    ['a day in a list', { version: 1, value: [{ date: '2026-01-01' }] }],
  ])('with %s is not taken in part', (_name, year) => {
    const answer = { ok: false, why: 'broken', part: 'journal/2026' };
    expect(readImport(withItems({ 'journal/2026': year }))).toEqual(answer);
  });
});

describe('any file', () => {
  const reasons = ['large', 'notJson', 'deep', 'names', 'notOurs', 'newer', 'empty', 'broken'];

  /** Either a plain reason, or items that the store would read as its own. */
  function sound(given: string): boolean {
    const read = readImport(given);
    if (!read.ok) return reasons.includes(read.why);
    return [...read.items].every(([key, value]) => {
      const item = exportable(key);
      return item && readKept(item, { version: item.version, value }).kind === 'value';
    });
  }

  const at = fc.nat({ max: text.length - 1 });
  const cut = fc.tuple(at, at).map(([a, b]) => text.slice(0, a) + text.slice(b));
  const spoiled = fc
    .tuple(at, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }))
    .map(([where, junk]) => text.slice(0, where) + junk + text.slice(where + junk.length));
  const anything = fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(exported)) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', -1, 1e999, '', [], {}, null, true) },
  );

  // Every place of a sound file, by the path to it.
  const paths: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
  };
  walk(file, []);

  function replaced(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
    if (name === undefined) return put;
    const copy = structuredClone(value) as Record<string, unknown>;
    copy[name] = replaced(copy[name], rest, put);
    return copy;
  }
  const toText = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? 'undefined';
    } catch {
      return '{"attune":"export"';
    }
  };
  const misplaced = fc
    .tuple(fc.constantFrom(...paths), anything)
    .map(([path, put]) => toText(replaced(file, path, put)));
  const renamed = fc
    .tuple(
      fc.constantFrom(...paths.slice(1)),
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'journal/0000', 'settings', 'toString')),
    )
    .map(([path, name]) => text.replaceAll(`"${path.at(-1) ?? ''}":`, `${JSON.stringify(name)}:`));
  const nested = fc
    .tuple(at, fc.integer({ min: 1, max: 5000 }), fc.constantFrom('[', '{"a":', '[{"b":'))
    .map(([where, times, open]) => text.slice(0, where) + open.repeat(times) + text.slice(where));
  const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json());

  test('is answered, never thrown at: 12,000 of them', ({ task }) => {
    let seen = 0;
    const all = fc.oneof(cut, spoiled, misplaced, renamed, nested, noise);
    fc.assert(
      fc.property(all, (given) => {
        seen += 1;
        return sound(given);
      }),
      { numRuns: 12_000 },
    );
    expect(seen).toBe(12_000);
    tried(task, seen, 'spoiled files');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 60_000);

  test('of 20 MB is answered in linear time', () => {
    const brackets = '[{"a":'.repeat(Math.floor(largestFile / 6));
    const started = performance.now();
    expect(readImport(brackets)).toEqual({ ok: false, why: 'deep' });
    expect(readImport(`"${'x'.repeat(largestFile - 2)}"`)).toEqual({ ok: false, why: 'notOurs' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
