import { journal as en } from '../en/interface/journal';
import { journal as es } from '../es/interface/journal';
import { inTongue } from '../spoken';

/** Words of the journal and of the deck. */
export const journal = /* @__PURE__ */ inTongue({ en, es });
