import { editorOf, editors } from '../../lib/editors';

/** Attune's own editors, brought into an isolated world of a page as in the content script. */
const box = (): HTMLElement => {
  const found = document.getElementById('box');
  if (!found) throw new Error('There is no text box.');
  return found;
};

Object.assign(globalThis, {
  attuneEditors: {
    owner: () => editorOf(box())?.id,
    ids: () => editors.map(({ id }) => id),
    read: () => editorOf(box())?.read(box()),
    replace: (text: string) => editorOf(box())?.replace(box(), text),
    lines: (start: number, end: number) => editorOf(box())?.rects(box(), { start, end }).length,
  },
});
