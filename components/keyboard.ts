/**
 * Keeps the keyboard where a person is: when what has it is taken out of the page, as a button is
 * that did its work, the nearest thing around it that is still there, and not left empty, has it.
 * Without this it falls back to the top of the page. Never takes the keyboard from anything that has it.
 */
export function keepKeyboard(page: Document, signal: AbortSignal): void {
  /** What had the keyboard last, and what lay around it. */
  let around: readonly HTMLElement[] = [];

  page.addEventListener(
    'focusin',
    ({ target }) => {
      around = target instanceof HTMLElement ? chainOf(target) : [];
    },
    { signal },
  );
  page.addEventListener(
    'focusout',
    () => {
      // A person who clicks beside everything has left it; what is being taken out has not been left.
      queueMicrotask(() => {
        if (around[0]?.isConnected && page.activeElement === page.body) around = [];
      });
    },
    { signal },
  );
  const watch = new MutationObserver(() => {
    const [had] = around;
    if (!had || had.isConnected || page.activeElement !== page.body) return;
    const place = around.find((element) => element.isConnected && element.textContent !== '');
    around = [];
    if (place) give(place);
  });
  watch.observe(page.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}

/** An element and those around it, without the page itself. */
function chainOf(element: HTMLElement): readonly HTMLElement[] {
  const chain: HTMLElement[] = [];
  for (
    let at: HTMLElement | null = element;
    at && at !== at.ownerDocument.body;
    at = at.parentElement
  ) {
    chain.push(at);
  }
  return chain;
}

function give(place: HTMLElement): void {
  place.focus({ preventScroll: true });
  if (place.ownerDocument.activeElement === place) return;
  // No control: it takes the keyboard for this once.
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
}
