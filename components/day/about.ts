interface Extension {
  readonly runtime?: { getManifest?(): { version: string } };
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
