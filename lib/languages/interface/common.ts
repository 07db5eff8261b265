import { common as en } from '../en/interface/common';
import { common as es } from '../es/interface/common';
import { inTongue } from '../spoken';

/** Words that several pages share. */
export const common = /* @__PURE__ */ inTongue({ en, es });
