import type { Moment } from '../listening/moment';
import { readText } from '../listening/text';
import { inSpanish } from './es/read';
import { wordsOf } from './es/scope';
import type { Tongue } from './tongue';

/** How many of the last turns tell the language of a draft that does not tell its own. */
const turnsAsked = 6;

/**
 * The language that a moment is in: that of the draft, else that of the last turns; English where
 * none can be told. `undefined` where a draft is in two: it is left alone.
 */
export function languageOf({ draft, turns }: Moment): Tongue | undefined {
  const own = told(draft);
  if (own.ours > 1 && own.theirs > 1) return undefined;
  const lean = own.ours - own.theirs;
  if (lean !== 0) return lean > 0 ? 'es' : 'en';
  const said = told(
    turns
      .slice(-turnsAsked)
      .map(({ text }) => text)
      .join('\n'),
  );
  return said.ours > said.theirs ? 'es' : 'en';
}

const told = (text: string) => wordsOf(inSpanish(readText(text)));
