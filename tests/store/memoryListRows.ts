import { LISTS, listSchema, ListKey } from '../../sharepoint/schema/lists';
import { Problem } from '../../src/plan/problem';
import { Fields, ListRow, ListRows, RowAuthor, RowFilter, WriteResult } from '../../src/store/listRows';

/** What happens to one write instead of its success. */
export type Mishap =
  /** It is done, but the answer never comes. */
  | 'answerLost'
  /** It is refused for lack of rights. */
  | 'forbidden'
  /** The connection breaks before it is done. */
  | 'connectionLost';

/** Lists in memory with versions and unique columns, as SharePoint keeps them. */
export class MemoryListRows implements ListRows {
  public readonly requests: string[] = [];
  /** Asked before each write. */
  public mishap: (write: { kind: 'insert' | 'update'; list: ListKey; fields: Fields }) => Mishap | undefined =
    () => undefined;
  /** Called before updates are made, to let somebody be quicker. */
  public beforeUpdate: () => void = () => undefined;
  public author: RowAuthor | undefined = { name: 'UVP-tracker', isApp: true };
  private readonly lists = new Map<ListKey, ListRow[]>(LISTS.map(({ key }) => [key, []]));
  private lastId = 0;

  public rowsOf(list: ListKey): ListRow[] {
    return this.lists.get(list) as ListRow[];
  }

  public put(list: ListKey, fields: Fields): ListRow {
    const id = (this.lastId += 1);
    const row: ListRow = { id, version: `"item-${id},1"`, fields, author: this.author };
    this.rowsOf(list).push(row);
    return row;
  }

  public change(list: ListKey, id: number, fields: Fields): ListRow {
    const rows = this.rowsOf(list);
    const at = rows.findIndex((row) => row.id === id);
    const [name, count] = rows[at].version.replace(/"/g, '').split(',');
    rows[at] = {
      ...rows[at],
      version: `"${name},${Number(count) + 1}"`,
      fields: { ...rows[at].fields, ...fields },
    };
    return rows[at];
  }

  public remove(list: ListKey, id: number): void {
    this.lists.set(
      list,
      this.rowsOf(list).filter((row) => row.id !== id),
    );
  }

  public async read(queries: Parameters<ListRows['read']>[0]) {
    this.requests.push(`read ${queries.map(({ list }) => list).join(',')}`);
    return queries.map(({ list, filter }) => this.rowsOf(list).filter((row) => matches(row, filter)));
  }

  public async readById(addresses: Parameters<ListRows['readById']>[0]) {
    this.requests.push(`readById ${addresses.map(({ list }) => list).join(',')}`);
    return addresses.map(({ list, id }) => this.rowsOf(list).find((row) => row.id === id));
  }

  public async insert(rows: Parameters<ListRows['insert']>[0]) {
    this.requests.push(`insert ${rows.map(({ list }) => list).join(',')}`);
    return rows.map(({ list, fields }): WriteResult => {
      const mishap = this.mishap({ kind: 'insert', list, fields });
      if (mishap === 'forbidden') return forbidden;
      if (mishap === 'connectionLost') return connectionLost;
      const taken = listSchema(list).columns.some(
        ({ name, unique }) => unique && this.rowsOf(list).some((row) => row.fields[name] === fields[name]),
      );
      if (taken) {
        return {
          kind: 'failed',
          problem: new Problem('store.unexpected', { status: 400 }),
          uncertain: true,
        };
      }
      const row = this.put(list, fields);
      return mishap === 'answerLost' ? connectionLost : { kind: 'written', id: row.id, version: row.version };
    });
  }

  public async update(changes: Parameters<ListRows['update']>[0]) {
    this.requests.push(`update ${changes.map(({ list }) => list).join(',')}`);
    this.beforeUpdate();
    return changes.map(({ list, id, version, fields }): WriteResult => {
      const mishap = this.mishap({ kind: 'update', list, fields });
      if (mishap === 'forbidden') return forbidden;
      if (mishap === 'connectionLost') return connectionLost;
      const row = this.rowsOf(list).find((candidate) => candidate.id === id);
      if (!row) return { kind: 'gone' };
      if (version !== undefined && version !== row.version) return { kind: 'changed' };
      const changed = this.change(list, id, fields);
      return mishap === 'answerLost' ? connectionLost : { kind: 'written', id, version: changed.version };
    });
  }
}

const forbidden: WriteResult = {
  kind: 'failed',
  problem: new Problem('store.forbidden'),
  uncertain: false,
};
const connectionLost: WriteResult = {
  kind: 'failed',
  problem: new Problem('store.unreachable', { host: 'localhost' }),
  uncertain: true,
};

function matches(row: ListRow, filter: RowFilter | undefined): boolean {
  if (!filter) return true;
  const value = String(row.fields[filter.column] ?? '');
  return 'anyOf' in filter
    ? filter.anyOf.includes(value)
    : new Date(value).getTime() >= new Date(filter.from).getTime();
}
