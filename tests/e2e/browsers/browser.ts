import type { Family } from '../../start/browsers.mjs';

/** A place of the screen, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Anything with a document that a person can look at and click in: a tab, or the popup. */
export interface Surface {
  /** Runs a function in the page itself; it sees nothing but its argument. */
  evaluate<A, R>(work: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** One real click. */
  clickAt(point: Point): Promise<void>;
  /** Picture of it as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab. */
export interface Tab extends Surface {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Real keys, one after another; a line break is Shift+Enter, as in messengers. */
  type(text: string): Promise<void>;
  /** One real key, with what is held down: `Control+z`, `Enter`. */
  press(key: string): Promise<void>;
  bringToFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function over the closed shadow roots of Attune in the page, which no page can reach. */
  inFace<R>(work: (roots: readonly ShadowRoot[]) => R): Promise<R>;
  /** Runs a script in an isolated world of the page, as a content script is; answers with its value. */
  isolated<R>(script: string): Promise<R>;
}

/** A browser with Attune in it. */
export interface Browser {
  readonly family: Family;
  /** Folder of its profile. */
  readonly profile: string;
  /** Where the pages of the extension are, ending in a slash. */
  readonly home: string;
  open(address: string): Promise<Tab>;
  /** The browser's own new tab, opened as a person opens it. */
  newTab(): Promise<Tab>;
  /** The real popup, over the tab in front. */
  popup(): Promise<Surface>;
  /** Runs a function with the rights of the extension, as its background does; it sees nothing else. */
  asExtension<R>(work: () => Promise<R>): Promise<R>;
  /** The shortcut of the extension that opens a hint, pressed over the tab in front. */
  openByShortcut(): Promise<void>;
  /** Match patterns under which the assistant is registered now. */
  registered(): Promise<readonly string[]>;
  /** Takes the extension away under its open tabs, as an update does. */
  goAway(): Promise<void>;
  /** Takes a permission away, as the browser's own settings would. */
  revoke(pattern: string): Promise<void>;
  /** Errors that any page, script or the background put into the console. */
  readonly errors: readonly string[];
  /** Requests that the extension made to anywhere but itself. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Start {
  /** Its program. */
  readonly program: string;
  /** The built extension. */
  readonly folder: string;
  /** Folder of the profile; made when it is not there. */
  readonly profile: string;
  /** Match patterns that are granted from the start, as if the person had clicked. */
  readonly granted?: readonly string[];
  /** Port on loopback at which every https host of the world is found. */
  readonly worldAt?: number;
}
