import type { Page } from '@playwright/test';

/** Width and height of a window. */
export type Size = readonly [width: number, height: number];

/** One page in one state, as it is to be looked at. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** Windows it is looked at in; left out, three widths. */
  readonly sizes?: readonly Size[];
  /** Local time. */
  readonly now?: string;
  /** Stored items by key. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** Runs in the page before its own script, to stand in for what the browser would say. */
  readonly browser?: string;
  /** What a person does on the page, up to the state. */
  readonly act?: (page: Page) => Promise<void>;
  /** The whole page, however long; else only what a window shows. */
  readonly whole?: boolean;
}

/** A window on a desk. */
export const wide: Size = [1280, 800];

/** A small window, or a tablet. */
export const middle: Size = [800, 600];

/** A telephone, or 400 % zoom on a desk. */
export const narrow: Size = [320, 640];

/** The one width that a popup has; its height is that of what it shows. */
export const popup: readonly Size[] = [[360, 200]];
