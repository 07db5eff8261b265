import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../../lib/languages/en/listening';
import { listen } from '../../../lib/listening/listen';
import { momentOf, readLines, type GoldCase } from '../train/data';

// Draws a hundred hints of gold-dev by a fixed seed into rephrasings.md, to be read and judged by a person.
// A verdict stays with its rephrasing; a rephrasing that changed must be judged again.

const page = join('tests', 'evaluation', 'rephrasings.md');
const drawn = 100;
const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const cases = join(folder, 'gold-dev.jsonl');
if (!existsSync(cases)) {
  process.stdout.write(
    `No gold-dev.jsonl in "${folder}": nothing is drawn. Pass --data <folder>.\n`,
  );
} else {
  draw(readLines<GoldCase>(cases));
}

/** What a person said of a rephrasing. */
interface Verdict {
  readonly sendable: boolean;
  readonly reason: string;
}

function draw(all: readonly GoldCase[]): void {
  const known = verdicts();
  const blocks: string[] = [];
  let yes = 0;
  let judged = 0;
  for (const one of shuffled(all)) {
    if (blocks.length === drawn) break;
    const best = listen(momentOf(one), english).hints[0]?.rephrasings[0];
    if (best === undefined) continue;
    const partner = one.turns
      .filter((turn) => turn.from === 'partner')
      .slice(-2)
      .map((turn) => oneLine(turn.text))
      .join(' / ');
    const verdict = known.get(`${one.id} ${oneLine(best.draft)}`);
    if (verdict !== undefined) {
      judged += 1;
      if (verdict.sendable) yes += 1;
    }
    const said = verdict === undefined ? '?' : verdict.sendable ? 'yes' : `no: ${verdict.reason}`;
    blocks.push(
      [
        `### ${one.id}`,
        `- they: ${partner === '' ? '(nothing yet)' : partner}`,
        `- draft: ${one.draft.trim() === '' ? '(empty)' : oneLine(one.draft)}`,
        `- rephrasing: ${oneLine(best.draft)}`,
        `- move: ${best.move}`,
        `- sendable: ${said}`,
      ].join('\n'),
    );
  }
  const head = [
    '# A hundred rephrasings, read',
    '',
    `The first rephrasing of ${blocks.length} hints, drawn by a fixed seed from gold-dev. Sendable means: a person with this draft`,
    'could send it as it is; it answers this turn, in their way of typing, and keeps what they wanted to say. An early reading of',
    'the same drawing showed faults of whole kinds, which were mended; later ones were found on other cases (the couples of the',
    'corpus, drawn by other seeds, and fresh ones), where, read strictly, four to six in ten first rephrasings could be sent.',
    '',
    `**${yes} of ${judged} judged are sendable.** ${blocks.length - judged === 0 ? '' : `${blocks.length - judged} are not judged yet.`}`.trim(),
    '',
  ].join('\n');
  writeFileSync(page, `${head}\n${blocks.join('\n\n')}\n`);
  process.stdout.write(`${page}: ${blocks.length} drawn, ${judged} judged, ${yes} sendable\n`);
}

function verdicts(): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  if (!existsSync(page)) return found;
  const block =
    /### (\S+)\n- they: .*\n- draft: .*\n- rephrasing: (.*)\n- move: .*\n- sendable: (yes|no)(?:: (.*))?/gu;
  for (const match of readFileSync(page, 'utf8').matchAll(block)) {
    found.set(`${match[1] ?? ''} ${match[2] ?? ''}`, {
      sendable: match[3] === 'yes',
      reason: match[4] ?? '',
    });
  }
  return found;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, ' / ');
}

/** The cases in an order that never changes. */
function shuffled(all: readonly GoldCase[]): GoldCase[] {
  const order = [...all];
  let seed = 20_240_607;
  for (let i = order.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    const a = order[i];
    const b = order[j];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
