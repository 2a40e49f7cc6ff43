import { IsoInstant } from '../plan/dates';
import { Problem } from '../plan/problem';
import { rowId } from '../plan/ref';
import { mayUpdateRow } from '../plan/rights';
import { StatusUpdate } from '../plan/updates';
import { personFromFields } from './fields/personFields';
import { stateFromFields } from './fields/stateFields';
import { Journal, journalFromRows, wasSuperseded } from './journal';
import { ListRows } from './listRows';
import { RecordOutcome } from './planStore';
import { completeUpdates, markConflicting } from './recordUpdates';
import { listOf, RowIds } from './rowIds';

const ROW_LISTS = ['actions', 'municipalActions'] as const;

/**
 * Finds updates given since a moment that stand in the journal but never reached their row, for instance
 * because the process stopped in between, and completes them. Safe while others write: a row is written
 * only at the version the update was based on. What somebody noted in the journal for a row that is not his
 * is marked and goes no further: whoever completes it may write more than he.
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
  const missed = await missedBy(rows, open);
  const allowed = await allowedOf(rows, journal, missed);
  const refused = missed.filter((update) => !allowed.includes(update));
  await markConflicting(rows, refused);
  return [
    ...(await completeUpdates(rows, ids, allowed)),
    ...refused.map(
      (update): RecordOutcome => ({
        kind: 'refused',
        problem: new Problem('right.missing', { row: rowId(update.row) }),
      }),
    ),
  ];
}

/** The updates that the service wrote, which looked before it did, or whose author may write their row. */
async function allowedOf(
  rows: ListRows,
  { authors }: Journal,
  missed: ReadonlyArray<StatusUpdate>,
): Promise<ReadonlyArray<StatusUpdate>> {
  const byService = (update: StatusUpdate) => authors.get(update.id)?.isApp === true;
  if (missed.every(byService)) return missed;
  const [entries] = await rows.read([{ list: 'people' }]);
  const people = entries.flatMap((row) => personFromFields(row.fields, row.id) ?? []);
  const authorOf = (update: StatusUpdate) => {
    const mail = authors.get(update.id)?.mail?.toLowerCase();
    return people.find((person) => person.mail.toLowerCase() === mail);
  };
  return missed.filter((update) => byService(update) || mayUpdateRow(authorOf(update), update.row));
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
