/** A text box with its engine, as a messenger's page has it. */
export interface Writing {
  /** The element a person writes in. */
  readonly box: HTMLElement;
  /** What the engine's own model holds: what would be sent. */
  text(): string;
  clear(): void;
  /** Takes the engine away, as a page does when another conversation is opened. */
  end(): void;
}

/** What a page wants of its text box. */
export interface Wish {
  readonly holder: HTMLElement;
  /** Attributes of the box, beside those of the engine. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Enter without Shift was pressed. */
  readonly send: () => void;
}

/** Puts a text box into its holder. */
export type Mount = (wish: Wish) => Writing;

/** A box for an engine to live in. */
export function makeBox(wish: Wish, tag: 'div' | 'textarea' = 'div'): HTMLElement {
  const box = document.createElement(tag);
  for (const [name, value] of Object.entries(wish.attributes)) box.setAttribute(name, value);
  return box;
}

/** Is it the key that sends? */
export function isSend(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}

/** Sends on Enter before the engine hears of the key. */
export function sendOnEnter(box: HTMLElement, wish: Wish): void {
  box.addEventListener(
    'keydown',
    (event) => {
      if (!isSend(event)) return;
      event.preventDefault();
      event.stopPropagation();
      wish.send();
    },
    { capture: true },
  );
}
