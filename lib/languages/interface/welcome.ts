import { welcome as en } from '../en/interface/welcome';
import { welcome as es } from '../es/interface/welcome';
import { inTongue } from '../spoken';

/** Words of the welcome page. */
export const welcome = /* @__PURE__ */ inTongue({ en, es });
