import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Mount } from './writing';

const fresh = (send: () => void): EditorState =>
  EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({
        Enter: () => {
          send();
          return true;
        },
        'Shift-Enter': baseKeymap.Enter ?? (() => false),
        'Mod-z': undo,
        'Mod-y': redo,
      }),
      keymap(baseKeymap),
    ],
  });

/** ProseMirror with its basic schema and history. */
export const mount: Mount = (wish) => {
  const view = new EditorView(wish.holder, {
    state: fresh(wish.send),
    attributes: wish.attributes,
  });
  return {
    box: view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    clear: () => view.updateState(fresh(wish.send)),
    end: () => view.destroy(),
  };
};
