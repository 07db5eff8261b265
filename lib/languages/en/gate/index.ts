import { gateOf } from '../../../listening/gate';
import { control, crisis, fear, threat } from './danger';
import { boundary, leaving, refusal, space } from './limits';
import { consent, legal, medical, money } from './matters';

/** Every sign of the safety gate, gravest first. Written by hand, never learned; nothing overrides it. */
export const signs = [
  ...crisis,
  ...threat,
  ...fear,
  ...control,
  ...consent,
  ...leaving,
  ...boundary,
  ...refusal,
  ...space,
  ...medical,
  ...legal,
  ...money,
];

/** The safety gate of English. */
export const guard = gateOf(signs);
