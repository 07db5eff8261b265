import type { CheckIn } from './checkIn';

/** Check-ins as CSV (RFC 4180), one row a day. A cell that a table program would run as a formula gets an apostrophe. */
export function toCsv(checkIns: readonly CheckIn[], withLines: boolean): string {
  const names = ['date', 'closeness', 'practised', 'feelings', 'card'];
  const rows = checkIns.map(({ date, closeness, practised, feelings, card, note }) => [
    date,
    closeness === undefined ? '' : String(closeness),
    practised ?? '',
    (feelings ?? []).join(' '),
    card ?? '',
    ...(withLines ? [note ?? ''] : []),
  ]);
  return [[...names, ...(withLines ? ['line'] : [])], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
