/**
 * Pictures of every page and state, in both themes, to be looked at: `npm run shots`, then open
 * `.output/shots/index.html`. A word after the command keeps
 * only the shots whose name has it; `hint` is every hint card over a messenger, and `store` the
 * pictures that the stores ask for, in their sizes.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shootHints } from './shots/hints';
import { load, openAttune, type Opened } from './shots/page';
import { states, type State } from './shots/states';
import { shootForStores } from './shots/store';

const out = path.resolve('.output/shots');
const wanted = process.argv[2] ?? '';
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function shoot({ context, base }: Opened, state: State): Promise<void> {
  for (const theme of state.themes ?? (['light', 'dark'] as const)) {
    for (const [width, height] of state.sizes) {
      const name = `${state.name}-${width}-${theme}`;
      if (!name.includes(wanted)) continue;
      const page = await context.newPage();
      page.on('pageerror', (error) => say(`${name}: ${error.message}`));
      page.on('console', (entry) => entry.type() === 'error' && say(`${name}: ${entry.text()}`));
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height });
      await load(page, base, state);
      await state.act?.(page);
      // No control is to look as if a pointer lay on it.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: state.whole ?? true });
      await page.close();
    }
  }
}

function writeIndex(): void {
  const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
  const figures = pictures.map(
    (file) =>
      `<figure style="display:inline-block"><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" alt="" style="max-width:640px"></a></figure>`,
  );
  writeFileSync(
    path.join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shots</title><body style="background:#888;font:14px sans-serif">${figures.join('')}`,
  );
  say(`${pictures.length} pictures in ${out}`);
}

mkdirSync(out, { recursive: true });
if (wanted === 'store') {
  for (const file of await shootForStores()) say(file);
} else {
  const opened = await openAttune();
  for (const state of states) await shoot(opened, state);
  await opened.context.close();
  if (wanted === '' || wanted.startsWith('hint')) await shootHints(out, wanted);
  writeIndex();
}
