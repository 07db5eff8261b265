import { localDate } from '../../lib/practices/dates';
import { readSnapshot } from '../../lib/store/snapshot';
import { bringDrawings } from '../pictures/atHand';
import { cardOf } from './useDay';

/** Brings the picture of the day's card where it does not lie at hand: on a first day, or without local storage. */
export function bringDayPicture(): Promise<void> {
  const { card } = cardOf(readSnapshot(), localDate(new Date()));
  return bringDrawings([card.practice]);
}
