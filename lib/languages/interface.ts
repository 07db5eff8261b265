import { common } from './interface/common';
import { spoken } from './spoken';

export { common } from './interface/common';
export { help } from './interface/help';
export { journal } from './interface/journal';
export { options } from './interface/options';
export { popup } from './interface/popup';
export { privacy } from './interface/privacy';
export { room } from './interface/room';
export { today } from './interface/today';
export { welcome } from './interface/welcome';
export { firstCard } from './firstCard';
export { loadDeck } from './deck';

const plainest = { en: 'en-GB', es: 'es' };

/** The tongue of the words, for dates and numbers: the person's own variety of it, where there is one. */
export function tongue(own = new Intl.DateTimeFormat().resolvedOptions().locale): string {
  return own.split('-')[0] === spoken ? own : plainest[spoken];
}

// Making one of these takes far longer than writing with it, and a page of the journal writes hundreds.
const made = new Map<string, unknown>();

function kept<T>(name: string, make: (tongue: string) => T): T {
  const before = made.get(name) as T | undefined;
  if (before !== undefined) return before;
  const now = make(tongue());
  made.set(name, now);
  return now;
}

const format = (name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(name, (own) => new Intl.DateTimeFormat(own, { timeZone: 'UTC', ...options }));

const instant = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** As the head of a page or a row: some languages write days and months small. */
const standing = (text: string): string => text.charAt(0).toLocaleUpperCase(spoken) + text.slice(1);

/** "Monday, 23 November", as it stands by itself. `date` is a local date. */
export function longDate(date: string): string {
  const whole = format('long', { weekday: 'long', day: 'numeric', month: 'long' });
  return standing(whole.format(instant(date)));
}

/** "23 November 2026", for lists that span years. */
export function fullDate(date: string): string {
  const whole = format('full', { day: 'numeric', month: 'long', year: 'numeric' });
  return whole.format(instant(date));
}

/** "3 November 2025 – 2 May 2026". */
export function spanName(from: string, to: string): string {
  const whole = format('full', { day: 'numeric', month: 'long', year: 'numeric' });
  return whole.formatRange(instant(from), instant(to));
}

/** "November", as it stands by itself; with the year when it is not `now`'s. `month` is `YYYY-MM`. */
export function monthName(month: string, now: string): string {
  const sameYear = month.slice(0, 4) === now.slice(0, 4);
  const name = sameYear
    ? format('month', { month: 'long' })
    : format('month of a year', { month: 'long', year: 'numeric' });
  return standing(name.format(instant(`${month}-01`)));
}

/** "Nov", or "N" where twelve stand in little room. `month` is `YYYY-MM`. */
export function shortMonth(month: string, length: 'short' | 'narrow' = 'short'): string {
  return standing(format(`${length} month`, { month: length }).format(instant(`${month}-01`)));
}

/** "9–15": days of one month, or the one day that it is. */
export function dayRange(from: string, to: string): string {
  // Some tongues set their dash in spaces, and a column has no room for them.
  return format('day', { day: 'numeric' })
    .formatRange(instant(from), instant(to))
    .replace(/\s/gu, '');
}

/** "Mon", or "Monday". */
export function weekdayName(date: string, length: 'short' | 'long' = 'short'): string {
  return format(`${length} weekday`, { weekday: length }).format(instant(date));
}

/** "18:20", as this machine's clock shows it. */
export function clockTime(ms: number): string {
  const clock = kept(
    'clock',
    (own) => new Intl.DateTimeFormat(own, { hour: '2-digit', minute: '2-digit' }),
  );
  return clock.format(ms);
}

/** "calm, glad and proud". */
export function listed(words: readonly string[]): string {
  return kept('list', (own) => new Intl.ListFormat(own, { type: 'conjunction' })).format(words);
}

/** The form of a word that goes with a number, by the rules of the tongue. */
export function plural(
  count: number,
  forms: { readonly one: string; readonly other: string },
): string {
  const rule = kept('plural', (own) => new Intl.PluralRules(own)).select(count);
  return (rule === 'one' ? forms.one : forms.other).replace('{n}', numbered(count));
}

/** A number as the tongue writes it. */
export function numbered(count: number): string {
  return kept('number', (own) => new Intl.NumberFormat(own)).format(count);
}

/** A size of data: "3.2 kB". */
export function dataSize(bytes: number): string {
  const [amount, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1e6
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(tongue(), {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'byte' ? 0 : 1,
  }).format(amount);
}

/** What a person is told when something could not be saved. */
export function troubleSentence(error: unknown): string {
  const name = nameOf(error);
  const { trouble } = common;
  if (name === 'QuotaExceededError') return trouble.full;
  // What the store throws says why in its cause.
  if (name === 'NotWritten') return causeIsFull(error) ? trouble.full : trouble.other;
  if (name === 'PrivateWindow') return trouble.private;
  if (name === 'OtherLock') return trouble.lock;
  return name === 'NewerData' ? trouble.newer : trouble.other;
}

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error && 'name' in error ? error.name : '';

const causeIsFull = (error: unknown): boolean =>
  error instanceof Error && nameOf(error.cause) === 'QuotaExceededError';
