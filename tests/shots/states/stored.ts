const days = {
  '2026-11-23': ['listening-one-more-question'],
};
/** A deck of which today's card is known. */
export const deck = { days, kept: [], notForUs: [] };
/** What a person chose. */
export const settings = {
  theme: 'auto',
  textSize: 'normal',
  language: 'auto',
  plainTab: false,
  notes: 'week',
  countHints: true,
  reminder: { on: false, time: '08:00', moment: '' },
  welcomed: true,
};
/** Today's check-in. */
export const checkedIn = {
  '2026-11-23': {
    date: '2026-11-23',
    closeness: 4,
    practised: 'did',
    feelings: ['grateful', 'tired'],
    card: 'listening-one-more-question',
  },
};

/** A month with gaps, as a person would leave it. */
export function month(): Record<string, unknown> {
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
export function years(count: number): Record<string, unknown> {
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

/** What a person chose for hints. */
export const hints = {
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
export const lock = {
  lock: { kdf: 'PBKDF2-SHA-256', rounds: 600_000, salt: '00'.repeat(16), check: '1.00.AA==' },
};
