import type { Text } from './text';

/** How many bits of a hash name a feature. */
export const featureBits = 22;
const mask = (1 << featureBits) - 1;

/** A bag of features: each hash once, with a weight; built up, then read by a model. */
export class Bag {
  readonly hashes: number[] = [];
  readonly values: number[] = [];

  /** Adds a feature by its hash. */
  add(hash: number, value: number): void {
    this.hashes.push(fold(hash));
    this.values.push(value);
  }

  /** Adds a feature by its name. */
  named(name: string, value = 1): void {
    if (value !== 0) this.add(hashOf(name), value);
  }
}

/** FNV-1a over UTF-16 units, starting from `seed`. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

function fold(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) & mask) >>> 0;
}

/** How the n-grams of a text are taken. */
export interface GramOptions {
  /** Keeps the features of one speaker apart from another's. */
  readonly prefix: string;
  /** Longest run of words. */
  readonly words: 1 | 2 | 3;
  /** Shortest and longest run of letters inside a word; none where left out. */
  readonly letters?: readonly [number, number];
  /** Only the first so many words, so that a pasted book costs what a page costs. */
  readonly most: number;
}

/** Adds word and letter n-grams of a text, each kind scaled to length 1, each n-gram once. */
export function addGrams(bag: Bag, text: Text, options: GramOptions): void {
  const { prefix, letters, most } = options;
  const seed = hashOf(prefix);
  const seen = new Set<number>();
  const tokens = tokensOf(text, most);
  let before = hashOf('^', seed);
  let twoBefore = 0;
  const ids: number[] = [];
  for (const token of tokens) {
    const one = hashOf(token, seed);
    push(ids, seen, one);
    if (options.words > 1) push(ids, seen, mix(before, one));
    if (options.words > 2 && twoBefore !== 0)
      push(ids, seen, mix(mix(twoBefore, before), one ^ 0x5bd1));
    twoBefore = before;
    before = one;
  }
  if (options.words > 1 && tokens.length > 0) push(ids, seen, mix(before, hashOf('$', seed)));
  flush(bag, ids, 1);
  if (letters === undefined) return;
  ids.length = 0;
  for (const token of tokens) {
    const padded = `_${token}_`;
    const end = Math.min(padded.length, 24);
    for (let from = 0; from < end; from += 1) {
      let hash = seed ^ 0x9e3779b9;
      const last = Math.min(end, from + letters[1]);
      for (let at = from; at < last; at += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193) >>> 0;
        if (at - from + 1 >= letters[0]) push(ids, seen, hash);
      }
    }
  }
  flush(bag, ids, 1);
}

/** The plain words of a text with the punctuation that carries tone, at most `most` of them. */
export function tokensOf(text: Text, most: number): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const word of text.words) {
    if (tokens.length >= most) return tokens;
    toneOf(tokens, text.raw, end, word.start);
    for (const part of word.plain.split(' ')) tokens.push(part);
    if (word.caps && word.plain.length > 2) tokens.push('^caps');
    end = word.end;
  }
  toneOf(tokens, text.raw, end, Math.min(text.raw.length, end + 40));
  return tokens;
}

function toneOf(tokens: string[], raw: string, from: number, to: number): void {
  let last = '';
  for (let at = from; at < to;) {
    const code = raw.codePointAt(at) ?? 32;
    const c = String.fromCodePoint(code);
    at += c.length;
    if (c === ' ' || c === ',' || c === "'" || code === 0xfe0f || code === 0x200d) continue;
    const token = c === '\r' ? '\n' : c;
    if (token === last) {
      if (tokens[tokens.length - 1] === token) tokens[tokens.length - 1] = token + token;
    } else tokens.push(token);
    last = token;
  }
}

function mix(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77)) >>> 0;
}

function push(ids: number[], seen: Set<number>, hash: number): void {
  if (seen.has(hash)) return;
  seen.add(hash);
  ids.push(hash);
}

function flush(bag: Bag, ids: readonly number[], scale: number): void {
  const value = scale / Math.sqrt(ids.length || 1);
  for (const id of ids) bag.add(id, value);
}
