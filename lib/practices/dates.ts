/** A calendar day where the person is, as `YYYY-MM-DD`. */
export type LocalDate = string;

const dayInMs = 86_400_000;

/** The local calendar day of an instant; daylight saving and time zones follow the machine's clock. */
export function localDate(now: Date): LocalDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** Whole days from 1970-01-01 to a date; `NaN` when it is not a date. */
export function dayNumber(date: LocalDate): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return Number.NaN;
  const ms = Date.parse(`${date}T00:00:00Z`);
  // Engines read 2026-02-31 as the third of March.
  return new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms / dayInMs : Number.NaN;
}

/** The date of a number of days since 1970-01-01; `''` when that is no date. */
export function dateOfDay(day: number): LocalDate {
  const then = new Date(day * dayInMs);
  return Number.isNaN(then.getTime()) ? '' : then.toISOString().slice(0, 10);
}

/** The date that many days after `date` (before, when negative); what is not a date stays as it is. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days) || date;
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: LocalDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Milliseconds from `now` to the next local midnight; right over daylight-saving changes. */
export function untilMidnight(now: Date): number {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return next.getTime() - now.getTime();
}
