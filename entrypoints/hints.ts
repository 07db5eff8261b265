import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hintFace } from '../components/hintFace';
import { startAssistant } from '../lib/assistant/assistant';
import { meeting } from '../lib/assistant/handshake';
import { editorOf } from '../lib/editors';
import { english } from '../lib/languages/en/listening';
import { hearWith } from '../lib/languages/hearing';
import { hintWordsIn } from '../lib/languages/hint';
import { listen } from '../lib/listening/listen';
import { tongueFor, type Tongue } from '../lib/languages/tongue';

/** Any small talk: hearing it makes patterns and models ready, which takes longest the first time. */
const smallTalk = { turns: [{ speaker: 'partner', text: 'home soon' }], draft: 'ok' } as const;

/** The engine and the hint card, brought only into a chat that is on. */
export default defineUnlistedScript(() => {
  requestIdleCallback(() => {
    listen(smallTalk, english);
  });
  meeting.attuneHints = ({ composer, messenger, state, bring, used, turnOff, wrong, signal }) => {
    const editor = editorOf(composer);
    if (!editor) return undefined;
    const asked = new Set<Tongue>();
    const missing = (tongue: Tongue): void => {
      if (asked.has(tongue)) return;
      asked.add(tongue);
      bring(tongue);
    };
    return startAssistant({
      messenger,
      editor,
      composer,
      listen: (moment) => hearWith({ en: english, ...meeting.attuneEngines }, moment, missing),
      face: hintFace(
        composer.ownerDocument,
        hintWordsIn(tongueFor(state().language)),
        () => state().textSize,
      ),
      off: () => state().off,
      used,
      turnOff,
      wrong,
      signal,
    });
  };
});
