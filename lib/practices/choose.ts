import { practices, type Card, type Practice } from './card';
import { addDays, dateOfDay, dayNumber, weekday, type LocalDate } from './dates';

/** A card does not come back before this many days have passed. */
export const daysWithoutRepeat = 120;

/** A practice not seen for longer than this is no more due than that. */
const longestWait = 15;

/** What a person has done so far, as far as the choice of a card looks at it. */
export interface Past {
  /** For each day the ids of the cards that were the day's; the last one stands. */
  readonly days: Readonly<Record<LocalDate, readonly string[]>>;
  readonly kept: readonly string[];
  /** "Not for us": never again. */
  readonly notForUs: readonly string[];
  /** Was the check-in of that day a tense one? */
  readonly tense: (date: LocalDate) => boolean;
  /** A practice that the person's hints ask for. */
  readonly theme?: Practice;
}

/** For which day, from which deck, after what past. */
export interface Ask {
  readonly date: LocalDate;
  readonly deck: readonly Card[];
  readonly past: Past;
  /** The card of somebody's very first day: the one that is painted before anything can be read. */
  readonly first?: string;
}

/**
 * The id of the day's card: the one that stands already, or a new one that follows from the date
 * and the past alone, so that every surface shows the same. `undefined` only for an empty deck.
 */
export function chooseCard(ask: Ask): string | undefined {
  const standing = ask.past.days[ask.date]?.at(-1);
  const allowed = standing !== undefined && !ask.past.notForUs.includes(standing);
  if (allowed && ask.deck.some((card) => card.id === standing)) return standing;
  if (isFirstDay(ask) && ask.deck.some((card) => card.id === ask.first)) return ask.first;
  return pick(ask);
}

const isFirstDay = ({ past, first }: Ask): boolean =>
  Object.keys(past.days).length === 0 && first !== undefined && !past.notForUs.includes(first);

/** The id of another card for the same day: none that was the day's already, unless the deck has no other. */
export function swapCard(ask: Ask): string | undefined {
  return pick(ask);
}

/** A card that asks much of a person; two such days never follow each other. */
export function isHeavy(card: Card): boolean {
  return card.tags.depth === 3 || (card.tags.depth === 2 && card.tags.energy === 'medium');
}

function pick({ date, deck, past }: Ask): string | undefined {
  const byId = new Map(deck.map((card) => [card.id, card]));
  const today = past.days[date] ?? [];
  const lastSeen = lastSeenDays(past, date);
  // Tomorrow has a card when the clock was set back.
  const besideHeavy = [-1, 1].some((side) => {
    const beside = byId.get(past.days[addDays(date, side)]?.at(-1) ?? '');
    return beside !== undefined && isHeavy(beside);
  });
  const tense = past.tense(addDays(date, -1));
  const deepest = deepestFor(past, date);

  const wanted = (card: Card): boolean => !past.notForUs.includes(card.id);
  const fresh = (card: Card): boolean => !today.includes(card.id) && !lastSeen.has(card.id);
  const gentle = (card: Card): boolean =>
    card.tags.depth <= deepest && !(besideHeavy && isHeavy(card));
  const mends = (card: Card): boolean =>
    card.tags.depth < 3 &&
    (card.tags.good ?? []).some((good) => good === 'repair' || good === 'appreciate');

  // From the choosiest to the least choosy: the first that leaves a card is taken.
  const pools: readonly ((card: Card) => boolean)[] = [
    (card) => wanted(card) && fresh(card) && gentle(card) && (!tense || mends(card)),
    (card) => wanted(card) && fresh(card) && gentle(card),
    (card) => wanted(card) && fresh(card),
    (card) => wanted(card) && !today.includes(card.id),
    wanted,
    () => true,
  ];
  for (const pool of pools) {
    const left = deck.filter(pool);
    if (left.length > 0) return best(left, date, past, lastSeen, byId, today.length)?.id;
  }
  return undefined;
}

/** Cards shown less than `daysWithoutRepeat` days from `date`, before or after it, with how far away. */
function lastSeenDays(past: Past, date: LocalDate): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const now = dayNumber(date);
  for (let distance = daysWithoutRepeat - 1; distance > 0; distance -= 1) {
    for (const side of [-distance, distance]) {
      for (const id of past.days[dateOfDay(now + side)] ?? []) seen.set(id, distance);
    }
  }
  return seen;
}

/** Depth is earned slowly: light cards for ten days, some feeling for the next twenty, then all. */
function deepestFor(past: Past, date: LocalDate): 1 | 2 | 3 {
  const used = Object.keys(past.days).filter((day) => day < date).length;
  if (used < 10) return 1;
  return used < 30 ? 2 : 3;
}

function best(
  cards: readonly Card[],
  date: LocalDate,
  past: Past,
  lastSeen: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, Card>,
  swaps: number,
): Card | undefined {
  const turns = practiceScores(date, past, byId, swaps);
  const score = (card: Card): number =>
    turns[card.practice] * 10 +
    (past.kept.includes(card.id) ? 0.5 : 0) +
    // Only where nothing fresh is left: the one not seen for longest.
    (lastSeen.get(card.id) ?? daysWithoutRepeat) * 1000 +
    chance(`${date} ${card.id} ${swaps}`);
  let top: Card | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const card of cards) {
    const mine = score(card);
    if (mine > most) [top, most] = [card, mine];
  }
  return top;
}

/** How much each practice's turn it is: days since it was last the day's, a shared one sooner at weekends. */
function practiceScores(
  date: LocalDate,
  past: Past,
  byId: ReadonlyMap<string, Card>,
  swaps: number,
): Readonly<Record<Practice, number>> {
  const since = new Map<Practice, number>();
  const now = dayNumber(date);
  for (let ago = longestWait; ago > 0; ago -= 1) {
    const practice = byId.get(past.days[dateOfDay(now - ago)]?.at(-1) ?? '')?.practice;
    if (practice) since.set(practice, ago);
  }
  const today = (past.days[date] ?? []).map((id) => byId.get(id)?.practice);
  const score = (practice: Practice): number =>
    (since.get(practice) ?? longestWait) +
    chance(`${date} ${practice} ${swaps}`) * 1.5 +
    (practice === 'shared' && weekday(date) >= 5 ? 2.5 : 0) +
    (practice === past.theme ? 1 : 0) -
    (since.get(practice) === 1 || today.includes(practice) ? 20 : 0);
  return Object.fromEntries(
    practices.map((practice) => [practice, score(practice)]),
  ) as unknown as Readonly<Record<Practice, number>>;
}

/** A number from 0 to 1 that follows from a text alone (FNV-1a, mixed). */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 0x1_0000_0000;
}
