import type { CheckIn } from '../journal/checkIn';
import { addDays, type LocalDate } from '../practices/dates';
import { daysOfYear, journalYear, settings, type JournalYear } from './items';
import { change, read, readKeys } from './store';

const yearOf = (date: LocalDate): string => date.slice(0, 4);

/** The check-in of a day, if there is one. */
export async function readCheckIn(date: LocalDate): Promise<CheckIn | undefined> {
  return (await readDays(date, date))[0];
}

/** The check-ins from one day to another, oldest first. */
export async function readDays(from: LocalDate, to: LocalDate): Promise<readonly CheckIn[]> {
  const [first, last] = [yearOf(from), yearOf(to)].map(Number);
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) =>
    String((first ?? 0) + at).padStart(4, '0'),
  );
  const days = await Promise.all(
    years.map((year) => read(daysOfYear(year, (date) => date >= from && date <= to))),
  );
  return days.flatMap(inOrder);
}

/** Changes the check-in of a day, making it when there is none; in one transaction. */
export async function changeCheckIn(
  date: LocalDate,
  update: (checkIn: CheckIn) => CheckIn,
): Promise<CheckIn> {
  const year = await change(journalYear(yearOf(date)), (days) => ({
    ...days,
    [date]: { ...update(days[date] ?? { date }), date },
  }));
  return year[date] ?? { date };
}

/** Deletes the check-in of a day and gives it back, so that it can be undone. */
export async function deleteCheckIn(date: LocalDate): Promise<CheckIn | undefined> {
  let deleted: CheckIn | undefined;
  await change(journalYear(yearOf(date)), (days) => {
    deleted = days[date];
    return Object.fromEntries(Object.entries(days).filter(([day]) => day !== date));
  });
  return deleted;
}

/** All check-ins, oldest first. */
export async function readJournal(): Promise<readonly CheckIn[]> {
  const years = await writtenYears();
  return (await Promise.all(years.map((year) => read(journalYear(year))))).flatMap(inOrder);
}

/** The years that check-ins were written in, oldest first. */
export async function writtenYears(): Promise<readonly string[]> {
  const keys = await readKeys();
  return keys.flatMap((key) => /^journal\/(\d{4})$/u.exec(key)?.[1] ?? []).sort();
}

const inOrder = (days: JournalYear): readonly CheckIn[] =>
  Object.values(days).sort((a, b) => (a.date < b.date ? -1 : 1));

/** Deletes the lines that a person wanted kept for a week only (older than 7 days), or not at all. */
export async function expireNotes(today: LocalDate): Promise<void> {
  const { notes } = await read(settings);
  if (notes === 'kept') return;
  const oldest = notes === 'off' ? '9999-99-99' : addDays(today, -7);
  const journal = await readJournal();
  const years = new Set(
    journal
      .filter((entry) => (entry.note ?? entry.sealed) && entry.date < oldest)
      .map((entry) => yearOf(entry.date)),
  );
  for (const year of years) {
    await change(journalYear(year), (days) =>
      Object.fromEntries(
        Object.entries(days).map(([date, entry]) => {
          if (date >= oldest) return [date, entry];
          const { note: _note, sealed: _sealed, ...rest } = entry;
          return [date, rest];
        }),
      ),
    );
  }
}
