import { RowKey } from '../plan/model';
import { rowId } from '../plan/ref';
import { ListRow, ListRows, RowAddress } from './listRows';

/** The list in which a row lives. */
export function listOf(row: RowKey): 'actions' | 'municipalActions' {
  return row.municipality === undefined ? 'actions' : 'municipalActions';
}

const NAME_COLUMNS = { actions: 'Ref', municipalActions: 'RowId' } as const;

/**
 * Knows which list item is which row. An item keeps its number for life, so what was once read is kept;
 * whether it still exists shows when it is written.
 */
export class RowIds {
  private readonly known = new Map<string, RowAddress>();

  public constructor(private readonly rows: ListRows) {}

  public learn(row: RowKey, id: number): void {
    this.known.set(rowId(row), { list: listOf(row), id });
  }

  public forget(row: RowKey): void {
    this.known.delete(rowId(row));
  }

  /** The items of rows; a row that is nowhere is absent from the answer. */
  public async find(keys: ReadonlyArray<RowKey>): Promise<ReadonlyMap<string, RowAddress>> {
    const unknown = keys.filter((row) => !this.known.has(rowId(row)));
    if (unknown.length > 0) await this.lookUp(unknown);
    const found = new Map<string, RowAddress>();
    keys.forEach((row) => {
      const address = this.known.get(rowId(row));
      if (address) found.set(rowId(row), address);
    });
    return found;
  }

  private async lookUp(keys: ReadonlyArray<RowKey>): Promise<void> {
    const groups = [
      keys.filter((row) => row.municipality === undefined),
      keys.filter((row) => row.municipality !== undefined),
    ].filter((group) => group.length > 0);
    const answers = await this.rows.read(
      groups.map((group) => {
        const list = listOf(group[0]);
        return { list, filter: { column: NAME_COLUMNS[list], anyOf: group.map(rowId) } };
      }),
    );
    groups.forEach((group, index) => {
      const column = NAME_COLUMNS[listOf(group[0])];
      group.forEach((row) => {
        const item = answers[index].find((candidate: ListRow) => candidate.fields[column] === rowId(row));
        if (item) this.learn(row, item.id);
      });
    });
  }
}
