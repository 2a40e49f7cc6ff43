import { momentToStored } from './dates';
import { RowFilter, RowsQuery } from './listRows';

/** So many values in one filter keep the address of a request well below its limit. */
const VALUES_PER_FILTER = 20;

/** OData's text literal. */
const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** How a service words a filter: the path of a column and a literal moment. */
export interface FilterDialect {
  readonly path: (column: string) => string;
  readonly moment: (stored: string) => string;
}

export function filterText(filter: RowFilter, { path, moment }: FilterDialect): string {
  return 'anyOf' in filter
    ? filter.anyOf.map((value) => `${path(filter.column)} eq ${literal(value)}`).join(' or ')
    : `${path(filter.column)} ge ${moment(momentToStored(filter.from))}`;
}

/** Splits a query for many values into queries that fit in an address; no value needs no query. */
export function splitQuery(query: RowsQuery): ReadonlyArray<RowsQuery> {
  const { filter } = query;
  if (!filter || !('anyOf' in filter)) return [query];
  const parts: RowsQuery[] = [];
  for (let at = 0; at < filter.anyOf.length; at += VALUES_PER_FILTER) {
    parts.push({
      ...query,
      filter: { column: filter.column, anyOf: filter.anyOf.slice(at, at + VALUES_PER_FILTER) },
    });
  }
  return parts;
}
