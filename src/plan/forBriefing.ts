import { daysBetween, IsoDate } from './dates';
import { deadlineOf, isOverdue } from './lateness';
import { PlanState } from './model';
import { countedRows, CountedRow } from './rows';

/** Whether something stands in the way of a row: said so by its status, or in words. */
function isBlocked({ state }: CountedRow): boolean {
  return state.status === 'geblokkeerd' || (state.blocker ?? '').trim() !== '';
}

/**
 * The rows that a portfolio holder is briefed about: late, and something is in the way that the officials cannot
 * take away themselves. Latest first. Whose they are follows from the action (`holderOfAction`).
 */
export function forBriefing(planState: PlanState, today: IsoDate): ReadonlyArray<CountedRow> {
  const daysLate = ({ action }: CountedRow): number => daysBetween(deadlineOf(action) ?? today, today);
  return countedRows(planState)
    .filter((row) => isOverdue(row.action, row.state, today) && isBlocked(row))
    .sort((a, b) => daysLate(b) - daysLate(a));
}
