// Turns the five pictures (svg) into what the pages draw from (drawings/*.ts).
// Run it after a picture was changed: `npm run pictures`. A test checks that both agree.
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
export const names = ['vulnerability', 'listening', 'shared', 'encouragement', 'patience'];

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The strokes of an svg in drawing order: class, path, and where it stands (`transform`), if it does. */
export function strokesOf(svg) {
  const back = [];
  const motif = [];
  const open = [];
  for (const [tag, slash, name] of svg.matchAll(/<(\/?)([a-z]+)[^>]*>/gi)) {
    if (name === 'g' && slash) open.pop();
    else if (name === 'g') open.push(tag);
    else if (name === 'path') {
      const groups = open.map((group) => attribute(group, 'class') ?? '');
      const extra = groups.includes('v1') ? ' v1' : '';
      const place = open.map((group) => attribute(group, 'transform')).find(Boolean);
      const stroke = [(attribute(tag, 'class') ?? 'ink') + extra, attribute(tag, 'd') ?? ''];
      (groups.includes('motif') ? motif : back).push(place ? [...stroke, place] : stroke);
    }
  }
  return { back, motif };
}

/** The module that holds a drawing. */
export function moduleOf(name, svg) {
  const { back, motif } = strokesOf(svg);
  const rows = (strokes) => strokes.map((stroke) => `    ${JSON.stringify(stroke)},`).join('\n');
  return `// Made from ../${name}.svg by ../draw.mjs.
import type { Drawing } from '../drawing';

/** The picture of the practice *${name}*. */
export const ${name}: Drawing = {
  back: [
${rows(back)}
  ],
  motif: [
${rows(motif)}
  ],
};
`;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  for (const name of names) {
    const svg = readFileSync(new URL(`${name}.svg`, here), 'utf8');
    writeFileSync(new URL(`drawings/${name}.ts`, here), moduleOf(name, svg));
  }
}
