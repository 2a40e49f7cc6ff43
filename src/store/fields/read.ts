import { z } from 'zod';
import { dayFromStored, momentFromStored } from '../dates';
import { Fields } from '../listRows';

// The page's content security policy may forbid the code generation that zod uses for speed.
z.config({ jitless: true });

const noNull = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

/** Readers of one stored value; an empty column is `undefined`. */
export const optional = {
  text: z.preprocess(noNull, z.string().optional()),
  number: z.preprocess(noNull, z.coerce.number().optional().catch(undefined)),
  flag: z.preprocess(noNull, z.boolean().optional().catch(undefined)),
  day: z.preprocess(noNull, z.iso.datetime().transform(dayFromStored).optional().catch(undefined)),
  moment: z.preprocess(noNull, z.iso.datetime().transform(momentFromStored).optional().catch(undefined)),
};

/** Text that is empty when the column is. */
export const text = z.preprocess((value) => noNull(value) ?? '', z.string());

/** A yes/no column; empty is no. */
export const flag = z.preprocess((value) => value === true, z.boolean());

/** A choice; a value that the schema does not know reads as `fallback`. */
export function choiceOf<const T extends ReadonlyArray<string>>(choices: T, fallback: T[number]) {
  return z.enum(choices as unknown as [T[number], ...T[number][]]).catch(fallback);
}

/** Text without which a row means nothing. */
export const key = z.string().min(1);

/** Reads a row with its schema; undefined when its key is missing, as in a row that somebody began by hand. */
export function readFields<T>(schema: z.ZodType<T>, fields: Fields): T | undefined {
  const read = schema.safeParse(fields);
  return read.success ? read.data : undefined;
}

/** What stands in a column for "nothing". */
export function orNull<T>(value: T | undefined): T | null {
  return value === undefined ? null : value;
}
