import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../lib/languages/en/listening';
import { listen } from '../../lib/listening/listen';
import type { Turn } from '../../lib/listening/moment';

// Short dialogues, one blank line between them: `<` the partner, `>` earlier words of mine, `|` the draft.
// Under the draft: `^` the words heard, the label, the first rephrasing; or `- silent`. `UPDATE=1` writes them anew.
const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function heardIn(dialogue: string): string {
  const said = dialogue.split('\n').filter((line) => /^[<>|]/u.test(line));
  const turns: Turn[] = [];
  let draft = '';
  for (const line of said) {
    const text = line.slice(2);
    if (line.startsWith('|')) draft = text;
    else turns.push({ speaker: line.startsWith('<') ? 'partner' : 'me', text });
  }
  const { partner, hints } = listen({ turns, draft }, english);
  const under = hints.flatMap(({ span, label, rephrasings }) => [
    `  ${' '.repeat(span.start)}${'^'.repeat(span.end - span.start)} ${label}`.trimEnd(),
    ...rephrasings.slice(0, 1).map((one) => `  → ${one.draft}  (${one.move})`),
  ]);
  return [...said, `  ${partner.moment}${under.length === 0 ? ', silent' : ''}`, ...under].join(
    '\n',
  );
}

test('there are dialogues of every kind', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

test.each(files)('%s', (name) => {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = `${before
    .trim()
    .split(/\n{2,}/u)
    .map(heardIn)
    .join('\n\n')}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(path, after);
  else expect(before).toBe(after);
});
