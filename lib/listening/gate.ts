import type { Silence } from './language';
import type { Glance } from './scene';
import type { Text } from './text';

/** Whose words a sign is looked for in. `recent`: any of the last six turns or the draft. */
export type Place = 'draft' | 'partner' | 'recent';

/** One sign that calls for silence. Matched on plain forms (`Text.plain`); none may backtrack more than linearly. */
export interface Sign {
  readonly reason: Silence;
  readonly place: Place;
  readonly pattern: RegExp;
  /** The sign does not count where this is found in the same text. */
  readonly unless?: RegExp;
  /** The sign counts only where this is found in the same text. */
  readonly beside?: RegExp;
  /** The sign counts only in a draft of at most so many words. */
  readonly within?: number;
}

/** Looks for signs in order; the first one found is the reason to be silent. */
export function gateOf(signs: readonly Sign[]): (glance: Glance) => Silence | undefined {
  return (glance) => signs.find((sign) => shows(sign, glance))?.reason;
}

function shows(sign: Sign, glance: Glance): boolean {
  switch (sign.place) {
    case 'draft':
      return found(sign, glance.draft);
    case 'partner':
      return glance.partnerText !== undefined && found(sign, glance.partnerText);
    case 'recent':
      return (
        found(sign, glance.draft) || glance.turns.slice(-6).some((turn) => found(sign, turn.text))
      );
  }
}

function found(sign: Sign, text: Text): boolean {
  if (sign.within !== undefined && text.words.length > sign.within) return false;
  if (!sign.pattern.test(text.plain)) return false;
  if (sign.unless?.test(text.plain) === true) return false;
  return sign.beside?.test(text.plain) ?? true;
}
