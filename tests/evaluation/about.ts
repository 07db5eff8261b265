import { aboutOf } from '../../lib/listening/about';
import { readText } from '../../lib/listening/text';
import type { Figure } from './figures';

/** A turn of RECCON, and the parts of it that its feeling is about. */
export interface Caused {
  readonly text: string;
  readonly cause_spans: readonly string[];
}

/** How near `about` comes in turns that say themselves, in a part of them, what their feeling is about. */
export function aboutFigures(turns: readonly Caused[]): readonly Figure[] {
  const judged = turns.flatMap(({ text, cause_spans }) => {
    const inside = cause_spans.filter(
      (span) => span.length > 3 && text.includes(span) && wordsIn(span) < 0.8 * wordsIn(text),
    );
    return inside.length === 0 ? [] : [{ text, inside }];
  });
  const scored = judged.map(({ text, inside }) => {
    const span = aboutOf(readText(text));
    const found = span === undefined ? '' : text.slice(span.start, span.end);
    return { ours: best(found, inside), whole: best(text, inside), said: span !== undefined };
  });
  const said = scored.filter((row) => row.said);
  const mean = (values: readonly number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
  return [
    {
      what: `about, word F1 against the marked part (the whole turn would be ${mean(scored.map(({ whole }) => whole))})`,
      on: 'about_reccon',
      size: scored.length,
      value: mean(scored.map(({ ours }) => ours)),
      reach: '',
      reference: '',
    },
    {
      what: 'about, word F1 where it says one',
      on: 'about_reccon',
      size: said.length,
      value: mean(said.map(({ ours }) => ours)),
      reach: '',
      reference: '',
    },
  ];
}

function best(found: string, spans: readonly string[]): number {
  return Math.max(...spans.map((span) => overlapOf(found, span)));
}

const tokens = (text: string): string[] => [
  ...(text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []),
];
const wordsIn = (text: string) => tokens(text).length;

/** F1 of the words of two texts, each word as often as it stands there. */
function overlapOf(found: string, marked: string): number {
  const rest = tokens(marked);
  const size = rest.length;
  const ours = tokens(found);
  let both = 0;
  for (const word of ours) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    both += 1;
  }
  return (2 * both) / Math.max(1, ours.length + size);
}
