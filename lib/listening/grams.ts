import type { Text } from './text';

/** How many bits of a hash name a feature. */
export const featureBits = 22;
const mask = (1 << featureBits) - 1;

/** A bag of features: each hash once, with a weight; built up, then read by a model. */
export class Bag {
  /** How many features it holds: the first so many of `hashes` and `values`. */
  size = 0;
  hashes = new Int32Array(64);
  values = new Float64Array(64);

  /** Adds a feature by its hash. */
  add(hash: number, value: number): void {
    if (this.size === this.hashes.length) this.grow();
    this.hashes[this.size] = fold(hash);
    this.values[this.size] = value;
    this.size += 1;
  }

  /** Adds a feature by its name. */
  named(name: string, value = 1): void {
    if (value !== 0) this.add(hashOf(name), value);
  }

  /** Adds all features of another bag. */
  pour(other: Bag): void {
    for (let i = 0; i < other.size; i += 1) {
      if (this.size === this.hashes.length) this.grow();
      this.hashes[this.size] = other.hashes[i] ?? 0;
      this.values[this.size] = other.values[i] ?? 0;
      this.size += 1;
    }
  }

  /** The same bag with nothing in it, to be filled again. */
  emptied(): this {
    this.size = 0;
    return this;
  }

  private grow(): void {
    const { hashes, values } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.values = new Float64Array(values.length * 2);
    this.values.set(values);
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
  /** What each kind is scaled to; 1 where left out. */
  readonly length?: number;
}

/** Adds word and letter n-grams of a text, each kind scaled to a length, each n-gram once. */
export function addGrams(bag: Bag, text: Text, options: GramOptions): void {
  const { prefix, letters, most, length = 1 } = options;
  const seed = hashOf(prefix);
  const tokens = tokensOf(text, most);
  let before = hashOf('^', seed);
  let twoBefore = 0;
  once.clear();
  for (const token of tokens) {
    const one = hashOf(token, seed);
    once.add(one);
    if (options.words > 1) once.add(mix(before, one));
    if (options.words > 2 && twoBefore !== 0) once.add(mix(mix(twoBefore, before), one ^ 0x5bd1));
    twoBefore = before;
    before = one;
  }
  if (options.words > 1 && tokens.length > 0) once.add(mix(before, hashOf('$', seed)));
  once.pourInto(bag, length);
  if (letters === undefined) return;
  // A run of letters that hashes like a run of words counts as that: what was seen stays seen.
  once.forget();
  const [shortest, longest] = letters;
  for (const token of tokens) {
    const end = Math.min(token.length + 2, 24);
    for (let from = 0; from < end; from += 1) {
      let hash = seed ^ 0x9e3779b9;
      const last = Math.min(end, from + longest);
      for (let at = from; at < last; at += 1) {
        const unit = at === 0 || at > token.length ? underscore : token.charCodeAt(at - 1);
        hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
        if (at - from + 1 >= shortest) once.add(hash);
      }
    }
  }
  once.pourInto(bag, length);
}

const underscore = 95;

/** Numbers, each held once, in the order in which they came. */
class Once {
  private slots = new Int32Array(1024);
  private stamps = new Uint32Array(1024);
  private stamp = 1;
  private taken = 0;
  private readonly list: number[] = [];

  /** Forgets all. */
  clear(): void {
    this.list.length = 0;
    this.taken = 0;
    this.stamp += 1;
  }

  /** Empties the list; what was seen stays seen. */
  forget(): void {
    this.list.length = 0;
  }

  /** Adds a number of 32 bits where it is new. */
  add(value: number): void {
    if (this.taken * 2 > this.slots.length) this.grow();
    const mask = this.slots.length - 1;
    const key = value | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.stamps[slot] === this.stamp) {
      if (this.slots[slot] === key) return;
      slot = (slot + 1) & mask;
    }
    this.stamps[slot] = this.stamp;
    this.slots[slot] = key;
    this.taken += 1;
    this.list.push(value);
  }

  /** Adds all in the list to a bag, scaled to this length. */
  pourInto(bag: Bag, length: number): void {
    const value = length / Math.sqrt(this.list.length || 1);
    for (const one of this.list) bag.add(one, value);
  }

  private grow(): void {
    const { slots, stamps, stamp } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.stamps = new Uint32Array(slots.length * 2);
    const mask = this.slots.length - 1;
    slots.forEach((key, at) => {
      if (stamps[at] !== stamp) return;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
      while (this.stamps[slot] === stamp) slot = (slot + 1) & mask;
      this.stamps[slot] = stamp;
      this.slots[slot] = key;
    });
  }
}

const once = new Once();

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
