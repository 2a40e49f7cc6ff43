import { ListKey } from '../../sharepoint/schema/lists';
import { Problem } from '../plan/problem';
import { Fields, ListRow, ListRows } from './listRows';

/** Adds an item under its unique key, or changes the one that has it; delivered again it changes nothing. */
export async function saveByKey(
  rows: ListRows,
  list: ListKey,
  keyColumn: string,
  fields: Fields,
): Promise<void> {
  const known = await itemWith(rows, list, keyColumn, fields[keyColumn]);
  if (known) return change(rows, list, known, fields);
  const [result] = await rows.insert([{ list, fields }]);
  if (result.kind !== 'failed') return;
  // A key that is taken and an answer that was lost look the same: what stands there now tells.
  const stored = result.uncertain ? await itemWith(rows, list, keyColumn, fields[keyColumn]) : undefined;
  if (!stored) throw result.problem;
  await change(rows, list, stored, fields);
}

async function itemWith(
  rows: ListRows,
  list: ListKey,
  column: string,
  value: unknown,
): Promise<ListRow | undefined> {
  const [found] = await rows.read([{ list, filter: { column, anyOf: [String(value)] } }]);
  return found.find(({ fields }) => fields[column] === value);
}

async function change(rows: ListRows, list: ListKey, item: ListRow, fields: Fields): Promise<void> {
  const [result] = await rows.update([{ list, id: item.id, version: item.version, fields }]);
  if (result.kind === 'failed') throw result.problem;
  if (result.kind !== 'written') throw new Problem('update.conflict');
}
