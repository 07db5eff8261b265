/** What the line at the top of the page says. */
export interface PointWords {
  readonly ask: string;
  /** What was clicked did not do. */
  readonly again: string;
}

/** How long the page waits for the person to point, ms; then it is left alone. */
const patience = 60_000;

/**
 * Lets the person point at something in the page by one trusted click, which the page itself does
 * not get. Asks with a line at the top of the page, in a closed shadow root; Escape ends it.
 * `take` says whether what was clicked will do; if not, the line says so and waits on.
 */
export function pointOut(
  page: Document,
  words: PointWords,
  signal: AbortSignal,
  take: (clicked: Element) => boolean,
): void {
  const done = new AbortController();
  const host = page.createElement('div');
  host.setAttribute('data-attune', '');
  const line = page.createElement('div');
  line.setAttribute('role', 'status');
  line.textContent = words.ask;
  Object.assign(line.style, {
    position: 'fixed',
    insetInline: '0',
    top: '12px',
    margin: 'auto',
    width: 'fit-content',
    maxWidth: 'calc(100vw - 32px)',
    padding: '10px 18px',
    borderRadius: '8px',
    background: '#fdfbf6',
    color: '#1d2a36',
    font: '15px/1.5 system-ui, sans-serif',
    boxShadow: '0 10px 32px rgb(29 42 54 / .2)',
    zIndex: '2147483647',
    pointerEvents: 'none',
  });
  host.attachShadow({ mode: 'closed' }).append(line);
  page.documentElement.append(host);

  const end = (): void => done.abort();
  const options = { capture: true, signal: done.signal } as const;
  const swallow = (event: Event): void => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
    page.addEventListener(type, swallow, options);
  }
  page.addEventListener(
    'click',
    (event) => {
      swallow(event);
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      if (take(event.target)) end();
      else line.textContent = words.again;
    },
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      swallow(event);
      end();
    },
    options,
  );
  const timer = setTimeout(end, patience);
  signal.addEventListener('abort', end, { once: true, signal: done.signal });
  done.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
}
