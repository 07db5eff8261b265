import { today as en } from '../en/interface/today';
import { today as es } from '../es/interface/today';
import { inTongue } from '../spoken';

/** Words of the day's card and of the check-in. */
export const today = /* @__PURE__ */ inTongue({ en, es });
