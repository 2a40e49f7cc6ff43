import { Action, MunicipalAction, PlanState, RowState, UNKNOWN_STATE } from '../../plan/model';

/** The state of one action in one municipality. */
export interface MunicipalState {
  readonly municipality: string;
  readonly state: RowState;
}

/** What is known of an action: its own rows, never a row that only follows. */
export interface ActionRows {
  /** The regional state; absent for an action of each municipality. */
  readonly regional?: RowState;
  /** Each municipality for an action of each municipality; only the deviations for a regional one. */
  readonly municipal: ReadonlyArray<MunicipalState>;
}

/** Finds the rows of any action without searching the whole plan again for each. */
export function actionRowsOf(planState: PlanState): (action: Action) => ActionRows {
  const regional = new Map(planState.regional.map((row) => [row.ref, row.state] as const));
  const municipal = new Map<string, MunicipalAction[]>();
  planState.municipal.forEach((row) => {
    const known = municipal.get(row.ref);
    if (known) known.push(row);
    else municipal.set(row.ref, [row]);
  });
  return (action) => {
    const rows = (municipal.get(action.ref) ?? []).filter(
      (row) => action.reach === 'municipality' || !row.follows,
    );
    return {
      regional: action.reach === 'region' ? (regional.get(action.ref) ?? UNKNOWN_STATE) : undefined,
      municipal: rows.map(({ municipality, state }) => ({ municipality, state })),
    };
  };
}
