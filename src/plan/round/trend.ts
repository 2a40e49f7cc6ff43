import { countRows, Counts } from '../counts';
import { dayInAmsterdam } from '../dates';
import { Round } from '../round';
import { countedRows } from '../rows';
import { frozenPlan, Snapshot } from './snapshot';

/** How a plan stood when a round was frozen. */
export interface TrendPoint {
  readonly round: Round;
  readonly counts: Counts;
}

/** The counts of every round that was frozen, oldest first; a round whose snapshots are not given is left out. */
export function trend(
  rounds: ReadonlyArray<Round>,
  snapshots: ReadonlyArray<Snapshot>,
): ReadonlyArray<TrendPoint> {
  return [...rounds]
    .sort((one, other) => (one.period.start < other.period.start ? -1 : 1))
    .flatMap((round) => {
      const frozen = round.version > 0 ? frozenPlan(round, snapshots) : undefined;
      if (!frozen || round.frozenAt === undefined) return [];
      const day = dayInAmsterdam(new Date(round.frozenAt));
      return [{ round, counts: countRows(countedRows(frozen), day) }];
    });
}
