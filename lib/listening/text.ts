import type { Span } from './moment';
import { casesOf, isCaps, isDigit, isSpace, wordsIn } from './letters';
import { plainWord, straight, stretched } from './normalise';

/** A word of a text. Offsets are UTF-16. */
export interface Word extends Span {
  /** As typed, in lower case, with straight apostrophes. */
  readonly typed: string;
  /** Chat spelling undone: "u" is "you", "dont" is "don't"; may hold a space ("wanna" is "want to"). */
  readonly plain: string;
  /** Where `plain` lies in `Text.plain`. */
  readonly at: Span;
  /** All capitals and longer than one letter. */
  readonly caps: boolean;
}

/** A stretch of a sentence that could stand or fall on its own; its closing punctuation belongs to it, white space does not. */
export interface Clause extends Span {
  /** Its words are `Text.words.slice(firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Index into `Text.sentences`. */
  readonly sentence: number;
  /** The joining word it opens with, if any ("but", "and", "so", "because"), in plain form. */
  readonly joiner: string;
  /** Plain words joined by one space, punctuation left out. */
  readonly plain: string;
  readonly question: boolean;
}

/** Signs in a text that are no words. */
export interface Marks {
  /** A sign of play: laughing, a wink, a tongue out, "haha", "jk". */
  readonly play: boolean;
  /** A sign of warmth: a heart, a kiss, "xx". */
  readonly warm: boolean;
  /** An eye roll, a slow clap, a skull-free sneer. */
  readonly sneer: boolean;
  /** Most letters are capitals. */
  readonly shout: boolean;
  readonly question: boolean;
  readonly exclaim: boolean;
  /** A letter held down for effect. */
  readonly stretched: boolean;
  /** Every emoji and emoticon. */
  readonly emoji: readonly Span[];
  /** Stretches inside quotation marks, or lines that begin with ">". */
  readonly quotes: readonly Span[];
  readonly link: boolean;
}

/** A text, read once. */
export interface Text {
  readonly raw: string;
  /** The plain words with the punctuation between them, in lower case, white space as one space or one line break. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly clauses: readonly Clause[];
  readonly marks: Marks;
  /** The span of `raw` that a stretch of `plain` came from; whole words. */
  rawSpan(plainStart: number, plainEnd: number): Span;
}

/** A text longer than this is read up to here: nobody types it as a chat message. UTF-16 units. */
export const longestRead = 20_000;

const emojiAt =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\ufe0f]*|[:;=]['-]?[()DPpOo/|*3](?![\p{L}\p{N}])|<3|\bx[dD]\b/gu;
/** Without one of these there is no emoji or emoticon: most texts are spared the long search. */
const emojiMaybe = /[^\0-\x7f]|[:;=<]|x[dD]/u;
const joiners = new Set([
  'but',
  'and',
  'so',
  'then',
  'or',
  'because',
  'although',
  'though',
  'plus',
  'while',
  'yet',
]);
const subjects = new Set(
  (
    "i i'm i've i'll i'd you you're you've you'd you'll we we're we've we'll he he's she she's they they're it it's " +
    "that that's this there's your my what why how who where when don't can't just maybe sorry everyone nobody"
  ).split(' '),
);
const laughs =
  /^(?:(?:a*h+a+h+[ah]*|h+e+h+e+[he]*|haha\w*|l+o+l+z*|lo+l|lmf?ao+|rofl|jk|jks|xd|lolol\w*|teehee|hehe\w*|pmsl|kidding|joking))$/u;
const kisses = /^x{1,6}(?:o+x+)*$/u;
const playful = /[😂🤣😜😝😉😆😛🤪😹😏😁]|[:;=]['-]?[DPp]|;['-]?\)|xd/iu;
const warm = /[❤🧡💛💚💙💜🖤🤍🤎💕💖💗💓💘💞🥰😘😍😚😻🫶🤗]|<3|:['-]?\*/u;
const sneer = /[🙄👏😒🎻🥱🤡🙃💅]/u;

/** How many texts are kept at least: the turns of a moment, its draft, and the clauses and rephrasings of it. */
const kept = 48;
let young = new Map<string, Text>();
let old = new Map<string, Text>();

/** Reads a text: its words with their plain forms, sentences, clauses and marks. Pure; the texts asked for last are kept. */
export function readText(raw: string): Text {
  const known = young.get(raw);
  if (known !== undefined) return known;
  const text = old.get(raw) ?? read(raw);
  if (young.size >= kept) {
    old = young;
    young = new Map();
  }
  young.set(raw, text);
  return text;
}

function read(raw: string): Text {
  const seen = raw.length > longestRead ? raw.slice(0, longestRead) : raw;
  const found = wordsIn(seen);
  const lower = found.map(({ start, end }) => seen.slice(start, end).toLowerCase());
  const words: Word[] = [];
  let plain = '';
  let end = 0;
  found.forEach((word, i) => {
    const typed = straight(lower[i] ?? '');
    const form = plainWord(typed, lower[i - 1] ?? '', lower[i + 1] ?? '');
    plain += between(seen.slice(end, word.start));
    const start = plain.length;
    plain += form;
    words.push({
      start: word.start,
      end: word.end,
      typed,
      plain: form,
      at: { start, end: plain.length },
      caps: isCaps(seen, word),
    });
    end = word.end;
  });
  plain += between(seen.slice(end));
  const emoji = emojiMaybe.test(seen)
    ? [...seen.matchAll(emojiAt)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : [];
  const sentences = sentencesOf(seen, emoji);
  return {
    raw,
    plain,
    words,
    sentences,
    clauses: clausesOf(seen, words, sentences),
    marks: marksOf(seen, words, emoji),
    rawSpan: (from, to) => {
      const first = words.find((word) => word.at.end > from);
      const last = words.findLast((word) => word.at.start < to);
      return first === undefined || last === undefined || last.end < first.start
        ? { start: 0, end: 0 }
        : { start: first.start, end: last.end };
    },
  };
}

function between(gap: string): string {
  if (gap === ' ' || gap === '') return gap;
  return gap.replace(/\s+/gu, (space) => (/[\r\n]/u.test(space) ? '\n' : ' '));
}

/** Sentences end at . ! ? … or a line break, with the emoji that follow; a full stop inside a number does not end one. */
function sentencesOf(raw: string, emoji: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const push = (from: number, to: number) => {
    const span = trimmed(raw, from, to);
    if (span.end > span.start) spans.push(span);
  };
  const emojiStarts = new Map(emoji.map((span) => [span.start, span.end]));
  let start = 0;
  let at = 0;
  while (at < raw.length) {
    const c = raw.charAt(at);
    const lineBreak = c === '\n' || c === '\r';
    const stop =
      lineBreak || c === '!' || c === '?' || c === '…' || (c === '.' && !isDigit(raw, at + 1));
    if (!stop) {
      at = emojiStarts.get(at) ?? at + 1;
      continue;
    }
    while (at < raw.length && /[.!?…\n\r"”’)]/u.test(raw.charAt(at))) at += 1;
    let after = at;
    while (!lineBreak && raw.charAt(after) === ' ') after += 1;
    for (let e = emojiStarts.get(after); e !== undefined; e = emojiStarts.get(after)) {
      at = e;
      after = e;
      while (raw.charAt(after) === ' ') after += 1;
    }
    push(start, at);
    start = at;
  }
  push(start, raw.length);
  return spans;
}

function clausesOf(raw: string, words: readonly Word[], sentences: readonly Span[]): Clause[] {
  const clauses: Clause[] = [];
  let w = 0;
  sentences.forEach((sentence, index) => {
    const first = w;
    while (w < words.length && (words[w]?.start ?? raw.length) < sentence.end) w += 1;
    const cuts = [first];
    for (let i = first + 1; i < w; i += 1) {
      if (opensClause(raw, words, i, first, w)) cuts.push(i);
    }
    cuts.forEach((from, n) => {
      const to = cuts[n + 1] ?? w;
      const start = n === 0 ? sentence.start : (words[from]?.start ?? sentence.start);
      const end = n === cuts.length - 1 ? sentence.end : (words[to]?.start ?? sentence.end);
      const span = trimmed(raw, start, end);
      const own = words.slice(from, to);
      const head = own[0]?.plain ?? '';
      clauses.push({
        ...span,
        firstWord: from,
        endWord: to,
        sentence: index,
        joiner: joiners.has(head) ? head : '',
        plain: own.map((word) => word.plain).join(' '),
        question: raw.slice(span.start, span.end).includes('?'),
      });
    });
  });
  return clauses;
}

/** Whether word `i` begins a clause: after a dash or semicolon, "but", or a comma or joiner before a new subject. */
function opensClause(
  raw: string,
  words: readonly Word[],
  i: number,
  first: number,
  end: number,
): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined) return false;
  const gap = raw.slice(before.end, word.start);
  if (gap !== ' ' && /[;—–]|\s-\s|:\s/u.test(gap)) return true;
  if (joiners.has(before.plain) && i - 1 > first && !gap.includes(',')) return false;
  if (word.plain === 'but' && i + 1 < end) return true;
  const next = words[i + 1]?.plain ?? '';
  if (joiners.has(word.plain) && i + 1 < end)
    return gap.includes(',') || (subjects.has(next) && word.plain !== 'though');
  return gap.includes(',') && (subjects.has(word.plain) || i - first >= 3);
}

function trimmed(raw: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(raw, from)) from += 1;
  while (to > from && isSpace(raw, to - 1)) to -= 1;
  return { start: from, end: to };
}

function marksOf(raw: string, words: readonly Word[], emoji: readonly Span[]): Marks {
  const faces = emoji.map((span) => raw.slice(span.start, span.end)).join(' ');
  const { upper, lower } = casesOf(raw, words);
  return {
    play: playful.test(faces) || words.some(({ typed }) => laughs.test(typed)),
    warm: warm.test(faces) || words.some(({ typed }) => kisses.test(typed)),
    sneer: sneer.test(faces),
    shout: upper >= 6 && upper > lower * 2,
    question: raw.includes('?'),
    exclaim: raw.includes('!'),
    stretched: words.some(({ start, end }) => stretched(raw.slice(start, end))),
    emoji,
    quotes: quotesOf(raw),
    link: /https?:\/\/|www\./iu.test(raw),
  };
}

function quotesOf(raw: string): Span[] {
  const quotes: Span[] = [];
  if (!/["“”>]/u.test(raw)) return quotes;
  let open = -1;
  for (let i = 0; i < raw.length; i += 1) {
    const c = raw.charAt(i);
    if (c === '“' || (c === '"' && open < 0)) open = i;
    else if ((c === '”' || c === '"') && open >= 0) {
      if (i - open > 2) quotes.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  let start = 0;
  for (const line of raw.split('\n')) {
    if (/^\s{0,3}>/u.test(line)) quotes.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return quotes;
}
