import type { LocalDate } from '../practices/dates';

/** How close a person felt, from 1 (far) to 5 (very close); said in words, never as a number. */
export type Closeness = 1 | 2 | 3 | 4 | 5;

/** What became of the day's card. */
export const practisedAnswers = ['did', 'bit', 'notToday'] as const;

/** What became of the day's card. */
export type Practised = (typeof practisedAnswers)[number];

/** Feelings a person can choose, by family; the words themselves are in the language. */
export const feelingFamilies = {
  warm: ['loved', 'tender', 'grateful', 'proud'],
  light: ['playful', 'glad', 'calm', 'hopeful'],
  low: ['sad', 'lonely', 'tired', 'flat'],
  tense: ['worried', 'hurt', 'angry', 'distant'],
} as const;

/** A family of feelings. */
export type FeelingFamily = keyof typeof feelingFamilies;

/** A feeling that a check-in may hold. */
export type Feeling = (typeof feelingFamilies)[FeelingFamily][number];

/** Every feeling, family by family. */
export const feelings: readonly Feeling[] = Object.values(feelingFamilies).flat();

/** One entry a person makes; one a day, every part may be left out. */
export interface CheckIn {
  readonly date: LocalDate;
  readonly closeness?: Closeness;
  readonly feelings?: readonly Feeling[];
  readonly practised?: Practised;
  /** Id of the card that was the day's. */
  readonly card?: string;
  /** At most 280 characters; kept only as long as the person chose. */
  readonly note?: string;
  /** The note, encrypted by a passphrase of the person's; in its place. */
  readonly sealed?: string;
}

/** A day is tense when it was far or a bit far, or when a tense feeling was chosen. */
export function isTense(checkIn: CheckIn): boolean {
  const tense: readonly string[] = feelingFamilies.tense;
  return (
    (checkIn.closeness !== undefined && checkIn.closeness <= 2) ||
    (checkIn.feelings ?? []).some((feeling) => tense.includes(feeling))
  );
}
