import { kinds } from './bid/kinds';
import { subjects } from './bid/subjects';
import type { Group } from './group';

/** Answers to a small bid for attention or connection. */
export const bid: readonly Group[] = [...subjects, ...kinds];
