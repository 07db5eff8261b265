import { gateOf } from '../../../listening/gate';
import { control, crisis, fear, threat } from './danger';
import { boundary, firmNo, leaving, refusal, space } from './limits';
import { consent, legal, medical, money } from './matters';
import { oblique } from './oblique';
import { plainly } from './plainly';

/** Every sign of the safety gate, gravest first. Written by hand, never learned; nothing overrides it. */
export const signs = [
  ...crisis,
  ...threat,
  ...fear,
  ...oblique,
  ...plainly,
  ...control,
  ...consent,
  ...firmNo,
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
