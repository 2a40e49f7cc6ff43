import { rowId } from '../plan/ref';
import { JournalEntry, StatusUpdate } from '../plan/updates';
import { conflictFromFields, updateFromFields } from './fields/journalFields';
import { ListRow, RowAuthor } from './listRows';

/** The journal as it was read: its updates in the order in which they were appended, and the conflict marks. */
export interface Journal {
  readonly updates: ReadonlyArray<StatusUpdate>;
  /** Ids of updates that are marked as conflicting. */
  readonly conflicting: ReadonlySet<string>;
  /** Who SharePoint recorded as the author of an update, by its id. */
  readonly authors: ReadonlyMap<string, RowAuthor>;
}

export function journalFromRows(rows: ReadonlyArray<ListRow>): Journal {
  const updates: StatusUpdate[] = [];
  const conflicting = new Set<string>();
  const authors = new Map<string, RowAuthor>();
  [...rows]
    .sort((one, other) => one.id - other.id)
    .forEach(({ fields, author }) => {
      const update = updateFromFields(fields, author);
      if (update) updates.push(update);
      if (update && author) authors.set(update.id, author);
      const refersTo = conflictFromFields(fields);
      if (refersTo !== undefined) conflicting.add(refersTo);
    });
  return { updates, conflicting, authors };
}

/** The entries as people read them, newest first; what was given at the same moment in reverse order of arrival. */
export function newestFirst(journal: Journal): ReadonlyArray<JournalEntry> {
  return journal.updates
    .map((update) => ({ ...update, conflicting: journal.conflicting.has(update.id) }))
    .reverse()
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
}

/** Whether an update once was the state of its row: somebody answered upon it. */
export function wasSuperseded(journal: Journal, update: StatusUpdate): boolean {
  return journal.updates.some(
    (later) => rowId(later.row) === rowId(update.row) && later.before.lastUpdateId === update.id,
  );
}
