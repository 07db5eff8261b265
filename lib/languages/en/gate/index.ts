import { gateOf } from '../../../listening/gate';
import type { Silence } from '../../../listening/language';
import type { Glance } from '../../../listening/scene';
import { apart } from './apart';
import { control, crisis, fear, threat } from './danger';
import { despair } from './despair';
import { firm } from './firm';
import { grave } from './grave';
import { harm } from './harm';
import { hold } from './hold';
import { boundary, firmNo, leaving, refusal, space } from './limits';
import { consent, legal, medical, money } from './matters';
import { noes } from './noes';
import { oblique } from './oblique';
import { plainly } from './plainly';
import { pressed } from './pressed';
import { terms } from './terms';
import { told } from './told';
import { touch } from './touch';

/** Every sign of the safety gate, gravest first. Written by hand, never learned; nothing overrides it. */
export const signs = [
  ...crisis,
  ...despair,
  ...threat,
  ...fear,
  ...harm,
  ...oblique,
  ...plainly,
  ...told,
  ...grave,
  ...firm,
  ...control,
  ...hold,
  ...consent,
  ...touch,
  ...firmNo,
  ...noes,
  ...leaving,
  ...boundary,
  ...terms,
  ...refusal,
  ...space,
  ...apart,
  ...medical,
  ...legal,
  ...money,
];

const shown = gateOf(signs);

/** The safety gate of English. */
export const guard = (glance: Glance): Silence | undefined => shown(glance) ?? pressed(glance);
