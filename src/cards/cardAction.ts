import { z } from 'zod';
import { isIsoDate, IsoDate } from '../plan/dates';
import { RowKey, RowVersion } from '../plan/model';
import { parseRowId, rowId } from '../plan/ref';

/** Most rows that one press answers. */
export const MAX_ROWS_OF_PRESS = 120;

/** Longest text that a press may carry; what is too long to store is refused later with a sentence. */
const MAX_TYPED = 20_000;

const rowKey = z.string().transform((text, context): RowKey => {
  const key = parseRowId(text);
  if (key) return key;
  context.addIssue('no row');
  return z.NEVER;
});
const version = z.string().max(200);
const rows = z
  .array(z.tuple([rowKey, version]).transform(([key, seen]) => ({ key, version: seen })))
  .max(MAX_ROWS_OF_PRESS);

/** The cards that one goes back to. */
const CARDS = ['digest', 'round', 'coordinator', 'briefing'] as const;
export type HomeCard = (typeof CARDS)[number];

const place = {
  day: z.string().refine(isIsoDate).optional(),
  page: z.number().int().min(0).max(1000).default(0),
  priority: z.number().int().min(0).max(1000).optional(),
  municipality: z
    .string()
    .regex(/^[A-Z]{2,5}$/)
    .optional(),
  round: z.string().max(20).optional(),
  from: z.enum(CARDS).optional(),
  only: z.literal('late').optional(),
};
const ref = z.string().regex(/^P\d+\.\d+$/);
/** Made when the form is shown; the ids of what is written follow from it, so a second delivery is recognised. */
const form = z.uuid();

const typed = (max: number) => z.string().max(max).default('');
/** A field for a day, which clients give as an empty text when nothing was chosen. */
const typedDay = z
  .string()
  .max(50)
  .transform((text) => text.trim() || undefined)
  .optional();
const codes = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter((code) => code !== ''))
  .optional();

/** What a person can have typed on an action card; all of it comes with every button, so nothing typed is lost. */
const fields = {
  status: typed(50),
  progress: z
    .union([z.number(), z.string().max(20)])
    .transform((value) => (value === '' ? undefined : Number(value)))
    .optional(),
  remark: typed(MAX_TYPED),
  /** A toggle: clients give its value as text. */
  remarkPublic: z
    .union([z.boolean(), z.string().max(10)])
    .transform((value) => value === true || value === 'true')
    .default(false),
  blocker: typed(MAX_TYPED),
  proposedEnd: typedDay,
  municipalities: codes,
  countOn: typedDay,
  countWhat: typed(500),
  countMunicipality: typed(10),
  evidence: typed(2000),
  communications: codes,
  snoozeUntil: typedDay,
};

const cardAction = z.discriminatedUnion('verb', [
  /** Shows the digest as it is now. */
  z.object({ verb: z.literal('digest'), ...place }),
  /** Opens the card of one action. */
  z.object({ verb: z.literal('open'), ref, ...place }),
  /** Saves what was typed as the answer for the chosen rows; `rows` are those that the person saw. */
  z.object({
    verb: z.literal('answer'),
    ...place,
    ref,
    form,
    rows,
    ...fields,
    /** The person saw the hint about personal data and keeps the text. */
    sure: z.boolean().default(false),
  }),
  /** "On track" for all given rows. */
  z.object({ verb: z.literal('onTrack'), ...place, form, rows }),
  /** Whether the condition of an action is met; `open` is "not yet", which is an answer too. */
  z.object({
    verb: z.literal('condition'),
    ...place,
    ref,
    form,
    state: z.enum(['met', 'lapsed', 'open']),
    ...fields,
  }),
  /** Counts one execution: on `countOn`, in `countMunicipality`, for the quota `countWhat`, with `evidence`. */
  z.object({ verb: z.literal('count'), ...place, ref, form, ...fields }),
  /** The communication actions whose ids stand in `communications` are done. */
  z.object({ verb: z.literal('communication'), ...place, ref, form, ...fields }),
  /** No reminders before `snoozeUntil`, for the chosen municipalities or the action; `wake` ends that. */
  z.object({ verb: z.literal('snooze'), ...place, ref, form, wake: z.boolean().default(false), ...fields }),
  /** Shows a page of the half-year round. */
  z.object({ verb: z.literal('round'), ...place }),
  /** Saves the answers of a page of the round, and goes to the next. */
  z.object({
    verb: z.literal('saveRound'),
    ...place,
    form,
    rows,
    /** By row id; what has no status was left open. An empty remark leaves the one that stands. */
    answers: z.record(z.string().max(20), z.object({ status: typed(50), remark: typed(MAX_TYPED) })),
  }),
  /** Shows what a coordinator has to see. */
  z.object({ verb: z.literal('coordinator'), ...place }),
  /** Decides about a proposed date; `proposedEnd` is the date that the person saw. The reason may be empty. */
  z.object({
    verb: z.literal('decide'),
    ...place,
    row: rowKey,
    version,
    form,
    decision: z.enum(['accept', 'refuse']),
    proposedEnd: z.string().refine(isIsoDate),
    reason: typed(MAX_TYPED),
  }),
  /** Shows the briefing of the portfolio holder who presses. */
  z.object({ verb: z.literal('briefing'), ...place }),
]);

/** A press as it came back, checked. */
export type CardAction = z.output<typeof cardAction>;
export type CardVerb = CardAction['verb'];
export type CardAnswer = Extract<CardAction, { verb: 'answer' }>;
/** A press on the card of an action: all of them carry what was typed. */
export type ActionPress = Extract<
  CardAction,
  { verb: 'answer' | 'condition' | 'count' | 'communication' | 'snooze' }
>;

/** The part of an input's id before the row that it belongs to: `status:P1.07/DRU`. */
export const ROW_INPUTS = { status: 'status:', remark: 'remark:', reason: 'reason:' } as const;

/** Puts the inputs that belong to a row where the press expects them. */
function withRowInputs(verb: unknown, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (verb === 'decide') return { ...data, reason: data[`${ROW_INPUTS.reason}${String(data.row)}`] ?? '' };
  if (verb !== 'saveRound') return { ...data };
  const answers: Record<string, Record<string, unknown>> = {};
  (['status', 'remark'] as const).forEach((field) =>
    Object.keys(data)
      .filter((name) => name.startsWith(ROW_INPUTS[field]))
      .slice(0, MAX_ROWS_OF_PRESS)
      .forEach((name) => {
        const id = name.slice(ROW_INPUTS[field].length);
        if (parseRowId(id)) answers[id] = { ...answers[id], [field]: data[name] };
      }),
  );
  return { ...data, answers };
}

/** Reads a press; undefined when it is none of ours or was tampered with. */
export function parseCardAction(verb: unknown, data: unknown): CardAction | undefined {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const result = cardAction.safeParse({ ...withRowInputs(verb, given), verb });
  return result.success ? result.data : undefined;
}

/** Which card a button belongs to: a page of the digest, the round, the coordinator's list or the briefing. */
export interface CardPlace {
  /** The day of the message in this conversation; without it the card shows what is due now. */
  readonly day?: IsoDate;
  readonly page: number;
  /** Whose digest or round it is, where no message says so: the duo of a priority … */
  readonly priority?: number;
  /** … or the contact of a municipality. */
  readonly municipality?: string;
  /** Code of the round. */
  readonly round?: string;
  /** The card to go back to; the digest when absent. */
  readonly from?: HomeCard;
  /** Only what is late; all that is due when absent. */
  readonly only?: 'late';
}

/** The place of the card on which was pressed. */
export function placeOf(action: CardAction): CardPlace {
  const { day, page, priority, municipality, round, from, only } = action;
  return {
    page,
    ...(day === undefined ? {} : { day }),
    ...(priority === undefined ? {} : { priority }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(round === undefined ? {} : { round }),
    ...(from === undefined ? {} : { from }),
    ...(only === undefined ? {} : { only }),
  };
}

/** The card that a press belongs to: where it was pressed, or the one behind the card of an action. */
export function homeOf({ verb, from }: CardAction): HomeCard {
  if (verb === 'saveRound') return 'round';
  return CARDS.find((card) => card === verb) ?? from ?? 'digest';
}

/** Rows with the version that the person saw, as a button carries them. */
export function rowData(
  seen: ReadonlyArray<{ readonly key: RowKey; readonly version: RowVersion }>,
): ReadonlyArray<readonly [string, RowVersion]> {
  return seen.map(({ key, version: seenVersion }) => [rowId(key), seenVersion] as const);
}
