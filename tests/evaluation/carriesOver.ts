import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actsIn, type Act } from '../../lib/languages/en/model/acts';
import { ears } from '../../lib/languages/en/model/hear';
import { feelingIn } from '../../lib/languages/en/model/feelings';
import weights from '../../lib/languages/en/model/weights.json';
import type { Label } from '../../lib/listening/hint';
import { glanceAt, type Glance } from '../../lib/listening/scene';
import { readText } from '../../lib/listening/text';
import { aboutFigures } from './about';
import { areaOf } from './area';
import type { Figure } from './figures';
import { readLines } from './train/data';
import { readComments } from './train/feelings';

// What was learned elsewhere, judged on sets by others. No weight, line or word was set from these sets.

/** A reply with what it answers. */
interface Reply {
  readonly context: string;
  readonly text: string;
}

/** How far the models carry over to sets that they never saw; a set that is not there is named and left out. */
export function carriedFigures(folder: string, say: (text: string) => void): Figure[] {
  const figures: Figure[] = [];
  const from = (name: string, measure: (path: string) => readonly Figure[]) => {
    const path = join(folder, 'evaluate', `${name}.jsonl.gz`);
    if (existsSync(path)) figures.push(...measure(path));
    else say(`${name} is not there: its figures are left out.`);
  };
  from('acts_annomi', (path) => annomi(readLines(path)));
  from('acts_epitome', (path) => epitome(readLines(path)));
  from('acts_esconv', (path) => esconv(readLines(path)));
  const line = polarityLine(folder);
  from('feelings_empathetic', (path) => feelings(readLines(path), line));
  from('hostile_ucc', (path) => hostility(readLines(path)));
  from('about_reccon', (path) => aboutFigures(readLines(path)));
  return figures;
}

interface CounsellorTurn extends Reply {
  readonly question: boolean;
  readonly reflection: boolean;
  readonly input_sub: string;
}

function annomi(turns: readonly CounsellorTurn[]): readonly Figure[] {
  const told = turns.map(actsOf);
  const line = (what: string, act: Act, is: (turn: CounsellorTurn) => boolean): Figure =>
    areaFigure(
      what,
      'acts_annomi',
      told.map((does) => does[act]),
      turns.map(is),
    );
  return [
    line('asks: questions', 'asks', (turn) => turn.question),
    line('reflects: reflections', 'reflects', (turn) => turn.reflection),
    line('advises: advice', 'advises', (turn) => turn.input_sub === 'advice'),
  ];
}

interface RatedReply extends Reply {
  readonly er: number;
  readonly ip: number;
  readonly ex: number;
}

function epitome(replies: readonly RatedReply[]): readonly Figure[] {
  const told = replies.map(actsOf);
  const line = (
    what: string,
    score: (does: ReturnType<typeof actsOf>) => number,
    is: (reply: RatedReply) => boolean,
  ): Figure => areaFigure(what, 'acts_epitome', told.map(score), replies.map(is));
  return [
    line(
      'sympathises or encourages: emotional reaction',
      (does) => Math.max(does.sympathises, does.encourages),
      ({ er }) => er > 0,
    ),
    line(
      'reflects: interpretation',
      (does) => does.reflects,
      ({ ip }) => ip > 0,
    ),
    line(
      'asks: exploration',
      (does) => does.asks,
      ({ ex }) => ex > 0,
    ),
  ];
}

interface SupporterTurn extends Reply {
  readonly label: string;
}

function esconv(turns: readonly SupporterTurn[]): readonly Figure[] {
  const told = turns.map(actsOf);
  const line = (what: string, act: Act, labels: readonly string[]): Figure =>
    areaFigure(
      what,
      'acts_esconv',
      told.map((does) => does[act]),
      turns.map(({ label }) => labels.includes(label)),
    );
  return [
    line('asks: questions', 'asks', ['Questions']),
    line('reflects: reflection of feelings, restatement', 'reflects', [
      'Reflection of feelings',
      'Restatement or Paraphrasing',
    ]),
    line('advises: providing suggestions', 'advises', ['Providing Suggestions']),
    line('encourages: affirmation and reassurance', 'encourages', ['Affirmation and Reassurance']),
  ];
}

function actsOf({ context, text }: Reply) {
  return actsIn(
    glanceAt({
      turns: context === '' ? [] : [{ speaker: 'partner', text: context }],
      draft: text,
    }),
  );
}

interface Situation {
  readonly text: string;
  readonly label: string;
}

const glad = new Set(
  'anticipating caring confident content excited faithful grateful hopeful impressed joyful nostalgic prepared proud trusting'.split(
    ' ',
  ),
);
/** Feelings of the set that lie on neither side. */
const neither = new Set(['surprised', 'sentimental']);
const bright = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  ),
);
const dark = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  ),
);
/** The feelings of the set that a word of ours says rightly. */
const meant: Readonly<Record<string, readonly string[]>> = {
  scared: ['afraid', 'terrified', 'anxious', 'apprehensive'],
  anxious: ['anxious', 'apprehensive', 'afraid', 'terrified'],
  nervous: ['anxious', 'apprehensive', 'afraid', 'anticipating'],
  worried: ['anxious', 'apprehensive', 'afraid', 'terrified'],
  lonely: ['lonely'],
  ashamed: ['ashamed', 'guilty', 'embarrassed'],
  humiliated: ['embarrassed', 'ashamed'],
  embarrassed: ['embarrassed', 'ashamed'],
  guilty: ['guilty', 'ashamed'],
  jealous: ['jealous'],
  frustrated: ['annoyed', 'angry', 'furious', 'disappointed'],
  angry: ['angry', 'furious', 'annoyed'],
  disappointed: ['disappointed'],
  hurt: ['disappointed', 'devastated', 'angry', 'sad'],
  gutted: ['devastated', 'sad', 'disappointed'],
  hopeless: ['devastated', 'sad'],
  sad: ['sad', 'devastated', 'disappointed', 'lonely'],
  homesick: ['lonely', 'sad', 'nostalgic'],
  proud: ['proud', 'confident'],
  excited: ['excited', 'anticipating', 'joyful'],
  happy: ['joyful', 'content', 'excited', 'grateful'],
};

/** Where pleasant begins: the line that tells the clear comments of the official dev split of GoEmotions apart best. */
function polarityLine(folder: string): number {
  if (!existsSync(join(folder, 'train', 'goemotions.jsonl.gz'))) return 0;
  const clear = readComments(folder).flatMap(({ text, split, labels }) => {
    const is = labels.every((label) => bright.has(label));
    if (split !== 'dev' || (!is && !labels.every((label) => dark.has(label)))) return [];
    return [{ is, score: polarityOf(text) }];
  });
  const right = (line: number) => clear.filter(({ is, score }) => is === score > line).length;
  return clear.reduce((best, { score }) => (right(score) > right(best) ? score : best), 0);
}

function feelings(situations: readonly Situation[], line: number): readonly Figure[] {
  const told = situations
    .filter(({ label }) => !neither.has(label))
    .map(({ text, label }) => ({ is: glad.has(label), score: polarityOf(text) }));
  const right = told.filter(({ is, score }) => is === score > line).length;
  const words = situations.flatMap(({ text, label }) => {
    const read = readText(text);
    const { moment } = ears.hear(partnerSays(text)).partner;
    const word = feelingIn(read, moment);
    return word === undefined ? [] : [meant[word]?.includes(label) === true];
  });
  const on = 'feelings_empathetic';
  return [
    areaFigure(
      'feeling, pleasant or not',
      on,
      told.map(({ score }) => score),
      told.map(({ is }) => is),
    ),
    {
      what: 'feeling, pleasant or not: accuracy, line from GoEmotions dev',
      on,
      size: told.length,
      value: (right / told.length).toFixed(3),
      reach: '',
      reference: '',
    },
    {
      what: `feeling, a word where confident (${Math.round((100 * words.length) / situations.length)} % of texts): fits the label`,
      on,
      size: words.length,
      value: (words.filter(Boolean).length / words.length).toFixed(3),
      reach: '',
      reference: '',
    },
  ];
}

/** Above 0 where a text sounds pleasant: pleasant feelings against the others, by the models of feelings. */
function polarityOf(text: string): number {
  const margins = ears.feelingsOf(readText(text));
  const mass = (side: ReadonlySet<string>) =>
    Math.log(
      weights.feelings.outputs.reduce(
        (sum, name, i) => (side.has(name) ? sum + Math.exp(3 * (margins[i] ?? 0)) : sum),
        0,
      ),
    );
  return mass(bright) - mass(dark);
}

function partnerSays(text: string): Glance {
  return glanceAt({ turns: [{ speaker: 'partner', text }], draft: '' });
}

interface Comment {
  readonly text: string;
  readonly antagonize: number;
  readonly condescending: number;
  readonly dismissive: number;
  readonly hostile: number;
  readonly sarcastic: number;
  readonly generalisation: number;
}

function hostility(comments: readonly Comment[]): readonly Figure[] {
  const told = comments.map(({ text }) => ears.hear(glanceAt({ turns: [], draft: text })).scores);
  const labelled = (kind: keyof Omit<Comment, 'text'>, label: Label): Figure =>
    areaFigure(
      `${label}: ${kind}`,
      'hostile_ucc',
      told.map(({ labels }) => labels[label]),
      comments.map((comment) => comment[kind] === 1),
    );
  const due = (kind: keyof Omit<Comment, 'text'>): Figure =>
    areaFigure(
      `a hint is due: ${kind}`,
      'hostile_ucc',
      told.map((scores) => scores.due),
      comments.map((comment) => comment[kind] === 1),
    );
  return [
    due('antagonize'),
    due('hostile'),
    labelled('hostile', 'contempt'),
    labelled('condescending', 'contempt'),
    labelled('sarcastic', 'contempt'),
    labelled('dismissive', 'contempt'),
    labelled('generalisation', 'criticism'),
  ];
}

function areaFigure(
  what: string,
  on: string,
  scores: readonly number[],
  is: readonly boolean[],
): Figure {
  const share = is.filter(Boolean).length;
  return {
    what: `${what}, AUC (${share.toLocaleString('en')} are)`,
    on,
    size: is.length,
    value: areaOf(scores, is).toFixed(3),
    reach: '',
    reference: '',
  };
}
