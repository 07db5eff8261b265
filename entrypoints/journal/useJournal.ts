import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../../lib/journal/checkIn';
import { themeOf } from '../../lib/practices/theme';
import type { Practice } from '../../lib/practices/card';
import {
  deckState,
  hintState,
  settings,
  type DeckState,
  type Settings,
} from '../../lib/store/items';
import { readJournal } from '../../lib/store/journal';
import { onChange, read } from '../../lib/store/store';

/** All that the journal shows. */
export interface Journal {
  readonly checkIns: readonly CheckIn[];
  readonly deck: DeckState;
  readonly settings: Settings;
  /** What the used hints were most often about, where the cards already lean that way. */
  readonly theme: Practice | undefined;
}

/** The journal, following every change; `undefined` until it is read, `'closed'` when storage cannot be opened. */
export function useJournal(): Journal | 'closed' | undefined {
  const [journal, setJournal] = useState<Journal | 'closed' | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    const refresh = (): void => {
      Promise.all([readJournal(), read(deckState), read(settings), read(hintState)]).then(
        ([checkIns, deck, chosen, { counts }]) => {
          const asked = chosen.countHints ? themeOf(counts) : undefined;
          const theme = asked === deck.theme ? asked : undefined;
          setJournal({ checkIns, deck, settings: chosen, theme });
        },
        () => setJournal('closed'),
      );
    };
    onChange(refresh, ending.signal);
    refresh();
    return () => ending.abort();
  }, []);
  return journal;
}
