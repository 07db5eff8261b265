import { room as en } from '../en/interface/room';
import { room as es } from '../es/interface/room';
import { inTongue } from '../spoken';

/** Words of the practice room. */
export const room = /* @__PURE__ */ inTongue({ en, es });
