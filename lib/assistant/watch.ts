import { findComposer, type Messenger } from '../messengers/messenger';

/** The conversation that is open in a page, and the text box it is answered in. */
export interface OpenChat {
  readonly chat: string;
  readonly composer: HTMLElement;
}

/** How long a burst of changes in the page may last before it is looked at, ms. */
const settle = 300;

/**
 * Calls back when the open conversation or its text box changes, `undefined` when there is none.
 * One cheap look after a burst of changes, however many there are. Ends with `signal`.
 * `present` says at each look whose page it is: some are known only once they have drawn themselves.
 * Answers with a look that does not wait, for whoever must not speak of a conversation just left.
 */
export function watchChat(
  present: () => Messenger,
  page: Document,
  onOpen: (open: OpenChat | undefined) => void,
  signal: AbortSignal,
): () => void {
  const view = page.defaultView;
  if (!view || signal.aborted) return () => {};
  let last: OpenChat | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const address = new URL(page.location.href);
    const messenger = present();
    const chat = messenger.here(page, address) ? messenger.chat(page, address) : undefined;
    const focused = last?.composer.contains(page.activeElement);
    const composer =
      chat === last?.chat && focused && last?.composer.isConnected
        ? last.composer
        : chat === undefined
          ? undefined
          : findComposer(messenger, page);
    const open = chat !== undefined && composer ? { chat, composer } : undefined;
    if (open?.chat === last?.chat && open?.composer === last?.composer) return;
    last = open;
    onOpen(open);
  };
  const soon = (): void => {
    timer ??= setTimeout(look, settle);
  };

  const observer = new MutationObserver(soon);
  // Some pages only write other words into what is there.
  observer.observe(page.documentElement, { childList: true, characterData: true, subtree: true });
  for (const event of ['popstate', 'hashchange', 'pageshow'] as const) {
    view.addEventListener(event, soon, { signal });
  }
  page.addEventListener('focusin', soon, { signal, capture: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  look();
  return look;
}
