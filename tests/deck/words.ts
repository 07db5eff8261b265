import type { Card, Variant } from '../../lib/practices/card';

/** The words of a text; a dash or a lone mark is none. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words without case or marks, for comparing. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

/** A text of a card with its place in it, such as `apart.steps.1`. */
export interface Place {
  readonly card: string;
  readonly at: string;
  readonly text: string;
}

/** Every text that a card may show. */
export function placesOf(card: Card): readonly Place[] {
  const place = (at: string, text: string): Place => ({ card: card.id, at, text });
  const several = (at: string, texts: readonly string[] | undefined): readonly Place[] =>
    (texts ?? []).map((text, index) => place(`${at}.${index}`, text));
  const way = (name: string, variant: Card | Variant): readonly Place[] => [
    ...(variant.title === undefined ? [] : [place(`${name}title`, variant.title)]),
    place(`${name}do`, variant.do),
    ...several(
      `${name}steps`,
      variant.steps.map(({ text }) => text),
    ),
    ...several(`${name}say`, variant.say),
    ...(variant.why === undefined ? [] : [place(`${name}why`, variant.why.text)]),
  ];
  return [
    ...way('', card),
    place('short', card.short),
    place('smaller', card.smaller),
    ...way('apart.', card.apart),
    ...way('alone.', card.alone),
    ...way('hardDay.', card.hardDay),
    ...(card.gently === undefined ? [] : [place('gently', card.gently)]),
  ];
}

/** Syllables of an English word, counted by its groups of vowels; right for nine words in ten. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (plain.length <= 3) return 1;
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/u, (end) => end.charAt(0))
    .replace(/^y/u, '')
    .match(/[aeiouy]{1,2}/gu);
  return Math.max(1, groups?.length ?? 1);
}

/** The age at which a text is easy to read: Flesch–Kincaid's school grade and five years. */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?:]+(?=\s|["”’]|$)/u))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap(plainWords);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = (0.39 * words.length) / sentences.length + (11.8 * spoken) / words.length - 15.59;
  return grade + 5;
}

/** Two cards and how alike they are, 0 to 1. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/** Likeness of every two texts by the words they share, rare ones counting more (tf-idf, cosine); nearest first. */
export function nearestPairs(texts: ReadonlyMap<string, string>): readonly Pair[] {
  const bags = [...texts].map(([id, text]) => ({ id, words: new Set(plainWords(text).map(stem)) }));
  const seenIn = new Map<string, number>();
  for (const { words } of bags) {
    for (const word of words) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => Math.log(bags.length / (seenIn.get(word) ?? 1)) ** 2;
  const sizes = bags.map(({ words }) =>
    Math.sqrt([...words].reduce((sum, w) => sum + weight(w), 0)),
  );
  const pairs: Pair[] = [];
  bags.forEach((a, i) => {
    bags.slice(i + 1).forEach((b, j) => {
      const shared = [...a.words].filter((word) => b.words.has(word));
      const dot = shared.reduce((sum, word) => sum + weight(word), 0);
      const size = (sizes[i] ?? 1) * (sizes[i + 1 + j] ?? 1);
      pairs.push({ a: a.id, b: b.id, likeness: size === 0 ? 0 : dot / size });
    });
  });
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s|e)$/u, '');
