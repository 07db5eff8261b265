import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rowOf, type Tried } from './promise';

const file = 'tests/PROOFS.md';

const opening = `# Proofs

What Attune promises, how each promise was tried, and what came of it. Written by \`npm run prove\`; \`npm run prove -- <part>\` tries one part anew (built, lint, twice, units, chromium, firefox) and leaves the rows of the others.

| promise | how tried | cases | result | at |
|---|---|---|---|---|
`;

/** Puts what was tried into the table, each promise in place of its former row; the other rows stay. */
export function keepRows(tried: readonly Tried[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const at = before.search(/^## Broken on purpose/mu);
  const table = at < 0 ? before : before.slice(0, at);
  // What was broken on purpose is a run of its own, and keeps its place.
  const mutations = at < 0 ? '' : `\n${before.slice(at)}`;
  const rows = new Map<string, string>();
  for (const row of table.split('\n').filter((line) => /^\| (?!promise)/u.test(line))) {
    rows.set(promiseOf(row), row);
  }
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  for (const one of tried) {
    const row = rowOf(one, stdout.trim());
    rows.set(promiseOf(row), row);
  }
  writeFileSync(file, `${opening}${[...rows.values()].join('\n')}\n${mutations}`);
}

const promiseOf = (row: string): string => row.split(' | ')[0] ?? '';
