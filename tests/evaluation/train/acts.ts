import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bag } from '../../../lib/listening/grams';
import { glanceAt, type Glance } from '../../../lib/listening/scene';
import { readText } from '../../../lib/listening/text';
import { actBag, acts, overlapBag, type Act } from '../../../lib/languages/en/model/acts';
import { areaOf } from '../area';
import { Columns, crossMargins, keepStrongest } from './columns';
import { momentOf, readLines, type GoldCase } from './data';
import { packGroup } from './pack';
import { calibrate, fitMargin, type Row } from './solver';

/** A reply with what it is known to do, and which acts nobody looked for. */
interface Sample {
  readonly glance: Glance;
  readonly does: ReadonlySet<Act>;
  /** Acts for which this reply proves something. */
  readonly judged: ReadonlySet<Act>;
  /** Replies of one block are never on both sides of a split. */
  readonly block: number;
}

/** A turn of EDOS (Welivita et al. 2021, CC BY 4.0). */
interface FilmTurn {
  readonly context: string;
  readonly text: string;
  readonly label: string;
}

/** A sentence of a forum (Govindarajan et al. 2020, MIT). */
interface ForumSentence {
  readonly text: string;
  readonly label: 0 | 1;
}

const intents: Readonly<Record<string, Act>> = {
  Questioning: 'asks',
  Acknowledging: 'acknowledges',
  Agreeing: 'acknowledges',
  Sympathizing: 'sympathises',
  Consoling: 'sympathises',
  Suggesting: 'advises',
  Encouraging: 'encourages',
  Wishing: 'encourages',
};

/** How many features are kept: what the 8 KB that this model may weigh allow. */
const most = 1300;
const folds = 5;
/** Comfort often gives the other's words back, and nobody looked whether it does. */
const mayReflect = new Set(['Sympathizing', 'Consoling', 'Caring']);

/** Trains what a draft does, and writes its weights to `path`. Returns for each act how well it is told where it was not seen. */
export function trainActs(
  folder: string,
  cases: readonly GoldCase[],
  path: string,
): Readonly<Record<string, number>> {
  const samples = [...film(folder), ...forum(folder), ...written(cases)];
  const columns = new Columns();
  const plain = samples.map(({ glance }) => columns.row(actBag(glance.draft)));
  const taking = samples.map(({ glance }, i) =>
    together(
      plain[i],
      columns.row(
        glance.partnerText === undefined ? new Bag() : overlapBag(glance.draft, glance.partnerText),
      ),
    ),
  );
  const foldOf = (row: number) => (samples[row]?.block ?? 0) % folds;
  const targets = acts.map((act) => ({
    act,
    // Only the sets of one act have a partner's turn at all: for the others what is taken up would tell the sets apart, not the acts.
    rows: act === 'reflects' ? taking : plain,
    positive: samples.map(({ does }) => does.has(act)),
    options: {
      cost: 0.3,
      positiveCost: 3,
      rowCost: samples.map(({ judged }) => (judged.has(act) ? 1 : 0)),
      epochs: 20,
    },
  }));
  const first = targets.map(({ rows, positive, options }) =>
    fitMargin(rows, positive, columns.size, options),
  );
  const kept = keepStrongest(first, [...taking, ...plain], columns.hashes, most);
  const keptTaking = kept.rows.slice(0, taking.length);
  const keptPlain = kept.rows.slice(taking.length);
  const told: Record<string, number> = {};
  const fitted = targets.map(({ act, rows, positive, options }) => {
    const unseen = crossMargins(rows, positive, columns.size, options, foldOf, folds);
    const judged = options.rowCost.flatMap((cost, row) => (cost > 0 ? [row] : []));
    const margins = judged.map((row) => unseen[row] ?? 0);
    const truths = judged.map((row) => positive[row] === true);
    told[act] = areaOf(margins, truths);
    const use = rows === taking ? keptTaking : keptPlain;
    return {
      name: act,
      model: fitMargin(use, positive, kept.hashes.length, options),
      ...calibrate(margins, truths),
    };
  });
  writeFileSync(path, `${JSON.stringify(packGroup(fitted, kept.hashes), undefined, 1)}\n`);
  return told;
}

/** Film talk: a listener's intent where it has one. A question mark under another label proves nothing of asking. */
function film(folder: string): Sample[] {
  return readLines<FilmTurn>(join(folder, 'train', 'edos_mturk.jsonl.gz')).map((turn, i) => {
    const act = intents[turn.label];
    const draft = joined(turn.text);
    const partner = joined(turn.context).split(' / ').at(-1) ?? '';
    const unsure = act !== 'asks' && draft.includes('?');
    return {
      glance: glanceAt({
        turns: partner === '' ? [] : [{ speaker: 'partner', text: partner }],
        draft,
      }),
      does: new Set(act === undefined ? [] : [act]),
      judged: new Set(
        acts.filter((one) =>
          one === 'reflects' ? !mayReflect.has(turn.label) : one !== 'asks' || !unsure,
        ),
      ),
      block: i,
    };
  });
}

/** Forum sentences say only whether they advise. */
function forum(folder: string): Sample[] {
  return readLines<ForumSentence>(join(folder, 'train', 'advice.jsonl.gz')).map((one, i) => ({
    glance: glanceAt({ turns: [], draft: joined(one.text) }),
    does: new Set<Act>(one.label === 1 ? ['advises'] : []),
    judged: new Set<Act>(['advises']),
    block: Math.floor(i / 20),
  }));
}

/**
 * Own cases: after pain or a complaint, a careful writer's reply reflects, but for its questions; the draft that called
 * for a hint there did not, nor does a good reply to a turn that shows no feeling.
 */
function written(cases: readonly GoldCase[]): Sample[] {
  return cases.flatMap((one, i) => {
    const sample = (draft: string, reflects: boolean): Sample => ({
      glance: glanceAt(momentOf({ turns: one.turns, draft })),
      does: new Set<Act>(reflects ? ['reflects'] : []),
      judged: new Set<Act>(['reflects']),
      block: Math.floor(i / 20),
    });
    const grave = one.moment === 'hard-feeling' || one.moment === 'complaint';
    if (grave && one.show) {
      return [
        ...(one.draft === '' ? [] : [sample(one.draft, false)]),
        ...(one.rewrites ?? []).map((reply) => sample(withoutQuestions(reply), true)),
      ].filter(({ glance }) => glance.draft.words.length > 0);
    }
    return !grave && !one.show && one.draft !== '' ? [sample(one.draft, false)] : [];
  });
}

function withoutQuestions(reply: string): string {
  const { raw, sentences } = readText(reply);
  return sentences
    .map(({ start, end }) => raw.slice(start, end))
    .filter((sentence) => !sentence.includes('?'))
    .join(' ');
}

function together(one: Row | undefined, other: Row): Row {
  return {
    index: Int32Array.from([...(one?.index ?? []), ...other.index]),
    value: Float32Array.from([...(one?.value ?? []), ...other.value]),
  };
}

/** The sets have their words and marks set apart by spaces. */
function joined(text: string): string {
  return text
    .replace(/ '/gu, "'")
    .replace(/ ([,.!?])/gu, '$1')
    .replace(/ n't/gu, "n't");
}
