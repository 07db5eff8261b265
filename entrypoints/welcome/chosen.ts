import browser from 'webextension-polyfill';
import { messengerPatterns, siteOf, type Site } from '../../lib/messengers/patterns';
import { settings, type Settings } from '../../lib/store/items';
import { read } from '../../lib/store/store';

/** The sites of messengers that Attune knows. */
export const sites: readonly Site[] = messengerPatterns.flatMap(
  (pattern) => siteOf(pattern.replace(/\*$/, '')) ?? [],
);

/** What a person has chosen before the welcome is shown: mostly nothing yet. */
export interface Chosen {
  readonly settings: Settings;
  /** Patterns of the sites that the browser lets Attune read. */
  readonly sites: readonly string[];
}

/** Reads what was chosen, so that the page begins with it. What cannot be read is as on the first day. */
export async function readChosen(): Promise<Chosen> {
  const [chosen, given] = await Promise.all([
    read(settings).catch(() => settings.fallback),
    Promise.all(sites.map(isGiven)),
  ]);
  const on = sites.filter((_, at) => given[at]);
  return { settings: chosen, sites: on.map(({ pattern }) => pattern) };
}

const isGiven = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);
