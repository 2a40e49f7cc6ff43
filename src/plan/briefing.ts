import { addDays, dayInAmsterdam, IsoDate } from './dates';
import { holdsAction } from './holders';
import { deadlineOf, isOverdue } from './lateness';
import { PlanState } from './model';
import { countedRows, CountedRow } from './rows';
import { isClosed } from './status';

/** What a portfolio holder is told about his (sub-)themes; always in this order. */
export interface Briefing {
  /** What was answered since the last time, newest first. */
  readonly sinceLast: ReadonlyArray<CountedRow>;
  /** On track or done, and not late. */
  readonly onTrack: ReadonlyArray<CountedRow>;
  /** Late, delayed or blocked: the longest late first. */
  readonly late: ReadonlyArray<CountedRow>;
  /** What somebody has to decide: a proposed date, something that blocks, a condition. */
  readonly decisions: ReadonlyArray<CountedRow>;
  /** What must be done within the coming quarter, soonest first. */
  readonly coming: ReadonlyArray<CountedRow>;
  /** All his rows. */
  readonly rows: ReadonlyArray<CountedRow>;
}

/** Days of a quarter. */
const QUARTER = 91;

/** The briefing of a portfolio holder about the actions that he holds on a day. */
export function briefingOf(
  planState: PlanState,
  holderName: string,
  since: IsoDate,
  today: IsoDate,
): Briefing {
  const rows = countedRows(planState).filter(({ action }) =>
    holdsAction(planState.plan, holderName, action, today),
  );
  const deadline = ({ action }: CountedRow): string => deadlineOf(action) ?? '9999';
  const byDeadline = (a: CountedRow, b: CountedRow): number => deadline(a).localeCompare(deadline(b));
  const isLate = ({ action, state }: CountedRow): boolean =>
    isOverdue(action, state, today) || state.status === 'vertraagd' || state.status === 'geblokkeerd';
  return {
    rows,
    sinceLast: rows
      .filter(
        ({ state }) => state.updatedAt !== undefined && dayInAmsterdam(new Date(state.updatedAt)) >= since,
      )
      .sort((a, b) => (b.state.updatedAt ?? '').localeCompare(a.state.updatedAt ?? '')),
    onTrack: rows.filter(
      (row) => !isLate(row) && (row.state.status === 'opSchema' || row.state.status === 'afgerond'),
    ),
    late: rows.filter(isLate).sort(byDeadline),
    decisions: rows.filter(
      ({ action, state }) =>
        !isClosed(state.status) &&
        (state.proposedEnd !== undefined ||
          state.status === 'geblokkeerd' ||
          (action.condition?.state === 'open' && (deadlineOf(action) ?? '9999') < today)),
    ),
    coming: rows
      .filter(
        (row) =>
          !isClosed(row.state.status) && deadline(row) >= today && deadline(row) <= addDays(today, QUARTER),
      )
      .sort(byDeadline),
  };
}
