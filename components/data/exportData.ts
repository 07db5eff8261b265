import type { CheckIn } from '../../lib/journal/checkIn';
import type { LocalDate } from '../../lib/practices/dates';
import { deckState, journalYear, settings } from '../../lib/store/items';
import { readJournal } from '../../lib/store/journal';
import { read } from '../../lib/store/store';

/** Name and version of the file that Attune exports. */
export const exportFormat = 'attune-export-1';

/** All that a person entered, as the text of a JSON file. Sites and chats stay out: they hold for this browser only. */
export async function exportJson(today: LocalDate, withLines: boolean): Promise<string> {
  const [chosen, deck, checkIns] = await Promise.all([
    read(settings),
    read(deckState),
    readJournal(),
  ]);
  return JSON.stringify(
    {
      format: exportFormat,
      exported: today,
      settings: { version: settings.version, value: chosen },
      deck: { version: deckState.version, value: deck },
      journal: {
        version: journalYear('2000').version,
        value: checkIns.map((checkIn) => (withLines ? checkIn : withoutLine(checkIn))),
      },
    },
    null,
    2,
  );
}

/** The check-ins as the text of a CSV file, oldest first. */
export async function exportCsv(withLines: boolean): Promise<string> {
  return toCsv(await readJournal(), withLines);
}

/** Check-ins as CSV (RFC 4180). A cell that a table program would run as a formula gets an apostrophe. */
export function toCsv(checkIns: readonly CheckIn[], withLines: boolean): string {
  const names = [
    'date',
    'closeness',
    'practised',
    'feelings',
    'card',
    ...(withLines ? ['line'] : []),
  ];
  const rows = checkIns.map(({ date, closeness, practised, feelings, card, note }) => [
    date,
    closeness === undefined ? '' : String(closeness),
    practised ?? '',
    (feelings ?? []).join(' '),
    card ?? '',
    ...(withLines ? [note ?? ''] : []),
  ]);
  return [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function withoutLine({ note: _note, ...rest }: CheckIn): CheckIn {
  return rest;
}

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
