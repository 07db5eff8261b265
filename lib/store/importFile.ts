import * as v from 'valibot';
import { dayNumber } from '../practices/dates';
import { exportable, exportVersion } from './exportFile';
import { readKept } from './item';
import type { JournalYear } from './items';

/** The longest file that is read at all, in bytes; ten years of check-ins with their lines are about 2 MB. */
export const largestFile = 20_000_000;

/** How deep the parts of a file may lie in each other. */
const deepest = 40;

/** What a sound file holds: items by key, of this version of Attune. */
export interface Imported {
  readonly made: string;
  readonly items: ReadonlyMap<string, unknown>;
  /** Keys that this Attune does not know; they are left out. */
  readonly unknown: readonly string[];
}

/** Why a file cannot be taken in; `part` is the key of the item that is not as it should be. */
export type Bad =
  | { readonly why: 'large' | 'notJson' | 'deep' | 'names' | 'notOurs' | 'newer' | 'empty' }
  | { readonly why: 'broken'; readonly part: string };

/** What came of reading a file. */
export type ReadImport = ({ readonly ok: true } & Imported) | ({ readonly ok: false } & Bad);

const fileSchema = v.object({
  attune: v.literal('export'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  items: v.unknown(),
});

const bad = (why: Exclude<Bad['why'], 'broken'>): ReadImport => ({ ok: false, why });

/** Reads the text of an exported file: all of it is sound, or nothing is taken. Total, and linear in its length. */
export function readImport(text: string): ReadImport {
  if (text.length > largestFile) return bad('large');
  if (depthOf(text) > deepest) return bad('deep');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return bad('notJson');
  }
  if (hasOddNames(json)) return bad('names');
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return bad('notOurs');
  if (file.output.version > exportVersion) return bad('newer');
  if (!isRecord(file.output.items)) return bad('notOurs');
  return readItems(file.output.made, file.output.items);
}

function readItems(made: string, raw: Readonly<Record<string, unknown>>): ReadImport {
  const items = new Map<string, unknown>();
  const unknown: string[] = [];
  for (const [key, kept] of Object.entries(raw)) {
    const item = exportable(key);
    if (!item) {
      unknown.push(key.slice(0, 60));
      continue;
    }
    const reading = readKept(item, kept);
    if (reading.kind === 'newer') return bad('newer');
    if (reading.kind !== 'value') return { ok: false, why: 'broken', part: key };
    if (key.startsWith('journal/') && !isYear(key, reading.value as JournalYear)) {
      return { ok: false, why: 'broken', part: key };
    }
    items.set(key, reading.value);
  }
  return items.size === 0 ? bad('empty') : { ok: true, made, items, unknown };
}

/** Does each day lie in its year, under its own date? And no line that is sealed with a key from elsewhere. */
function isYear(key: string, year: JournalYear): boolean {
  return Object.entries(year).every(
    ([date, entry]) =>
      entry.date === date &&
      !Number.isNaN(dayNumber(date)) &&
      key === `journal/${date.slice(0, 4)}` &&
      entry.sealed === undefined,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep the brackets of a JSON text go, those in strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 92) at += 1;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 123 || char === 91) most = Math.max(most, (depth += 1));
    else if (char === 125 || char === 93) depth -= 1;
  }
  return most;
}

/** Names by which a file could try to reach what all objects share. */
const oddNames = new Set(['__proto__', 'prototype', 'constructor']);

function hasOddNames(json: unknown): boolean {
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (oddNames.has(name)) return true;
      left.push(inner);
    }
  }
  return false;
}
