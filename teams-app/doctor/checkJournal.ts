import { journalGaps } from '../../src/store/journalGaps';
import { ListRows } from '../../src/store/listRows';
import { error, Finding, ok, warning } from './finding';

/** So many rows are named; the rest is counted. */
const ROWS_NAMED = 10;

/** Whether the rows and the journal of answers tell the same. */
export async function checkJournal(rows: ListRows): Promise<ReadonlyArray<Finding>> {
  const { withoutEntry, notApplied } = await journalGaps(rows);
  const named = (all: ReadonlyArray<string>) => ({
    count: all.length,
    rows: all.slice(0, ROWS_NAMED).join(', ') + (all.length > ROWS_NAMED ? ', …' : ''),
  });
  if (withoutEntry.length === 0 && notApplied.length === 0) return [ok('journal')];
  return [
    ...(withoutEntry.length > 0 ? [error('rowWithoutEntry', named(withoutEntry))] : []),
    ...(notApplied.length > 0 ? [warning('entryNotApplied', named(notApplied))] : []),
  ];
}
