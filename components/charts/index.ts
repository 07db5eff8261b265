import type { ComponentType } from 'preact';
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
  readonly title: (year: boolean) => string;
  readonly note: (year: boolean) => string;
  readonly Chart: ComponentType<ChartProps>;
}

const { days, closeness, practices, feelings, dayAfter } = words.charts;

/** Every chart, in the order in which the journal shows them; a new one is a file and an entry here. */
export const charts: readonly Chart[] = [
  {
    id: 'days',
    title: () => days.title,
    note: (year) => (year ? days.noteYear : days.note),
    Chart: Days,
  },
  {
    id: 'closeness',
    title: () => closeness.title,
    note: (year) => (year ? closeness.noteYear : closeness.note),
    Chart: ClosenessChart,
  },
  { id: 'practices', title: () => practices.title, note: () => practices.note, Chart: Practices },
  {
    id: 'feelings',
    title: (year) => (year ? feelings.titleYear : feelings.title),
    note: (year) => (year ? feelings.noteYear : feelings.note),
    Chart: FeelingsTable,
  },
  {
    id: 'dayAfter',
    title: () => dayAfter.title,
    note: (year) => (year ? dayAfter.noteYear : dayAfter.note),
    Chart: DayAfter,
  },
];
