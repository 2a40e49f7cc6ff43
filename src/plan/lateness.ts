import { addDays, dayInAmsterdam, daysBetween, IsoDate } from './dates';
import { Action, RowState } from './model';
import { isClosed } from './status';

/** Days without an answer after which a row is silent, unless a coordinator sets another number. */
export const STALE_AFTER_DAYS = 90;

/** The day by which an action must be done; undefined when it has none (ongoing, periodic, no phrase). */
export function deadlineOf(action: Action): IsoDate | undefined {
  return action.schedule.kind === 'window' ? action.schedule.end : undefined;
}

/**
 * Whether a row is late: past its deadline, not closed, and not waiting for an open condition.
 * An action that goes on after its window (`ongoingAfter`) is late only until somebody reports it on track.
 */
export function isOverdue(action: Action, state: RowState, today: IsoDate): boolean {
  const deadline = deadlineOf(action);
  if (deadline === undefined || today <= deadline || isClosed(state.status)) return false;
  if (action.condition && action.condition.state === 'open') return false;
  if (action.schedule.ongoingAfter && state.status === 'opSchema') return false;
  return true;
}

/** Days to the deadline; negative when it has passed; undefined without a deadline. */
export function daysUntilDeadline(action: Action, today: IsoDate): number | undefined {
  const deadline = deadlineOf(action);
  return deadline === undefined ? undefined : daysBetween(today, deadline);
}

/** Whether nobody has answered for long: never, or not in the last `afterDays` days, once the action has begun. */
export function isStale(
  action: Action,
  state: RowState,
  today: IsoDate,
  afterDays: number = STALE_AFTER_DAYS,
): boolean {
  if (isClosed(state.status)) return false;
  if (action.schedule.start !== undefined && action.schedule.start > today) return false;
  if (state.updatedAt === undefined) return true;
  return dayInAmsterdam(new Date(state.updatedAt)) < addDays(today, -afterDays);
}
