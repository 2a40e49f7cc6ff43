import { RowKey, RowState, RowVersion } from '../../plan/model';
import { rowId } from '../../plan/ref';
import { LoadedPlan } from '../../store/planStore';

/** The state that a row is shown with; `version` where the store has told a new one. */
export interface ShownRow {
  readonly key: RowKey;
  readonly state: RowState;
  readonly version?: RowVersion;
}

/** The plan with some rows in another state. A municipal row with an answer of its own no longer follows. */
export function withRows(loaded: LoadedPlan, rows: ReadonlyArray<ShownRow>): LoadedPlan {
  if (rows.length === 0) return loaded;
  const byId = new Map(rows.map((row) => [rowId(row.key), row] as const));
  return {
    ...loaded,
    regional: loaded.regional.map((row) => {
      const shown = byId.get(rowId({ ref: row.ref }));
      return shown ? { ...row, state: shown.state, version: shown.version ?? row.version } : row;
    }),
    municipal: loaded.municipal.map((row) => {
      const shown = byId.get(rowId(row));
      return shown
        ? { ...row, state: shown.state, version: shown.version ?? row.version, follows: false }
        : row;
    }),
  };
}

/** Changes whenever anything that the tab shows was changed by somebody. */
export function fingerprint(loaded: LoadedPlan): string {
  return JSON.stringify([
    loaded.plan,
    loaded.regional.map((row) => row.version),
    loaded.municipal.map((row) => row.version),
    loaded.people,
    loaded.settings,
    loaded.rounds,
  ]);
}
