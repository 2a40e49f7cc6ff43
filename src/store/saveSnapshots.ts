import { Snapshot, snapshotId } from '../plan/round/snapshot';
import { chunks } from './chunks';
import { snapshotToFields } from './fields/snapshotFields';
import { ListRows } from './listRows';
import { StoreProgress } from './roundStore';

const ROWS_PER_STEP = 100;
/** What may or may not have been done is looked up and tried once more. */
const ATTEMPTS = 2;

/** Adds the snapshots that are not there yet, by their own ids; nothing that is there is changed. */
export async function saveSnapshots(
  rows: ListRows,
  snapshots: ReadonlyArray<Snapshot>,
  onProgress: (progress: StoreProgress) => void = () => undefined,
): Promise<void> {
  const total = snapshots.length;
  for (let attempt = 1; ; attempt += 1) {
    const stored = await storedIds(rows, snapshots);
    const missing = snapshots.filter((snapshot) => !stored.has(snapshotId(snapshot)));
    let done = total - missing.length;
    let uncertain = false;
    onProgress({ done, total });
    for (const group of chunks(missing, ROWS_PER_STEP)) {
      const results = await rows.insert(
        group.map((snapshot) => ({ list: 'snapshots', fields: snapshotToFields(snapshot) })),
      );
      const failed = results.find((result) => result.kind === 'failed');
      if (failed?.kind === 'failed') {
        if (!failed.uncertain || attempt >= ATTEMPTS) throw failed.problem;
        uncertain = true;
      }
      onProgress({ done: (done += group.length), total });
    }
    if (!uncertain) return;
  }
}

async function storedIds(rows: ListRows, snapshots: ReadonlyArray<Snapshot>): Promise<ReadonlySet<string>> {
  const rounds = [...new Set(snapshots.map(({ round }) => round))];
  if (rounds.length === 0) return new Set();
  const [found] = await rows.read([{ list: 'snapshots', filter: { column: 'RoundCode', anyOf: rounds } }]);
  return new Set(found.map(({ fields }) => String(fields.SnapshotId)));
}
