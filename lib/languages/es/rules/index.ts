import { advice } from './advice';
import { contemptInsult } from './contempt-insult';
import { criticismGlobal } from './criticism-global';
import { defendCounterblame } from './defend-counterblame';
import { goodActiveDestructive } from './good-active-destructive';
import { goodPassive } from './good-passive';
import type { SpanishRule } from './hearing';
import { interrogate } from './interrogate';
import { minimise } from './minimise';
import { nonApology } from './non-apology';
import { opening } from './opening';
import { silverLining } from './silver-lining';
import { stonewall } from './stonewall';

/** All rules of Spanish; the order means nothing. */
export const rules: readonly SpanishRule[] = [
  advice,
  contemptInsult,
  criticismGlobal,
  defendCounterblame,
  goodActiveDestructive,
  goodPassive,
  interrogate,
  minimise,
  nonApology,
  opening,
  silverLining,
  stonewall,
];
