import { spoken } from '../../lib/languages/spoken';
import type { options } from '../../lib/languages/interface';
import { readKept, type Item } from '../../lib/store/item';
import { items, journalYear, troubles, type Troubles } from '../../lib/store/items';
import { readEverything } from '../../lib/store/store';
import { troubleOf } from '../../lib/store/troubles';

/** What the browser says of Attune, for a report of a fault. */
export interface Installed {
  readonly version: string;
  readonly permissions: readonly string[];
  /** How many sites are on; which ones is nobody's business. */
  readonly sites: number;
}

/** One entry of the store: how it stands, and how large it is. Nothing of what it holds. */
interface Entry {
  readonly key: string;
  readonly bytes: number;
  readonly health: 'sound' | 'newer' | 'corrupt' | 'aside' | 'unknown';
}

type Words = typeof options.report;

/** The report of a fault as one text: what is shown of it is what is copied. */
export async function diagnosis(installed: Installed, words: Words): Promise<string> {
  const store = await readEverything().then(
    (all) => ({ all, closed: undefined }),
    (error: unknown) => ({
      all: new Map<string, unknown>(),
      closed: troubleOf(error, '').name,
    }),
  );
  const entries = [...store.all].map(entryOf);
  return [
    `Attune ${installed.version}, ${spoken}`,
    `${words.browser}: ${navigator.userAgent}`,
    `${words.permissions}: ${installed.permissions.join(', ')}`,
    `${words.sites}: ${installed.sites}`,
    `${words.storage}: ${store.closed === undefined ? words.opens : `${words.closed} (${store.closed})`}`,
    ...entries.map(({ key, bytes, health }) => `  ${key}: ${bytes} B, ${words.health[health]}`),
    `${words.troubles}: ${troublesIn(store.all).length}`,
    ...troublesIn(store.all).map(
      ({ name, at, day, times }) => `  ${day} ${name}${at && `, ${at}`}, ${times}×`,
    ),
  ].join('\n');
}

function entryOf([key, raw]: readonly [string, unknown]): Entry {
  const bytes = new TextEncoder().encode(JSON.stringify(raw) ?? '').length;
  const aside = key.startsWith('aside/');
  const item = itemOf(key);
  // A key that is none of ours could be words.
  if (aside) return { key: itemOf(keptAside(key)) ? key : 'aside/?', bytes, health: 'aside' };
  if (!item) return { key: '?', bytes, health: 'unknown' };
  const { kind } = readKept(item, raw);
  return { key, bytes, health: kind === 'newer' || kind === 'corrupt' ? kind : 'sound' };
}

const keptAside = (key: string): string => key.replace(/^aside\/|\/\d{1,3}$/gu, '');

function itemOf(key: string): Item<unknown> | undefined {
  const year = /^journal\/(\d{4})$/u.exec(key)?.[1];
  return year === undefined ? items.find((item) => item.key === key) : journalYear(year);
}

function troublesIn(all: ReadonlyMap<string, unknown>): Troubles {
  const reading = readKept(troubles, all.get(troubles.key));
  return reading.kind === 'value' ? reading.value : [];
}
