import type { SQLInputValue } from 'node:sqlite';
import { StoreError } from '../errors';
import type { Field, FieldValue, ItemQuery, PagePosition, SandboxSite } from '../store';
import { toColumn } from '../values';
import type { Database, Row } from './database';
import { type ColumnFinder, type Condition, filterTranslator, type QueryColumn } from './filterSql';
import { fieldColumn, itemTable, type ListRow } from './rows';

/** A query may touch no more rows than this, unless an index finds them. */
export const LIST_VIEW_THRESHOLD = 5000;

/** One page of rows, and where the next begins. */
export interface RowPage {
  readonly rows: Row[];
  readonly next?: PagePosition;
}

/** Runs a query over one list, as far as the list view threshold lets it. */
export function queryRows(
  db: Database,
  site: SandboxSite,
  list: ListRow,
  fields: ReadonlyArray<Field>,
  query: ItemQuery,
  readableScopes: ReadonlyArray<number> | undefined,
): RowPage {
  const table = itemTable(list);
  const column = columnFinder(list, fields);
  const translator = filterTranslator(column, site.timeZone);
  const filter = query.filter && translator.toSql(query.filter);
  const order = (query.orderBy ?? [])
    .map(({ field, descending }) => ({ ...column(field), descending }))
    .filter((each) => !(each.sql === 'id' && !each.descending));

  const refuseUnindexed = query.unindexed === 'refuse';
  if (list.item_count > LIST_VIEW_THRESHOLD || refuseUnindexed) {
    const narrowed = filter && query.filter ? narrowedTo(translator.indexedParts(query.filter)) : undefined;
    if (filter && refuseUnindexed && narrowed === undefined) {
      throw new StoreError('unindexedFilter', 'the filter has no indexed column');
    }
    if (list.item_count > LIST_VIEW_THRESHOLD) {
      const cheapFilter = !filter || (narrowed !== undefined && narrowed <= LIST_VIEW_THRESHOLD);
      const cheapOrder = order.every((each) => each.indexed) || (narrowed ?? Infinity) <= LIST_VIEW_THRESHOLD;
      if (!cheapFilter || !cheapOrder || query.top > LIST_VIEW_THRESHOLD) {
        throw new StoreError('viewThreshold', 'the list view threshold is exceeded');
      }
    }
  }

  const conditions: Condition[] = [
    ...(filter ? [filter] : []),
    ...(readableScopes ? [{ sql: `scope IN (${readableScopes.join(',')})`, values: [] }] : []),
    ...(query.after ? [afterPosition(order, query.after)] : []),
  ];
  const where = conditions.length ? `WHERE ${conditions.map((each) => each.sql).join(' AND ')}` : '';
  const orderBy = [...order.map((each) => `${each.sql}${each.descending ? ' DESC' : ''}`), 'id'].join(', ');
  const found = db.all(
    `SELECT * FROM ${table} ${where} ORDER BY ${orderBy} LIMIT ?`,
    ...conditions.flatMap((each) => each.values),
    query.top + 1,
  );
  const rows = found.slice(0, query.top);
  const last = rows[rows.length - 1];
  if (found.length <= query.top || !last) return { rows };
  return { rows, next: { id: last.id as number, values: order.map((each) => valueOf(last, each)) } };

  /** The fewest rows that one of the indexed conditions leaves, each tried until one is few enough. */
  function narrowedTo(parts: ReturnType<typeof translator.indexedParts>): number | undefined {
    let fewest: number | undefined;
    for (const part of parts) {
      const { sql, values } = translator.toSql(part);
      const counted = db.get(
        `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${sql} LIMIT ${LIST_VIEW_THRESHOLD + 1})`,
        ...values,
      )?.n as number;
      fewest = Math.min(fewest ?? counted, counted);
      if (fewest <= LIST_VIEW_THRESHOLD) return fewest;
    }
    return fewest;
  }

  function valueOf(row: Row, each: QueryColumn): FieldValue {
    const plain = /^(?:"(.+)"|(\w+))$/.exec(each.sql);
    const name = plain && (plain[1] ?? plain[2]);
    if (name) return row[name] as FieldValue;
    return db.get(`SELECT ${each.sql} AS value FROM ${table} WHERE id = ?`, row.id as number)
      ?.value as FieldValue;
  }
}

type OrderColumn = QueryColumn & { readonly descending: boolean };

/** Rows that come after a position in an order; rows without a value come first, going up. */
function afterPosition(order: ReadonlyArray<OrderColumn>, position: PagePosition): Condition {
  const keys: OrderColumn[] = [...order, { sql: 'id', type: 'Counter', indexed: true, descending: false }];
  const values = [...position.values, position.id];
  const alternatives: string[] = [];
  const used: SQLInputValue[] = [];
  keys.forEach((key, index) => {
    const value = toColumn(values[index] ?? null);
    const beyond = key.descending
      ? value === null
        ? undefined
        : `(${key.sql} < ? OR ${key.sql} IS NULL)`
      : value === null
        ? `${key.sql} IS NOT NULL`
        : `${key.sql} > ?`;
    if (beyond === undefined) return;
    const equal = keys.slice(0, index).map((each) => `${each.sql} IS ?`);
    alternatives.push(`(${[...equal, beyond].join(' AND ')})`);
    used.push(...values.slice(0, index).map((each) => toColumn(each ?? null)));
    if (value !== null) used.push(value);
  });
  return { sql: `(${alternatives.join(' OR ')})`, values: used };
}

/** Finds the SQL of the names that a filter or order may use. */
function columnFinder(list: ListRow, fields: ReadonlyArray<Field>): ColumnFinder {
  const path = `'${list.url.replace(/'/g, "''")}' || CASE folder WHEN '' THEN '' ELSE '/' || folder END`;
  const system: Record<string, QueryColumn> = {
    id: { sql: 'id', type: 'Counter', indexed: true },
    created: { sql: 'created', type: 'DateTime', indexed: false },
    modified: { sql: 'modified', type: 'DateTime', indexed: false },
    guid: { sql: 'unique_id', type: 'Guid', indexed: false },
    fileleafref: { sql: 'leaf', type: 'Text', indexed: false },
    filedirref: { sql: `(${path})`, type: 'Text', indexed: false },
    fileref: { sql: `(${path} || '/' || leaf)`, type: 'Text', indexed: false },
    fsobjtype: { sql: `(kind = 'folder')`, type: 'Number', indexed: false },
    ...personColumns('author'),
    ...personColumns('editor'),
  };
  return (name) => {
    const known = system[name.toLowerCase()];
    if (known) return known;
    const field = fields.find((each) => each.internalName.toLowerCase() === name.toLowerCase());
    if (!field) throw new StoreError('fieldMissing', `no column ${name}`, { field: name, use: 'query' });
    if (field.type === 'Note') {
      throw new StoreError('valueInvalid', `${name} cannot be queried`, { field: name, reason: 'note' });
    }
    return { sql: fieldColumn(field.internalName), type: field.type, indexed: field.indexed };
  };
}

function personColumns(name: 'author' | 'editor'): Record<string, QueryColumn> {
  const of = (column: string): QueryColumn => ({
    sql: `(SELECT ${column} FROM principals WHERE principals.id = ${name})`,
    type: 'Text',
    indexed: false,
  });
  const id: QueryColumn = { sql: name, type: 'User', indexed: false };
  return {
    [name]: id,
    [`${name}id`]: id,
    [`${name}/id`]: id,
    [`${name}/title`]: of('name'),
    [`${name}/email`]: of('mail'),
    [`${name}/name`]: of('login'),
  };
}
