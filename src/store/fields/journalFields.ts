import { z } from 'zod';
import { RowState } from '../../plan/model';
import { parseRowId, priorityCode, priorityOfRef, rowId } from '../../plan/ref';
import { STATUSES } from '../../plan/status';
import { Channel, StatusUpdate } from '../../plan/updates';
import { momentToStored } from '../dates';
import { Fields, RowAuthor } from '../listRows';
import { choiceOf, key, optional, orNull, readFields, text } from './read';

const CHANNELS: ReadonlyArray<Channel> = ['card', 'tab', 'cli', 'mail'];

const state = z.object({
  status: z.enum(STATUSES),
  progress: z.number().optional(),
  remark: z.string().optional(),
  remarkPublic: z.boolean().optional(),
  blocker: z.string().optional(),
  proposedEnd: z.string().optional(),
  lastUpdateId: z.string().optional(),
  updatedAt: z.string().optional(),
  updatedBy: z.string().optional(),
});

const storedState = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(state);

const storedUpdate = z.object({
  UpdateId: key,
  EntryKind: z.literal('update'),
  RowId: key,
  GivenAt: optional.moment,
  GivenBy: text,
  PersonId: text,
  Channel: choiceOf(CHANNELS, 'tab'),
  Before: storedState,
  After: storedState,
  BasedOn: text,
});

const storedConflict = z.object({ EntryKind: z.literal('conflict'), RefersTo: key });

/**
 * An entry of the journal. For what a person wrote himself the author that SharePoint recorded counts;
 * the service writes for others and names them.
 */
export function updateFromFields(fields: Fields, author?: RowAuthor): StatusUpdate | undefined {
  const entry = parseSafely(fields);
  const row = entry && parseRowId(entry.RowId);
  if (!entry || !row || entry.GivenAt === undefined) return undefined;
  return {
    id: entry.UpdateId,
    row,
    at: entry.After.updatedAt ?? entry.GivenAt,
    by: author && !author.isApp ? author.name : entry.GivenBy,
    byPersonId: entry.PersonId,
    channel: entry.Channel,
    before: entry.Before,
    after: entry.After,
    basedOn: entry.BasedOn,
  };
}

// Before and After hold JSON that somebody may have spoilt by hand; such an entry is no entry.
function parseSafely(fields: Fields): z.infer<typeof storedUpdate> | undefined {
  try {
    return readFields(storedUpdate, fields);
  } catch {
    return undefined;
  }
}

export function updateToFields(update: StatusUpdate): Fields {
  return {
    ...rowColumns(update),
    UpdateId: update.id,
    EntryKind: 'update',
    RefersTo: null,
    Before: stateToText(update.before),
    After: stateToText(update.after),
    BasedOn: update.basedOn,
  };
}

/** The id of the update that a conflict mark is about; undefined when the entry is none. */
export function conflictFromFields(fields: Fields): string | undefined {
  return readFields(storedConflict, fields)?.RefersTo;
}

/** The mark that an update never became the row's state; one a conflict, however often it is found. */
export function conflictToFields(update: StatusUpdate): Fields {
  return {
    ...rowColumns(update),
    UpdateId: `${update.id}/conflict`,
    EntryKind: 'conflict',
    RefersTo: update.id,
  };
}

/** Whether two deliveries carry the same answer. */
export function isSameUpdate(one: StatusUpdate, other: StatusUpdate): boolean {
  return (
    one.id === other.id &&
    rowId(one.row) === rowId(other.row) &&
    stateToText(one.after) === stateToText(other.after)
  );
}

function rowColumns(update: StatusUpdate): Fields {
  return {
    Title: rowId(update.row),
    RowId: rowId(update.row),
    Ref: update.row.ref,
    PriorityCode: priorityCode(priorityOfRef(update.row.ref)),
    MunicipalityCode: orNull(update.row.municipality),
    GivenAt: momentToStored(update.at),
    GivenBy: update.by,
    PersonId: update.byPersonId,
    Channel: update.channel,
  };
}

function stateToText(value: RowState): string {
  const { status, progress, remark, remarkPublic, blocker, proposedEnd, lastUpdateId, updatedAt, updatedBy } =
    value;
  return JSON.stringify({
    status,
    progress,
    remark,
    remarkPublic,
    blocker,
    proposedEnd,
    lastUpdateId,
    updatedAt,
    updatedBy,
  });
}
