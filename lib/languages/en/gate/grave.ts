import type { Sign } from '../../../listening/gate';
import { anyOf } from './kinds';

/** What the other asks for in the plain words most people have for it. */
export const grave: readonly Sign[] = [
  {
    reason: 'space',
    place: 'partner',
    pattern: anyOf(
      String.raw`(?:want|need|like|have)(?: \w+){1,4} (?:evening|weekend|days?|time|week) (?:on my own|(?:for|to) myself|without contact)|(?:some|of) distance|(?:be|left) alone (?:now|right now|tonight)|for (?:room to think|one quiet)|give me room|let me breathe|can we (?:not talk(?! about)|stop here)|not now[.,]? (?:i )?can't|stop writing to me|when i'm calmer|offline|off my phone`,
    ),
    unless: /lol|haha|😂|🤣/u,
  },
];
