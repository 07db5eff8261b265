const unit = String.raw`(?:\[(?:\\.|[^\]\\])*\]|\\.|[^()[\\])`;
/** What takes no letter of its own: lookarounds, borders of words, ends of the text. */
const around = String.raw`(?:\(\?<?[=!](?:${unit}|\((?:${unit})*\))*\)|\\b|\^|\$)*`;
const opens = new RegExp(String.raw`^${around}\(\?:`, 'u');
const closes = new RegExp(String.raw`^\)${around}$`, 'u');
/** A group that is kept, or what refers to one. */
const keeps = /\((?!\?)|\(\?<(?![=!])|\\[1-9k]/u;

/** Signs of the language of patterns. */
const [backslash, set, setEnd, group, groupEnd, bar] = [92, 91, 93, 40, 41, 124];

/**
 * The sources of smaller patterns of which at least one matches where this one does, and none where
 * it does not: its alternatives, each with what stands around them. A large pattern takes long to
 * compile, and most texts could match few of its alternatives.
 */
export function takenApart({ source }: RegExp): readonly string[] {
  const opening = opens.exec(source)?.[0];
  if (opening === undefined || keeps.test(source)) return [source];
  const borders = [opening.length];
  let depth = 0;
  for (let at = opening.length; at < source.length; at += 1) {
    const c = source.charCodeAt(at);
    if (c === backslash) at += 1;
    else if (c === set) at = endOfSet(source, at);
    else if (c === group) depth += 1;
    else if (c === bar && depth === 0) borders.push(at + 1);
    else if (c === groupEnd && depth > 0) depth -= 1;
    else if (c === groupEnd) {
      const closing = source.slice(at);
      if (!closes.test(closing)) return [source];
      return borders.map((from, nth) => {
        const next = borders[nth + 1];
        return opening + source.slice(from, next === undefined ? at : next - 1) + closing;
      });
    }
  }
  return [source];
}

/** Where the set of letters that opens here ends. */
function endOfSet(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charCodeAt(at) !== setEnd) {
    at += source.charCodeAt(at) === backslash ? 2 : 1;
  }
  return at;
}
