import { countRows } from '../../plan/counts';
import { IsoDate } from '../../plan/dates';
import { CountedRow } from '../../plan/rows';
import { SplitCounts } from './lines';

/** Counts regional actions and municipal actions side by side. */
export function splitCounts(
  rows: ReadonlyArray<CountedRow>,
  today: IsoDate,
  staleAfterDays?: number,
): SplitCounts {
  return {
    regional: countRows(
      rows.filter(({ action }) => action.reach === 'region'),
      today,
      staleAfterDays,
    ),
    municipal: countRows(
      rows.filter(({ action }) => action.reach === 'municipality'),
      today,
      staleAfterDays,
    ),
  };
}
