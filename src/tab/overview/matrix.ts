import { countRows, Counts } from '../../plan/counts';
import { IsoDate } from '../../plan/dates';
import { Municipality, Priority } from '../../plan/model';
import { duoOf, Person } from '../../plan/people';
import { countedRows, deviationsOf } from '../../plan/rows';
import { LoadedPlan } from '../../store/planStore';

export interface MatrixCell {
  readonly municipality: Municipality;
  readonly counts: Counts;
}

/** One priority: its regional actions as one band, and its actions of each municipality in a cell each. */
export interface MatrixRow {
  readonly priority: Priority;
  readonly duo: ReadonlyArray<Person>;
  readonly band: Counts;
  /** Municipal rows that deviate from the regional actions of the band. */
  readonly deviations: number;
  readonly cells: ReadonlyArray<MatrixCell>;
}

/** The overview of priorities and municipalities; every counted row stands in exactly one band or cell. */
export function matrixOf(loaded: LoadedPlan, today: IsoDate): ReadonlyArray<MatrixRow> {
  const { plan, people } = loaded;
  const rows = countedRows(loaded);
  return plan.priorities.map((priority) => {
    const own = rows.filter((row) => row.action.priority === priority.number);
    const regional = own.filter((row) => row.key.municipality === undefined);
    const inCell = (code: string): Counts =>
      countRows(
        own.filter((row) => row.key.municipality === code),
        today,
      );
    return {
      priority,
      duo: duoOf(people, priority.number),
      band: countRows(regional, today),
      deviations: regional.reduce((sum, row) => sum + deviationsOf(loaded, row.key.ref).length, 0),
      cells: plan.municipalities.map((municipality) => ({
        municipality,
        counts: inCell(municipality.code),
      })),
    };
  });
}
