import { help as en } from '../en/interface/help';
import { help as es } from '../es/interface/help';
import { inTongue } from '../spoken';

/** Words of the page "More help". */
export const help = /* @__PURE__ */ inTongue({ en, es });
