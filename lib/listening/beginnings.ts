/** How a pattern that knows letters of all scripts says that a word begins. */
const noLetterBefore = String.raw`(?<![\p{L}\p{N}`;
/** A pattern with more ways in than this is as well tried at once. */
const most = 1500;

/**
 * The letters with which every match of a pattern must begin, at the start of a word (`\b`, `^`, or
 * neither letter nor number before);
 * undefined where that cannot be told from its source. Lookarounds are passed over, so that the
 * answer may be wider than the pattern, never narrower. At most `longest` letters each.
 */
export function beginningsOf(
  pattern: Pick<RegExp, 'source' | 'flags'>,
  longest: number,
): ReadonlySet<string> | undefined {
  return /[imsy]/u.test(pattern.flags) ? undefined : new Reader(pattern.source, longest).read();
}

/** A way into a pattern that what follows still lengthens. */
interface Way {
  readonly text: string;
  /** A word has begun where the text begins. */
  readonly anchored: boolean;
}

/** Thrown within this file only: nothing can be told of this pattern. */
class CannotTell extends Error {}

/** Walks the source of a pattern, lengthening the ways into it until each is known well enough. */
class Reader {
  private at = 0;
  private readonly found = new Set<string>();

  constructor(
    private readonly source: string,
    private readonly longest: number,
  ) {}

  read(): ReadonlySet<string> | undefined {
    try {
      this.end(this.alternatives([{ text: '', anchored: false }]));
      return this.at < this.source.length ? undefined : this.found;
    } catch (error) {
      if (error instanceof CannotTell) return undefined;
      throw error;
    }
  }

  /** No more will be known of these ways. */
  private end(ways: readonly Way[]): Way[] {
    for (const { text } of ways) {
      if (text === '') throw new CannotTell();
      this.found.add(text);
    }
    return [];
  }

  /** Alternatives up to a closing bracket or the end of the source. */
  private alternatives(from: readonly Way[]): Way[] {
    const all: Way[] = [];
    for (;;) {
      all.push(...this.sequence(from));
      if (this.source[this.at] !== '|') break;
      this.at += 1;
    }
    if (all.length + this.found.size > most) throw new CannotTell();
    return distinct(all);
  }

  private sequence(from: readonly Way[]): Way[] {
    let ways = [...from];
    while (this.at < this.source.length && !this.isNext('|') && !this.isNext(')')) {
      if (ways.length > 0) ways = this.term(ways);
      else this.skip();
    }
    return ways;
  }

  private isNext(c: string): boolean {
    return this.source[this.at] === c;
  }

  private term(ways: readonly Way[]): Way[] {
    const next = this.atom(ways);
    const c = this.source[this.at] ?? '';
    if (!'?*+{'.includes(c) || c === '') return next;
    const times = this.times();
    if (times.most > 1) this.end(next);
    const once = times.most > 1 ? [] : next;
    return times.least === 0 ? distinct([...ways, ...once]) : once;
  }

  /** How often the term before may come. */
  private times(): { least: number; most: number } {
    const c = this.source[this.at];
    this.at += 1;
    let times = { least: c === '+' ? 1 : 0, most: c === '?' ? 1 : Number.POSITIVE_INFINITY };
    if (c === '{') {
      const end = this.source.indexOf('}', this.at);
      const [least = '0', upTo = least] = this.source.slice(this.at, end).split(',');
      times = {
        least: Number(least),
        most: upTo === '' ? Number.POSITIVE_INFINITY : Number(upTo),
      };
      this.at = end + 1;
    }
    if (this.isNext('?')) this.at += 1;
    return times;
  }

  private atom(ways: readonly Way[]): Way[] {
    const c = this.source[this.at] ?? '';
    switch (c) {
      case '^':
        this.at += 1;
        return anchored(ways);
      case '(':
        return this.group(ways);
      case '[':
        return this.set(ways);
      case '\\':
        return this.escape(ways);
      case '$':
      case '.':
        this.at += 1;
        return this.end(ways);
      default:
        return this.lengthen(ways, [this.run()]);
    }
  }

  /** Letters up to the next sign of the language of patterns; a letter that is counted stands alone. */
  private run(): string {
    const start = this.at;
    do this.at += 1;
    while (this.at < this.source.length && !special.has(this.source.charAt(this.at)));
    if (this.at > start + 1 && counts.has(this.source.charAt(this.at))) this.at -= 1;
    return this.source.slice(start, this.at);
  }

  private group(ways: readonly Way[]): Way[] {
    const { source } = this;
    if (source.startsWith(noLetterBefore, this.at)) {
      this.skip();
      return anchored(ways);
    }
    // What a lookaround asks for only narrows the pattern.
    if (/^\(\?<?[=!]/u.test(source.slice(this.at, this.at + 4))) {
      this.skip();
      return [...ways];
    }
    if (!source.startsWith('(?:', this.at)) throw new CannotTell();
    this.at += 3;
    const inside = this.alternatives(ways);
    this.at += 1;
    return inside;
  }

  private set(ways: readonly Way[]): Way[] {
    const start = this.at + 1;
    this.skip();
    const inside = this.source.slice(start, this.at - 1);
    const few = /^[a-z0-9' ]{1,6}$/u.test(inside);
    return few ? this.lengthen(ways, Array.from(inside)) : this.end(ways);
  }

  private escape(ways: readonly Way[]): Way[] {
    const c = this.source[this.at + 1] ?? '';
    this.skip();
    if (c === 'b') return anchored(ways);
    return /[a-z\d]/iu.test(c) ? this.end(ways) : this.lengthen(ways, [c]);
  }

  /** Passes over one atom. */
  private skip(): void {
    const { source } = this;
    const c = source[this.at];
    this.at += 1;
    if (c === '\\') {
      const braced = /^[pPu]\{/u.test(source.slice(this.at, this.at + 2));
      this.at = braced ? source.indexOf('}', this.at) + 1 : this.at + 1;
    } else if (c === '[') {
      while (this.at < source.length && !this.isNext(']')) this.at += this.isNext('\\') ? 2 : 1;
      this.at += 1;
    } else if (c === '(') {
      while (this.at < source.length && !this.isNext(')')) this.skip();
      this.at += 1;
    } else {
      while (this.at < source.length && !special.has(source.charAt(this.at))) this.at += 1;
    }
  }

  /** Adds one of these runs of letters to each way. A match must begin with a letter where a word begins. */
  private lengthen(ways: readonly Way[], runs: readonly string[]): Way[] {
    const longer: Way[] = [];
    for (const { text, anchored: begun } of ways) {
      for (const run of runs) {
        if (text === '' && !(begun && /^[a-z0-9]/u.test(run))) throw new CannotTell();
        const whole = text + run;
        if (whole.length < this.longest) longer.push({ text: whole, anchored: true });
        else this.found.add(whole.slice(0, this.longest));
      }
    }
    return longer;
  }
}

/** What does not stand for itself in a pattern. */
const special = new Set('^$\\.*+?()[]{}|');
/** What says how often the term before it comes. */
const counts = new Set('?*+{');

function anchored(ways: readonly Way[]): Way[] {
  return ways.map((way) => (way.text === '' ? { text: '', anchored: true } : way));
}

function distinct(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways];
  const seen = new Map<string, Way>();
  for (const way of ways) {
    const known = seen.get(way.text);
    if (known === undefined || !way.anchored) seen.set(way.text, way);
  }
  return [...seen.values()];
}
