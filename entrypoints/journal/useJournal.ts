import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../../lib/journal/checkIn';
import { deckState, settings, type DeckState, type Settings } from '../../lib/store/items';
import { readJournal } from '../../lib/store/journal';
import { onChange, read } from '../../lib/store/store';

/** All that the journal shows. */
export interface Journal {
  readonly checkIns: readonly CheckIn[];
  readonly deck: DeckState;
  readonly settings: Settings;
}

/** The journal, following every change; `undefined` until it is read, `'closed'` when storage cannot be opened. */
export function useJournal(): Journal | 'closed' | undefined {
  const [journal, setJournal] = useState<Journal | 'closed' | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    const refresh = (): void => {
      Promise.all([readJournal(), read(deckState), read(settings)]).then(
        ([checkIns, deck, chosen]) => setJournal({ checkIns, deck, settings: chosen }),
        () => setJournal('closed'),
      );
    };
    onChange((key) => {
      if (key !== 'hints') refresh();
    }, ending.signal);
    refresh();
    return () => ending.abort();
  }, []);
  return journal;
}
