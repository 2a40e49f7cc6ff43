import { ListKey, listSchema } from '../../sharepoint/schema/lists';

/** The columns that are read of a list: its title and those of the schema. */
export function columnsOf(list: ListKey): ReadonlyArray<string> {
  return ['Title', ...listSchema(list).columns.map(({ name }) => name)];
}

/** What a person knows a column by. */
export function columnTitle(list: ListKey, name: string): string {
  return listSchema(list).columns.find((column) => column.name === name)?.title ?? name;
}

/** Lists of which it matters who wrote a row. */
export function needsAuthor(list: ListKey): boolean {
  return list === 'statusUpdates' || list === 'planChanges';
}
