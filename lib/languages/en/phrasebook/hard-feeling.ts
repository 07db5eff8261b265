import type { Group } from './group';
import { loss } from './hard-feeling/loss';
import { work } from './hard-feeling/work';
import { people } from './hard-feeling/people';
import { self } from './hard-feeling/self';
import { family } from './hard-feeling/family';
import { shapes } from './hard-feeling/shapes';

/** Answers to something painful that is not about the sender. */
export const hardFeeling: readonly Group[] = [
  ...loss,
  ...work,
  ...people,
  ...self,
  ...family,
  ...shapes,
];
