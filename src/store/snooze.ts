import { IsoDate } from '../plan/dates';
import { RowKey } from '../plan/model';
import { Problem } from '../plan/problem';
import { rowId } from '../plan/ref';
import { dayToStored } from './dates';
import { ListRows } from './listRows';
import { RowIds } from './rowIds';

/** Sets or ends the snooze of rows; it says nothing about their status, so it needs no version. */
export async function snooze(
  rows: ListRows,
  ids: RowIds,
  keys: ReadonlyArray<RowKey>,
  until: IsoDate | undefined,
): Promise<void> {
  const addresses = await ids.find(keys);
  const changes = keys.map((key) => {
    const address = addresses.get(rowId(key));
    if (!address) throw new Problem('row.notFound', { row: rowId(key) });
    return { ...address, fields: { SnoozedUntil: until === undefined ? null : dayToStored(until) } };
  });
  const results = await rows.update(changes);
  results.forEach((result, at) => {
    if (result.kind === 'failed') throw result.problem;
    if (result.kind === 'gone') throw new Problem('row.notFound', { row: rowId(keys[at]) });
  });
}
