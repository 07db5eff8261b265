import { beginningsOf, longest } from './beginnings';

/**
 * Tells which of many patterns can match a text at all, by one look at how its words begin, so that
 * the others need not be tried. A pattern whose beginnings cannot be told is always tried.
 */
export class Sieve {
  private readonly always: number[] = [];
  /** Hash of a beginning → the patterns with it. */
  private readonly byBeginning = new Map<number, number[]>();
  /** One for each pattern, used anew for every text. */
  private readonly marked: Uint8Array;

  constructor(patterns: readonly RegExp[]) {
    this.marked = new Uint8Array(patterns.length);
    patterns.forEach((pattern, i) => {
      const beginnings = beginningsOf(pattern);
      if (beginnings === undefined) this.always.push(i);
      else for (const beginning of beginnings) this.enter(beginning, i);
    });
  }

  /** The places of the patterns that can match, in rising order. */
  candidates(text: string): number[] {
    const { marked } = this;
    marked.fill(0);
    for (const place of this.always) marked[place] = 1;
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const starts = isWordUnit(text.charCodeAt(at));
      if (starts && !inWord) this.mark(text, at);
      inWord = starts;
    }
    const places: number[] = [];
    for (let place = 0; place < marked.length; place += 1)
      if (marked[place] === 1) places.push(place);
    return places;
  }

  private mark(text: string, from: number): void {
    const { marked } = this;
    let hash = seed;
    const end = Math.min(text.length, from + longest);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      const places = this.byBeginning.get(hash);
      if (places !== undefined) for (const place of places) marked[place] = 1;
    }
  }

  private enter(beginning: string, place: number): void {
    let hash = seed;
    for (let at = 0; at < beginning.length; at += 1) {
      hash = Math.imul(hash ^ beginning.charCodeAt(at), prime);
    }
    const places = this.byBeginning.get(hash);
    if (places === undefined) this.byBeginning.set(hash, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }
}

/** FNV-1a over UTF-16 units. Two beginnings of one hash only mean a pattern tried in vain. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** What `\b` of a pattern takes for a part of a word. */
function isWordUnit(unit: number): boolean {
  return (
    (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || unit === 95
  );
}
