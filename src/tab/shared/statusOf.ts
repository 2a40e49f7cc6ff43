import { CountedRow } from '../../plan/rows';
import { Status } from '../../plan/status';

/** The status that all rows share; undefined when they differ or there are none. */
export function statusOf(rows: ReadonlyArray<Pick<CountedRow, 'state'>>): Status | undefined {
  const [first, ...others] = rows;
  return first && others.every((row) => row.state.status === first.state.status)
    ? first.state.status
    : undefined;
}
