import type { Group } from './group';
import { daily } from './grievance/daily';
import { ours } from './grievance/ours';

/** What the sender feels about a thing that is between them, and a wish that can be said yes or no to. */
export const grievance: readonly Group[] = [...daily, ...ours];
