import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'tests/bench/RESULTS.md';

const opening = `# Speed and size

Written by \`npm run bench\`; \`npm run bench -- <part>\` measures one part anew and leaves the others. Each figure stands beside a baseline of the same run, in turn with it. A machine whose load is above its cores is busy with other things: its times are upper bounds.
`;

/** Puts sections into the results, each in place of the one with its heading; the others stay. */
export function keepSections(sections: readonly string[], order: readonly string[]): void {
  const kept = new Map<string, string>();
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const section of [...before.split(/^(?=## )/mu), ...sections]) {
    const heading = headingOf(section);
    if (heading !== undefined && order.includes(heading)) kept.set(heading, section.trim());
  }
  const inOrder = order.flatMap((heading) => kept.get(heading) ?? []);
  writeFileSync(file, `${[opening.trim(), ...inOrder].join('\n\n')}\n`);
}

/** The words of a section's heading. */
export function headingOf(section: string): string | undefined {
  return /^## (.+)$/mu.exec(section)?.[1];
}
