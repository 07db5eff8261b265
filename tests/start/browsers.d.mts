/** The two families of browsers that Attune is built for. */
export type Family = 'chromium' | 'firefox';

/** Is this the program of a Firefox? Told by its name. */
export function familyOf(file: string): Family;

/** The browser to use, by ATTUNE_BROWSER first and then the usual places; `undefined` when there is none. */
export function findBrowser(family: Family): string | undefined;

/** Does this browser take an extension only over the debugging pipe? */
export function isBranded(file: string): boolean;
