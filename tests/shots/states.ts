import type { Page } from '@playwright/test';

/** One page in one state, as it is to be looked at. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly themes?: readonly ('light' | 'dark')[];
  /** Local time. */
  readonly now?: string;
  /** Stored items by key. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** Runs in the page before its own script, to stand in for what the browser would say. */
  readonly browser?: string;
  readonly act?: (page: Page) => Promise<void>;
  /** The whole page, however long; else only what a window shows. */
  readonly whole?: boolean;
}

const wide = [1280, 800] as const;
const middle = [800, 600] as const;
const narrow = [320, 640] as const;
const popup = [[360, 500]] as const;

/** What the browser would say of a messenger below the popup. */
function over(url: string, granted: boolean, sees: unknown): string {
  return `for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api) continue;
    const say = (value) => (...args) =>
      typeof args.at(-1) === 'function' ? args.at(-1)(value) : Promise.resolve(value);
    api.tabs.query = say([{ id: 1, url: ${JSON.stringify(url)} }]);
    api.permissions.contains = say(${granted});
    api.tabs.sendMessage = say(${JSON.stringify(sees)});
  }`;
}

const chat = { site: 'https://web.whatsapp.com', chat: 'Robin' };
const seen = {
  state: 'ready',
  chat,
  on: true,
  partner: 'worst day. they moved the deadline again and blamed me in front of everyone 😩',
  draft: 'youre overthinking it, just tell them you cant do it',
};
const whatsapp = 'https://web.whatsapp.com/';

const days = {
  '2026-11-23': ['listening-one-more-question'],
};
const deck = { days, kept: [], notForUs: [] };
const settings = {
  theme: 'auto',
  textSize: 'normal',
  language: 'auto',
  plainTab: false,
  notes: 'week',
  countHints: true,
  reminder: { on: false, time: '08:00', moment: '' },
  welcomed: true,
};
const checkedIn = {
  '2026-11-23': {
    date: '2026-11-23',
    closeness: 4,
    practised: 'did',
    feelings: ['grateful', 'tired'],
    card: 'listening-one-more-question',
  },
};

/** A month with gaps, as a person would leave it. */
function month(): Record<string, unknown> {
  const near = [3, 4, 4, 0, 3, 4, 5, 0, 0, 0, 3, 2, 2, 3, 0, 3, 4, 4, 3, 4, 0, 5, 4];
  const done: Record<number, readonly [string, string]> = {
    2: ['listening-one-more-question', 'did'],
    3: ['patience-kinder-reason', 'did'],
    5: ['shared', 'did'],
    6: ['vulnerability', 'bit'],
    9: ['encouragement', 'did'],
    10: ['listening', 'did'],
    12: ['patience', 'bit'],
    15: ['shared', 'did'],
    16: ['vulnerability', 'did'],
    17: ['listening', 'did'],
    19: ['encouragement', 'did'],
    21: ['shared', 'did'],
    23: ['listening', 'did'],
  };
  const felt = [
    ['grateful', 'calm'],
    ['playful'],
    ['tired'],
    ['worried', 'tired'],
    ['calm', 'loved'],
    ['glad'],
  ];
  const entries = near.flatMap((closeness, at) => {
    const day = at + 1;
    const date = `2026-11-${String(day).padStart(2, '0')}`;
    const [card, practised] = done[day] ?? [];
    if (!closeness && !card) return [];
    const entry = {
      date,
      ...(closeness && { closeness, feelings: felt[day % felt.length] }),
      ...(card && { practised, card: card.includes('-') ? card : `${card}-one-more-question` }),
    };
    return [[date, entry] as const];
  });
  return Object.fromEntries(entries);
}

/** Years of check-ins, three days in four, back from November 2026. */
function years(count: number): Record<string, unknown> {
  const words = ['grateful', 'calm', 'tired', 'worried', 'playful', 'loved', 'sad'];
  const cards = ['vulnerability', 'listening', 'shared', 'encouragement', 'patience'];
  const journals: Record<string, Record<string, unknown>> = {};
  for (let back = 0; back < count * 365; back += 1) {
    if ((back * 7919) % 4 === 0) continue;
    const date = new Date(Date.UTC(2026, 10, 23 - back)).toISOString().slice(0, 10);
    const wave = Math.round(3 + 1.4 * Math.sin(back / 23) + Math.sin(back * 1.7));
    (journals[`journal/${date.slice(0, 4)}`] ??= {})[date] = {
      date,
      closeness: Math.min(5, Math.max(1, wave)),
      practised: (['did', 'bit', 'notToday'] as const)[(back * 31) % 3],
      card: `${cards[back % 5]}-some-card`,
      feelings: [words[(back * 13) % 7]],
      note: back % 9 === 0 ? 'soup, rain, and a long talk' : undefined,
    };
  }
  return journals;
}

const hints = {
  sites: {
    'https://web.whatsapp.com': { messenger: 'whatsapp' },
    'https://chat.example.org': { messenger: 'generic' },
  },
  salt: '00ff',
  chats: ['a'.repeat(64)],
  wrong: {},
  pausedUntil: 0,
  off: ['silver-lining'],
  counts: { minimise: 3 },
  pointed: {},
};

/** A lock on the lines that no passphrase of ours opens. */
const lock = {
  lock: { kdf: 'PBKDF2-SHA-256', rounds: 600_000, salt: '00'.repeat(16), check: '1.00.AA==' },
};

/** Nobody can look into the hint card, and axe must: here its root is left open. */
const openRoots = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    return attach.call(this, { ...how, mode: 'open' });
  };
}`;

async function openRoomHint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from a hurried reply' }).click();
  await page.getByRole('button', { name: 'Attune has a hint' }).click();
  await page.getByRole('dialog', { name: 'A hint' }).waitFor();
  // The card stands where it will stay once its height is known.
  await page.waitForTimeout(100);
}

/** Every page and state that has a picture. */
export const states: readonly State[] = [
  {
    name: 'newtab-first-ever',
    path: '/newtab.html',
    sizes: [wide],
    themes: ['light'],
  },
  {
    name: 'newtab-morning',
    path: '/newtab.html',
    sizes: [wide, middle, narrow, [1920, 1080], [640, 400]],
    items: { deck, settings },
    whole: false,
  },
  {
    name: 'newtab-evening',
    path: '/newtab.html',
    sizes: [wide],
    now: '2026-11-24T19:30:00',
    items: { deck: { ...deck, days: { '2026-11-24': ['patience-kinder-reason'] } }, settings },
  },
  {
    name: 'newtab-narrow-whole',
    path: '/newtab.html',
    sizes: [narrow],
    themes: ['light'],
    items: { deck, settings },
  },
  {
    name: 'newtab-hard-day-source',
    path: '/newtab.html',
    sizes: [wide],
    items: {
      deck: { ...deck, kept: ['listening-one-more-question'] },
      settings,
      'journal/2026': checkedIn,
    },
    act: async (page) => {
      await page.getByRole('tab', { name: 'A hard day' }).click();
      await page.getByRole('button', { name: 'Source' }).click();
    },
  },
  {
    name: 'newtab-more',
    path: '/newtab.html',
    sizes: [wide],
    themes: ['light'],
    items: { deck, settings, 'journal/2026': checkedIn },
    act: async (page) => {
      await page.getByRole('button', { name: 'Smaller' }).click();
      await page.getByRole('button', { name: 'Another' }).click();
      await page.getByRole('button', { name: 'Feelings' }).click();
      await page.getByRole('button', { name: 'More for this card' }).click();
    },
  },
  {
    name: 'newtab-plain',
    path: '/newtab.html',
    sizes: [wide],
    items: { settings: { ...settings, plainTab: true } },
    themes: ['light'],
  },
  { name: 'popup-checkin', path: '/popup.html', sizes: popup, items: { deck, settings } },
  {
    name: 'popup-feelings',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings },
    act: async (page) => {
      await page.getByRole('button', { name: 'close', exact: true }).click();
      await page.getByRole('button', { name: 'Did it' }).click();
      await page.getByRole('button', { name: 'tender' }).click();
      await page.getByRole('button', { name: 'tired' }).click();
    },
  },
  {
    name: 'popup-after',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings, 'journal/2026': { ...month(), ...checkedIn } },
  },
  {
    name: 'popup-messenger',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings },
    browser: over(whatsapp, true, seen),
  },
  {
    name: 'popup-messenger-off',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings },
    browser: over(whatsapp, false, undefined),
  },
  {
    name: 'popup-no-composer',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings },
    browser: over(whatsapp, true, { state: 'no-composer', on: false }),
    themes: ['light'],
  },
  {
    name: 'popup-other-page',
    path: '/popup.html',
    sizes: popup,
    items: { deck, settings },
    browser: over('https://chat.example.org/room', false, undefined),
    themes: ['light'],
  },
  {
    name: 'journal',
    path: '/journal.html',
    sizes: [wide, [640, 900], narrow],
    items: { deck, settings, 'journal/2026': month() },
  },
  {
    name: 'journal-year',
    path: '/journal.html',
    sizes: [wide],
    items: { deck, settings, ...years(10) },
    act: (page) => page.getByRole('radio', { name: 'Year' }).click(),
  },
  {
    name: 'journal-theme',
    path: '/journal.html',
    sizes: [wide, narrow],
    items: {
      deck: { ...deck, theme: 'patience' },
      settings,
      hints: { ...hints, counts: { stonewall: 9 } },
      ...years(3),
    },
  },
  {
    name: 'journal-locked',
    path: '/journal.html',
    sizes: [wide, narrow],
    items: { deck, settings, 'journal/2026': month(), lock },
    act: async (page) => {
      await page.getByRole('button', { name: /^(November 12|12 November)/ }).click();
      await page.getByPlaceholder('Passphrase').fill('not this one');
      await page.getByRole('button', { name: 'Unlock' }).click();
      await page.getByText('That is not the passphrase.').waitFor();
    },
    whole: false,
  },
  {
    name: 'journal-day',
    path: '/journal.html',
    sizes: [wide, narrow],
    items: { deck, settings, 'journal/2026': month() },
    act: (page) => page.getByRole('button', { name: /^(November 12|12 November)/ }).click(),
    whole: false,
  },
  {
    name: 'journal-empty',
    path: '/journal.html',
    sizes: [wide, narrow],
    items: { deck, settings },
  },
  {
    name: 'journal-one-day',
    path: '/journal.html',
    sizes: [wide],
    items: { deck, settings, 'journal/2026': checkedIn },
    themes: ['light'],
  },
  {
    name: 'cards',
    path: '/journal.html?view=cards',
    sizes: [wide, narrow],
    items: { deck, settings },
    whole: false,
  },
  {
    name: 'cards-one',
    path: '/journal.html?view=cards&card=patience-take-two',
    sizes: [wide],
    items: { deck, settings },
  },
  {
    name: 'options',
    path: '/options.html',
    sizes: [wide, narrow],
    items: {
      deck,
      settings: { ...settings, reminder: { on: true, time: '08:30', moment: 'after coffee' } },
      hints,
      ...years(2),
    },
  },
  {
    name: 'options-try',
    path: '/options.html',
    sizes: [wide, narrow],
    items: { deck, settings, hints: { ...hints, off: [] } },
    act: async (page) => {
      await page.getByRole('button', { name: 'Write an example' }).click();
      await page.getByText('It could become').scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-try-silent',
    path: '/options.html',
    sizes: [wide],
    items: { deck, settings, hints },
    act: async (page) => {
      await page.getByLabel('What your partner wrote').fill('can we do friday at my mums');
      await page.getByLabel('What you would answer').fill('no. i said i dont want to go');
      await page.getByText(/^Silent/).scrollIntoViewIfNeeded();
    },
    whole: false,
  },
  {
    name: 'options-lock',
    path: '/options.html',
    sizes: [wide, narrow],
    items: { deck, settings, hints, lock, 'journal/2026': month() },
    act: async (page) => {
      await page.getByRole('button', { name: 'Change it' }).click();
      await page.getByRole('switch', { name: 'With the lines I wrote' }).click();
      await page.getByRole('button', { name: 'Unlock' }).waitFor();
    },
  },
  { name: 'welcome', path: '/welcome.html', sizes: [wide, narrow], items: { settings } },
  {
    name: 'room-hint',
    path: '/welcome.html',
    sizes: [wide, narrow],
    items: { settings },
    browser: openRoots,
    act: openRoomHint,
    whole: false,
  },
  { name: 'help', path: '/help.html', sizes: [wide, narrow] },
  { name: 'privacy', path: '/privacy.html', sizes: [wide], themes: ['light'] },
];
