import { test } from './test';

/** Columns of the table of messengers; each test of a messenger fills its row. */
export const messengerColumns = [
  'found',
  'speakers',
  'identity',
  'switch chat',
  'hint',
  'mark in place',
  'keyboard',
  'use',
  'undo',
  'sent',
] as const;

/** Columns of the table of editors. */
export const editorColumns = [
  'one line',
  'two lines',
  'emoji',
  'caret in the middle',
  'undo',
  'typing goes on',
  'sent',
] as const;

type Column = (typeof messengerColumns)[number] | (typeof editorColumns)[number];

/** Says in the report of a test which row of which table it fills. */
export const row = (table: 'messenger' | 'editor', name: string) => ({
  annotation: { type: table, description: name },
});

/** A step of a test that fills this column of its row; `npm run e2e:table` reads it from the report. */
export function cell<T>(column: Column, what: string, work: () => Promise<T>): Promise<T> {
  return test.step(`${column}: ${what}`, work);
}
