import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { sendOnEnter, type Mount } from './writing';

/** Draft.js, as in older X messages. */
export const mount: Mount = (wish) => {
  let state = EditorState.createEmpty();
  let put: (next: EditorState) => void = () => undefined;
  function Box() {
    const [now, setNow] = useState(state);
    state = now;
    put = setNow;
    return createElement(Editor, {
      editorState: now,
      onChange: setNow,
      stripPastedStyles: true,
      // Shift+Enter is left to the engine, which begins a block.
      handleReturn: (event) => (event.shiftKey ? 'not-handled' : 'handled'),
    });
  }
  const root = createRoot(wish.holder);
  flushSync(() => root.render(createElement(Box)));
  const box = wish.holder.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!box) throw new Error('Draft.js drew no box.');
  for (const [name, value] of Object.entries(wish.attributes)) {
    if (name !== 'class') box.setAttribute(name, value);
  }
  sendOnEnter(box, wish);
  return {
    box,
    text: () => state.getCurrentContent().getPlainText('\n'),
    clear: () => put(EditorState.moveFocusToEnd(EditorState.createEmpty())),
    end: () => root.unmount(),
  };
};
