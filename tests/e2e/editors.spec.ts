import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editors } from '../../lib/editors';
import type { EditorPageState } from '../pages/editorApp';
import { pagesFolder } from '../pages/build';
import { editorPages } from '../pages/editors';
import type { Tab } from './browsers/browser';
import { clickOn, seen, until } from './browsers/looking';
import { cell, row } from './cells';
import { editorHome } from './servers/world';
import { expect, test } from './test';

const texts = {
  'one line': 'that sounds horrible. do you want to tell me?',
  'two lines': 'i hear you.\nthat was too much today',
  emoji: 'oh no 🫂 i am here 👩‍❤️‍👨 tell me',
} as const;
const columns = Object.keys(texts) as (keyof typeof texts)[];

test('each editor has a page', () => {
  const built = new Set<string>(Object.values(editorPages).map(({ editor }) => editor));
  expect(editors.map(({ id }) => id).filter((id) => !built.has(id))).toEqual([]);
});

function state(tab: Tab): Promise<{ text: string; sent: readonly string[] }> {
  return tab.evaluate(() => {
    const { writing } = window as { readonly writing?: EditorPageState };
    return { text: writing?.text() ?? '', sent: writing?.sent ?? [] };
  }, undefined);
}

async function holds(tab: Tab, text: string): Promise<void> {
  let last = '';
  await until(`"${text}"`, async () => {
    last = (await state(tab)).text;
    return last === text;
  }).catch((error: unknown) => {
    throw new Error(`The editor holds ${JSON.stringify(last)}, not ${JSON.stringify(text)}`, {
      cause: error,
    });
  });
}

/** Lets Attune's own editor act in the page. */
type Act = (call: string) => Promise<unknown>;

for (const [name, { editor }] of Object.entries(editorPages)) {
  test.describe(name, () => {
    let tab: Tab;
    let act: Act;

    test.beforeEach(async ({ visit }) => {
      tab = await visit(`${editorHome}${name}`);
      await seen(tab, 'the editor', () => document.getElementById('box') !== null, undefined);
      const probe = readFileSync(path.join(pagesFolder, 'editorProbe.js'), 'utf8');
      act = (call) =>
        tab.isolated(`(async () => { ${probe}\n return globalThis.attuneEditors.${call}; })()`);
      await clickOn(tab, '#box');
    });

    test('is owned and read', async () => {
      expect(await act('owner()')).toBe(editor);
      await tab.type('first line\nsecond 🫂 line');
      await holds(tab, 'first line\nsecond 🫂 line');
      expect(await act('read()')).toBe('first line\nsecond 🫂 line');
      expect(await act('lines(0, 5)')).toBe(1);
    });

    for (const what of columns) {
      const text = texts[what];
      const replace = async (): Promise<void> => {
        expect(await act(`replace(${JSON.stringify(text)})`)).toBe('replaced');
        await holds(tab, text);
      };
      test(`${what}: replaced, one undo, typing goes on, sent`, row('editor', name), async () => {
        await tab.type('calm down ok');
        await holds(tab, 'calm down ok');
        await cell(what, 'replaced', replace);
        await cell('undo', 'one brings the draft back', async () => {
          await tab.press('Control+z');
          await holds(tab, 'calm down ok');
        });
        await cell('caret in the middle', 'the whole draft is replaced all the same', async () => {
          await tab.press('End');
          for (const _ of 'ok 12') await tab.press('ArrowLeft');
          await replace();
        });
        await cell('typing goes on', 'behind what was put in', async () => {
          await tab.type(' yes');
          await holds(tab, `${text} yes`);
        });
        await cell('sent', 'what was seen', async () => {
          await tab.press('Enter');
          await until('what was sent', async () => (await state(tab)).sent.length > 0);
          expect((await state(tab)).sent).toEqual([`${text} yes`]);
        });
      });
    }
  });
}
