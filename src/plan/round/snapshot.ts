import { canonicalJson } from '../canonicalJson';
import { Action, MunicipalAction, Plan, PlanState, RegionalRow, RowState } from '../model';
import { priorityCode, rowId } from '../ref';
import { Round } from '../round';
import { effectiveState } from '../rows';
import { sha256 } from '../sha256';
import { Status } from '../status';
import { RoundPart } from './roundPart';

/** The frozen content of one row. It is text, so that its hash never depends on who reads it. */
export interface Snapshot {
  /** Code of the round. */
  readonly round: string;
  /** Which freezing of that round. */
  readonly version: number;
  /** Id of the row; `plan` for the head of the plan, `deel/P1` for what the round says about a priority. */
  readonly row: string;
  readonly status?: Status;
  /** Canonical JSON. */
  readonly content: string;
}

const PLAN_ROW = 'plan';
const PART_PREFIX = 'deel/';

/** `2025-1|1|P1.07/DRU`: the same row frozen again in the same version is the same snapshot. */
export function snapshotId({ round, version, row }: Pick<Snapshot, 'round' | 'version' | 'row'>): string {
  return `${round}|${version}|${row}`;
}

/** The inverse of {@link snapshotId}. */
export function parseSnapshotId(id: string): Pick<Snapshot, 'round' | 'version' | 'row'> | undefined {
  const match = /^([^|]+)\|(\d+)\|(.+)$/.exec(id);
  return match ? { round: match[1], version: Number(match[2]), row: match[3] } : undefined;
}

/**
 * Every row of a plan as it is now: the head of the plan, each action with its regional state, each row of a
 * municipality, withdrawn ones too, and what the round says about each priority.
 */
export function snapshotsOf(
  planState: PlanState,
  parts: ReadonlyArray<RoundPart>,
  at: Pick<Round, 'code' | 'version'>,
): ReadonlyArray<Snapshot> {
  const { actions, ...head } = planState.plan;
  const regional = new Map(planState.regional.map((row) => [row.ref, row.state] as const));
  const snapshot = (row: string, content: unknown, status?: Status): Snapshot => ({
    round: at.code,
    version: at.version,
    row,
    ...(status === undefined ? {} : { status }),
    content: canonicalJson(content),
  });
  return [
    snapshot(PLAN_ROW, head),
    ...actions.map((action, order) => {
      const state = regional.get(action.ref);
      return snapshot(action.ref, { action, order, state }, state?.status);
    }),
    ...planState.municipal.map((row) => {
      const { ref, municipality, follows, state } = row;
      return snapshot(
        rowId(row),
        { ref, municipality, follows, state },
        effectiveState(planState, row).status,
      );
    }),
    ...parts.map((part) => snapshot(`${PART_PREFIX}${priorityCode(part.priority)}`, part)),
  ];
}

/** The hash over all rows of one version, whatever the order in which they are read. */
export async function snapshotHash(
  at: Pick<Round, 'code' | 'version'>,
  snapshots: ReadonlyArray<Snapshot>,
): Promise<string> {
  const rows = ofVersion(at, snapshots)
    .map(({ row, content }) => `${row}\t${content}`)
    .sort((one, other) => (one < other ? -1 : 1));
  return sha256([`${at.code}|${at.version}`, ...rows].join('\n'));
}

/** Whether the snapshots are still what was frozen: the round's own hash, which its report prints too. */
export async function isIntact(round: Round, snapshots: ReadonlyArray<Snapshot>): Promise<boolean> {
  return round.hash !== undefined && (await snapshotHash(round, snapshots)) === round.hash;
}

/** The snapshots of one freezing of a round. */
export function ofVersion(
  at: Pick<Round, 'code' | 'version'>,
  snapshots: ReadonlyArray<Snapshot>,
): ReadonlyArray<Snapshot> {
  return snapshots.filter(({ round, version }) => round === at.code && version === at.version);
}

/** A plan and what a round said about it, as they were when the round was frozen. */
export interface FrozenPlan extends PlanState {
  readonly parts: ReadonlyArray<RoundPart>;
}

/** The plan as it was frozen; undefined when its head is not among the snapshots. */
export function frozenPlan(
  at: Pick<Round, 'code' | 'version'>,
  snapshots: ReadonlyArray<Snapshot>,
): FrozenPlan | undefined {
  let head: Omit<Plan, 'actions'> | undefined;
  const actions: { readonly action: Action; readonly order: number }[] = [];
  const regional: RegionalRow[] = [];
  const municipal: MunicipalAction[] = [];
  const parts: RoundPart[] = [];
  ofVersion(at, snapshots).forEach(({ row, content }) => {
    if (row === PLAN_ROW) head = JSON.parse(content) as Omit<Plan, 'actions'>;
    else if (row.startsWith(PART_PREFIX)) parts.push(JSON.parse(content) as RoundPart);
    else if (row.includes('/')) {
      municipal.push({ ...(JSON.parse(content) as Omit<MunicipalAction, 'version'>), version: '' });
    } else {
      const { action, order, state } = JSON.parse(content) as FrozenAction;
      actions.push({ action, order });
      if (state) regional.push({ ref: action.ref, state, version: '' });
    }
  });
  return (
    head && {
      plan: {
        ...head,
        actions: actions.sort((one, other) => one.order - other.order).map(({ action }) => action),
      },
      regional,
      municipal,
      parts,
    }
  );
}

interface FrozenAction {
  readonly action: Action;
  readonly order: number;
  readonly state?: RowState;
}
