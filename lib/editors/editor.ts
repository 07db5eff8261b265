import type { Span } from '../listening/moment';

/** What came of putting a text into a text box. */
export type Outcome =
  /** The box, and the messenger's own state, have it; one undo brings the old draft back. */
  | 'replaced'
  /** It cannot be shown that the messenger has it: the box was left, or brought back, as it was. */
  | 'unproved';

/** A text-box engine: how to read it, where its words stand, and how to put a text in so that the messenger knows. */
export interface Editor {
  /** Lower case, also the name of its file. */
  readonly id: string;
  /** Is this text box one of this engine? */
  readonly owns: (box: HTMLElement) => boolean;
  /** The draft, with line breaks and emoji, as it would be sent. */
  readonly read: (box: HTMLElement) => string;
  /** Puts `text` in the place of the whole draft. Never sends. Never both pastes and inserts. */
  readonly replace: (box: HTMLElement, text: string) => Promise<Outcome>;
  /** Where the words of a span of the draft stand, in viewport pixels, line by line; empty when out of sight. */
  readonly rects: (box: HTMLElement, span: Span) => readonly DOMRect[];
}
