import { rowId } from '../plan/ref';
import { stateFromFields } from './fields/stateFields';
import { journalFromRows, wasSuperseded } from './journal';
import { ListRows } from './listRows';

/** Where the rows and their journal do not tell the same. */
export interface JournalGaps {
  /** Rows whose last update stands nowhere in the journal: somebody changed them by hand. */
  readonly withoutEntry: ReadonlyArray<string>;
  /** Rows with an update in the journal that never reached them; the service completes these. */
  readonly notApplied: ReadonlyArray<string>;
}

/** Compares every row with the journal. It reads all of it: for an administrator, not for every day. */
export async function journalGaps(rows: ListRows): Promise<JournalGaps> {
  const [entries, actions, municipal] = await rows.read([
    { list: 'statusUpdates' },
    { list: 'actions' },
    { list: 'municipalActions' },
  ]);
  const journal = journalFromRows(entries);
  const known = new Set(journal.updates.map(({ id }) => id));
  const lastOf = [...actions, ...municipal].map(({ fields }) => ({
    row: String(fields.RowId ?? fields.Ref ?? ''),
    id: stateFromFields(fields).lastUpdateId,
  }));
  const applied = new Set(lastOf.map(({ id }) => id));
  const open = journal.updates.filter(
    (update) =>
      !journal.conflicting.has(update.id) && !applied.has(update.id) && !wasSuperseded(journal, update),
  );
  return {
    withoutEntry: lastOf.filter(({ id }) => id !== undefined && !known.has(id)).map(({ row }) => row),
    notApplied: [...new Set(open.map((update) => rowId(update.row)))],
  };
}
