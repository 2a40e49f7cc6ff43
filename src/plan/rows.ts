import {
  Action,
  MunicipalAction,
  Plan,
  PlanState,
  RowKey,
  RowState,
  RowVersion,
  UNKNOWN_STATE,
} from './model';

/** The municipalities that carry out an action: all of the plan, less those it excepts. */
export function municipalitiesOf(plan: Plan, action: Action): ReadonlyArray<string> {
  return plan.municipalities
    .map((municipality) => municipality.code)
    .filter((code) => !action.exceptMunicipalities.includes(code));
}

/** A municipal row before it is stored: `onbekend`, and following where the action is regional. */
export type NewMunicipalRow = Pick<MunicipalAction, 'ref' | 'municipality' | 'follows' | 'state'>;

/** The municipal rows of a new plan: one per action and municipality, less the exceptions. */
export function newMunicipalRows(plan: Plan): ReadonlyArray<NewMunicipalRow> {
  const rows: NewMunicipalRow[] = [];
  plan.actions.forEach((action) =>
    municipalitiesOf(plan, action).forEach((municipality) =>
      rows.push({ ref: action.ref, municipality, follows: action.reach === 'region', state: UNKNOWN_STATE }),
    ),
  );
  return rows;
}

export function findAction(plan: Plan, ref: string): Action | undefined {
  return plan.actions.find((action) => action.ref === ref);
}

/** A stored row, whichever list it lives in. */
export interface StoredRow {
  readonly state: RowState;
  readonly version: RowVersion;
  readonly follows: boolean;
}

/** The stored row that a key names; undefined when there is none (any more). */
export function findRow(planState: PlanState, key: RowKey): StoredRow | undefined {
  if (key.municipality === undefined) {
    const regional = planState.regional.find((row) => row.ref === key.ref);
    return regional && { state: regional.state, version: regional.version, follows: false };
  }
  return planState.municipal.find((row) => row.ref === key.ref && row.municipality === key.municipality);
}

/** What holds for an action in a municipality: the row's own state, or the regional one that it follows. */
export function effectiveState(planState: PlanState, row: MunicipalAction): RowState {
  if (!row.follows) return row.state;
  const regional = findRow(planState, { ref: row.ref });
  return regional ? regional.state : UNKNOWN_STATE;
}

/** A row that counts: each regional action once, and each row of an action of reach `municipality`. */
export interface CountedRow {
  readonly key: RowKey;
  readonly action: Action;
  readonly state: RowState;
}

/**
 * The rows by which a plan is counted and asked. A regional action counts once; its municipal rows count
 * only inside the band of their action, never beside it.
 */
export function countedRows(planState: PlanState): ReadonlyArray<CountedRow> {
  const regional = new Map(planState.regional.map((row) => [row.ref, row] as const));
  const municipal = new Map<string, MunicipalAction[]>();
  planState.municipal.forEach((row) => {
    const rows = municipal.get(row.ref);
    if (rows) rows.push(row);
    else municipal.set(row.ref, [row]);
  });
  const counted: CountedRow[] = [];
  planState.plan.actions.forEach((action) => {
    if (action.reach === 'region') {
      const row = regional.get(action.ref);
      counted.push({ key: { ref: action.ref }, action, state: row ? row.state : UNKNOWN_STATE });
    } else {
      (municipal.get(action.ref) || []).forEach((row) =>
        counted.push({ key: { ref: action.ref, municipality: row.municipality }, action, state: row.state }),
      );
    }
  });
  return counted;
}

/** The municipal rows of a regional action that deviate from its regional status. */
export function deviationsOf(planState: PlanState, ref: string): ReadonlyArray<MunicipalAction> {
  return planState.municipal.filter((row) => row.ref === ref && !row.follows);
}
