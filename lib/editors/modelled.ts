import { contentRects, readContent } from './contenteditable';
import { pasteReachesPage, type Editor } from './editor';
import { insertAsPasted, insertAsTyped } from './insert';

/**
 * An editor that keeps its own model of the text and redraws the box from it. In Chromium it must
 * be given the text by a paste; in Firefox, where a paste arrives empty, by the editing command.
 * `tick` is how long it needs to hear that the selection moved, ms, where that is more than usual.
 */
export function modelled(id: string, selector: string, tick?: number): Editor {
  return {
    id,
    owns: (box) => box.matches(selector),
    read: readContent,
    replace: (box, text) =>
      (pasteReachesPage() ? insertAsPasted : insertAsTyped)(
        box,
        text,
        () => readContent(box),
        tick,
      ),
    rects: contentRects,
  };
}
