import { contentRects, readContent } from './contenteditable';
import type { Editor } from './editor';
import { insertAsTyped } from './insert';

/** A contenteditable box without an engine of its own, such as Telegram's. A paste there loses its undo: text is typed in. */
export const plain: Editor = {
  id: 'plain',
  owns: (box) => box.isContentEditable,
  read: readContent,
  replace: (box, text) => insertAsTyped(box, text, () => readContent(box)),
  rects: contentRects,
};
