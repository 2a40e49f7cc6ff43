import { z } from 'zod';
import { isIsoDate } from '../plan/dates';
import { RowKey, RowVersion } from '../plan/model';
import { parseRowId, rowId } from '../plan/ref';

/** What a button asks for: a live digest, one action, an answer for chosen rows, or "on track" for all rows. */
export type CardVerb = 'digest' | 'open' | 'answer' | 'onTrack';

/** Most rows that one press answers. */
export const MAX_ROWS_OF_PRESS = 120;

const rowKey = z.string().transform((text, context): RowKey => {
  const key = parseRowId(text);
  if (key) return key;
  context.addIssue('no row');
  return z.NEVER;
});
const rows = z
  .array(z.tuple([rowKey, z.string().max(200)]).transform(([key, version]) => ({ key, version })))
  .max(MAX_ROWS_OF_PRESS);

/** Which digest a card belongs to: the day of the message in this conversation; without it, what is due now. */
const place = {
  day: z.string().refine(isIsoDate).optional(),
  page: z.number().int().min(0).max(1000).default(0),
};
const ref = z.string().regex(/^P\d+\.\d+$/);
/** Made when the form is shown; the ids of the updates follow from it, so a second delivery is recognised. */
const form = z.uuid();

const cardAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('digest'), ...place }),
  z.object({ verb: z.literal('open'), ref, ...place }),
  z.object({
    verb: z.literal('answer'),
    ...place,
    ref,
    form,
    rows,
    /** The person saw the hint about personal data and keeps the text. */
    sure: z.boolean().default(false),
    municipalities: z
      .string()
      .max(1000)
      .transform((text) => text.split(',').filter((code) => code !== ''))
      .optional(),
    status: z.string().max(50).default(''),
    progress: z
      .union([z.number(), z.string().max(20)])
      .transform((value) => (value === '' ? undefined : Number(value)))
      .optional(),
    remark: z.string().max(20_000).default(''),
  }),
  z.object({ verb: z.literal('onTrack'), ...place, form, rows }),
]);

/** A press as it came back, checked; what a person typed is in `status`, `progress`, `remark`, `municipalities`. */
export type CardAction = z.output<typeof cardAction>;
export type CardAnswer = Extract<CardAction, { verb: 'answer' }>;

/** Reads a press; undefined when it is none of ours or was tampered with. */
export function parseCardAction(verb: unknown, data: unknown): CardAction | undefined {
  const fields = typeof data === 'object' && data !== null ? data : {};
  const result = cardAction.safeParse({ ...fields, verb });
  return result.success ? result.data : undefined;
}

/** Which digest a card belongs to, as its buttons carry it. */
export interface DigestPlace {
  readonly day?: string;
  readonly page: number;
}

/** Rows with the version that the person saw, as a button carries them. */
export function rowData(
  seen: ReadonlyArray<{ readonly key: RowKey; readonly version: RowVersion }>,
): ReadonlyArray<readonly [string, RowVersion]> {
  return seen.map(({ key, version }) => [rowId(key), version] as const);
}
