import { IsoDate } from '../../plan/dates';
import { RowState } from '../../plan/model';
import { isClosed, Status } from '../../plan/status';
import { Answer } from '../../plan/updates';

/** The answer while it is being written; `status` is absent until one is chosen. */
export interface Draft {
  readonly status?: Status;
  readonly progress?: number;
  readonly remark: string;
  readonly remarkPublic: boolean;
  readonly blocker: string;
  readonly proposedEnd?: IsoDate;
}

const EMPTY: Draft = { remark: '', remarkPublic: false, blocker: '' };

/** Where writing starts: with what holds now, as far as all chosen rows say the same. */
export function draftFrom(states: ReadonlyArray<RowState>): Draft {
  const [first, ...others] = states;
  if (!first) return EMPTY;
  const shared = <Key extends keyof RowState>(key: Key): RowState[Key] | undefined =>
    others.every((state) => state[key] === first[key]) ? first[key] : undefined;
  const status = shared('status');
  return {
    status: status === 'onbekend' ? undefined : status,
    progress: shared('progress'),
    remark: shared('remark') ?? '',
    remarkPublic: shared('remarkPublic') ?? false,
    blocker: shared('blocker') ?? '',
    proposedEnd: shared('proposedEnd'),
  };
}

/** True for a status with which one says what is in the way and proposes another date. */
export function asksForReason(status: Status | undefined): boolean {
  return status === 'vertraagd' || status === 'geblokkeerd';
}

/** The answer to record. What the form does not show for this status is left out. */
export function answerOf(draft: Draft & { readonly status: Status }): Answer {
  const { status, progress, remark, remarkPublic, blocker, proposedEnd } = draft;
  const reason = asksForReason(status);
  return {
    status,
    progress: isClosed(status) ? undefined : progress,
    remark: remark.trim() || undefined,
    remarkPublic: remark.trim() ? remarkPublic : undefined,
    blocker: (reason && blocker.trim()) || undefined,
    proposedEnd: reason ? proposedEnd : undefined,
  };
}
