import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { tongues } from '../../lib/languages/tongue';
import { engines } from '../../lib/languages/engines';
import { options } from '../../lib/languages/en/interface/options';
import type { Card } from '../../lib/practices/card';
import { root } from '../architecture/sources';

const home = join(root, 'lib', 'languages');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.ts'));
/** The files of words that a language must have, from its folder. */
const wordFiles = [
  ...filesIn(join(home, 'en', 'interface')).map((name) => `interface/${name}`),
  'hint.ts',
  'manifest.ts',
  'point.ts',
  'reminder.ts',
];

type Said = Readonly<Record<string, string>>;

/** Every text below a value by its path; a function is called, so that what it says is seen too. */
function textsOf(value: unknown, path: string): Said {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') {
    const given = Array.from({ length: value.length }, (_, at) => `«${at}»`);
    return textsOf((value as (...given: unknown[]) => unknown)(...given), `${path}()`);
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => textsOf(part, `${path}.${key}`)),
  ) as Said;
}

async function wordsOf(tongue: string, file: string): Promise<Said> {
  const exported = (await import(
    /* @vite-ignore */ `../../lib/languages/${tongue}/${file}`
  )) as object;
  return textsOf(exported, file.replace(/\.ts$/, ''));
}

/** Lists may be longer in one language than in another: help lines, signs. */
const shape = (texts: Said): readonly string[] => [
  ...new Set(Object.keys(texts).map((path) => path.replace(/\.\d+(?=\.|$)/g, '.#'))),
];

test('the folders are the languages that are spoken, and each has an engine', () => {
  const folders = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'interface')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...tongues].sort());
  expect(Object.entries(engines).map(([tongue, { code }]) => [tongue, code])).toEqual(
    tongues.map((tongue) => [tongue, tongue]),
  );
  expect(Object.keys(options.look.languages).sort()).toEqual(['auto', ...tongues].sort());
});

test('every file of words is chosen from by the language of the page', () => {
  const chosen = filesIn(join(home, 'interface')).map((name) => `interface/${name}`);
  expect(wordFiles).toEqual(expect.arrayContaining(chosen));
  expect(chosen).toHaveLength(filesIn(join(home, 'en', 'interface')).length);
  const list = readFileSync(join(home, 'interface.ts'), 'utf8');
  for (const file of chosen) expect(list).toContain(`from './${file.replace(/\.ts$/, '')}'`);
});

describe.each(tongues)('%s', (tongue) => {
  test.each(wordFiles)('has every string of %s', async (file) => {
    expect(existsSync(join(home, tongue, file))).toBe(true);
    const [english, own] = await Promise.all([wordsOf('en', file), wordsOf(tongue, file)]);
    expect([...shape(own)].sort()).toEqual([...shape(english)].sort());
    for (const [path, text] of Object.entries(own)) {
      expect(text.trim(), path).toBe(text);
      if (/(?:other|pointsDays|times)$/.test(path) && english[path]?.includes('{n}')) {
        expect(text, path).toContain('{n}');
      }
    }
  });

  test('says everything in its own words', async () => {
    if (tongue === 'en') return;
    const same: string[] = [];
    for (const file of wordFiles) {
      const [english, own] = await Promise.all([wordsOf('en', file), wordsOf(tongue, file)]);
      for (const [path, text] of Object.entries(own)) {
        const words = text.replace(/«\d»|\{n\}/g, '');
        if (text === english[path] && /\p{L}{2}/u.test(words)) same.push(text);
      }
    }
    // Names, an address, and words that are the same in both.
    expect([...new Set(same)].sort()).toEqual(
      [
        'Attune',
        'English',
        'Español',
        'Normal',
        'chat.example.org',
        'findahelpline.com',
        'goodNews',
        'badDay',
        'complaint',
        '«0» min',
      ].sort(),
    );
  });

  test('has cards of the one deck, and shows one of them when nothing can be read', async () => {
    const load = async (of: string): Promise<readonly Card[]> =>
      (
        (await import(`../../lib/languages/${of}/cards/index.ts`)) as {
          loadDeck(): Promise<readonly Card[]>;
        }
      ).loadDeck();
    const [whole, own] = await Promise.all([load('en'), load(tongue)]);
    const practiceOf = new Map(whole.map(({ id, practice }) => [id, practice]));
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    for (const { id, practice } of own) expect(practiceOf.get(id), id).toBe(practice);
    const { firstCard } = (await import(`../../lib/languages/${tongue}/firstCard.ts`)) as {
      firstCard: Card;
    };
    expect(own.find(({ id }) => id === firstCard.id)).toEqual(firstCard);
  });

  test('has a name for each kind of hint that its rules give', () => {
    const known = Object.keys(options.hints.kinds);
    const { rules } = engines[tongue];
    expect(rules.length).toBeGreaterThanOrEqual(10);
    expect(rules.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('introduces itself within what the stores take, and so in the listing', async () => {
    const { manifestWords } = (await import(`../../lib/languages/${tongue}/manifest.ts`)) as {
      manifestWords: { readonly description: string };
    };
    const { description } = manifestWords;
    expect(description.length).toBeLessThanOrEqual(132);
    const listing = readFileSync(join(root, '.github', 'store', `listing.${tongue}.md`), 'utf8');
    expect(listing).toContain(description);
    expect(listing).toContain(`(${description.length} `);
  });

  test('is silent by its own gate', () => {
    expect(Math.min(...Object.values(engines[tongue].policy.lines))).toBeGreaterThanOrEqual(0.3);
    expect(existsSync(join(home, tongue, 'gate', 'index.ts'))).toBe(true);
  });
});

describe('no component holds words of the interface', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(folder, name)),
  );

  test('there are components', () => expect(files.length).toBeGreaterThan(30));

  test.each(files)('%s', (file) => {
    expect(textIn(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('such words would be found', () => {
    const source =
      'const a = <p title="Hello">Hi {"there"} {`you`}<i aria-label={"so"} /> {1}</p>;';
    expect(textIn('a.tsx', source)).toEqual(['Hello', 'Hi', 'there', 'you', 'so']);
  });
});

const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt']);

/** Texts with letters that stand in the markup of a file, or in an attribute that is read out. */
function textIn(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const keep = (text: string): void => {
    if (/\p{L}/u.test(text)) found.push(text.trim());
  };
  const literal = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) keep(node.text);
    else if (ts.isTemplateExpression(node)) {
      keep([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '));
    }
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) keep(node.text);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literal(node.expression);
    else if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      const { initializer } = node;
      literal(
        initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer,
      );
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}
