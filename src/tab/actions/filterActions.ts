import { IsoDate } from '../../plan/dates';
import { isOverdue, isStale } from '../../plan/lateness';
import { Action, PlanState } from '../../plan/model';
import { CountedRow, countedRows, effectiveState } from '../../plan/rows';
import { TabTarget } from '../../plan/tabLink';

/** An action of the list with its rows that pass the filters. */
export interface ListedAction {
  readonly action: Action;
  readonly rows: ReadonlyArray<CountedRow>;
}

type Filters = Pick<TabTarget, 'priority' | 'municipality' | 'status' | 'reach' | 'attention' | 'search'>;

/** The rows to look at: as they are counted, or for one municipality what holds there. */
function rowsOf(planState: PlanState, municipality: string | undefined): ReadonlyArray<CountedRow> {
  if (municipality === undefined) return countedRows(planState);
  const own = planState.municipal.filter((row) => row.municipality === municipality);
  const actions = new Map(planState.plan.actions.map((action) => [action.ref, action] as const));
  return own.flatMap((row) => {
    const action = actions.get(row.ref);
    if (!action) return [];
    const key = row.follows ? { ref: row.ref } : { ref: row.ref, municipality };
    return [{ key, action, state: effectiveState(planState, row) }];
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function matchesSearch({ action, state }: CountedRow, words: ReadonlyArray<string>): boolean {
  if (words.length === 0) return true;
  const text = plain(
    [action.ref, action.heading, action.lead, action.text, action.when, action.subTheme, state.remark]
      .filter(Boolean)
      .join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** The actions of the list under the filters, in the plan's order. The same rows are found as the matrix counts. */
export function filterActions(
  planState: PlanState,
  filters: Filters,
  today: IsoDate,
): ReadonlyArray<ListedAction> {
  const words = plain(filters.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = new Map<string, CountedRow[]>();
  rowsOf(planState, filters.municipality).forEach((row) => {
    const { action, state } = row;
    if (filters.priority !== undefined && action.priority !== filters.priority) return;
    if (filters.reach !== undefined && action.reach !== filters.reach) return;
    if (filters.status !== undefined && state.status !== filters.status) return;
    if (filters.attention === 'overdue' && !isOverdue(action, state, today)) return;
    if (filters.attention === 'stale' && !isStale(action, state, today)) return;
    if (!matchesSearch(row, words)) return;
    const rows = found.get(action.ref);
    if (rows) rows.push(row);
    else found.set(action.ref, [row]);
  });
  return planState.plan.actions.flatMap((action) => {
    const rows = found.get(action.ref);
    return rows ? [{ action, rows }] : [];
  });
}

/** How many filters are set, besides the search. */
export function countFilters({ priority, municipality, status, reach, attention }: TabTarget): number {
  return [priority, municipality, status, reach, attention].filter((value) => value !== undefined).length;
}
