interface Extension {
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

let told = false;

/**
 * From now on this page stores nothing: it was opened over a private window. Chromium's popup does
 * not know that by itself, and has to look at the tab below it.
 */
export function storeNothing(): void {
  told = true;
}

/** Is this page one of a private window? Then nothing may be stored by it. */
export function isPrivate(): boolean {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return told || ((browser ?? chrome)?.extension?.inIncognitoContext ?? false);
}

/** Thrown when something would be stored from a private window; nothing ever is. */
export class PrivateWindow extends Error {
  override readonly name = 'PrivateWindow';
}

/** Throws `PrivateWindow` in a private window. */
export function refuseInPrivate(): void {
  if (isPrivate()) throw new PrivateWindow();
}
