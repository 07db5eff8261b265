import { takenApart } from './apart';
import { beginningsOf } from './beginnings';

/**
 * Tells which of many patterns match a text, by one look at how its words begin: alternatives of
 * patterns that cannot match are not tried, nor ever compiled. Those whose beginnings cannot be
 * told are always tried. Nothing is made ready before the first text.
 */
export class Sieve {
  private parts: Parts | undefined;

  constructor(private readonly patterns: readonly RegExp[]) {}

  /** The places of the patterns that can match, in rising order. */
  candidates(text: string): number[] {
    this.parts ??= new Parts(this.patterns);
    const places: number[] = [];
    for (const { place } of this.parts.marked(text)) {
      if (places.at(-1) !== place) places.push(place);
    }
    return places;
  }

  /** The places of the patterns that match, in rising order, each found when it is asked for. */
  *matches(text: string): Generator<number, void> {
    this.parts ??= new Parts(this.patterns);
    let last = -1;
    for (const part of this.parts.marked(text)) {
      if (part.place === last || !part.matches(text)) continue;
      last = part.place;
      yield last;
    }
  }
}

/** One alternative of a pattern, compiled once it is tried. */
class Part {
  private pattern: RegExp | undefined;

  constructor(
    readonly place: number,
    readonly source: string,
    readonly flags: string,
  ) {}

  matches(text: string): boolean {
    this.pattern ??= new RegExp(this.source, this.flags);
    return this.pattern.test(text);
  }
}

/** So many letters are told of each part at first; of those that come up, so many. */
const few = 3;
const many = 8;

/** The alternatives of many patterns, by how they begin. */
class Parts {
  private readonly all: readonly Part[];
  private readonly always: number[] = [];
  /** Hash of a first few letters → the parts that begin with them, until a text does. */
  private readonly unread = new Map<number, number[]>();
  /** Hash of a beginning → the parts with it. */
  private readonly byBeginning = new Map<number, number[]>();
  /** One for each part: whether its beginnings were entered in full. */
  private readonly isRead: Uint8Array;
  /** One for each part: the last text that marked it. */
  private readonly marks: Uint32Array;
  private text = 0;

  constructor(patterns: readonly RegExp[]) {
    this.all = patterns.flatMap((pattern, place) =>
      takenApart(pattern).map((source) => new Part(place, source, pattern.flags)),
    );
    this.isRead = new Uint8Array(this.all.length);
    this.marks = new Uint32Array(this.all.length);
    this.all.forEach((part, i) => {
      const beginnings = beginningsOf(part, few);
      if (beginnings === undefined) this.always.push(i);
      else enter(beginnings, i, this.unread);
    });
  }

  /** The parts that can match, in rising order. */
  marked(text: string): Part[] {
    this.text += 1;
    const marked = [...this.always];
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      // What `\b` takes for a part of a word is none to patterns that know letters of all scripts.
      if (isWordUnit(unit) && (!isWordUnit(before) || before === underscore)) {
        this.mark(text, at, marked);
      }
      before = unit;
    }
    return marked.sort((a, b) => a - b).flatMap((i) => this.all[i] ?? []);
  }

  private mark(text: string, from: number, marked: number[]): void {
    const { byBeginning, marks, unread } = this;
    let hash = seed;
    const end = Math.min(text.length, from + many);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      const first = at - from < few ? unread.get(hash) : undefined;
      if (first !== undefined) this.read(first, hash);
      const parts = byBeginning.get(hash);
      if (parts === undefined) continue;
      for (const i of parts) {
        if (marks[i] === this.text) continue;
        marks[i] = this.text;
        marked.push(i);
      }
    }
  }

  /** Enters in full the parts that begin with the letters of this hash. */
  private read(parts: readonly number[], hash: number): void {
    this.unread.delete(hash);
    for (const i of parts) {
      const part = this.all[i];
      if (part === undefined || this.isRead[i] === 1) continue;
      this.isRead[i] = 1;
      enter(beginningsOf(part, many) ?? beginningsOf(part, few) ?? [], i, this.byBeginning);
    }
  }
}

function enter(beginnings: Iterable<string>, i: number, into: Map<number, number[]>): void {
  for (const beginning of beginnings) {
    const hash = hashOf(beginning);
    const parts = into.get(hash);
    if (parts === undefined) into.set(hash, [i]);
    else if (parts.at(-1) !== i) parts.push(i);
  }
}

function hashOf(beginning: string): number {
  let hash = seed;
  for (let at = 0; at < beginning.length; at += 1) {
    hash = Math.imul(hash ^ beginning.charCodeAt(at), prime);
  }
  return hash;
}

const underscore = 95;

/** FNV-1a over UTF-16 units. Two beginnings of one hash only mean a part tried in vain. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** What `\b` of a pattern takes for a part of a word. */
function isWordUnit(unit: number): boolean {
  return (
    (unit > 96 && unit < 123) ||
    (unit > 47 && unit < 58) ||
    (unit > 64 && unit < 91) ||
    unit === underscore
  );
}
