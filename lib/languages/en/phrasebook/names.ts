import type { Text } from '../../../listening/text';

/** Gives names their capital back where plain spelling took it ("needed it thursday"), as the texts themselves write them. */
export function withNames(phrase: string, texts: readonly Text[]): string {
  const names = new Map<string, string>();
  for (const text of texts) collect(text, names);
  if (names.size === 0) return phrase;
  return phrase
    .split(/(\ue000[^\ue001]*\ue001)/u)
    .map((part) =>
      part.startsWith('\ue000')
        ? part
        : part.replace(/(?<![\p{L}'’])\p{Ll}{3,}/gu, (word) => names.get(word) ?? word),
    )
    .join('');
}

function collect(draft: Text, names: Map<string, string>): void {
  draft.words.forEach((word, i) => {
    const typed = draft.raw.slice(word.start, word.end);
    const opens = i === 0 || draft.sentences.some((sentence) => sentence.start === word.start);
    if (!opens && !word.caps && /^\p{Lu}\p{Ll}{2,}$/u.test(typed) && word.plain === word.typed)
      names.set(word.plain, typed);
  });
}
