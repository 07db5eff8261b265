import { readDays } from '../../lib/store/journal';
import { exportEverything } from '../../lib/store/exportFile';
import { readImport } from '../../lib/store/importFile';
import { deckState, settings } from '../../lib/store/items';
import { deleteEverything, read } from '../../lib/store/store';
import { applyImport, previewImport } from '../../lib/store/takeIn';

/** What a benchmark asks of the store from inside one of our pages; each answers with milliseconds. */
const inPage = {
  /** What a new tab reads: settings, deck, today and the day before. */
  async readToday(today: string, yesterday: string): Promise<number> {
    const start = performance.now();
    await Promise.all([read(settings), read(deckState), readDays(yesterday, today)]);
    return performance.now() - start;
  },
  /** Reads a file, looks at what it would change, and takes it in. */
  async bringIn(text: string): Promise<number> {
    const start = performance.now();
    const file = readImport(text);
    if (!file.ok) throw new Error(`The generated file is bad: ${file.why}.`);
    await previewImport(file);
    await applyImport(file, 'replace');
    return performance.now() - start;
  },
  async takeOut(today: string): Promise<number> {
    const start = performance.now();
    JSON.stringify(await exportEverything({ today, withLines: true }), null, 2);
    return performance.now() - start;
  },
  async clear(): Promise<void> {
    await deleteEverything();
    localStorage.clear();
  },
};

/** What `journal.ts` calls in the page. */
export type InPage = typeof inPage;

Object.assign(globalThis, { inPage });
