import { contentRects, readContent } from './contenteditable';
import type { Editor } from './editor';
import { insertAsPasted } from './insert';

/**
 * An editor that keeps its own model of the text and redraws the box from it: it is given the text
 * by a paste, which it handles itself. `tick` is how long it needs to hear that the selection
 * moved, ms, where that is more than usual.
 */
export function modelled(id: string, selector: string, tick?: number): Editor {
  return {
    id,
    owns: (box) => box.matches(selector),
    read: readContent,
    replace: (box, text) => insertAsPasted(box, text, () => readContent(box), tick),
    rects: contentRects,
  };
}
