// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const speaking = async (choice?: string, browser = 'en-GB') => {
  vi.resetModules();
  vi.stubGlobal('navigator', { language: browser });
  localStorage.clear();
  if (choice !== undefined) {
    const { paintWith, plainPainting } = await import('../../lib/store/snapshot');
    paintWith({ ...plainPainting, language: choice as 'es' });
  }
  return import('../../lib/languages/interface');
};

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a page speaks', () => {
  test.each([
    [undefined, 'en-GB', 'Settings'],
    [undefined, 'es-MX', 'Ajustes'],
    [undefined, 'de-DE', 'Settings'],
    ['auto', 'es-ES', 'Ajustes'],
    ['es', 'en-GB', 'Ajustes'],
    ['en', 'es-ES', 'Settings'],
    ['xx', 'es-ES', 'Ajustes'],
  ])('what was chosen (%s), else as the browser (%s): %s', async (choice, browser, title) => {
    expect((await speaking(choice, browser)).options.title).toBe(title);
  });

  test('its language in dates, plurals and lists', async () => {
    const es = await speaking('es');
    expect(es.tongue('es-MX')).toBe('es-MX');
    expect(es.tongue('en-US')).toBe('es');
    expect(es.longDate('2026-11-23')).toBe('Lunes, 23 de noviembre');
    expect(es.monthName('2026-11', '2027-01-01')).toBe('Noviembre de 2026');
    expect(es.listed(['calma', 'alegría'])).toBe('calma y alegría');
    expect(es.plural(1, es.journal.times)).toBe('1 vez');
    expect(es.plural(3, es.journal.times)).toBe('3 veces');
    const en = await speaking('en');
    expect(en.tongue('es-MX')).toBe('en-GB');
    expect(en.longDate('2026-11-23')).toMatch(/Monday/);
  });

  test('of its cards in its language, by the same ids', async () => {
    const en = await (await speaking('en')).loadDeck();
    const es = await (await speaking('es')).loadDeck();
    const ids = new Set(en.map(({ id }) => id));
    expect(es.every(({ id }) => ids.has(id))).toBe(true);
    expect(es.length).toBeLessThan(en.length);
    expect(es[0]?.title).not.toBe(en.find(({ id }) => id === es[0]?.id)?.title);
  });

  test('English where storage is closed', async () => {
    vi.resetModules();
    vi.stubGlobal('navigator', { language: 'en' });
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect((await import('../../lib/languages/interface')).options.title).toBe('Settings');
  });
});

describe('when another language is chosen', () => {
  test('the page is opened anew, once', async () => {
    await speaking('en');
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    const { followLanguage } = await import('../../components/day/language');
    followLanguage();
    expect(reload).not.toHaveBeenCalled();
    const { paintWith, plainPainting } = await import('../../lib/store/snapshot');
    paintWith({ ...plainPainting, language: 'es' });
    followLanguage();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('the day’s card is found again; days and kept cards that this deck does not know stay', async () => {
    await speaking('en');
    const en = await import('../../components/day/settle');
    const first = await en.settleDay('2026-11-23');
    const { change, read } = await import('../../lib/store/store');
    const { deckState } = await import('../../lib/store/items');
    const strange = 'patience-only-in-another';
    await change(deckState, (now) => ({
      ...now,
      kept: [strange],
      days: { ...now.days, '2026-11-20': [strange] },
    }));
    const before = localStorage.getItem('attune/snapshot') ?? '';

    await speaking('es');
    localStorage.setItem('attune/snapshot', before);
    const es = await import('../../components/day/settle');
    const again = await es.settleDay('2026-11-23');
    expect(first.language).toBe('en');
    expect(again.language).toBe('es');
    const deck = await (await import('../../lib/languages/deck')).loadDeck();
    const shown = again.days['2026-11-23']?.card;
    expect(deck).toContainEqual(shown);
    const state = await read(deckState);
    expect(state.kept).toEqual([strange]);
    expect(state.days['2026-11-20']).toEqual([strange]);
    expect(state.days['2026-11-23']?.[0]).toBe(first.days['2026-11-23']?.card.id);
  });
});
