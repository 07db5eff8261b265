interface Extension {
  readonly runtime?: { getManifest?(): { version: string } };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

// Both browsers have these few names without the polyfill, which the new tab does without.
function extension(): Extension {
  const names = globalThis as { browser?: Extension; chrome?: Extension };
  return names.browser ?? names.chrome ?? {};
}

/** The version of Attune that runs. */
export function aboutUs(): { readonly version: string } {
  return { version: extension().runtime?.getManifest?.().version ?? '0' };
}

/** Thrown when something would be stored from a private window; nothing ever is. */
export class PrivateWindow extends Error {
  override readonly name = 'PrivateWindow';
}

/** Throws `PrivateWindow` in a private window. */
export function refuseInPrivate(): void {
  if (extension().extension?.inIncognitoContext) throw new PrivateWindow();
}
