import { z } from 'zod';
import { RowState, UNKNOWN_STATE } from '../../plan/model';
import { STATUSES } from '../../plan/status';
import { dayToStored, momentToStored } from '../dates';
import { Fields } from '../listRows';
import { choiceOf, flag, optional, orNull } from './read';

const stored = z.object({
  Status: choiceOf(STATUSES, 'onbekend'),
  Progress: optional.number,
  Remark: optional.text,
  RemarkPublic: flag,
  Blocker: optional.text,
  ProposedEnd: optional.day,
  LastUpdateId: optional.text,
  StatusAt: optional.moment,
  StatusBy: optional.text,
  SnoozedUntil: optional.day,
});

/** The state that a row of Acties or Gemeentelijke acties holds. */
export function stateFromFields(fields: Fields): RowState {
  const row = stored.parse(fields);
  const snoozed = row.SnoozedUntil === undefined ? {} : { snoozedUntil: row.SnoozedUntil };
  if (row.Status === 'onbekend' && row.LastUpdateId === undefined) return { ...UNKNOWN_STATE, ...snoozed };
  return {
    status: row.Status,
    progress: row.Progress,
    remark: row.Remark,
    remarkPublic: row.Remark === undefined ? undefined : row.RemarkPublic,
    blocker: row.Blocker,
    proposedEnd: row.ProposedEnd,
    lastUpdateId: row.LastUpdateId,
    updatedAt: row.StatusAt,
    updatedBy: row.StatusBy,
    ...snoozed,
  };
}

/** Every column that an answer sets: what a state does not have is emptied. A snooze outlives answers. */
export function stateToFields(state: RowState): Fields {
  return {
    Status: state.status,
    Progress: orNull(state.progress),
    Remark: orNull(state.remark),
    RemarkPublic: state.remarkPublic === true,
    Blocker: orNull(state.blocker),
    ProposedEnd: state.proposedEnd === undefined ? null : dayToStored(state.proposedEnd),
    LastUpdateId: orNull(state.lastUpdateId),
    StatusAt: state.updatedAt === undefined ? null : momentToStored(state.updatedAt),
    StatusBy: orNull(state.updatedBy),
  };
}
