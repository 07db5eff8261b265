import { popup as en } from '../en/interface/popup';
import { popup as es } from '../es/interface/popup';
import { inTongue } from '../spoken';

/** Words of the popup. */
export const popup = /* @__PURE__ */ inTongue({ en, es });
