import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editors } from '../../lib/editors';
import type { EditorPageState } from '../pages/editorApp';
import { pagesFolder } from '../pages/build';
import { editorPages } from '../pages/editors';
import type { Tab } from './browsers/browser';
import { clickOn, seen, until } from './browsers/looking';
import { editorHome } from './servers/world';
import { expect, test } from './test';

const oneLine = 'that sounds horrible. do you want to tell me?';
const twoLines = 'i hear you.\nthat was too much today';
const withEmoji = 'oh no 🫂 i am here 👩‍❤️‍👨 tell me';

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

    for (const [what, text] of Object.entries({ oneLine, twoLines, withEmoji })) {
      test(`${what}: replaced, one undo, typing goes on, sent`, async () => {
        await tab.type('calm down ok');
        await holds(tab, 'calm down ok');
        // The caret stands in the middle, as it may when a hint is used.
        for (const _ of 'ok 12') await tab.press('ArrowLeft');
        expect(await act(`replace(${JSON.stringify(text)})`)).toBe('replaced');
        await holds(tab, text);
        await tab.press('Control+z');
        await holds(tab, 'calm down ok');
        expect(await act(`replace(${JSON.stringify(text)})`)).toBe('replaced');
        await tab.type(' yes');
        await holds(tab, `${text} yes`);
        await tab.press('Enter');
        await until('what was sent', async () => (await state(tab)).sent.length > 0);
        expect((await state(tab)).sent).toEqual([`${text} yes`]);
      });
    }
  });
}
