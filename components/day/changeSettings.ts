import { settings, type Settings } from '../../lib/store/items';
import { paintWith } from '../../lib/store/snapshot';
import { change } from '../../lib/store/store';
import { followLanguage } from './language';

/** Changes settings, and what the next page paints with. */
export async function changeSettings(parts: Partial<Settings>): Promise<Settings> {
  const now = await change(settings, (before) => ({ ...before, ...parts }));
  paintWith(now);
  followLanguage();
  return now;
}
