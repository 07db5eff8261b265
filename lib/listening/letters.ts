import type { Span } from './moment';

const enum Kind {
  Other,
  /** A letter or a digit. */
  Letter,
  /** An accent that joins the letter before it. */
  Mark,
}

const kinds = new Map<number, Kind>();

/** What a code point is; those of ASCII are told by their number, since nearly all are. */
function kindOf(code: number): Kind {
  if (code < 128) {
    const letter =
      (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    return letter ? Kind.Letter : Kind.Other;
  }
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const c = String.fromCodePoint(code);
  const kind = /[\p{L}\p{N}]/u.test(c) ? Kind.Letter : /\p{M}/u.test(c) ? Kind.Mark : Kind.Other;
  if (kinds.size < 4096) kinds.set(code, kind);
  return kind;
}

/** Where the words of a text stand: letters and digits with their accents, and apostrophes between them. */
export function wordsIn(text: string): Span[] {
  const words: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) !== Kind.Letter) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const start = at;
    at = endOfRun(text, at);
    while (isApostrophe(text.charCodeAt(at))) {
      const end = endOfRun(text, at + 1);
      if (end === at + 1) break;
      at = end;
    }
    words.push({ start, end: at });
  }
  return words;
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === Kind.Other) return at;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2bc ||
    unit === 0x2018 ||
    unit === 0x60 ||
    unit === 0xb4
  );
}

/** Whether a digit stands here. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 47 && unit < 58;
}

/** Whether white space stands here. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit > 8 && unit < 14) : /\s/u.test(text.charAt(at));
}

/** Whether a word of more than one letter is all capitals. */
export function isCaps(text: string, { start, end }: Span): boolean {
  if (end - start < 2) return false;
  let upper = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127) {
      const word = text.slice(start, end);
      return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
    }
    if (unit > 96 && unit < 123) return false;
    if (unit > 64 && unit < 91) upper = true;
  }
  return upper;
}

/** How many letters of these words are capitals, and how many small. */
export function casesOf(text: string, words: readonly Span[]): { upper: number; lower: number } {
  let upper = 0;
  let lower = 0;
  for (const { start, end } of words) {
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        const code = text.codePointAt(at) ?? 0;
        const c = String.fromCodePoint(code);
        if (c !== c.toLowerCase()) upper += 1;
        else if (c !== c.toUpperCase()) lower += 1;
        at += c.length - 1;
      } else if (unit > 96 && unit < 123) lower += 1;
      else if (unit > 64 && unit < 91) upper += 1;
    }
  }
  return { upper, lower };
}
