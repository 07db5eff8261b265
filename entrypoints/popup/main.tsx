import { render } from 'preact';
import { bringDayPicture } from '../../components/day/bringPicture';
import { introduce } from '../../components/day/language';
import { holdBack } from '../../components/holdBack';
import { keepKeyboard } from '../../components/keyboard';
import { readWeekBefore } from '../../components/Week';
import type { CheckIn } from '../../lib/journal/checkIn';
import { common } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { readSnapshot } from '../../lib/store/snapshot';
import { Popup } from './Popup';
import { lookHere } from './useHintsHere';

introduce(common.product);
keepKeyboard(document, new AbortController().signal);

/** The week is shown at once only where the day's check-in is there. */
async function week(): Promise<readonly CheckIn[]> {
  const today = localDate(new Date());
  return readSnapshot()?.checkIn?.date === today ? readWeekBefore(today) : [];
}

// What the popup is about depends on the page below: all is asked first, so that nothing flips.
const show = holdBack(document);
void Promise.all([lookHere(), week(), bringDayPicture()]).then(([here, before]) => {
  render(<Popup here={here} week={before} />, document.body);
  show();
});
