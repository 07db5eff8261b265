import * as v from 'valibot';
import { feelings, practisedAnswers, type CheckIn } from '../journal/checkIn';
import { dayNumber, type LocalDate } from '../practices/dates';
import type { Item } from './item';

const localDate = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(dayNumber(text))),
);
const shortText = v.pipe(v.string(), v.maxLength(200));
const cardId = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)+$/), v.maxLength(60));

const settingsSchema = v.object({
  theme: v.picklist(['auto', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'largest']),
  /** Language of Attune's own words; `auto` follows the browser. */
  language: v.picklist(['auto', 'en', 'es']),
  /** Show an empty new tab instead of the card. */
  plainTab: v.boolean(),
  /** How long the line of a check-in is kept. */
  notes: v.picklist(['off', 'week', 'kept']),
  /** Count used hints by kind, without text or time. */
  countHints: v.boolean(),
  reminder: v.object({
    on: v.boolean(),
    /** Local time as `HH:MM`. */
    time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    /** The person's own moment, such as "after coffee". */
    moment: shortText,
  }),
  /** The welcome page was gone through. */
  welcomed: v.boolean(),
});

/** What a person chose in the options. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What a person chose in the options. */
export const settings: Item<Settings> = {
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  fallback: {
    theme: 'auto',
    textSize: 'normal',
    language: 'auto',
    plainTab: false,
    notes: 'off',
    countHints: true,
    reminder: { on: false, time: '08:00', moment: '' },
    welcomed: false,
  },
};

const deckSchema = v.object({
  /** For each day the cards that were the day's, the last one standing; older than 200 days are dropped. */
  days: v.record(localDate, v.array(cardId)),
  kept: v.array(cardId),
  /** "Not for us": never again. */
  notForUs: v.array(cardId),
  /** Practice that the person's hints ask for, if any. */
  theme: v.optional(v.string()),
});

/** What a person did with the deck. */
export type DeckState = v.InferOutput<typeof deckSchema>;

/** What a person did with the deck. */
export const deckState: Item<DeckState> = {
  key: 'deck',
  version: 1,
  schema: deckSchema,
  fallback: { days: {}, kept: [], notForUs: [] },
};

const hintsSchema = v.object({
  /** Sites that are on, as origins, each with the id of its messenger (`generic` for one the person added). */
  sites: v.record(v.string(), v.object({ messenger: v.string() })),
  /** Random salt for the hashes of chats, as hex; empty until the first chat is marked. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]*$/)),
  /** Salted hashes of the chats that are on. */
  chats: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** Salted hashes of the chats in which *this is wrong* was said twice. */
  wrong: v.record(v.string(), v.number()),
  /** Hints are paused everywhere until this instant, ms since 1970; 0 when they are not. */
  pausedUntil: v.number(),
  /** Ids of rules that the person does not want. */
  off: v.array(v.string()),
  /** How often a rephrasing was used, by rule. */
  counts: v.record(v.string(), v.number()),
  /** For a site the person added: which bubbles are the partner's, as the person pointed them out. */
  pointed: v.record(v.string(), v.object({ partner: shortText, composer: v.optional(shortText) })),
});

/** What a person chose for hints. */
export type HintState = v.InferOutput<typeof hintsSchema>;

/** What a person chose for hints. */
export const hintState: Item<HintState> = {
  key: 'hints',
  version: 1,
  schema: hintsSchema,
  fallback: {
    sites: {},
    salt: '',
    chats: [],
    wrong: {},
    pausedUntil: 0,
    off: [],
    counts: {},
    pointed: {},
  },
};

const checkInSchema = v.object({
  date: localDate,
  closeness: v.optional(v.picklist([1, 2, 3, 4, 5])),
  feelings: v.optional(v.array(v.picklist(feelings))),
  practised: v.optional(v.picklist(practisedAnswers)),
  card: v.optional(cardId),
  note: v.optional(v.pipe(v.string(), v.maxLength(280))),
  /** The line, encrypted, where a passphrase keeps the lines; in its place. */
  sealed: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

/** The check-ins of a year, by date. */
export type JournalYear = Readonly<Record<LocalDate, CheckIn>>;

const yearSchema: v.GenericSchema<unknown, JournalYear> = v.record(
  localDate,
  checkInSchema,
) as v.GenericSchema<unknown, JournalYear>;

/** The check-ins of one calendar year; kept by year so that today's is read in a moment, however many there are. */
export function journalYear(year: string): Item<JournalYear> {
  return { key: `journal/${year}`, version: 1, schema: yearSchema, fallback: {}, salvage };
}

/** Some days of a year, to be read only: the others are not even looked at, which takes its time. */
export function daysOfYear(year: string, wanted: (date: LocalDate) => boolean): Item<JournalYear> {
  const schema = v.pipe(
    v.unknown(),
    v.transform((days): unknown => (isRecord(days) ? partOf(days, wanted) : days)),
    yearSchema,
  );
  return {
    ...journalYear(year),
    schema,
    salvage: (days) => salvage(isRecord(days) ? partOf(days, wanted) : {}),
  };
}

const partOf = (
  days: Readonly<Record<string, unknown>>,
  wanted: (date: LocalDate) => boolean,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(days).filter(([date]) => wanted(date)));

/** A broken day is no reason to be without the others of its year. */
function salvage(days: unknown): JournalYear {
  const sound = (day: readonly [string, unknown]): boolean =>
    v.is(yearSchema, Object.fromEntries([day]));
  return isRecord(days)
    ? (Object.fromEntries(Object.entries(days).filter(sound)) as JournalYear)
    : {};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lockSchema = v.object({
  /** Absent while lines are kept as they are. */
  lock: v.optional(
    v.object({
      kdf: v.literal('PBKDF2-SHA-256'),
      rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000)),
      /** As hex. */
      salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      /** A known word, sealed: tells whether a passphrase is the right one. */
      check: v.string(),
    }),
  ),
});

/** How the lines of check-ins are locked, if they are. */
export type LockState = v.InferOutput<typeof lockSchema>;

/** How the lines of check-ins are locked, if they are. */
export const lockState: Item<LockState> = {
  key: 'lock',
  version: 1,
  schema: lockSchema,
  fallback: {},
};

const troublesSchema = v.pipe(
  v.array(
    v.object({
      /** Kind of the error, and of what caused it: names of classes, never a sentence. */
      name: v.pipe(v.string(), v.regex(/^\w{1,40}( < \w{1,40})?$/)),
      /** File, line and column in Attune; empty when the error came from nowhere in it. */
      at: v.pipe(v.string(), v.regex(/^([\w./-]{1,80}:\d{1,7}:\d{1,7})?$/)),
      day: localDate,
      /** How often on that day. */
      times: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  v.maxLength(20),
);

/** What went wrong lately: kinds of errors and where in Attune, oldest first; no word of a page, no time. */
export type Troubles = Readonly<v.InferOutput<typeof troublesSchema>>;

/** What went wrong lately, for a report of a fault. */
export const troubles: Item<Troubles> = {
  key: 'troubles',
  version: 1,
  schema: troublesSchema,
  fallback: [],
};

/** Every stored item that is not a year of the journal. */
export const items: readonly Item<unknown>[] = [
  settings,
  deckState,
  hintState,
  lockState,
  troubles,
];
