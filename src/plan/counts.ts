import { IsoDate } from './dates';
import { isOverdue, isStale, STALE_AFTER_DAYS } from './lateness';
import { CountedRow } from './rows';
import { Status, STATUSES } from './status';

/** How many rows have each status; `overdue` and `stale` are derived and overlap with the statuses. */
export interface Counts {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly overdue: number;
  readonly stale: number;
}

/** Counts rows as given by `countedRows`: a regional action is one, however many municipalities follow it. */
export function countRows(
  rows: ReadonlyArray<CountedRow>,
  today: IsoDate,
  staleAfterDays: number = STALE_AFTER_DAYS,
): Counts {
  const byStatus = {} as Record<Status, number>;
  STATUSES.forEach((status) => (byStatus[status] = 0));
  let overdue = 0;
  let stale = 0;
  rows.forEach(({ action, state }) => {
    byStatus[state.status] += 1;
    if (isOverdue(action, state, today)) overdue += 1;
    if (isStale(action, state, today, staleAfterDays)) stale += 1;
  });
  return { total: rows.length, byStatus, overdue, stale };
}
