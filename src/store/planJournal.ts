import { PlanChange, PlanChangeEntry } from '../plan/planChange';
import { changeFromFields, conflictOfChange } from './fields/planChangeFields';
import { ListRow, ListRows, RowsQuery } from './listRows';
import { ChangeFilter } from './planStore';

/** The entries of Planwijzigingen with their marks, in the order in which they were appended. */
export function changesFromRows(rows: ReadonlyArray<ListRow>): ReadonlyArray<PlanChangeEntry> {
  const changes: PlanChange[] = [];
  const conflicting = new Set<string>();
  // A row may have been found by two of its columns.
  const once = new Map(rows.map((row) => [row.id, row] as const));
  [...once.values()]
    .sort((one, other) => one.id - other.id)
    .forEach(({ fields, author }) => {
      const change = changeFromFields(fields, author);
      if (change) changes.push(change);
      const refersTo = conflictOfChange(fields);
      if (refersTo !== undefined) conflicting.add(refersTo);
    });
  return changes.map((change) => ({ ...change, conflicting: conflicting.has(change.id) }));
}

/** Changes of the plan as people read them, newest first. */
export async function planChanges(
  rows: ListRows,
  { ref, round, since }: ChangeFilter = {},
): Promise<ReadonlyArray<PlanChangeEntry>> {
  const by = (column: string, value: string): RowsQuery => ({
    list: 'planChanges',
    filter: { column, anyOf: [value] },
  });
  const queries: RowsQuery[] =
    ref !== undefined
      ? [by('Ref', ref), by('NewRef', ref)]
      : round !== undefined
        ? [by('RoundCode', round)]
        : [
            {
              list: 'planChanges',
              filter: since === undefined ? undefined : { column: 'GivenAt', from: since },
            },
          ];
  return changesFromRows((await rows.read(queries)).flat())
    .filter((change) => (round === undefined || change.round === round) && (since ?? '') <= change.at)
    .reverse();
}
