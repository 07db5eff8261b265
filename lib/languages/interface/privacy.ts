import { privacy as en } from '../en/interface/privacy';
import { privacy as es } from '../es/interface/privacy';
import { inTongue } from '../spoken';

/** Words of the page on privacy. */
export const privacy = /* @__PURE__ */ inTongue({ en, es });
