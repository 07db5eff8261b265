/** Where a draft is being written, as the page shows it; only ever held in memory, never stored. */
export interface ChatIdentity {
  /** Origin of the page. */
  readonly site: string;
  /** What tells this conversation from others on the site: an address, a name. */
  readonly chat: string;
}

/** Whether hints may speak in a chat, and if not, why. */
export interface ChatState {
  readonly on: boolean;
  /** Hints are paused everywhere until this instant, ms since 1970; 0 when they are not. */
  readonly pausedUntil: number;
  /** Ids of rules that the person does not want. */
  readonly off: readonly string[];
  /** The language that the person chose for Attune's own words; absent where they follow the browser. */
  readonly language?: string;
  /** The text size that the person chose; absent where it is the usual one. */
  readonly textSize?: string;
  /** What the person pointed out on a page that Attune does not know. */
  readonly pointed?: { readonly partner: string; readonly composer?: string };
}

/** What Attune reads in a tab right now, for the popup; never stored. */
export interface Sees {
  /** `no-composer`: the text box was not found; `no-speakers`: it cannot tell who wrote what. */
  readonly state: 'ready' | 'no-composer' | 'no-chat' | 'no-speakers' | 'group';
  readonly chat?: ChatIdentity;
  /** This chat is marked as the one with the partner, also while hints are paused. */
  readonly on: boolean;
  /** Id of the messenger, `generic` for one that Attune does not know. */
  readonly messenger: string;
  /** The partner's last turn. */
  readonly partner?: string;
  readonly draft?: string;
}

/** Requests that the background answers: name, what is asked, what is answered. */
export interface BackgroundRequests {
  /** How hints stand in a chat. */
  'chat-state': (chat: ChatIdentity) => ChatState;
  /** "This chat is with my partner", or no longer. */
  'mark-chat': (ask: ChatIdentity & { readonly on: boolean }) => ChatState;
  /** Chats, kinds or the pause were changed in one of our pages: every open chat is to look again. */
  'hints-changed': () => void;
  /** The reminder was changed in one of our pages: the next one is to be set anew. */
  'reminder-changed': () => void;
  /**
   * Bring the engine and the hint card into the asking frame, or the engine of another language
   * beside it; only into a chat that is on.
   */
  'bring-engine': (ask: ChatIdentity & { readonly language?: string }) => {
    readonly brought: boolean;
  };
  /** The person does not want this rule. */
  'rule-off': (ask: { readonly rule: string }) => void;
  /** "This is wrong": twice in a chat turns its hints off. */
  'hint-wrong': (ask: ChatIdentity & { readonly rule: string }) => ChatState;
  /** A rephrasing of this rule was used; counted by kind, without text or time. */
  'hint-used': (ask: { readonly rule: string }) => void;
  /** On a page the person added: which bubbles are the partner's. */
  'pointed-out': (ask: {
    readonly site: string;
    readonly partner: string;
    readonly composer?: string;
  }) => void;
}

/** Requests that the assistant in a tab answers to the popup. */
export interface AssistantRequests {
  /** What is read right now. */
  sees: () => Sees;
  /** Ask the person to point out a bubble of the partner's, in the page. */
  'point-out': () => void;
  /** Open the hint that is there, if one is (the shortcut). */
  'open-hint': () => void;
  /** The chat was marked, or hints were paused or taken up again. */
  'look-again': () => void;
  /** The site was turned off: stop at once. */
  stop: () => void;
}

/** Every request by name. */
export type Requests = BackgroundRequests & AssistantRequests;

/** Name of a request. */
export type RequestName = keyof Requests;

/** What a request asks with; `undefined` when it asks with nothing. */
export type Asked<N extends RequestName> =
  Parameters<Requests[N]> extends [infer A] ? A : undefined;

/** What a request is answered with. */
export type Answered<N extends RequestName> = ReturnType<Requests[N]>;

/** How a request travels between our own scripts. */
export interface Envelope<N extends RequestName = RequestName> {
  readonly attune: N;
  readonly ask: Asked<N>;
}
