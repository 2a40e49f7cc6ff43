import { Action, RowKey } from '../plan/model';
import { checkChange, CheckedChange, PlanChange, PlanChangeEntry } from '../plan/planChange';
import { Problem } from '../plan/problem';
import { rowId } from '../plan/ref';
import { actionFromFields, isSameDefinition } from './fields/actionFields';
import { changeConflictToFields, changeToFields, isSameChange } from './fields/planChangeFields';
import { stateFromFields } from './fields/stateFields';
import { ListRow, ListRows } from './listRows';
import { changesFromRows } from './planJournal';
import { ChangeOutcome } from './planStore';
import { RowIds } from './rowIds';
import { AddMunicipalRows, writeChange } from './writeChange';

interface Situation {
  readonly row: ListRow | undefined;
  readonly action: Action | undefined;
  /** The item of the action that an `add` or `move` makes, when it is there already. */
  readonly made: Action | undefined;
  /** The municipal row with a proposed date. */
  readonly municipal: ListRow | undefined;
  readonly journal: ReadonlyArray<PlanChangeEntry>;
}

/**
 * Changes the plan in the order that keeps journal and rows honest, as answers are recorded: (1) look whether the plan
 * still is as the change found it; (2) append the change under its own id; (3) write the rows, each at the version
 * just read; (4) where somebody was quicker, mark the change as conflicting. A change delivered again is not appended
 * again: what it left undone is done, unless a later change followed.
 *
 * The action itself is compared, not its version: an answer on the same row does not stand in the way.
 */
export async function changePlan(
  rows: ListRows,
  ids: RowIds,
  delivered: PlanChange,
  addMunicipalRows?: AddMunicipalRows,
): Promise<ChangeOutcome> {
  const change = checkChange(delivered);
  const makes = change.kind === 'add' || change.kind === 'move';
  if (makes && !addMunicipalRows) throw new Problem('change.needsSetup');
  const found = await look(rows, change);
  const earlier = found.journal.find(({ id }) => id === change.id);
  if (earlier) {
    if (!isSameChange(earlier, change)) throw new Problem('change.incomplete');
    if (earlier.conflicting) return { kind: 'conflict', theirs: found.action };
    const follower = followerOf(found.journal, earlier);
    if (follower) {
      if (!isBuiltUpon(follower, earlier)) return markConflict(rows, change);
      return { kind: 'changed', action: (makes ? found.made : found.action) ?? change.after, again: true };
    }
  } else {
    if (!makes && !found.action) throw new Problem('action.notFound', { ref: change.row.ref });
    if (!stillFits(found, change)) {
      if (makes && found.made) throw new Problem('change.refTaken', { ref: found.made.ref });
      return { kind: 'conflict', theirs: found.action };
    }
    await append(rows, change);
  }
  const isWritten = await writeChange(rows, ids, change, addMunicipalRows);
  if (!isWritten) return markConflict(rows, change);
  return { kind: 'changed', action: change.after, again: earlier !== undefined };
}

async function markConflict(rows: ListRows, change: CheckedChange): Promise<ChangeOutcome> {
  await rows.insert([{ list: 'planChanges', fields: changeConflictToFields(change) }]);
  return { kind: 'conflict', theirs: (await look(rows, change)).action };
}

async function look(rows: ListRows, change: CheckedChange): Promise<Situation> {
  const { ref, municipality } = change.row;
  const madeRef = change.after.ref;
  const key = rowId(change.row);
  const [journal, byNewRef, actions, municipal] = await rows.read([
    { list: 'planChanges', filter: { column: 'Ref', anyOf: [ref] } },
    { list: 'planChanges', filter: { column: 'NewRef', anyOf: [madeRef] } },
    { list: 'actions', filter: { column: 'Ref', anyOf: [...new Set([ref, madeRef])] } },
    { list: 'municipalActions', filter: { column: 'RowId', anyOf: municipality === undefined ? [] : [key] } },
  ]);
  const itemOf = (wanted: string) => actions.find(({ fields }) => fields.Ref === wanted);
  const row = itemOf(ref);
  const made = itemOf(madeRef);
  return {
    row,
    action: row && actionFromFields(row.fields)?.action,
    made: made && actionFromFields(made.fields)?.action,
    municipal: municipal.find(({ fields }) => fields.RowId === key),
    journal: changesFromRows([...journal, ...byNewRef]),
  };
}

/** The change that came after this one, if any. */
function followerOf(
  journal: ReadonlyArray<PlanChangeEntry>,
  change: PlanChange,
): PlanChangeEntry | undefined {
  const at = journal.findIndex(({ id }) => id === change.id);
  return journal.slice(at + 1).find(({ conflicting }) => !conflicting);
}

/** Whether a later change found what this one had made; else this one never reached the plan. */
function isBuiltUpon(later: PlanChange, change: PlanChange): boolean {
  return !later.before || !change.after || isSameDefinition(later.before, change.after);
}

function proposalOf(found: Situation, row: RowKey): string | undefined {
  const item = row.municipality === undefined ? found.row : found.municipal;
  return item && stateFromFields(item.fields).proposedEnd;
}

/** Whether the plan still is as the change found it. */
function stillFits(found: Situation, change: PlanChange): boolean {
  if (change.kind === 'add') return found.made === undefined;
  if (change.kind === 'move' && found.made !== undefined) return false;
  if (!found.action || !change.before || !isSameDefinition(found.action, change.before)) return false;
  return change.proposedEnd === undefined || proposalOf(found, change.row) === change.proposedEnd;
}

/** An insert that failed may have been done all the same, so its key is read back. */
async function append(rows: ListRows, change: PlanChange): Promise<void> {
  const [result] = await rows.insert([{ list: 'planChanges', fields: changeToFields(change) }]);
  if (result.kind === 'written') return;
  if (result.kind !== 'failed') throw new Problem('unexpected');
  if (!result.uncertain) throw result.problem;
  const [entries] = await rows.read([
    { list: 'planChanges', filter: { column: 'ChangeId', anyOf: [change.id] } },
  ]);
  const stored = changesFromRows(entries).find(({ id }) => id === change.id);
  if (!stored || !isSameChange(stored, change)) throw result.problem;
}
