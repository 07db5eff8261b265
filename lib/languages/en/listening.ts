import type { Language } from '../../listening/language';
import { guard } from './gate';
import { ears, policy } from './model/hear';
import { composeFor } from './phrasebook/compose';
import { rules } from './rules';
import { outside } from './scope';
import { whys } from './whys';

/** English, as the engine needs it. */
export const english: Language = {
  code: 'en',
  rules,
  policy,
  whys,
  guard,
  outside,
  hear: (glance) => ears.hear(glance),
  composeFor,
};
