import { hintFace } from '../../components/hintFace';
import { startRoom } from '../../lib/assistant/room';
import { hear } from '../../lib/languages/engines';
import { hintWordsIn } from '../../lib/languages/hint';
import { spoken } from '../../lib/languages/spoken';

/** Hints in the practice room, with the same engine and the same face as in a messenger. */
export function startRoomHints(page: Document, signal: AbortSignal): void {
  const room = startRoom({
    page,
    listen: hear,
    face: hintFace(page, hintWordsIn(spoken), () => page.documentElement.dataset['text']),
    signal,
  });
  // In a messenger the browser's own shortcut does this; our pages hear the keys themselves.
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyH')
        room.openHint();
    },
    { signal },
  );
}
