import { editorOf } from '../../lib/editors';
import { messengers } from '../../lib/messengers';
import { findComposer, readTurns } from '../../lib/messengers/messenger';
import type { Turn } from '../../lib/listening/moment';

/** What Attune sees of the page of a messenger. */
export interface SeenPage {
  readonly messenger?: string;
  readonly chat?: string | undefined;
  readonly group?: boolean;
  readonly editor?: string | undefined;
  readonly turns?: readonly Turn[] | undefined;
}

/** Attune's own messengers, brought into an isolated world of a page as in the content script. */
function see(): SeenPage {
  const address = new URL(location.href);
  const messenger = messengers.find(({ here }) => here(document, address));
  if (!messenger) return {};
  const composer = findComposer(messenger, document);
  return {
    messenger: messenger.id,
    chat: messenger.chat(document, address),
    group: messenger.group?.(document, address) ?? false,
    editor: composer && editorOf(composer)?.id,
    turns: readTurns(messenger, document),
  };
}

Object.assign(globalThis, { attuneMessengers: { see } });
