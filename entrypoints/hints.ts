import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hintFace } from '../components/hintFace';
import { startAssistant } from '../lib/assistant/assistant';
import { meeting } from '../lib/assistant/handshake';
import { editorOf } from '../lib/editors';
import { hear } from '../lib/languages/engines';
import { hintWordsIn } from '../lib/languages/hint';
import { tongueFor } from '../lib/languages/tongue';

/** The engine and the hint card, brought only into a chat that is on. */
export default defineUnlistedScript(() => {
  meeting.attuneHints = ({ composer, messenger, state, used, turnOff, wrong, signal }) => {
    const editor = editorOf(composer);
    if (!editor) return undefined;
    return startAssistant({
      messenger,
      editor,
      composer,
      listen: hear,
      face: hintFace(composer.ownerDocument, hintWordsIn(tongueFor(state().language))),
      off: () => state().off,
      used,
      turnOff,
      wrong,
      signal,
    });
  };
});
