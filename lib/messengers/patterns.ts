import { messengers } from './index';

/** Match patterns of the messengers that Attune knows by name; each is asked for by a click, never at install. */
export const messengerPatterns: readonly string[] = [
  ...new Set(messengers.flatMap((messenger) => messenger.patterns)),
];

/** A site on which hints could be turned on. */
export interface Site {
  /** What the browser is asked for. */
  readonly pattern: string;
  /** Shown to the person. */
  readonly host: string;
  /** Id of the messenger that lives there; `generic` when Attune does not know it. */
  readonly messenger: string;
}

/** The site of an address; `undefined` for what is not a web page. Ports are left out: browsers differ on them. */
export function siteOf(address: string): Site | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const pattern = `${url.protocol}//${url.hostname}/*`;
  const known = messengers.find((messenger) => messenger.patterns.includes(pattern));
  return { pattern, host: url.hostname, messenger: known?.id ?? 'generic' };
}
