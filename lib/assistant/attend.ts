import { genericMessenger, selectorLike } from '../messengers/generic';
import { messengers } from '../messengers';
import { readTurns, type Messenger } from '../messengers/messenger';
import { readDraft } from '../editors/readDraft';
import { askBackground, askPatiently, isEnvelope } from '../requests/ask';
import type {
  Answered,
  Asked,
  AssistantRequests,
  BackgroundRequests,
  ChatIdentity,
  ChatState,
  Sees,
} from '../requests/signatures';
import type { Assistant } from './assistant';
import { meeting } from './handshake';
import { pointOut, type PointWords } from './pointOut';
import { watchChat, type OpenChat } from './watch';

/** The little of the browser that attending a page needs. */
export interface Runtime {
  sendMessage(envelope: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (envelope: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

const answered = ['sees', 'point-out', 'open-hint', 'look-again', 'stop'] as const;

/**
 * Attends a page: knows which conversation is open, asks whether it is on, and only then has the
 * engine brought. Answers the popup. Ends with `signal`, quietly, also when the extension is gone.
 */
export function attend(parts: {
  readonly page: Document;
  readonly runtime: Runtime;
  readonly signal: AbortSignal;
  readonly stop: () => void;
  /** The words to point out with, in the language that was chosen, if one was. */
  readonly words: (language: string | undefined) => PointWords;
}): void {
  const { page, runtime, signal, stop, words } = parts;
  const site = page.location.origin;
  let messenger = knownMessenger(page) ?? genericMessenger(undefined);
  let open: OpenChat | undefined;
  let state: ChatState = { on: false, pausedUntil: 0, off: [] };
  // The conversation that `state` is of: after a switch it says nothing of the new one.
  let stateOf: string | undefined;
  let current: AbortController | undefined;
  let watching: AbortController | undefined;
  let lookNow: (() => void) | undefined;
  let assistant: Assistant | undefined;
  let wake: ReturnType<typeof setTimeout> | undefined;

  const identity = (): ChatIdentity | undefined => open && { site, chat: open.chat };
  const isGroup = (): boolean => messenger.group?.(page, new URL(page.location.href)) ?? false;

  // The background answers, or is gone: after an update this script ends without a word.
  const gone = (error: unknown): never => {
    stop();
    throw error;
  };
  const ask = <N extends keyof BackgroundRequests>(
    name: N,
    question: Asked<N>,
  ): Promise<Answered<N>> => askBackground(runtime, name, question).catch(gone);
  const askSurely = <N extends 'chat-state' | 'bring-engine'>(
    name: N,
    question: Asked<N>,
  ): Promise<Answered<N>> => askPatiently(runtime, name, question).catch(gone);

  async function settle(): Promise<void> {
    current?.abort();
    clearTimeout(wake);
    assistant = undefined;
    const chat = identity();
    if (!chat || !open || signal.aborted) return;
    const mine = new AbortController();
    current = mine;
    const { composer } = open;
    const now = await askSurely('chat-state', chat);
    if (mine.signal.aborted) return;
    state = now;
    stateOf = chat.chat;
    if (now.pointed && messenger.id === 'generic' && messenger.bubble !== now.pointed.partner) {
      attendTo(genericMessenger(now.pointed));
      return;
    }
    if (!now.on || isGroup()) return;
    const pause = now.pausedUntil - Date.now();
    if (pause > 0) {
      // A timer cannot be longer than 24.8 days; pauses are a day at most.
      wake = setTimeout(again, Math.min(pause, 86_400_000));
      return;
    }
    if (!meeting.attuneHints) await askSurely('bring-engine', chat);
    if (mine.signal.aborted) return;
    assistant = meeting.attuneHints?.({
      messenger,
      composer,
      state: () => state,
      bring: (language) =>
        quietly(ask('bring-engine', { ...chat, language }).then(() => assistant?.hearAgain())),
      used: (rule) => quietly(ask('hint-used', { rule })),
      turnOff: (rule) => {
        state = { ...state, off: [...state.off, rule] };
        quietly(ask('rule-off', { rule }));
      },
      wrong: (rule) => {
        quietly(
          ask('hint-wrong', { ...chat, rule }).then((after) => {
            if (!after.on) again();
          }),
        );
      },
      signal: mine.signal,
    });
  }

  const again = (): void => quietly(settle());

  // A page that is served anywhere is known by its structure, which may come long after the page.
  function present(): Messenger {
    if (messenger.id === 'generic') messenger = knownMessenger(page) ?? messenger;
    return messenger;
  }

  function attendTo(next: Messenger): void {
    messenger = next;
    watching?.abort();
    watching = new AbortController();
    open = undefined;
    lookNow = watchChat(
      present,
      page,
      (opened) => {
        open = opened;
        again();
      },
      watching.signal,
    );
  }

  function sees(): Sees {
    // A conversation that was just left is not to be read, nor marked, in the place of this one.
    lookNow?.();
    const chat = identity();
    const on = state.on && stateOf !== undefined && stateOf === open?.chat;
    const holds = { on, ...(chat && { chat }), messenger: messenger.id };
    if (!open) {
      const address = new URL(page.location.href);
      const chosen = messenger.here(page, address) && messenger.chat(page, address) !== undefined;
      return { ...holds, state: chosen ? 'no-composer' : 'no-chat' };
    }
    if (isGroup()) return { ...holds, state: 'group' };
    // No word is read of a chat that is not on.
    if (!on) return { ...holds, state: messenger.bubble ? 'ready' : 'no-speakers' };
    const turns = readTurns(messenger, page);
    const draft = readDraft(open.composer);
    if (!turns) return { ...holds, state: 'no-speakers', draft };
    const partner = turns.filter((turn) => turn.speaker === 'partner').at(-1)?.text;
    return { ...holds, state: 'ready', draft, ...(partner !== undefined && { partner }) };
  }

  function point(): void {
    const ended = watching?.signal ?? signal;
    pointOut(page, words(state.language), ended, (clicked) => {
      const partner = selectorLike(clicked, page);
      if (!partner) return false;
      quietly(
        ask('pointed-out', { site, partner }).then(() => attendTo(genericMessenger({ partner }))),
      );
      return true;
    });
  }

  const answers: {
    readonly [N in keyof AssistantRequests]: () => ReturnType<AssistantRequests[N]>;
  } = {
    sees,
    'point-out': point,
    'open-hint': () => assistant?.openHint(),
    'look-again': again,
    stop,
  };
  const listener: Listener = (envelope, _sender, answer) => {
    if (!isEnvelope(envelope, answered)) return undefined;
    // In a frame without a text box nothing is answered: another frame may hold the conversation.
    if (envelope.attune === 'sees' && !open && page.defaultView !== page.defaultView?.top) {
      return undefined;
    }
    answer(answers[envelope.attune]());
    return undefined;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      runtime.onMessage.removeListener(listener);
      watching?.abort();
      current?.abort();
      clearTimeout(wake);
    },
    { once: true },
  );
  attendTo(messenger);
}

/**
 * The messenger of this page, by its address or its structure; `undefined` when Attune does not
 * know it. Elsewhere on a messenger's own site it is that messenger, with no chat open.
 */
export function knownMessenger(page: Document): Messenger | undefined {
  const address = new URL(page.location.href);
  const pattern = `${address.protocol}//${address.hostname}/*`;
  return (
    messengers.find((messenger) => messenger.here(page, address)) ??
    messengers.find(({ patterns }) => patterns.includes(pattern))
  );
}

// What is asked here is not waited for; when the extension is gone, `stop` was already called.
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
