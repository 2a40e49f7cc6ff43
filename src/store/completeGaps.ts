import { IsoInstant } from '../plan/dates';
import { StatusUpdate } from '../plan/updates';
import { stateFromFields } from './fields/stateFields';
import { journalFromRows, wasSuperseded } from './journal';
import { ListRows } from './listRows';
import { RecordOutcome } from './planStore';
import { completeUpdates } from './recordUpdates';
import { listOf, RowIds } from './rowIds';

const ROW_LISTS = ['actions', 'municipalActions'] as const;

/**
 * Finds updates given since a moment that stand in the journal but never reached their row, for instance
 * because the process stopped in between, and completes them. Safe while others write: a row is written
 * only at the version the update was based on.
 */
export async function completeGaps(
  rows: ListRows,
  ids: RowIds,
  since: IsoInstant,
): Promise<ReadonlyArray<RecordOutcome>> {
  const [entries] = await rows.read([{ list: 'statusUpdates', filter: { column: 'GivenAt', from: since } }]);
  const journal = journalFromRows(entries);
  const open = journal.updates.filter(
    (update) => !journal.conflicting.has(update.id) && !wasSuperseded(journal, update),
  );
  return completeUpdates(rows, ids, await missedBy(rows, open));
}

/** The updates that are not the state of any row now. */
async function missedBy(
  rows: ListRows,
  open: ReadonlyArray<StatusUpdate>,
): Promise<ReadonlyArray<StatusUpdate>> {
  const queries = ROW_LISTS.map((list) => ({
    list,
    filter: {
      column: 'LastUpdateId',
      anyOf: open.filter((update) => listOf(update.row) === list).map((update) => update.id),
    },
  })).filter(({ filter }) => filter.anyOf.length > 0);
  if (queries.length === 0) return [];
  const found = (await rows.read(queries)).flatMap((answer) =>
    answer.map((row) => stateFromFields(row.fields).lastUpdateId),
  );
  const applied = new Set(found);
  return open.filter((update) => !applied.has(update.id));
}
