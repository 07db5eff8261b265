import type { Hint, Rephrasing } from '../listening/hint';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is to be seen by a text box right now. */
export interface View {
  readonly composer: Box;
  /** Where the lines of the draft stand. */
  readonly lines: readonly Box[];
  /** Where the phrase that the hint is about stands, line by line. */
  readonly phrase: readonly Box[];
  readonly hint?: Hint;
  /** The draft that the hint was heard in. */
  readonly draft: string;
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  /** May the mark lie here: is it free of the messenger's own buttons? */
  readonly free: (box: Box) => boolean;
}

/** What a person did with a hint; each comes from a trusted event. */
export interface Choices {
  /** Put it into the text box; answers whether the messenger has it. */
  readonly use: (rephrasing: Rephrasing) => Promise<boolean>;
  readonly notNow: () => void;
  readonly notThisKind: () => void;
  readonly wrong: () => void;
  /** The card was closed: the caret goes back to the text box. */
  readonly closed: () => void;
}

/** What shows hints; it lives in a closed shadow root that the page cannot read. */
export interface Face {
  /** Shows the mark, and where there is a hint its phrase. An open card stays open while its hint stands. */
  show(view: View): void;
  /** Opens the card of the hint that is shown; nothing happens when there is none. */
  open(): void;
  /** Takes everything away. */
  hide(): void;
}
