import type { Silence } from './language';
import type { Glance } from './scene';
import { Sieve } from './sieve';
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
  const draft = new Watch(signs, 'draft');
  const partner = new Watch(signs, 'partner');
  const recent = new Watch(signs, 'recent');
  return (glance) => {
    let first = Math.min(draft.firstIn(glance.draft), recent.firstIn(glance.draft));
    if (glance.partnerText !== undefined) {
      first = Math.min(first, partner.firstIn(glance.partnerText));
    }
    for (const turn of glance.turns.slice(-recentTurns)) {
      first = Math.min(first, recent.firstIn(turn.text));
    }
    return signs[first]?.reason;
  };
}

/** How many of the last turns count as recent. */
const recentTurns = 6;

/** The signs that are looked for in one place. What was found in a text is kept as long as the text is. */
class Watch {
  private readonly places: readonly number[];
  private readonly sieve: Sieve;
  private readonly known = new WeakMap<Text, number>();

  constructor(
    private readonly signs: readonly Sign[],
    place: Place,
  ) {
    this.places = signs.flatMap((sign, i) => (sign.place === place ? [i] : []));
    this.sieve = new Sieve(this.places.map((i) => signs[i]?.pattern ?? never));
  }

  /** The place among all signs of the first one found; infinity where none is. */
  firstIn(text: Text): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const first = this.look(text);
    this.known.set(text, first);
    return first;
  }

  private look(text: Text): number {
    for (const match of this.sieve.matches(text.plain)) {
      const place = this.places[match];
      const sign = place === undefined ? undefined : this.signs[place];
      if (place !== undefined && sign !== undefined && counts(sign, text)) return place;
    }
    return Number.POSITIVE_INFINITY;
  }
}

const never = /(?!)/u;

/** Does a sign that is found in a text count there? */
function counts(sign: Sign, text: Text): boolean {
  if (sign.within !== undefined && text.words.length > sign.within) return false;
  if (sign.unless?.test(text.plain) === true) return false;
  return sign.beside?.test(text.plain) ?? true;
}
