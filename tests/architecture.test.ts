import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findCycle, readSources, root, roomOf, type Source } from './architecture/sources';

/** Who may import whom. `types`: only what is gone at run time. */
const table: Readonly<
  Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>
> = {
  listening: { may: [] },
  practices: { may: [] },
  journal: { may: ['practices'] },
  languages: { may: ['listening', 'practices', 'journal'] },
  messengers: { may: [], types: ['listening'] },
  editors: { may: [], types: ['listening'] },
  assistant: { may: ['messengers', 'editors', 'requests'], types: ['listening'] },
  requests: { may: [], types: ['store'] },
  store: {
    may: ['journal', 'practices', 'idb-keyval', 'valibot', '@preact/signals'],
    types: ['requests'],
  },
  components: {
    may: ['listening', 'practices', 'journal', 'languages', 'store', 'assistant', 'preact'],
  },
};

const pure = ['listening', 'practices', 'journal', 'languages'];

const sources = readSources(['lib', 'components', 'entrypoints']);

/** `preact/hooks` counts as `preact`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isWords = ({ to }: { readonly to: string }): boolean =>
  !/\.(css|svg|json|png)(\?|$)/u.test(to);

function forbidden({ path, room, arrows }: Source): readonly string[] {
  const row = table[room];
  if (!row) return [];
  return arrows.filter(isWords).flatMap(({ to, ours, typeOnly }) => {
    const target = ours ? roomOf(to) : packageOf(to);
    const fine =
      target === room || row.may.includes(target) || (typeOnly && row.types?.includes(target));
    return fine ? [] : [`${path} imports ${to}${typeOnly ? ' (types)' : ''}`];
  });
}

describe('who may import whom', () => {
  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(({ arrows }) => arrows).length).toBeGreaterThan(150);
  });

  test('every room is in the table', () => {
    const rooms = new Set(sources.map(({ room }) => room));
    rooms.delete('entrypoints');
    expect([...rooms].sort()).toEqual(Object.keys(table).sort());
  });

  test.each(Object.keys(table))('%s imports only what its row says', (room) => {
    expect(sources.filter((source) => source.room === room).flatMap(forbidden)).toEqual([]);
  });

  test('nobody imports an entrypoint', () => {
    const arrows = [...sources, ...readSources(['tests'])]
      .filter(({ room }) => room !== 'entrypoints')
      .filter(({ path }) => !/^tests\/(components|entrypoints|background)\b/u.test(path))
      .flatMap(({ path, arrows: out }) =>
        out
          .filter(({ to, ours }) => ours && roomOf(to) === 'entrypoints')
          .map(({ to }) => [path, to]),
      );
    expect(arrows).toEqual([]);
  });

  test.each([
    ['idb-keyval', ['store']],
    ['valibot', ['store']],
    ['webextension-polyfill', ['entrypoints']],
    ['wxt', ['entrypoints']],
  ])('only one room knows %s', (name, rooms) => {
    const importers = sources.filter(({ arrows }) =>
      arrows.some(({ to, ours }) => !ours && packageOf(to) === name),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect([...new Set(importers.map(({ room }) => room))]).toEqual(rooms);
  });

  test('no file imports itself through others', () => {
    expect(findCycle(sources)).toBeUndefined();
  });

  test('a cycle would be found', () => {
    const file = (path: string, to: string): Source => ({
      path,
      room: 'listening',
      lines: 1,
      exported: [],
      arrows: [{ to, ours: true, typeOnly: false }],
    });
    const ring = [file('lib/a.ts', 'lib/b'), file('lib/b.ts', 'lib/c'), file('lib/c.ts', 'lib/a')];
    expect(findCycle(ring)).toEqual(['lib/a.ts', 'lib/b.ts', 'lib/c.ts', 'lib/a.ts']);
  });
});

describe('the house', () => {
  test('pure rooms compile without a browser', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, 'lib', 'tsconfig.pure.json'),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
        },
      },
    );
    expect(config?.options.lib).toEqual(['lib.es2023.d.ts']);
    const files = config?.fileNames ?? [];
    for (const room of pure) {
      expect(files.some((name) => name.includes(`/lib/${room}/`))).toBe(true);
    }
    const program = ts.createProgram(files, config?.options ?? {});
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(faults).toEqual([]);
  }, 60_000);

  test('no attic', () => {
    const attics = sources.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|shared|types)(\/|\.tsx?$)/u.test(
        path.replace(/\/(cards|drawings|interface)\/(shared|common)\.ts$/u, ''),
      ),
    );
    expect(attics.map(({ path }) => path)).toEqual([]);
  });

  test('the top level is the one that was agreed', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'test-results', 'playwright-report'].includes(name));
    expect(folders.sort()).toEqual(['components', 'entrypoints', 'lib', 'public', 'tests']);
  });

  test('every exported name says what it is', () => {
    const silent = sources.flatMap(({ path, exported }) =>
      exported
        .filter(({ name, doc }) => name !== 'default' && !/[.?](\s|$)/u.test(doc))
        .map(({ name }) => `${path}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test('files are short, but for data', () => {
    const data = /^lib\/languages\/[a-z]+\/|^components\/pictures\/drawings\//u;
    const long = sources.filter(({ path, lines }) => lines > 350 && !data.test(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});
