import { IsoDate } from '../../plan/dates';
import { deadlineOf } from '../../plan/lateness';
import { PlanState, RowState } from '../../plan/model';
import { rowId } from '../../plan/ref';
import { CountedRow, countedRows } from '../../plan/rows';

/** The text of a blocker, else of a remark; undefined when nothing was written. */
export function givenReason(state: RowState): string | undefined {
  return [state.blocker, state.remark].find((text) => text !== undefined && text.trim() !== '');
}

/** Finds the state that a row had in an earlier plan. */
export function stateThen(before: PlanState): (row: CountedRow) => RowState | undefined {
  const rows = new Map(countedRows(before).map((row) => [rowId(row.key), row.state] as const));
  return ({ key }) => rows.get(rowId(key));
}

/** The deadline of a row, when it lies after one day and at the latest on another. */
export function endsBetween({ action }: CountedRow, after: IsoDate, until: IsoDate): boolean {
  const deadline = deadlineOf(action);
  return deadline !== undefined && deadline > after && deadline <= until;
}
