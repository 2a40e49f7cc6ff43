import { IsoInstant } from '../plan/dates';
import { Problem } from '../plan/problem';
import { Round } from '../plan/round';
import { ofVersion, Snapshot, snapshotHash, snapshotsOf } from '../plan/round/snapshot';
import { checkFreeze, frozenRound } from '../plan/round/transitions';
import { PlanStore } from './planStore';
import { StoreProgress } from './roundStore';

export interface FreezeWish {
  readonly at: IsoInstant;
  /** Needed when a summary is not agreed. */
  readonly reason?: string;
  readonly onProgress?: (progress: StoreProgress) => void;
}

/**
 * Freezes a round: every row of the plan as it is now, then the round with the hash over what was read back.
 * Until that last write the round is not frozen; freezing again completes what stopped halfway.
 * @throws Problem `round.notEditing`, `round.notAgreed`, `round.changed`, `round.notKept`
 */
export async function freezeRound(
  store: PlanStore,
  round: Round,
  { at, reason, onProgress }: FreezeWish,
): Promise<Round> {
  const [loaded, parts, earlier] = await Promise.all([
    store.load(),
    store.roundParts(round.code),
    store.snapshots([round.code]),
  ]);
  checkFreeze(round, parts, loaded.plan.priorities, reason);

  const of = (version: number): ReadonlyArray<Snapshot> =>
    snapshotsOf(loaded, parts, { code: round.code, version });
  const version = nextVersion(round, earlier, of);
  const snapshots = of(version);
  await store.saveSnapshots(snapshots, onProgress);

  const named = { code: round.code, version };
  const hash = await snapshotHash(named, snapshots);
  const kept = ofVersion(named, await store.snapshots([round.code]));
  if ((await snapshotHash(named, kept)) !== hash) throw new Problem('round.notKept');

  const frozen = frozenRound(round, { at, hash, version, reason });
  await store.saveRound(frozen, round);
  return frozen;
}

/** An attempt that stopped halfway is completed; if the plan was changed since, its rows stay as they are and are not used. */
function nextVersion(
  { code, version: last }: Round,
  earlier: ReadonlyArray<Snapshot>,
  of: (version: number) => ReadonlyArray<Snapshot>,
): number {
  for (let version = last + 1; ; version += 1) {
    const wanted = new Map(of(version).map(({ row, content }) => [row, content] as const));
    const begun = ofVersion({ code, version }, earlier);
    if (begun.every(({ row, content }) => wanted.get(row) === content)) return version;
  }
}
