import type { Filter, Operand } from '../odata/filter';
import { parseFilter } from '../odata/parseFilter';
import { FilterError } from '../odata/tokenize';
import { StoreError } from '../store/errors';
import type { Field, ItemQuery, PagePosition } from '../store/store';
import { invalidRequest } from './graphError';
import type { GraphRequest } from './graphRequest';

const DEFAULT_PAGE = 200;
const LARGEST_PAGE = 5000;

/** With this, Graph filters on a column without index all the same. */
const MAY_FAIL_RANDOMLY = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

function parsed(text: string): Filter {
  try {
    return parseFilter(text, 'graph');
  } catch (error) {
    if (error instanceof FilterError) throw invalidRequest(`Invalid filter clause: ${error.message}`);
    throw error;
  }
}

/** The column behind `fields/Name`. */
function columnName(path: string): string {
  const [, name] = /^fields\/(\w+)$/.exec(path) ?? [];
  if (name === undefined) throw invalidRequest(`The expression '${path}' is not supported.`);
  return name;
}

function columnOperand(operand: Operand): Operand {
  return operand.kind === 'field' ? { ...operand, name: columnName(operand.name) } : operand;
}

/** A filter with columns instead of the paths in which Graph names them. */
function onColumns(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, left: onColumns(filter.left), right: onColumns(filter.right) };
    case 'not':
      return { ...filter, operand: onColumns(filter.operand) };
    case 'compare':
      return { ...filter, left: columnOperand(filter.left), right: columnOperand(filter.right) };
    case 'textTest':
      return { ...filter, field: columnName(filter.field) };
  }
}

function columnsIn(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...columnsIn(filter.left), ...columnsIn(filter.right)];
    case 'not':
      return columnsIn(filter.operand);
    case 'compare':
      return [filter.left, filter.right].flatMap((side) => (side.kind === 'field' ? [side.name] : []));
    case 'textTest':
      return [filter.field];
  }
}

function checkIndexed(names: ReadonlyArray<string>, fields: ReadonlyArray<Field>): void {
  names.forEach((name) => {
    const field = fields.find(({ internalName }) => internalName === name);
    if (!field) throw new StoreError('fieldMissing', `no column ${name}`, { field: name });
    if (!field.indexed) throw new StoreError('unindexedFilter', `${name} has no index`, { field: name });
  });
}

function orderOf(text: string | null): NonNullable<ItemQuery['orderBy']> {
  if (text === null) return [];
  return text.split(',').map((part) => {
    const [path, direction] = part.trim().split(/\s+/);
    return { field: columnName(path), descending: direction === 'desc' };
  });
}

function pageSize(top: string | null): number {
  const asked = top === null ? DEFAULT_PAGE : Number(top);
  if (!Number.isInteger(asked) || asked < 1) throw invalidRequest(`Invalid page size '${top}'`);
  return Math.min(asked, LARGEST_PAGE);
}

/** The continuation token of a page; nobody but Graph reads it. */
export function nextPageToken(position: PagePosition): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function positionOf(token: string): PagePosition {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as PagePosition;
  } catch {
    throw invalidRequest('The continuation token is not valid.');
  }
}

/** What a request asks of a list's items. @throws GraphError, StoreError for what Graph refuses */
export function itemQuery({ query, headers }: GraphRequest, fields: ReadonlyArray<Field>): ItemQuery {
  const text = query.get('$filter');
  const filter = text === null ? undefined : onColumns(parsed(text));
  const orderBy = orderOf(query.get('$orderby'));
  if (!MAY_FAIL_RANDOMLY.test(headers.prefer ?? '')) {
    const sorted = orderBy.map(({ field }) => field);
    checkIndexed([...(filter ? columnsIn(filter) : []), ...sorted], fields);
  }
  const token = query.get('$skiptoken');
  return {
    filter,
    orderBy,
    top: pageSize(query.get('$top')),
    after: token === null ? undefined : positionOf(token),
    unindexed: 'allow',
  };
}
