import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckIn, Closeness } from '../../lib/journal/checkIn';
import { chatHash } from '../../lib/store/chats';
import type * as Store from '../../lib/store/store';
import { tried } from '../cases';
import { faultAtPut, killed, lay, lying } from './database';
import version1 from './fixtures/version-1.json';

/** The store's rooms as one page of its own would load them. */
async function openPage(): Promise<{
  readonly store: typeof Store;
  readonly journal: typeof import('../../lib/store/journal');
  readonly chats: typeof import('../../lib/store/chats');
  readonly items: typeof import('../../lib/store/items');
}> {
  vi.resetModules();
  const store = await import('../../lib/store/store');
  const journal = await import('../../lib/store/journal');
  const chats = await import('../../lib/store/chats');
  const items = await import('../../lib/store/items');
  return { store, journal, chats, items };
}

const one = await openPage();
const other = await openPage();
const pages = [one, other];

beforeEach(() => lay({}));
afterEach(() => vi.restoreAllMocks());

const turns = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('two pages writing at once', () => {
  // What a page does, and after how many turns of the loop it begins.
  const act = fc.record({
    page: fc.constantFrom(0, 1),
    wait: fc.nat({ max: 6 }),
    what: fc.oneof(
      fc.record({ kind: fc.constant('check-in' as const), day: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ kind: fc.constant('keep' as const), card: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ kind: fc.constant('mark' as const), chat: fc.integer({ min: 1, max: 3 }) }),
    ),
  });
  const acts = fc.array(act, { minLength: 2, maxLength: 6 });

  test('nothing is lost and nothing doubled, in 1,000 interleavings', async ({ task }) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        seen += 1;
        await lay({});
        await Promise.all(
          list.map(async ({ page, wait, what }, at) => {
            const mine = pages[page] ?? one;
            await turns(wait);
            if (what.kind === 'check-in') {
              await mine.journal.changeCheckIn(`2026-01-0${what.day}`, (day) => ({
                ...day,
                note: `${day.note ?? ''}${at};`,
              }));
            } else if (what.kind === 'keep') {
              await mine.store.change(mine.items.deckState, (deck) => ({
                ...deck,
                kept: [...deck.kept, `shared-card-${what.card}-${at}`],
              }));
            } else {
              await mine.chats.markChat({ site: 'https://a.example', chat: `${what.chat}` }, true);
            }
          }),
        );
        const journal = await one.journal.readJournal();
        const written = journal.flatMap(({ date, note = '' }) =>
          note
            .split(';')
            .filter(Boolean)
            .map((mark) => `${date} ${mark}`),
        );
        const asked = list.flatMap(({ what }, at) =>
          what.kind === 'check-in' ? [`2026-01-0${what.day} ${at}`] : [],
        );
        expect(written.sort()).toEqual(asked.sort());
        const { kept } = await other.store.read(other.items.deckState);
        const wanted = list.flatMap(({ what }, at) =>
          what.kind === 'keep' ? [`shared-card-${what.card}-${at}`] : [],
        );
        expect([...kept].sort()).toEqual(wanted.sort());
        const { salt, chats } = await one.store.read(one.items.hintState);
        const marked = new Set(
          list.flatMap(({ what }) => (what.kind === 'mark' ? [what.chat] : [])),
        );
        const hashes = await Promise.all(
          [...marked].map((chat) => chatHash(salt, { site: 'https://a.example', chat: `${chat}` })),
        );
        expect([...chats].sort()).toEqual(hashes.sort());
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBe(1000);
    tried(task, seen, 'interleavings');
  }, 60_000);
});

describe('the background ended in the middle of a write', () => {
  const chat = { site: 'https://a.example', chat: 'us' };
  const scenarios: readonly (readonly [string, (at: number) => Promise<unknown>])[] = [
    ['a check-in', (at) => one.journal.changeCheckIn('2026-11-24', (day) => withLine(day, at))],
    ['a new year', (at) => one.journal.changeCheckIn('2027-01-01', (day) => withLine(day, at))],
    ['a deletion', () => one.journal.deleteCheckIn('2026-11-24')],
    ['a mark', () => one.chats.markChat(chat, true)],
    ['a wrong hint', () => one.chats.hintWasWrong(chat)],
    [
      'two items',
      (at) =>
        one.store.changeMany([one.items.settings, one.items.deckState], ([chosen, deck]) => [
          { ...(chosen as typeof one.items.settings.fallback), plainTab: at % 2 === 0 },
          { ...(deck as typeof one.items.deckState.fallback), notForUs: [`shared-card-${at}`] },
        ]),
    ],
    ['expired lines', () => one.journal.expireNotes('2027-01-01')],
  ];
  const withLine = (day: CheckIn, at: number): CheckIn => ({
    ...day,
    closeness: ((at % 5) + 1) as Closeness,
    note: `line ${at}`,
  });

  // Each change that a scenario makes of its own is whole: what lies there is one of the states
  // that the undisturbed scenario passes through, never a part of one.
  test('leaves a whole state at every step, in 200 trials and more', async ({ task }) => {
    let trials = 0;
    for (const [name, run] of scenarios) {
      for (let at = 0; at < 12; at += 1) {
        for (let nth = 1; nth <= 3; nth += 1) {
          trials += 1;
          const start = { ...version1, settings: { ...version1.settings, value: weekly } };
          await lay(start);
          const fault = faultAtPut(nth, killed);
          const failed = await run(at).then(
            () => false,
            () => true,
          );
          const happened = fault.end();
          expect([name, failed]).toEqual([name, happened]);
          const left = await lying();
          if (nth === 1 && happened) expect(left).toEqual(start);
          for (const key of Object.keys(start)) expect(left).toHaveProperty([key]);
          expect(Object.keys(left).filter((key) => key.startsWith('aside/'))).toEqual([]);
          // The person tries again, and has it.
          await run(at);
          const again = await lying();
          await lay(start);
          await run(at);
          expect(withoutChance(again)).toEqual(withoutChance(await lying()));
        }
      }
    }
    expect(trials).toBeGreaterThanOrEqual(200);
    tried(task, trials, 'writes cut off at a step');
  }, 60_000);

  const weekly = { ...version1.settings.value, notes: 'week' };

  // A wrong hint counts each time it is said: said twice it is two.
  const withoutChance = (state: Readonly<Record<string, unknown>>): unknown =>
    JSON.parse(JSON.stringify(state), (name, value: unknown) => (name === 'wrong' ? {} : value));
});

describe('a database that cannot be opened', () => {
  test('is said, and works again when it can be', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is closed.', 'InvalidStateError');
    });
    const page = await openPage();
    const { settings } = page.items;
    await expect(page.store.read(settings)).rejects.toThrow();
    await expect(page.store.change(settings, (now) => now)).rejects.toThrow('could not save it');
    open.mockRestore();
    expect(await page.store.read(settings)).toEqual(settings.fallback);
  });
});
