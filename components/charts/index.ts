import type { ComponentType } from 'preact';
import { grainOf, isLong, isShort, lengthOf, type Period } from '../../lib/journal/period';
import { journal as words } from '../../lib/languages/interface';
import type { ChartProps } from './chart';
import { ClosenessChart } from './ClosenessChart';
import { DayAfter } from './DayAfter';
import { Days } from './Days';
import { FeelingsTable } from './FeelingsTable';
import { Practices } from './Practices';

/** A chart of the journal with its words. */
export interface Chart {
  readonly id: keyof typeof words.charts;
  readonly title: (period: Period) => string;
  readonly note: (period: Period) => string;
  readonly Chart: ComponentType<ChartProps>;
}

const { days, closeness, practices, feelings, dayAfter } = words.charts;

/** Every chart, in the order in which the journal shows them; a new one is a file and an entry here. */
export const charts: readonly Chart[] = [
  {
    id: 'days',
    title: () => days.title,
    note: (period) => {
      if (period.kind === 'month') return days.note;
      return isLong(period) ? days.noteYears : days.noteYear;
    },
    Chart: Days,
  },
  {
    id: 'closeness',
    title: () => closeness.title,
    note: (period) => (isShort(period) ? closeness.note : closeness.noteYear),
    Chart: ClosenessChart,
  },
  { id: 'practices', title: () => practices.title, note: () => practices.note, Chart: Practices },
  {
    id: 'feelings',
    title: (period) =>
      ({ week: feelings.title, month: feelings.titleYear, year: feelings.titleYears })[
        grainOf(period)
      ],
    note: (period) => (grainOf(period) === 'week' ? feelings.note : feelings.noteYear),
    Chart: FeelingsTable,
  },
  {
    id: 'dayAfter',
    title: () => dayAfter.title,
    note: (period) => (lengthOf(period) < 365 ? dayAfter.note : dayAfter.noteYear),
    Chart: DayAfter,
  },
];
