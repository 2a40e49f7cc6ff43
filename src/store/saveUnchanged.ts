import { ListKey } from '../../sharepoint/schema/lists';
import { canonicalJson } from '../plan/canonicalJson';
import { Problem } from '../plan/problem';
import { Fields, ListRow, ListRows } from './listRows';

/** One thing that several people edit, with the column that names it and how it is read and written. */
export interface Kept<T> {
  readonly list: ListKey;
  readonly key: { readonly column: string; readonly value: string };
  read(fields: Fields): T | undefined;
  write(value: T): Fields;
}

/**
 * Stores a value if what is stored is still what it was changed from; `before` is absent for a new one. Nothing
 * of somebody else is overwritten, and storing the same value again changes nothing.
 * @throws Problem `round.changed`
 */
export async function saveUnchanged<T>(
  rows: ListRows,
  kept: Kept<T>,
  value: T,
  before: T | undefined,
): Promise<void> {
  const row = await find(rows, kept);
  const stored = row && kept.read(row.fields);
  if (stored && isSame(kept, stored, value)) return;
  if (row && !(stored && before && isSame(kept, stored, before))) throw new Problem('round.changed');
  const { list } = kept;
  const [result] = row
    ? await rows.update([{ list, id: row.id, version: row.version, fields: kept.write(value) }])
    : await rows.insert([{ list, fields: kept.write(value) }]);
  if (result.kind === 'written') return;
  if (result.kind === 'failed' && !result.uncertain) throw result.problem;
  // It may have been done all the same, by this attempt or by somebody who wrote the same.
  const now = await find(rows, kept);
  const kind = now && kept.read(now.fields);
  if (kind && isSame(kept, kind, value)) return;
  const overtaken = now !== undefined && now.version !== row?.version;
  throw result.kind === 'failed' && !overtaken ? result.problem : new Problem('round.changed');
}

async function find<T>(rows: ListRows, { list, key }: Kept<T>): Promise<ListRow | undefined> {
  const [found] = await rows.read([{ list, filter: { column: key.column, anyOf: [key.value] } }]);
  return found.find(({ fields }) => fields[key.column] === key.value);
}

/** The same as far as the list keeps it: SharePoint stores whole seconds, for instance. */
function isSame<T>({ read, write }: Kept<T>, one: T, other: T): boolean {
  const [a, b] = [one, other].map((value) => canonicalJson(read(write(value))));
  return a === b;
}
