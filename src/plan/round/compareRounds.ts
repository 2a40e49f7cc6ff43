import { daysBetween, IsoDate } from '../dates';
import { deadlineOf } from '../lateness';
import { Action, Period, PlanState } from '../model';
import { rowId } from '../ref';
import { CountedRow, countedRows, findAction } from '../rows';
import { isClosed } from '../status';

/** What was to be done by the end of a period, and what became of it. Rows count as everywhere: a regional action once. */
export interface Promised {
  readonly promised: number;
  readonly done: number;
  readonly withdrawn: number;
  /** Its deadline was moved to after the period. */
  readonly postponed: number;
}

/** An action whose deadline is another one than before. */
export interface Shift {
  readonly ref: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Calendar days, later is positive; absent when there was or is no deadline. */
  readonly days?: number;
}

export interface RoundComparison {
  readonly total: Promised;
  readonly byPriority: ReadonlyArray<Promised & { readonly priority: number }>;
  /** By code; without one the regional actions. */
  readonly byMunicipality: ReadonlyArray<Promised & { readonly municipality?: string }>;
  readonly shifts: ReadonlyArray<Shift>;
  /** Refs of actions that came into the plan, and that left it. */
  readonly added: ReadonlyArray<string>;
  readonly removed: ReadonlyArray<string>;
}

type Fate = 'done' | 'withdrawn' | 'postponed' | 'open';

interface PromisedRow {
  readonly row: CountedRow;
  readonly fate: Fate;
}

/**
 * Compares the plan as it was frozen before with how it stands now (or in a later round). Promised is what was
 * not closed then, waits for no open condition, and had its deadline at the latest on the last day of `period`.
 */
export function compareRounds(before: PlanState, now: PlanState, period: Period): RoundComparison {
  const rowsNow = new Map(countedRows(now).map((row) => [rowId(row.key), row] as const));
  const promised = countedRows(before)
    .filter((row) => isPromised(row, period.end))
    .map((row): PromisedRow => ({ row, fate: fateOf(rowsNow.get(rowId(row.key)), period.end) }));
  const refs = (state: PlanState): ReadonlyArray<string> => state.plan.actions.map(({ ref }) => ref);
  return {
    total: count(promised),
    byPriority: before.plan.priorities.map(({ number }) => ({
      priority: number,
      ...count(promised.filter(({ row }) => row.action.priority === number)),
    })),
    byMunicipality: [undefined, ...before.plan.municipalities.map(({ code }) => code)].map(
      (municipality) => ({
        ...(municipality === undefined ? {} : { municipality }),
        ...count(promised.filter(({ row }) => row.key.municipality === municipality)),
      }),
    ),
    shifts: before.plan.actions.flatMap((action) => shiftOf(action, findAction(now.plan, action.ref)) ?? []),
    added: refs(now).filter((ref) => !refs(before).includes(ref)),
    removed: refs(before).filter((ref) => !refs(now).includes(ref)),
  };
}

function isPromised({ action, state }: CountedRow, lastDay: IsoDate): boolean {
  const deadline = deadlineOf(action);
  if (deadline === undefined || deadline > lastDay || isClosed(state.status)) return false;
  return action.condition?.state !== 'open';
}

/** A row that is gone was withdrawn with its action. */
function fateOf(now: CountedRow | undefined, lastDay: IsoDate): Fate {
  if (!now || now.state.status === 'vervallen') return 'withdrawn';
  if (now.state.status === 'afgerond') return 'done';
  const deadline = deadlineOf(now.action);
  return deadline === undefined || deadline > lastDay ? 'postponed' : 'open';
}

function count(rows: ReadonlyArray<PromisedRow>): Promised {
  const having = (fate: Fate): number => rows.filter((row) => row.fate === fate).length;
  return {
    promised: rows.length,
    done: having('done'),
    withdrawn: having('withdrawn'),
    postponed: having('postponed'),
  };
}

function shiftOf(before: Action, now: Action | undefined): Shift | undefined {
  if (!now) return undefined;
  const from = deadlineOf(before);
  const to = deadlineOf(now);
  if (from === to) return undefined;
  return {
    ref: before.ref,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(from === undefined || to === undefined ? {} : { days: daysBetween(from, to) }),
  };
}
