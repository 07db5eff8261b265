import type { Rule } from '../../../listening/rule';
import { advice } from './advice';
import { brushThanks } from './brush-thanks';
import { compare } from './compare';
import { contemptInsult } from './contempt-insult';
import { contemptSarcasm } from './contempt-sarcasm';
import { criticismGlobal } from './criticism-global';
import { defendCounterblame } from './defend-counterblame';
import { defendExcuse } from './defend-excuse';
import { denyReality } from './deny-reality';
import { divertIgnore } from './divert-ignore';
import { goodActiveDestructive } from './good-active-destructive';
import { goodPassive } from './good-passive';
import { goodPassiveDestructive } from './good-passive-destructive';
import { harshStartup } from './harsh-startup';
import { interrogate } from './interrogate';
import { kitchenSink } from './kitchen-sink';
import { lectureLogic } from './lecture-logic';
import { mindreadDiagnose } from './mindread-diagnose';
import { minimise } from './minimise';
import { moralise } from './moralise';
import { nonApology } from './non-apology';
import { opening } from './opening';
import { order } from './order';
import { passiveAggressive } from './passive-aggressive';
import { pursue } from './pursue';
import { quickReassure } from './quick-reassure';
import { rejectRepair } from './reject-repair';
import { scorekeep } from './scorekeep';
import { selfFlagellate } from './self-flagellate';
import { shiftSelf } from './shift-self';
import { silverLining } from './silver-lining';
import { stonewall } from './stonewall';
import { testLove } from './test-love';
import { threatLeave } from './threat-leave';
import { turnAgainst } from './turn-against';

/** All rules of English; the order means nothing. */
export const rules: readonly Rule[] = [
  advice,
  brushThanks,
  compare,
  contemptInsult,
  contemptSarcasm,
  criticismGlobal,
  defendCounterblame,
  defendExcuse,
  denyReality,
  divertIgnore,
  goodActiveDestructive,
  goodPassive,
  goodPassiveDestructive,
  harshStartup,
  interrogate,
  kitchenSink,
  lectureLogic,
  mindreadDiagnose,
  minimise,
  moralise,
  nonApology,
  opening,
  order,
  passiveAggressive,
  pursue,
  quickReassure,
  rejectRepair,
  scorekeep,
  selfFlagellate,
  shiftSelf,
  silverLining,
  stonewall,
  testLove,
  threatLeave,
  turnAgainst,
];
