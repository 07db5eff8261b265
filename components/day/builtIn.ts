import { firstCard } from '../../lib/languages/firstCard';
import type { DayCard } from '../../lib/store/snapshot';

/** The card that is there without any reading, whole, so that nothing moves when the day's own turns out to be the same. */
export const builtIn: DayCard = {
  card: firstCard,
  // As the table of findings has them (a test compares); the table itself comes after the first frame.
  sources: {
    21: { strength: 'experiment', source: 'Chen, Minson & Tormala, 2010' },
    22: { strength: 'experiment', source: 'Eyal, Steffel & Epley, 2018' },
    65: { strength: 'overTime', source: 'Gordon & Chen, 2014' },
  },
};
