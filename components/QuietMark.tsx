import type { JSX } from 'preact';
import type { HintWords } from '../lib/languages/hint';

/** The open ring by the text box: with its pebble when there is a hint. */
export function QuietMark({
  found,
  opened,
  shortcut,
  words,
  open,
}: {
  readonly found: boolean;
  /** Its card is open: the tip would only cover it. */
  readonly opened: boolean;
  readonly shortcut: string;
  readonly words: HintWords;
  readonly open: () => void;
}): JSX.Element {
  return (
    <button
      class={found ? 'mark found' : 'mark'}
      aria-label={found ? words.markHint : words.markQuiet}
      aria-disabled={!found}
      onClick={(event) => {
        if (event.isTrusted && found) open();
      }}
      // The caret stays in the text box until the card is open.
      onPointerDown={(event) => event.preventDefault()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M9.9 2.05A6.1 6.1 0 1 0 13.9 6.3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linecap="round"
        />
        {found && <circle class="pebble" cx="7.7" cy="8.4" r="2" fill="currentColor" />}
      </svg>
      {!opened && (
        <span class="tip" aria-hidden="true">
          {found ? words.aHint : words.markQuiet}
          {found && <kbd>{shortcut}</kbd>}
        </span>
      )}
    </button>
  );
}
