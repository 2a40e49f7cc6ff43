import { placeOf } from '../plan/applyChange';
import { Action } from '../plan/model';
import { CheckedChange, PlanChange } from '../plan/planChange';
import { Problem } from '../plan/problem';
import { rowId } from '../plan/ref';
import { NewMunicipalRow } from '../plan/rows';
import {
  actionFromFields,
  actionToFields,
  definitionToFields,
  isSameDefinition,
} from './fields/actionFields';
import { municipalActionFromFields } from './fields/municipalActionFields';
import { municipalityFromFields } from './fields/municipalityFields';
import { stateFromFields } from './fields/stateFields';
import { Fields, ListRow, ListRows, WriteResult } from './listRows';
import { recordStates } from './recordStates';
import { RowIds } from './rowIds';

/** Adds municipal rows in the folders of their municipalities; only SharePoint REST can. */
export type AddMunicipalRows = (rows: ReadonlyArray<NewMunicipalRow>) => Promise<void>;

/** Others may answer a row while it is changed; after so many of them in a row somebody else may try. */
const ATTEMPTS = 4;

/** Writes what the change does, what is done already aside; false when somebody else changed the action first. */
export async function writeChange(
  rows: ListRows,
  ids: RowIds,
  change: CheckedChange,
  addMunicipalRows: AddMunicipalRows | undefined,
): Promise<boolean> {
  const { kind, after, row } = change;
  if (kind === 'add' || kind === 'move') {
    await makeAction(rows, after);
    await makeMunicipalRows(rows, after, addMunicipalRows);
  } else if (!(await writeDefinition(rows, change))) {
    return false;
  }
  if (kind === 'edit') await followReach(rows, change, addMunicipalRows);
  if (change.proposedEnd !== undefined && row.municipality !== undefined) await settleProposal(rows, change);
  await recordStates(rows, ids, change);
  return true;
}

/** Writes the action, and settles a proposal that stands in the same item. */
async function writeDefinition(rows: ListRows, change: CheckedChange): Promise<boolean> {
  const { after, before, row } = change;
  if (!before) return false;
  const settles = change.proposedEnd !== undefined && row.municipality === undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [items] = await rows.read([{ list: 'actions', filter: { column: 'Ref', anyOf: [row.ref] } }]);
    const item = items.find(({ fields }) => fields.Ref === row.ref);
    const current = item && actionFromFields(item.fields)?.action;
    if (!item || !current) throw new Problem('action.notFound', { ref: row.ref });
    const proposal = stateFromFields(item.fields).proposedEnd;
    const open = settles && proposal === change.proposedEnd;
    const isWritten = isSameDefinition(current, after);
    if (isWritten && !open) return true;
    if (!isWritten && !isSameDefinition(current, before)) return false;
    const fields: Fields = {
      ...(isWritten ? {} : definitionToFields(after)),
      ...(open ? { ProposedEnd: null } : {}),
    };
    const [result] = await rows.update([{ list: 'actions', id: item.id, version: item.version, fields }]);
    if (result.kind === 'written') return true;
    if (result.kind === 'changed' || (result.kind === 'failed' && result.uncertain)) continue;
    throw problemOf(result, change);
  }
  throw new Problem('update.conflict');
}

/** Empties the proposed date of a municipal row, unless another one was proposed meanwhile. */
async function settleProposal(rows: ListRows, change: PlanChange): Promise<void> {
  const key = rowId(change.row);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [items] = await rows.read([
      { list: 'municipalActions', filter: { column: 'RowId', anyOf: [key] } },
    ]);
    const item = items.find(({ fields }) => fields.RowId === key);
    if (!item) throw new Problem('row.notFound', { row: key });
    if (stateFromFields(item.fields).proposedEnd !== change.proposedEnd) return;
    const [result] = await rows.update([
      { list: 'municipalActions', id: item.id, version: item.version, fields: { ProposedEnd: null } },
    ]);
    if (result.kind === 'written') return;
    if (result.kind === 'changed' || (result.kind === 'failed' && result.uncertain)) continue;
    throw problemOf(result, change);
  }
  throw new Problem('update.conflict');
}

/** Adds the item of a new action behind its neighbours; one that is there already is ours. */
async function makeAction(rows: ListRows, action: Action): Promise<void> {
  const [items] = await rows.read([{ list: 'actions' }]);
  const placed = items
    .flatMap(({ fields }) => actionFromFields(fields) ?? [])
    .sort((one, other) => one.sortOrder - other.sortOrder);
  const there = placed.find((one) => one.action.ref === action.ref);
  if (!there) {
    const at = placeOf(
      placed.map((one) => one.action),
      action,
    );
    const [before, behind] = [placed[at - 1]?.sortOrder ?? 0, placed[at]?.sortOrder];
    const order = behind === undefined ? before + 1 : (before + behind) / 2;
    const [result] = await rows.insert([{ list: 'actions', fields: actionToFields(action, order) }]);
    if (result.kind === 'written') return;
    const [again] = await rows.read([{ list: 'actions', filter: { column: 'Ref', anyOf: [action.ref] } }]);
    const stored = again.flatMap(({ fields }) => actionFromFields(fields)?.action ?? [])[0];
    if (stored && isSameDefinition(stored, action)) return;
    if (stored) throw new Problem('change.refTaken', { ref: action.ref });
    throw result.kind === 'failed' ? result.problem : new Problem('action.notFound', { ref: action.ref });
  }
}

async function municipalRowsOf(rows: ListRows, ref: string): Promise<ReadonlyArray<ListRow>> {
  const [items] = await rows.read([{ list: 'municipalActions', filter: { column: 'Ref', anyOf: [ref] } }]);
  return items;
}

/** Adds the municipal rows that an action lacks. */
async function makeMunicipalRows(
  rows: ListRows,
  action: Action,
  addMunicipalRows: AddMunicipalRows | undefined,
): Promise<void> {
  const [municipalities, there] = await rows.read([
    { list: 'municipalities' },
    { list: 'municipalActions', filter: { column: 'Ref', anyOf: [action.ref] } },
  ]);
  const known = there.map(({ fields }) => fields.MunicipalityCode);
  const missing = municipalities
    .flatMap(({ fields }) => municipalityFromFields(fields)?.code ?? [])
    .filter((code) => !action.exceptMunicipalities.includes(code) && !known.includes(code))
    .map(
      (municipality): NewMunicipalRow => ({
        ref: action.ref,
        municipality,
        follows: action.reach === 'region',
        state: { status: 'onbekend' },
      }),
    );
  if (missing.length === 0) return;
  if (!addMunicipalRows) throw new Problem('change.needsSetup');
  await addMunicipalRows(missing);
}

/**
 * Another reach or other exceptions change the municipal rows: of an action that each municipality does, no row
 * follows; of a regional one those follow that hold no answer.
 */
async function followReach(
  rows: ListRows,
  { before, after }: CheckedChange,
  addMunicipalRows: AddMunicipalRows | undefined,
): Promise<void> {
  if (!before) return;
  const others = String([...before.exceptMunicipalities]) !== String([...after.exceptMunicipalities]);
  if (others) await makeMunicipalRows(rows, after, addMunicipalRows);
  if (before.reach === after.reach) return;
  const changes = (await municipalRowsOf(rows, after.ref)).flatMap((item) => {
    const row = municipalActionFromFields(item.fields, item.version);
    const follows = after.reach === 'region' && row?.state.status === 'onbekend';
    return !row || row.follows === follows
      ? []
      : [{ list: 'municipalActions' as const, id: item.id, fields: { Follows: follows } }];
  });
  if (changes.length === 0) return;
  const failed = (await rows.update(changes)).find(({ kind }) => kind === 'failed');
  if (failed?.kind === 'failed') throw failed.problem;
}

function problemOf(result: WriteResult, change: PlanChange): Problem {
  return result.kind === 'failed' ? result.problem : new Problem('row.notFound', { row: rowId(change.row) });
}
