import { Action, RowKey, RowState, RowVersion, UNKNOWN_STATE } from './model';
import { PlanChange } from './planChange';
import { rowId } from './ref';
import { isClosed } from './status';
import { JournalEntry, StatusUpdate } from './updates';

/** A row that holds a state of its own: the regional one, or a municipal one that does not follow. */
export interface OwnRow {
  readonly key: RowKey;
  readonly state: RowState;
  readonly version: RowVersion;
}

/** The id of the status update that a change brings to a row; the same for every delivery of the change. */
export function updateIdOf(change: Pick<PlanChange, 'id'>, row: RowKey): string {
  return `${change.id}/${rowId(row)}`;
}

function update(change: PlanChange, row: OwnRow, after: RowState): StatusUpdate {
  const id = updateIdOf(change, row.key);
  const { at, by, byPersonId } = change;
  return {
    id,
    row: row.key,
    at,
    by,
    byPersonId,
    channel: 'tab',
    before: row.state,
    after: { ...after, lastUpdateId: id, updatedAt: at, updatedBy: by },
    basedOn: row.version,
  };
}

/**
 * The statuses that a change of the plan brings with it. Withdrawing (or moving away) sets every row that is not closed
 * to `vervallen`: what was done stays done. Restoring gives the rows that were closed so the state they had, which the
 * journal knows. An edit does the one to municipalities that are newly excepted, the other to those that come back.
 */
export function updatesOfChange(
  change: PlanChange,
  rows: ReadonlyArray<OwnRow>,
  journal: ReadonlyArray<JournalEntry>,
): ReadonlyArray<StatusUpdate> {
  const withdraw = (row: OwnRow): StatusUpdate[] =>
    isClosed(row.state.status) ? [] : [update(change, row, { status: 'vervallen', remark: change.reason })];
  const restore = (row: OwnRow): StatusUpdate[] => {
    if (row.state.status !== 'vervallen') return [];
    const closing = journal.find(({ id }) => id === row.state.lastUpdateId);
    return [update(change, row, closing ? closing.before : UNKNOWN_STATE)];
  };
  switch (change.kind) {
    case 'withdraw':
    case 'move':
      return rows.flatMap(withdraw);
    case 'restore':
      return rows.flatMap(restore);
    case 'edit': {
      const excepted = (action: Action | undefined, { key }: OwnRow): boolean =>
        key.municipality !== undefined && action?.exceptMunicipalities.includes(key.municipality) === true;
      return rows.flatMap((row) => {
        const [was, is] = [excepted(change.before, row), excepted(change.after, row)];
        if (was === is) return [];
        return is ? withdraw(row) : restore(row);
      });
    }
    default:
      return [];
  }
}

/** The states with which the rows of a moved action begin: those of the old one, under its new ref. */
export function movedUpdates(
  change: PlanChange,
  from: ReadonlyArray<OwnRow>,
  to: ReadonlyArray<OwnRow>,
): ReadonlyArray<StatusUpdate> {
  return to.flatMap((row) => {
    const old = from.find(({ key }) => key.municipality === row.key.municipality);
    if (!old || old.state.status === 'onbekend') return [];
    return [update(change, row, old.state)];
  });
}
