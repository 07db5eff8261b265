import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../lib/languages/en/listening';
import type { Heard } from '../../lib/listening/hint';
import { judge, listen } from '../../lib/listening/listen';
import { glanceAt } from '../../lib/listening/scene';
import { momentOf, readLines, type GoldCase } from './train/data';
import { carriedFigures } from './carriesOver';
import { grammarFigures } from './grammar';
import { feelingFigures } from './feelings';

/** A line of the table: what was measured, on what, how large it was, and what there is to compare it with. */
export interface Figure {
  readonly what: string;
  readonly on: string;
  readonly size: number;
  readonly value: string;
  readonly reach: string;
  readonly reference: string;
}

type Case = Pick<GoldCase, 'turns' | 'draft'>;

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const ratio = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);

/** Every figure that can be measured with what lies in `folder`; what is missing is named and left out. */
export function figuresFrom(folder: string, say: (text: string) => void): Figure[] {
  const figures: Figure[] = [];
  const from = (name: string, measure: (path: string) => readonly Figure[]) => {
    const path = join(folder, name);
    if (existsSync(path)) figures.push(...measure(path));
    else say(`${name} is not there: its figures are left out.`);
  };
  from('gold-dev.jsonl', (path) => {
    const cases = readLines<GoldCase>(path);
    const trained = readLines<GoldCase>(join('lib', 'languages', 'en', 'corpus', 'gold.jsonl'));
    return [...goldFigures(cases), ...grammarFigures([...cases, ...trained], say)];
  });
  for (const name of ['everyday_dailydialog', 'everyday_meld']) {
    from(join('evaluate', `${name}.jsonl.gz`), (path) =>
      everydayFigures(name, readLines<Case>(path)),
    );
  }
  from(join('evaluate', 'replies_empathetic.jsonl.gz'), (path) =>
    everydayFigures('replies_empathetic', readLines<Case>(path).slice(0, 4000)),
  );
  from(join('train', 'goemotions.jsonl.gz'), () => feelingFigures(folder));
  const own = readLines<Case>(join('tests', 'listening', 'safety.cases.jsonl'));
  figures.push({
    what: 'hints where safety calls for silence',
    on: 'own cases',
    size: own.length,
    value: String(own.filter(speaks).length),
    reach: '0',
    reference: '',
  });
  figures.push(...carriedFigures(folder, say));
  return figures;
}

/** Figures on cases that were never trained on. */
function goldFigures(cases: readonly GoldCase[]): readonly Figure[] {
  const heard = cases.map((one) => ({ one, heard: listen(momentOf(one), english) }));
  const due = heard.filter(({ one }) => one.show);
  const quiet = heard.filter(({ one }) => !one.show);
  const spoken = due.filter(({ heard: { hints } }) => hints.length > 0);
  const named = spoken.filter(({ one, heard: { hints } }) =>
    hints.some(({ label }) =>
      one.draft.trim() === '' ? label === 'opener' : one.labels.includes(label),
    ),
  );
  const again = spoken.flatMap(({ one, heard: said }) => againIn(one, said));
  const unsafe = quiet.filter(
    ({ one, heard: { hints } }) =>
      hints.length > 0 &&
      /boundar|refus|consent|crisis|control|safety|threat/iu.test(one.note ?? one.moment),
  );
  const on = 'gold-dev';
  const reference = '';
  return [
    {
      what: 'speaks when due',
      on,
      size: due.length,
      value: ratio(spoken.length, due.length),
      reach: '≥ 0.85',
      reference,
    },
    {
      what: 'silent when not',
      on,
      size: quiet.length,
      value: ratio(quiet.filter(({ heard: { hints } }) => hints.length === 0).length, quiet.length),
      reach: '≥ 0.97',
      reference,
    },
    {
      what: 'label right where it speaks',
      on,
      size: spoken.length,
      value: ratio(named.length, spoken.length),
      reach: '≥ 0.85',
      reference,
    },
    {
      what: "partner's moment",
      on,
      size: cases.length,
      value: ratio(
        heard.filter(({ one, heard: { partner } }) => partner.moment === one.moment).length,
        cases.length,
      ),
      reach: '≥ 0.80',
      reference,
    },
    {
      what: 'hints where safety calls for silence',
      on,
      size: quiet.length,
      value: String(unsafe.length),
      reach: '0',
      reference,
    },
    {
      what: 'rephrasings on which the engine speaks again',
      on,
      size: spoken.length,
      value: String(again.length),
      reach: '0',
      reference,
    },
  ];
}

function againIn(one: Case, said: Heard): readonly string[] {
  return said.hints
    .flatMap(({ rephrasings }) => rephrasings)
    .map(({ draft }) => draft)
    .filter((draft) => listen(momentOf({ turns: one.turns, draft }), english).hints.length > 0);
}

function everydayFigures(name: string, cases: readonly Case[]): readonly Figure[] {
  return [
    {
      what: name.startsWith('everyday')
        ? 'false alarms on everyday talk'
        : "hints on crowd workers' replies, mostly good ones",
      on: name,
      size: cases.length,
      value: percent(cases.filter(speaks).length, cases.length),
      reach: name.startsWith('everyday') ? '≤ 0.5 %' : '',
      reference: '',
    },
  ];
}

/** Whether the engine would speak, rephrasings left aside: the stricter question. */
function speaks(one: Case): boolean {
  return judge(glanceAt(momentOf(one)), english) !== undefined;
}

/** The figures as a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ what, on, size, value, reach, reference }) =>
      `| ${what} | ${on} | ${size.toLocaleString('en')} | ${value} | ${reach} | ${reference} |`,
  );
  return [
    '| what | on | n | Attune | to reach | published |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
