import * as v from 'valibot';

/** One thing that is stored, with its shape and how older shapes become it. */
export interface Item<T> {
  /** Key in the database, also the name a person sees in the list of what is stored. */
  readonly key: string;
  /** Version of the shape, counted from 1. */
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What stands when nothing is stored yet. */
  readonly fallback: T;
  /** For each older version: the value of that version in, the value of the next version out. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
  /** What is sound in a value that is not what it should be as a whole; without this, nothing is. */
  readonly salvage?: (value: unknown) => T;
}

/** How an item lies in the database. */
export interface Kept {
  readonly version: number;
  readonly value: unknown;
}

/** What came of reading stored data: a value, nothing, data of a newer Attune, or data that is not what it should be. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T; readonly migrated: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'corrupt'; readonly saved?: T };

const keptSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.unknown(),
});

/** Reads what lies in the database as `item`; never throws, whatever it is given. */
export function readKept<T>(item: Item<T>, raw: unknown): Reading<T> {
  if (raw === undefined) return { kind: 'empty' };
  const kept = v.safeParse(keptSchema, raw);
  if (!kept.success) return { kind: 'corrupt' };
  const { version } = kept.output;
  if (version > item.version) return { kind: 'newer', version };
  let value = kept.output.value;
  try {
    for (let from = version; from < item.version; from += 1) {
      const migrate = item.migrations?.[from];
      if (!migrate) return { kind: 'corrupt' };
      value = migrate(value);
    }
  } catch {
    return { kind: 'corrupt' };
  }
  const parsed = v.safeParse(item.schema, value);
  if (parsed.success) {
    return { kind: 'value', value: parsed.output, migrated: version < item.version };
  }
  return { kind: 'corrupt', ...(item.salvage && { saved: item.salvage(value) }) };
}

/** What stands for a person after a reading: the value, what is sound in a broken one, or the fallback. */
export function standing<T>(item: Item<T>, reading: Reading<T>): T {
  if (reading.kind === 'value') return reading.value;
  return (reading.kind === 'corrupt' ? reading.saved : undefined) ?? item.fallback;
}

/** Thrown when something would be written over data of a newer Attune, which is left as it is. */
export class NewerData extends Error {
  override readonly name = 'NewerData';

  constructor(key: string, found: number, known: number) {
    super(
      `"${key}" was written by a newer Attune (version ${found}; this one knows ${known}). ` +
        'It is left untouched. Update Attune to use it.',
    );
  }
}
