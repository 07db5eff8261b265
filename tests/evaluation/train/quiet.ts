import { join } from 'node:path';
import { glanceAt, type Glance } from '../../../lib/listening/scene';
import { readLines } from './data';
import { readComments } from './feelings';

/** A turn of EDOS (Welivita et al. 2021, CC BY 4.0): film talk with what was said before it. */
interface FilmTurn {
  readonly context: string;
  readonly text: string;
  readonly label: string;
}

/** A reply of DiaSafety (Sun et al. 2022, Apache-2.0) with what it answers. */
interface Reply {
  readonly context: string;
  readonly text: string;
  readonly category: string;
  readonly label: 'Safe' | 'Unsafe';
}

const harmless = new Set(['Risk Ignorance', 'Toxicity Agreement', 'Biased Opinion']);

const heated = new Set([
  'Angry',
  'Annoyed',
  'Disgusted',
  'Furious',
  'Jealous',
  'Disappointed',
  'Ashamed',
  'Guilty',
  'Devastated',
  'Suggesting',
]);

const plain = new Set([
  'Neutral',
  'Acknowledging',
  'Questioning',
  'Agreeing',
  'Suggesting',
  'Encouraging',
  'Anticipating',
  'Confident',
  'Content',
  'Trusting',
  'Prepared',
  'Wishing',
  'Impressed',
  'Surprised',
]);

/** Turns of film talk with no strong feeling in them: as a partner's turn they are everyday. */
export function everydayTurns(folder: string): Glance[] {
  return readLines<FilmTurn>(join(folder, 'train', 'edos_mturk.jsonl.gz'))
    .filter((turn) => plain.has(turn.label))
    .map((turn) =>
      glanceAt({ turns: [{ speaker: 'partner', text: joined(turn.text) }], draft: '' }),
    );
}

/** Ordinary film talk, answered by someone who is not angry: drafts on which a hint would be a false alarm. */
export function quietTalk(folder: string): Glance[] {
  const film = readLines<FilmTurn>(join(folder, 'train', 'edos_mturk.jsonl.gz'))
    .filter((turn) => !heated.has(turn.label) && turn.context !== '')
    .map((turn) => ({
      before: joined(turn.context).split(' / ').slice(-2),
      draft: joined(turn.text),
    }));
  const replies = readLines<Reply>(join(folder, 'train', 'diasafety.jsonl.gz'))
    .filter(({ label, category }) => label === 'Safe' && harmless.has(category))
    .map(({ context, text }) => ({ before: [context], draft: text }));
  return [...film, ...replies].map(({ before, draft }) =>
    glanceAt({
      turns: before.map((text, i) => ({
        speaker: i === before.length - 1 ? 'partner' : 'me',
        text,
      })),
      draft,
    }),
  );
}

const friendly = new Set([
  'neutral',
  'joy',
  'gratitude',
  'love',
  'curiosity',
  'excitement',
  'amusement',
  'optimism',
  'admiration',
  'relief',
  'caring',
]);

/** Friendly or plain comments, taken as drafts with nothing before them. */
export function quietComments(folder: string, most: number): Glance[] {
  return readComments(folder)
    .filter(
      ({ split, labels }) => split === 'train' && labels.every((label) => friendly.has(label)),
    )
    .slice(0, most)
    .map(({ text }) => glanceAt({ turns: [], draft: text }));
}

/** The set has its words and marks set apart by spaces. */
function joined(text: string): string {
  return text
    .replace(/ '/gu, "'")
    .replace(/ ([,.!?])/gu, '$1')
    .replace(/ n't/gu, "n't");
}
