import { ckeditor } from './ckeditor';
import { draftjs } from './draftjs';
import type { Editor } from './editor';
import { element } from './element';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';

/** Every editor that Attune knows, the particular before the general; a new one is a file and a line here. */
export const editors: readonly Editor[] = [
  textarea,
  lexical,
  slate,
  draftjs,
  quill,
  ckeditor,
  prosemirror,
  element,
  plain,
];

/** The editor of a text box; `undefined` when none can write in it. */
export function editorOf(box: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.owns(box));
}
