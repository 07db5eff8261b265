import { gateOf } from '../../../listening/gate';
import type { Silence } from '../../../listening/language';
import type { Glance } from '../../../listening/scene';
import { glanceInSpanish } from '../read';
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

const sign = gateOf(signs);

/** The safety gate of Spanish. */
export function guard(glance: Glance): Silence | undefined {
  return sign(glanceInSpanish(glance));
}
