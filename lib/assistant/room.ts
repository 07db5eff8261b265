import { editorOf } from '../editors';
import type { Heard } from '../listening/hint';
import type { Moment } from '../listening/moment';
import { practiceRoom } from '../messengers/practiceRoom';
import { startAssistant } from './assistant';
import type { Choices, Face } from './face';
import { watchChat } from './watch';

/** What the practice room gives its assistant: the same engine and the same face as in a messenger. */
export interface Room {
  readonly page: Document;
  readonly listen: (moment: Moment) => Heard;
  readonly face: (choices: Choices, signal: AbortSignal) => Face;
  readonly signal: AbortSignal;
}

/**
 * Starts hints in the practice room of our own page. Nothing is counted or kept there: what is
 * turned off in the room is off until the page is left. Answers with what opens the hint, for
 * the keyboard.
 */
export function startRoom({ page, listen, face, signal }: Room): { openHint(): void } {
  const off = new Set<string>();
  let current: AbortController | undefined;
  let openHint: () => void = () => undefined;
  watchChat(
    () => practiceRoom,
    page,
    (open) => {
      current?.abort();
      openHint = () => undefined;
      const editor = open && editorOf(open.composer);
      if (!open || !editor) return;
      current = new AbortController();
      const assistant = startAssistant({
        messenger: practiceRoom,
        editor,
        composer: open.composer,
        listen,
        face,
        off: () => [...off],
        used: () => undefined,
        turnOff: (rule) => off.add(rule),
        wrong: (rule) => off.add(rule),
        signal: current.signal,
      });
      openHint = () => assistant.openHint();
    },
    signal,
  );
  signal.addEventListener('abort', () => current?.abort(), { once: true });
  return { openHint: () => openHint() };
}
