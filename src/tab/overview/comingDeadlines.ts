import { IsoDate, daysBetween } from '../../plan/dates';
import { deadlineOf } from '../../plan/lateness';
import { Action } from '../../plan/model';
import { CountedRow, countedRows } from '../../plan/rows';
import { isClosed } from '../../plan/status';
import { LoadedPlan } from '../../store/planStore';

/** How far ahead the overview looks. */
export const LOOK_AHEAD_DAYS = 60;

/** A deadline that is near, with the rows of the action that are not closed. */
export interface ComingDeadline {
  readonly action: Action;
  readonly day: IsoDate;
  readonly inDays: number;
  readonly open: ReadonlyArray<CountedRow>;
}

/** The deadlines of the coming {@link LOOK_AHEAD_DAYS} days, soonest first; what is closed everywhere is left out. */
export function comingDeadlines(loaded: LoadedPlan, today: IsoDate): ReadonlyArray<ComingDeadline> {
  const rows = countedRows(loaded);
  return loaded.plan.actions
    .map((action) => ({ action, day: deadlineOf(action) }))
    .filter((one): one is { action: Action; day: IsoDate } => one.day !== undefined && one.day >= today)
    .map(({ action, day }) => ({
      action,
      day,
      inDays: daysBetween(today, day),
      open: rows.filter((row) => row.action === action && !isClosed(row.state.status)),
    }))
    .filter(({ inDays, open }) => inDays <= LOOK_AHEAD_DAYS && open.length > 0)
    .sort((a, b) => a.inDays - b.inDays || a.action.ref.localeCompare(b.action.ref));
}
