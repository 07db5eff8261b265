import { addGrams, Bag } from '../../../listening/grams';
import { Group, type PackedGroup } from '../../../listening/model';
import type { Glance } from '../../../listening/scene';
import { readText, type Text, type Word } from '../../../listening/text';
import packed from './acts.json';

/** What a reply may do with the partner's turn; it may do several. */
export const acts = [
  'asks',
  'acknowledges',
  'reflects',
  'sympathises',
  'advises',
  'encourages',
] as const;

/** What a reply may do with the partner's turn. */
export type Act = (typeof acts)[number];

/** Longest stretch of a draft that is read, in words. */
const most = 120;
/** How many sentences of a draft are read. */
const sentencesRead = 12;

const second = /^(?:you|your|yours|yourself)(?:'|$)/u;
const first = /^(?:i|my|me|mine|myself)(?:'|$)/u;

/** Features of a sentence for what it does: its words, and how it begins and ends. */
export function actBag(text: Text): Bag {
  const bag = new Bag();
  addGrams(bag, text, { prefix: 'a', words: 2, most });
  if (text.marks.question) bag.named('a:asks', 0.6);
  if (text.clauses.at(-1)?.question === true) bag.named('a:endsAsking', 0.5);
  if (text.clauses.some((clause) => !clause.question)) bag.named('a:tells', 0.3);
  addOpenings(bag, text);
  return bag;
}

/** The first two words of every sentence: that is where a question, an advice or a reflection begins. */
function addOpenings(bag: Bag, text: Text): void {
  for (const sentence of text.sentences.slice(0, sentencesRead)) {
    const [one, two] = text.words.filter(
      (word) => word.start >= sentence.start && word.end <= sentence.end,
    );
    if (one === undefined) continue;
    bag.named(`a^${one.plain}`, 0.3);
    if (two !== undefined) bag.named(`a^${one.plain} ${two.plain}`, 0.3);
  }
}

/** Features of how much of the partner's words a sentence takes up, and whether it gives them back as theirs. Only a reflection is told by these. */
export function overlapBag(text: Text, partner: Text): Bag {
  const bag = new Bag();
  const theirs = new Set(partner.words.filter(isContent).map(({ plain }) => stem(plain)));
  let content = 0;
  let taken = 0;
  let givenBack = 0;
  let you = 0;
  let me = 0;
  let sinceYou = 9;
  for (const word of text.words.slice(0, most)) {
    sinceYou += 1;
    if (second.test(word.plain)) {
      you += 1;
      sinceYou = 0;
    } else if (first.test(word.plain)) me += 1;
    else if (isContent(word)) {
      content += 1;
      if (!theirs.has(stem(word.plain))) continue;
      taken += 1;
      if (sinceYou < 5) givenBack += 1;
    }
  }
  bag.named('a:taken', Math.min(4, taken) * 0.15);
  bag.named('a:takenShare', taken / (content + 2));
  bag.named('a:givenBack', Math.min(3, givenBack) * 0.25);
  bag.named('a:you', Math.min(4, you) * 0.1);
  bag.named('a:me', Math.min(4, me) * 0.1);
  return bag;
}

function isContent(word: Word): boolean {
  return word.plain.length > 3;
}

/** Enough of a word to know it again in another form ("cancelled", "cancelling"). */
function stem(plain: string): string {
  return plain.slice(0, 5);
}

const group = new Group(packed satisfies PackedGroup);

/** The chance, from 0 to 1, that a draft does each of these somewhere: that of its sentence which does it most. */
export function actsIn({ draft, partnerText }: Glance): Readonly<Record<Act, number>> {
  const heard = draft.sentences.slice(0, sentencesRead).map(({ start, end }) => {
    const text = readText(draft.raw.slice(start, end));
    const bag = actBag(text);
    if (partnerText !== undefined) {
      bag.pour(overlapBag(text, partnerText));
    }
    return group.chances(bag);
  });
  const chance = (act: Act) => {
    const at = group.outputs.indexOf(act);
    return heard.reduce((most, chances) => Math.max(most, chances[at] ?? 0), 0);
  };
  return {
    asks: chance('asks'),
    acknowledges: chance('acknowledges'),
    reflects: chance('reflects'),
    sympathises: chance('sympathises'),
    advises: chance('advises'),
    encourages: chance('encourages'),
  };
}
