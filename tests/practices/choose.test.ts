import { describe, expect, test } from 'vitest';
import { loadDeck } from '../../lib/languages/en/cards';
import { practices, type Card, type Practice } from '../../lib/practices/card';
import {
  chooseCard,
  daysWithoutRepeat,
  isHeavy,
  swapCard,
  type Past,
} from '../../lib/practices/choose';
import { addDays, dayNumber, weekday, type LocalDate } from '../../lib/practices/dates';
import { live, type Day, type Habit } from './life';

const deck = await loadDeck();
const byId = new Map(deck.map((card) => [card.id, card]));
const tenYears = 3653;
const from = '2026-01-01';

function cardOf(id: string | undefined): Card {
  const card = byId.get(id ?? '');
  if (!card) throw new Error(`${id} is no card`);
  return card;
}

const plain: Habit = {
  opens: 1,
  weekdaysOnly: false,
  swaps: 0,
  keeps: 0.05,
  notForUs: 0,
  tense: 0,
  seed: 'a',
};
const habits: readonly (readonly [string, Habit])[] = [
  ['daily', plain],
  ['daily, another person', { ...plain, seed: 'b', keeps: 0.3 }],
  ['on weekdays', { ...plain, weekdaysOnly: true, seed: 'c' }],
  ['now and then', { ...plain, opens: 0.3, swaps: 0.2, tense: 0.2, seed: 'd' }],
  ['daily, often swapping', { ...plain, swaps: 0.4, seed: 'e' }],
  ['daily, often tense', { ...plain, tense: 0.15, seed: 'f' }],
  ['daily, with a theme', { ...plain, theme: 'patience', tense: 0.05, seed: 'g' }],
  ['daily, turning cards down', { ...plain, notForUs: 0.01, swaps: 0.1, tense: 0.1, seed: 'h' }],
];
const lives = habits.map(([name, habit]) => ({
  name,
  habit,
  days: live(deck, habit, from, tenYears),
}));

const standing = ({ offered }: Day): Card => cardOf(offered.at(-1));

const practicesOf = ({ offered }: Day): readonly Practice[] =>
  offered.map((id) => cardOf(id).practice);

const mends = (card: Card): boolean =>
  card.tags.depth < 3 && (card.tags.good ?? []).some((good) => good !== 'play');

describe.each(lives)('ten years of use: $name', ({ habit, days }) => {
  test('there are days', () => {
    expect(days.length).toBeGreaterThan(tenYears * habit.opens * 0.6);
  });

  test('the same date and past give the same card, in whatever order the deck comes', () => {
    const shuffled = [...deck].reverse();
    for (const { date, before, offered } of days.filter((_, at) => at % 50 === 0)) {
      expect(chooseCard({ date, deck: shuffled, past: before })).toBe(offered[0]);
    }
  });

  test('no card comes back within 120 days', () => {
    const last = new Map<string, number>();
    const early = days.flatMap(({ date, offered }) => {
      const now = dayNumber(date);
      const soon = offered.filter((id) => now - (last.get(id) ?? -1000) < daysWithoutRepeat);
      for (const id of offered) last.set(id, now);
      return soon.map((id) => `${date} ${id}`);
    });
    expect(early).toEqual([]);
  });

  test('what is "not for us" never returns', () => {
    const back = days.filter(({ offered, before }) =>
      offered.some((id) => before.notForUs.includes(id)),
    );
    expect(back).toEqual([]);
  });

  test('two heavy days never follow each other', () => {
    const heavy = new Set(days.filter((day) => isHeavy(standing(day))).map(({ date }) => date));
    expect([...heavy].filter((date) => heavy.has(addDays(date, 1)))).toEqual([]);
    expect(heavy.size).toBeGreaterThan(days.length / 20);
  });

  test('depth is earned slowly', () => {
    days.forEach(({ offered }, at) => {
      const deepest = Math.max(...offered.map((id) => cardOf(id).tags.depth));
      if (at < 10) expect(deepest).toBe(1);
      else if (at < 30) expect(deepest).toBeLessThanOrEqual(2);
    });
    expect(days.some((day) => standing(day).tags.depth === 3)).toBe(true);
  });

  test('the day after a tense one mends or thanks', () => {
    const after = days.filter(({ date, before }) => before.tense(addDays(date, -1)));
    if (habit.tense > 0) expect(after.length).toBeGreaterThan(50);
    for (const { date, offered } of after) {
      for (const id of offered) expect([date, id, mends(cardOf(id))]).toEqual([date, id, true]);
    }
  });

  test('the day’s cards are of different practices where one was swapped', () => {
    const swapped = days.filter(({ offered }) => offered.length > 1);
    const same = swapped.filter(
      ({ offered }) => cardOf(offered[0]).practice === cardOf(offered[1]).practice,
    );
    expect(same.length).toBeLessThanOrEqual(swapped.length / 10);
  });
});

describe.each(lives.filter(({ habit }) => habit.opens === 1 && !habit.weekdaysOnly))(
  'any fortnight of daily use: $name',
  ({ days }) => {
    test('each practice comes at least twice and at most five times', () => {
      const wrong: string[] = [];
      for (let at = 0; at + 14 <= days.length; at += 1) {
        const fortnight = days.slice(at, at + 14);
        for (const practice of practices) {
          // Who swaps a practice away has been offered it.
          const offered = fortnight.filter((day) => practicesOf(day).includes(practice)).length;
          const stood = fortnight.filter((day) => practicesOf(day).at(-1) === practice).length;
          if (offered < 2 || stood > 5)
            wrong.push(`${days[at]?.date}: ${practice} ${offered}, ${stood}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('shared experiences come more often at weekends', () => {
      const share = (weekend: boolean): number => {
        const those = days.filter(({ date }) => weekday(date) >= 5 === weekend);
        return those.filter((day) => standing(day).practice === 'shared').length / those.length;
      };
      expect(share(true)).toBeGreaterThan(share(false) * 1.3);
    });
  },
);

describe('a day', () => {
  const past = (days: Past['days'], more: Partial<Past> = {}): Past => ({
    days,
    kept: [],
    notForUs: [],
    tense: () => false,
    ...more,
  });

  test('keeps its card, however often it is asked', () => {
    const first = chooseCard({ date: from, deck, past: past({}) }) ?? '';
    expect(chooseCard({ date: from, deck, past: past({ [from]: [first] }) })).toBe(first);
  });

  test('is the built-in card’s on the very first day, unless that one is not for us', () => {
    const first = 'listening-one-more-question';
    expect(chooseCard({ date: from, deck, past: past({}), first })).toBe(first);
    const turnedDown = { ...past({}), notForUs: [first] };
    expect(chooseCard({ date: from, deck, past: turnedDown, first })).not.toBe(first);
    const lived = past({ [addDays(from, -1)]: ['listening-one-more-question'] });
    expect(chooseCard({ date: from, deck, past: lived, first })).not.toBe(first);
  });

  test('remembers its swap', () => {
    const first = chooseCard({ date: from, deck, past: past({}) }) ?? '';
    const second = swapCard({ date: from, deck, past: past({ [from]: [first] }) }) ?? '';
    expect(second).not.toBe(first);
    expect(chooseCard({ date: from, deck, past: past({ [from]: [first, second] }) })).toBe(second);
  });

  test('offers a new card at each swap', () => {
    let offered: readonly string[] = [];
    for (let at = 0; at < 40; at += 1) {
      const next = swapCard({ date: from, deck, past: past({ [from]: offered }) }) ?? '';
      expect(offered).not.toContain(next);
      offered = [...offered, next];
    }
  });

  test('changes its card when that one is said to be not for us', () => {
    const first = chooseCard({ date: from, deck, past: past({}) }) ?? '';
    const after = past({ [from]: [first] }, { notForUs: [first] });
    const second = chooseCard({ date: from, deck, past: after });
    expect(second).not.toBe(first);
    expect(second).toBeDefined();
  });

  test('is not heavy beside a heavy neighbour, also when the clock was set back', () => {
    const heavy = deck.filter(isHeavy).map(({ id }) => id);
    const long: Record<LocalDate, readonly string[]> = {};
    for (let at = 1; at < 60; at += 1) long[addDays(from, -at)] = ['none-of-these'];
    for (let at = 0; at < 60; at += 1) {
      const date = addDays(from, at);
      for (const side of [-1, 1]) {
        const days = { ...long, [addDays(date, side)]: [heavy[at % heavy.length] ?? ''] };
        const id = chooseCard({ date, deck, past: past(days) });
        expect([date, side, isHeavy(cardOf(id))]).toEqual([date, side, false]);
      }
    }
  });

  test('that was lived already shows the card it had, after the clock was set back', () => {
    const days = live(deck, plain, from, 60);
    const shown = Object.fromEntries(days.map(({ date, offered }) => [date, offered]));
    for (const { date, offered } of days) {
      expect(chooseCard({ date, deck, past: past(shown) })).toBe(offered.at(-1));
    }
  });

  test('before all days that were lived repeats none of them', () => {
    const shown = Object.fromEntries(
      live(deck, plain, from, 60).map(({ date, offered }) => [date, offered]),
    );
    const id = chooseCard({ date: addDays(from, -1), deck, past: past(shown) });
    expect(Object.values(shown).flat()).not.toContain(id);
  });

  test('has a card even when nothing fresh is left', () => {
    const small = deck.slice(0, 3);
    const days: Record<LocalDate, readonly string[]> = {};
    for (let at = 0; at < 30; at += 1) {
      const date = addDays(from, at);
      const id = chooseCard({ date, deck: small, past: past(days) });
      expect(small.map((card) => card.id)).toContain(id);
      days[date] = [id ?? ''];
    }
    // Then the one that was not seen for longest: all three take turns.
    const last = Object.values(days).slice(-3).flat();
    expect(new Set(last).size).toBe(3);
  });

  test('has a card even when all are not for us, and none in an empty deck', () => {
    const notForUs = deck.map(({ id }) => id);
    expect(chooseCard({ date: from, deck, past: past({}, { notForUs }) })).toBeDefined();
    expect(chooseCard({ date: from, deck: [], past: past({}) })).toBeUndefined();
    expect(swapCard({ date: from, deck: [], past: past({}) })).toBeUndefined();
  });

  test.each(['', 'today', '2026-02-31', '0000-00-00', '9999-12-31', '1969-12-31'])(
    'that is no ordinary date (%s) throws nothing',
    (date) => {
      expect(chooseCard({ date, deck, past: past({ 'not-a-date': ['x'], '': [] }) })).toBeDefined();
    },
  );

  test('with cards that the deck no longer has is chosen as any other', () => {
    const gone = past({ [from]: ['shared-gone-card'], [addDays(from, -1)]: ['patience-gone-too'] });
    expect(byId.has(chooseCard({ date: from, deck, past: gone }) ?? '')).toBe(true);
  });
});
