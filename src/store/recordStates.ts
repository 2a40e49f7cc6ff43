import { CheckedChange } from '../plan/planChange';
import { Problem } from '../plan/problem';
import { StatusUpdate } from '../plan/updates';
import { movedUpdates, OwnRow, updatesOfChange } from '../plan/updatesOfChange';
import { actionFromFields } from './fields/actionFields';
import { municipalActionFromFields } from './fields/municipalActionFields';
import { stateFromFields } from './fields/stateFields';
import { journalFromRows, newestFirst } from './journal';
import { ListRow, ListRows } from './listRows';
import { recordUpdates } from './recordUpdates';
import { RowIds } from './rowIds';

/** Records the statuses that a change of the plan brings, those aside that were recorded before. */
export async function recordStates(rows: ListRows, ids: RowIds, change: CheckedChange): Promise<void> {
  const { after, row } = change;
  if (!['withdraw', 'restore', 'move', 'edit'].includes(change.kind)) return;
  if (
    change.kind === 'edit' &&
    String(change.before?.exceptMunicipalities) === String(after.exceptMunicipalities)
  ) {
    return;
  }
  const refs = [...new Set([row.ref, after.ref])];
  const [actions, municipal, entries] = await rows.read([
    { list: 'actions', filter: { column: 'Ref', anyOf: refs } },
    { list: 'municipalActions', filter: { column: 'Ref', anyOf: refs } },
    { list: 'statusUpdates', filter: { column: 'Ref', anyOf: refs } },
  ]);
  const journal = newestFirst(journalFromRows(entries));
  const regional = (ref: string) => regionalRow(ref, actions);
  const own = (ref: string) => [...regional(ref), ...municipalRows(ref, municipal, false)];
  const every = (ref: string) => [...regional(ref), ...municipalRows(ref, municipal, true)];
  const updates: ReadonlyArray<StatusUpdate> = [
    // A municipality that deviated from the region does so under the new ref as well.
    ...(change.kind === 'move' ? movedUpdates(change, own(row.ref), every(after.ref)) : []),
    ...updatesOfChange(change, change.kind === 'edit' ? every(row.ref) : own(row.ref), journal),
  ];
  const open = updates.filter(({ id }) => !journal.some((entry) => entry.id === id));
  if (open.length === 0) return;
  (await recordUpdates(rows, ids, open)).forEach((outcome) => {
    if (outcome.kind === 'refused') throw outcome.problem;
    if (outcome.kind === 'conflict') throw new Problem('update.conflict');
  });
}

function regionalRow(ref: string, actions: ReadonlyArray<ListRow>): ReadonlyArray<OwnRow> {
  const item = actions.find(({ fields }) => fields.Ref === ref);
  return item && actionFromFields(item.fields)?.action.reach === 'region'
    ? [{ key: { ref }, state: stateFromFields(item.fields), version: item.version }]
    : [];
}

/** The municipal rows of an action, with or without those that hold no state of their own. */
function municipalRows(
  ref: string,
  items: ReadonlyArray<ListRow>,
  withFollowers: boolean,
): ReadonlyArray<OwnRow> {
  return items
    .flatMap((item) => municipalActionFromFields(item.fields, item.version) ?? [])
    .filter((row) => row.ref === ref && (withFollowers || !row.follows))
    .map(({ municipality, state, version }) => ({ key: { ref, municipality }, state, version }));
}
