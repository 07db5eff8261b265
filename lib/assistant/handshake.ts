import type { Language } from '../listening/language';
import type { ChatState } from '../requests/signatures';
import type { Messenger } from '../messengers/messenger';
import type { Assistant } from './assistant';

/** What the small script in the page hands to the engine once it was brought. */
export interface Start {
  readonly messenger: Messenger;
  readonly composer: HTMLElement;
  readonly state: () => ChatState;
  /** Has the engine of another language brought; the draft is then heard again. */
  readonly bring: (language: string) => void;
  readonly used: (rule: string) => void;
  readonly turnOff: (rule: string) => void;
  readonly wrong: (rule: string) => void;
  readonly signal: AbortSignal;
}

/** Starts hints in a text box; `undefined` when Attune cannot write in it. */
export type StartHints = (start: Start) => Assistant | undefined;

/** Our two scripts of a page share one isolated world, which the page cannot see; this is where they meet. */
interface Meeting {
  attuneHints?: StartHints;
  /** Engines of other languages that were brought, by language. */
  attuneEngines?: Readonly<Record<string, Language>>;
  attuneStop?: AbortController;
}

/** The place where our scripts of a page meet. */
export const meeting = globalThis as typeof globalThis & Meeting;
