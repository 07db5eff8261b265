import type { Messenger } from '../../lib/messengers/messenger';

/** A messenger whose page is whatever a test shows: one text box, bubbles as paragraphs. */
export function messengerWith(parts: Partial<Messenger>): Messenger {
  return {
    id: 'test',
    name: 'Test',
    patterns: [],
    here: () => true,
    composer: 'textarea',
    bubble: 'p',
    speaker: () => undefined,
    chat: () => 'us',
    ...parts,
  };
}
