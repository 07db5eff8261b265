import browser from 'webextension-polyfill';
import { askBackground } from '../../lib/requests/ask';
import { hintState, type HintState } from '../../lib/store/items';
import { change } from '../../lib/store/store';

/** Changes what was chosen for hints, and has every open chat look again. */
export async function changeHints(next: (now: HintState) => HintState): Promise<void> {
  await change(hintState, next);
  await askBackground(browser.runtime, 'hints-changed', undefined);
}
