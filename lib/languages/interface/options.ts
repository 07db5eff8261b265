import { options as en } from '../en/interface/options';
import { options as es } from '../es/interface/options';
import { inTongue } from '../spoken';

/** Words of the settings. */
export const options = /* @__PURE__ */ inTongue({ en, es });
