import { isTense, type CheckIn } from '../../lib/journal/checkIn';
import { loadDeck } from '../../lib/languages/deck';
import { firstCard } from '../../lib/languages/firstCard';
import { spoken } from '../../lib/languages/spoken';
import { practices, type Card, type Practice } from '../../lib/practices/card';
import { chooseCard, swapCard, type Past } from '../../lib/practices/choose';
import { addDays, type LocalDate } from '../../lib/practices/dates';
import { facts } from '../../lib/practices/facts';
import { themeOf } from '../../lib/practices/theme';
import { deckState, hintState, settings, type DeckState } from '../../lib/store/items';
import {
  changeCheckIn,
  deleteCheckIn,
  expireNotes,
  readCheckIn,
  readDays,
} from '../../lib/store/journal';
import {
  readSnapshot,
  writeSnapshot,
  type DayCard,
  type Snapshot,
  type Source,
} from '../../lib/store/snapshot';
import { change, read } from '../../lib/store/store';
import { keepDrawings } from '../pictures/keptDrawings';
import { loadDrawing } from '../pictures/load';
import { aboutUs } from './about';

/** How many days after today have their card chosen beforehand. */
const daysAhead = 3;
const daysRemembered = 200;

/** Everything the choice of cards looks at. */
interface Standing {
  readonly deck: DeckState;
  readonly today?: CheckIn | undefined;
  readonly yesterday?: CheckIn | undefined;
}

/**
 * Makes the snapshot agree with the store for a day, and gives it back. The deck is loaded only when
 * the day or what the choice looks at has changed. Rejects when the database cannot be opened.
 */
export async function settleDay(today: LocalDate): Promise<Snapshot> {
  const before = readSnapshot();
  const [chosen, deck, lately] = await Promise.all([
    read(settings),
    read(deckState),
    readDays(addDays(today, -1), today),
  ]);
  const checkIn = lately.find(({ date }) => date === today);
  const yesterday = lately.find(({ date }) => date !== today);
  // What cannot be deleted now is deleted on another day, or when the browser starts.
  if (!(today in deck.days)) await expireNotes(today).catch(() => undefined);
  const standing: Standing = { deck, today: checkIn, yesterday };
  const chosenFrom = stamp(standing);
  const same = before?.language === spoken && before.chosenFrom === chosenFrom;
  const painted = same ? before.days[today]?.card.id : undefined;
  const cards =
    before && painted !== undefined && today in deck.days
      ? { days: before.days, deck, chosenFrom }
      : await chooseDays(today, standing, painted);
  const { theme, textSize, plainTab, notes, language } = chosen;
  const snapshot: Snapshot = {
    version: 1,
    painting: { theme, textSize, plainTab, notes, language },
    language: spoken,
    days: cards.days,
    kept: cards.deck.kept,
    ...(checkIn && { checkIn: withoutNote(checkIn) }),
    chosenFrom: cards.chosenFrom,
  };
  writeSnapshot(snapshot);
  await keepPictures(snapshot);
  return snapshot;
}

/** Another card for the day; the last one can be put back with `putBack`. */
export async function swap(today: LocalDate): Promise<void> {
  const [deck, state, yesterday] = await Promise.all([
    loadDeck(),
    read(deckState),
    readCheckIn(addDays(today, -1)),
  ]);
  const id = swapCard({ date: today, deck, past: pastOf({ deck: state, yesterday }, today) });
  await changeDeck((now) => addToDay(now, today, id));
}

/** Takes the last swap of the day back. */
export async function putBack(today: LocalDate): Promise<void> {
  await changeDeck((now) => {
    const ids = now.days[today] ?? [];
    return ids.length < 2 ? now : { ...now, days: { ...now.days, [today]: ids.slice(0, -1) } };
  });
}

/** Keeps a card, or keeps it no longer. */
export async function keep(id: string, on: boolean): Promise<void> {
  await changeDeck((now) => ({
    ...now,
    kept: [...now.kept.filter((kept) => kept !== id), ...(on ? [id] : [])],
  }));
}

/** "Not for us": the card is never chosen again; `on: false` takes that back. */
export async function notForUs(id: string, on: boolean): Promise<void> {
  await changeDeck((now) => ({
    ...now,
    notForUs: [...now.notForUs.filter((other) => other !== id), ...(on ? [id] : [])],
  }));
}

/** Changes the day's check-in; a part that is `undefined` is taken out. Gives the whole check-in back. */
export async function checkInWith(
  date: LocalDate,
  parts: { readonly [K in Exclude<keyof CheckIn, 'date'>]?: CheckIn[K] | undefined },
): Promise<CheckIn> {
  const update = (now: CheckIn): CheckIn =>
    Object.fromEntries(
      Object.entries({ ...now, ...parts, date }).filter(([, part]) => part !== undefined),
    ) as unknown as CheckIn;
  if (!('note' in parts)) return changeCheckIn(date, update);
  // Sealing is brought only for who writes a line.
  return (await import('./lines')).checkInWithLine(date, parts.note, update);
}

/** Deletes a day's check-in and gives it back, so that it can be undone with `checkInWith`. */
export async function forgetCheckIn(date: LocalDate): Promise<CheckIn | undefined> {
  return deleteCheckIn(date);
}

async function changeDeck(update: (now: DeckState) => DeckState): Promise<DeckState> {
  return change(deckState, update);
}

// `painted`: the card that was chosen beforehand for this day, and is on the screen already.
async function chooseDays(
  today: LocalDate,
  standing: Standing,
  painted?: string,
): Promise<{ days: Snapshot['days']; deck: DeckState; chosenFrom: string }> {
  const deck = await loadDeck();
  const byId = new Map(deck.map((card) => [card.id, card]));
  const first = firstCard.id;
  const id = painted ?? chooseCard({ date: today, deck, past: pastOf(standing, today), first });
  const state = await record(standing.deck, today, id);
  // Another page was quicker: its card is the day's.
  const theirs = state.days[today]?.at(-1);
  if (theirs !== undefined && theirs !== id && byId.has(theirs)) {
    return chooseDays(today, { ...standing, deck: state });
  }
  const days: Record<LocalDate, DayCard> = {};
  let past = pastOf({ ...standing, deck: state }, today);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = addDays(today, ahead);
    const chosen = ahead === 0 ? id : chooseCard({ date, deck, past, first });
    const card = byId.get(chosen ?? '');
    if (!chosen || !card) continue;
    days[date] = dayCard(card);
    past = { ...past, days: { ...past.days, [date]: past.days[date] ?? [chosen] } };
  }
  return { days, deck: state, chosenFrom: stamp({ ...standing, deck: state }) };
}

// From a private window nothing is written; the card is then chosen anew each time, and is the same.
async function record(state: DeckState, today: LocalDate, id?: string): Promise<DeckState> {
  if (id === undefined || state.days[today]?.at(-1) === id) return state;
  const old = practices.find((practice) => practice === state.theme);
  try {
    // Once a day, and for the days to come: today's card was chosen before.
    const theme = today in state.days ? old : await themeFromHints();
    return await changeDeck((now) => {
      if (now.days[today]?.at(-1) !== state.days[today]?.at(-1)) return now;
      const { theme: _, ...rest } = now;
      return addToDay({ ...rest, ...(theme && { theme }) }, today, id);
    });
  } catch {
    return state;
  }
}

async function themeFromHints(): Promise<Practice | undefined> {
  const [{ countHints }, { counts }] = await Promise.all([read(settings), read(hintState)]);
  return countHints ? themeOf(counts) : undefined;
}

function addToDay(state: DeckState, date: LocalDate, id?: string): DeckState {
  if (id === undefined || state.days[date]?.at(-1) === id) return state;
  const oldest = addDays(date, -daysRemembered);
  const days = Object.entries(state.days).filter(([day]) => day >= oldest);
  return {
    ...state,
    days: { ...Object.fromEntries(days), [date]: [...(state.days[date] ?? []), id] },
  };
}

function pastOf({ deck, today, yesterday }: Standing, date: LocalDate): Past {
  const tense = (day: LocalDate): boolean => {
    const checkIn = day === date ? today : day === addDays(date, -1) ? yesterday : undefined;
    return checkIn !== undefined && isTense(checkIn);
  };
  const theme = practices.find((practice) => practice === deck.theme);
  return {
    days: deck.days,
    kept: deck.kept,
    notForUs: deck.notForUs,
    tense,
    ...(theme && { theme }),
  };
}

/** A card with the findings that it and its ways lean on. */
export function dayCard(card: Card): DayCard {
  const whys = [card.why, card.apart.why, card.alone.why, card.hardDay.why];
  const sources: Record<number, Source> = {};
  for (const why of whys) {
    const fact = why && facts[why.fact];
    if (fact) sources[why.fact] = { strength: fact.strength, source: fact.source };
  }
  return { card, sources };
}

function withoutNote({ note: _note, sealed: _sealed, ...rest }: CheckIn): CheckIn {
  return rest;
}

async function keepPictures(snapshot: Snapshot): Promise<void> {
  const wanted = new Set(Object.values(snapshot.days).map(({ card }) => card.practice));
  await keepDrawings(wanted, loadDrawing);
}

function stamp({ deck, today, yesterday }: Standing): string {
  const tense = [today, yesterday].map((checkIn) => checkIn !== undefined && isTense(checkIn));
  const seen = JSON.stringify([deck.days, deck.kept, deck.notForUs, deck.theme, tense]);
  return `${aboutUs().version} ${seen.length} ${hashOf(seen)}`;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
