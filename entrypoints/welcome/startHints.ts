/** Starts hints in the practice room of a page; ends with `signal`. The page is given one, or has a room without hints. */
export type StartHints = (page: Document, signal: AbortSignal) => void;
