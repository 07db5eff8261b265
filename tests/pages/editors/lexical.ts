import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { isSend, makeBox, type Mount } from './writing';

/** Lexical with plain text, as WhatsApp and Messenger have it. */
export const mount: Mount = (wish) => {
  const box = makeBox(wish);
  box.setAttribute('contenteditable', 'true');
  wish.holder.append(box);
  const editor = createEditor({
    namespace: 'chat',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  const end = mergeRegister(
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !isSend(event)) return false;
        event.preventDefault();
        wish.send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return {
    box,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => {
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
        $getRoot().selectStart();
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    end: () => {
      end();
      editor.setRootElement(null);
    },
  };
};
