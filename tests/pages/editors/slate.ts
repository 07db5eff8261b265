import { createElement, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { isSend, type Mount } from './writing';

const empty = (): Descendant[] => [{ children: [{ text: '' }] }];

/** Slate with its history, as in Discord. */
export const mount: Mount = (wish) => {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(wish.holder);
  flushSync(() =>
    root.render(
      createElement(Slate, {
        editor,
        initialValue: empty(),
        children: createElement(Editable, {
          onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
            if (isSend(event.nativeEvent)) {
              event.preventDefault();
              wish.send();
            } else if (event.key === 'Enter') {
              event.preventDefault();
              editor.insertText('\n');
            } else if (event.key === 'z' && event.ctrlKey) {
              event.preventDefault();
              editor.undo();
            }
          },
        }),
      }),
    ),
  );
  const box = wish.holder.querySelector<HTMLElement>('[data-slate-editor]');
  if (!box) throw new Error('Slate drew no box.');
  for (const [name, value] of Object.entries(wish.attributes)) box.setAttribute(name, value);
  return {
    box,
    text: () => editor.children.map((child) => Node.string(child)).join('\n'),
    clear: () => {
      Transforms.delete(editor, { at: Editor.range(editor, []) });
    },
    end: () => root.unmount(),
  };
};
