import type { CheckIn } from '../../lib/journal/checkIn';
import type { Period } from '../../lib/journal/period';
import type { LocalDate } from '../../lib/practices/dates';

/** What every chart of the journal is given. */
export interface ChartProps {
  readonly checkIns: readonly CheckIn[];
  readonly period: Period;
  readonly today: LocalDate;
  /** Opens a day to note or change it. */
  readonly onDay: (date: LocalDate) => void;
}
