import { RowState } from '../plan/model';
import { isProblem, Problem } from '../plan/problem';
import { rowId } from '../plan/ref';
import { StatusUpdate } from '../plan/updates';
import { conflictToFields, isSameUpdate, updateToFields } from './fields/journalFields';
import { stateFromFields, stateToFields } from './fields/stateFields';
import { Journal, journalFromRows, wasSuperseded } from './journal';
import { ListRow, ListRows, RowAddress, WriteResult } from './listRows';
import { RecordOutcome } from './planStore';
import { RowIds } from './rowIds';

/** One update on its way, with the item of its row. */
interface Entry {
  readonly update: StatusUpdate;
  readonly address: RowAddress;
}

type Outcomes = Map<StatusUpdate, RecordOutcome>;

const refused = (problem: Problem): RecordOutcome => ({ kind: 'refused', problem });

/**
 * Records answers in the order that keeps journal and rows honest: (1) append the update under its own id,
 * (2) write the row if it still has the version the answer was based on, (3) else mark the update as
 * conflicting. Nothing is repeated blindly; what is uncertain is read back. All steps are sent for many
 * updates at a time.
 */
export async function recordUpdates(
  rows: ListRows,
  ids: RowIds,
  updates: ReadonlyArray<StatusUpdate>,
): Promise<ReadonlyArray<RecordOutcome>> {
  const outcomes: Outcomes = new Map();
  // A delivery that holds the same press twice is appended once and told twice.
  const once = updates.filter((update, at) => updates.findIndex(({ id }) => id === update.id) === at);

  const addresses = await ids.find(once.map((update) => update.row));
  const located: Entry[] = [];
  once.forEach((update) => {
    const address = addresses.get(rowId(update.row));
    if (address) located.push({ update, address });
    else outcomes.set(update, refused(new Problem('row.notFound', { row: rowId(update.row) })));
  });

  const appended = await append(rows, located, outcomes);
  await settle(rows, ids, appended, outcomes);
  return updates.map((update) => outcomeOf(update, once, outcomes));
}

/**
 * Completes updates of the journal whose row was never written: the row is written if it still has the
 * version the update was based on, else the update is marked as conflicting.
 */
export async function completeUpdates(
  rows: ListRows,
  ids: RowIds,
  updates: ReadonlyArray<StatusUpdate>,
): Promise<ReadonlyArray<RecordOutcome>> {
  const outcomes: Outcomes = new Map();
  const addresses = await ids.find(updates.map((update) => update.row));
  const entries: Entry[] = [];
  updates.forEach((update) => {
    const address = addresses.get(rowId(update.row));
    if (address) entries.push({ update, address });
    else outcomes.set(update, refused(new Problem('row.notFound', { row: rowId(update.row) })));
  });
  await settle(rows, ids, entries, outcomes);
  return updates.map((update) => outcomeOf(update, updates, outcomes));
}

function outcomeOf(
  update: StatusUpdate,
  once: ReadonlyArray<StatusUpdate>,
  outcomes: Outcomes,
): RecordOutcome {
  const own = outcomes.get(update);
  if (own) return own;
  const first = once.find(({ id }) => id === update.id);
  const same = first && outcomes.get(first);
  if (!same) throw new Error(`no outcome for update ${update.id}`);
  return same.kind === 'recorded' ? { ...same, again: true } : same;
}

/** Step 1. An insert that failed may have been done all the same, so its key is read back. */
async function append(
  rows: ListRows,
  entries: ReadonlyArray<Entry>,
  outcomes: Outcomes,
): Promise<ReadonlyArray<Entry>> {
  if (entries.length === 0) return [];
  const results = await rows.insert(
    entries.map(({ update }) => ({ list: 'statusUpdates', fields: updateToFields(update) })),
  );
  const uncertain = entries.filter((_, at) => isUncertain(results[at]));
  const journal = await orProblem(
    readJournal(
      rows,
      'UpdateId',
      uncertain.map(({ update }) => update.id),
    ),
  );
  const kept = isProblem(journal) ? [] : journal.updates;
  const appended: Entry[] = [];
  entries.forEach((entry, at) => {
    const result = results[at];
    if (result.kind === 'written') {
      appended.push(entry);
      return;
    }
    const problem = problemOf(result, entry);
    const stored = isUncertain(result) ? kept.find(({ id }) => id === entry.update.id) : undefined;
    if (stored && isSameUpdate(stored, entry.update)) appended.push(entry);
    else outcomes.set(entry.update, refused(stored ? new Problem('update.conflict') : problem));
  });
  return appended;
}

/** Steps 2 and 3 for updates that the journal holds. */
async function settle(
  rows: ListRows,
  ids: RowIds,
  entries: ReadonlyArray<Entry>,
  outcomes: Outcomes,
): Promise<void> {
  if (entries.length === 0) return;
  const results = await rows.update(
    entries.map(({ update, address }) => ({
      ...address,
      version: update.basedOn,
      fields: rowFields(update),
    })),
  );
  const unclear: Entry[] = [];
  entries.forEach((entry, at) => {
    const result = results[at];
    if (result.kind === 'written') {
      outcomes.set(entry.update, {
        kind: 'recorded',
        state: entry.update.after,
        version: result.version,
        again: false,
      });
    } else if (result.kind === 'changed' || isUncertain(result)) {
      unclear.push(entry);
    } else {
      if (result.kind === 'gone') ids.forget(entry.update.row);
      outcomes.set(entry.update, refused(problemOf(result, entry)));
    }
  });
  await judge(
    rows,
    unclear.map((entry) => ({ entry, result: results[entries.indexOf(entry)] })),
    outcomes,
  );
}

/** What became of writes that were refused for their version, or that may or may not have been done. */
async function judge(
  rows: ListRows,
  unclear: ReadonlyArray<{ entry: Entry; result: WriteResult }>,
  outcomes: Outcomes,
): Promise<void> {
  if (unclear.length === 0) return;
  const current = await orProblem(rows.readById(unclear.map(({ entry }) => entry.address)));
  if (isProblem(current)) {
    unclear.forEach(({ entry }) => outcomes.set(entry.update, refused(current)));
    return;
  }
  const overtaken: { entry: Entry; row: ListRow; state: RowState }[] = [];
  unclear.forEach(({ entry, result }, at) => {
    const row = current[at];
    if (!row) {
      outcomes.set(entry.update, refused(new Problem('row.notFound', { row: rowId(entry.update.row) })));
      return;
    }
    const state = stateFromFields(row.fields);
    if (state.lastUpdateId === entry.update.id) {
      // A first attempt got through although its answer did not, or another delivery was quicker.
      outcomes.set(entry.update, { kind: 'recorded', state, version: row.version, again: true });
    } else if (row.version === entry.update.basedOn) {
      outcomes.set(entry.update, refused(problemOf(result, entry)));
    } else {
      overtaken.push({ entry, row, state });
    }
  });
  if (overtaken.length === 0) return;

  const journal = await orProblem(
    readJournal(
      rows,
      'RowId',
      overtaken.map(({ entry }) => rowId(entry.update.row)),
    ),
  );
  if (isProblem(journal)) {
    overtaken.forEach(({ entry }) => outcomes.set(entry.update, refused(journal)));
    return;
  }
  const conflicting: Entry[] = [];
  overtaken.forEach(({ entry, row, state }) => {
    if (wasSuperseded(journal, entry.update)) {
      outcomes.set(entry.update, { kind: 'recorded', state, version: row.version, again: true });
      return;
    }
    outcomes.set(entry.update, { kind: 'conflict', theirs: state, version: row.version });
    if (!journal.conflicting.has(entry.update.id)) conflicting.push(entry);
  });
  if (conflicting.length === 0) return;
  // A mark that fails is made good by the next search for gaps; the outcome is a conflict either way.
  await markConflicting(
    rows,
    conflicting.map(({ update }) => update),
  );
}

/** Notes in the journal that updates never became the state of their row. */
export async function markConflicting(rows: ListRows, updates: ReadonlyArray<StatusUpdate>): Promise<void> {
  if (updates.length === 0) return;
  await rows.insert(updates.map((update) => ({ list: 'statusUpdates', fields: conflictToFields(update) })));
}

/** A municipal row that gets an answer of its own stops following the regional status. */
function rowFields(update: StatusUpdate) {
  const fields = stateToFields(update.after);
  return update.row.municipality === undefined ? fields : { ...fields, Follows: false };
}

async function readJournal(
  rows: ListRows,
  column: 'UpdateId' | 'RowId',
  anyOf: ReadonlyArray<string>,
): Promise<Journal> {
  if (anyOf.length === 0) return { updates: [], conflicting: new Set(), authors: new Map() };
  const [entries] = await rows.read([
    { list: 'statusUpdates', filter: { column, anyOf: [...new Set(anyOf)] } },
  ]);
  return journalFromRows(entries);
}

/** The answer, or the problem: a look afterwards that fails must not hide what became of the other updates. */
async function orProblem<T>(answer: Promise<T>): Promise<T | Problem> {
  try {
    return await answer;
  } catch (error) {
    return isProblem(error) ? error : new Problem('unexpected', {}, error);
  }
}

function isUncertain(result: WriteResult): boolean {
  return result.kind === 'failed' && result.uncertain;
}

function problemOf(result: WriteResult, entry: Entry): Problem {
  return result.kind === 'failed'
    ? result.problem
    : new Problem('row.notFound', { row: rowId(entry.update.row) });
}
