import type { CheckIn } from '../journal/checkIn';
import type { Card } from '../practices/card';
import type { LocalDate } from '../practices/dates';
import type { Settings } from './items';
import { isPrivate } from './private';

/** A finding behind a card's reason, as far as the card shows it. */
export interface Source {
  readonly strength: string;
  readonly source: string;
}

/** The card of a day with all that is needed to show it. */
export interface DayCard {
  readonly card: Card;
  /** By number of the finding. */
  readonly sources: Readonly<Record<number, Source>>;
}

/** What of the settings a page needs before it can paint. */
export type Painting = Pick<Settings, 'theme' | 'textSize' | 'plainTab' | 'notes' | 'language'>;

/** What the first frame is painted from, without waiting: a copy of a few things in the store, never the truth itself. */
export interface Snapshot {
  readonly version: 1;
  readonly painting: Painting;
  /** The language that its cards are in. */
  readonly language: string;
  /** The day's card, and those chosen beforehand for the days after it. */
  readonly days: Readonly<Record<LocalDate, DayCard>>;
  /** Ids of kept cards. */
  readonly kept: readonly string[];
  /** The day's check-in, without its line. */
  readonly checkIn?: CheckIn;
  /** What the cards were chosen from; when it changes they are chosen again. */
  readonly chosenFrom: string;
}

const key = 'attune/snapshot';
// By itself, for the words of a page, which are there before anything else is read.
const languageKey = 'attune/language';

/** How a page is painted when nothing is known. */
export const plainPainting: Painting = {
  theme: 'auto',
  textSize: 'normal',
  plainTab: false,
  notes: 'off',
  language: 'auto',
};

/** The snapshot, or nothing: when there is none, when it is of another version, when storage is closed. */
export function readSnapshot(): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isSnapshot(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the snapshot; where local storage is closed or full, pages paint a moment later and lose
 * nothing. From a private window it is not written.
 */
export function writeSnapshot(snapshot: Snapshot): void {
  if (isPrivate()) return;
  try {
    localStorage.setItem(key, JSON.stringify(snapshot));
    localStorage.setItem(languageKey, snapshot.painting.language);
  } catch {
    clearSnapshot();
  }
}

/** Forgets the snapshot and the pictures beside it, as when everything is deleted. */
export function clearSnapshot(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('attune/')) localStorage.removeItem(name);
    }
  } catch {
    // Storage that cannot be opened holds nothing of ours.
  }
}

/** Puts changed settings into the snapshot, so that the next page paints with them. */
export function paintWith(settings: Painting): void {
  const { theme, textSize, plainTab, notes, language } = settings;
  const before = readSnapshot();
  const painting = { theme, textSize, plainTab, notes, language };
  writeSnapshot(
    before
      ? { ...before, painting }
      : { version: 1, painting, language: '', days: {}, kept: [], chosenFrom: '' },
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    isRecord(value['painting']) &&
    typeof value['language'] === 'string' &&
    isRecord(value['days']) &&
    Array.isArray(value['kept']) &&
    typeof value['chosenFrom'] === 'string' &&
    Object.values(value['days']).every(isDayCard)
  );
}

const isWay = (value: unknown): boolean =>
  isRecord(value) && typeof value['do'] === 'string' && Array.isArray(value['steps']);

function isDayCard(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['sources']) || !isRecord(value['card'])) return false;
  const { card } = value;
  return (
    isWay(card) &&
    ['id', 'practice', 'title', 'short', 'smaller'].every(
      (name) => typeof card[name] === 'string',
    ) &&
    Array.isArray(card['say']) &&
    isRecord(card['why']) &&
    isWay(card['apart']) &&
    isWay(card['alone']) &&
    isWay(card['hardDay'])
  );
}
