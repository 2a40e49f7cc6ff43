import { isIntact, ofVersion } from '../../src/plan/round/snapshot';
import { LoadedPlan, PlanStore } from '../../src/store/planStore';
import { error, Finding, ok } from './finding';

/** Whether what was frozen in each round is still what it was, by the hash that its report prints. */
export async function checkRounds(
  store: PlanStore,
  { rounds }: Pick<LoadedPlan, 'rounds'>,
): Promise<ReadonlyArray<Finding>> {
  const frozen = rounds.filter(({ hash }) => hash !== undefined);
  if (frozen.length === 0) return [ok('noFrozenRound')];
  const snapshots = await store.snapshots(frozen.map(({ code }) => code));
  return Promise.all(
    frozen.map(async (round) => {
      const { title, hash = '' } = round;
      const count = ofVersion(round, snapshots).length;
      if (count === 0) return error('frozenGone', { title });
      return (await isIntact(round, snapshots))
        ? ok('frozenIntact', { title, count, hash: hash.slice(0, 12) })
        : error('frozenTampered', { title, hash: hash.slice(0, 12) });
    }),
  );
}
