import { RowState } from '../../plan/model';
import { isClosed, Status } from '../../plan/status';
import { Answer } from '../../plan/updates';

/**
 * The answer when only the status is chosen: what was said about the row stays, and what no longer fits the
 * new status (a blocker, a later date) goes.
 */
export function answerFrom(state: RowState, status: Status): Answer {
  const waits = status === 'geblokkeerd' || status === 'vertraagd';
  return {
    status,
    progress: isClosed(status) ? undefined : state.progress,
    remark: state.remark,
    remarkPublic: state.remarkPublic,
    blocker: waits ? state.blocker : undefined,
    proposedEnd: waits ? state.proposedEnd : undefined,
  };
}
