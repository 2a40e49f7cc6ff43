import type { SQLInputValue } from 'node:sqlite';
import type { Comparison, Filter, Operand } from '../../odata/filter';
import { StoreError } from '../errors';
import { readIso, toStoredInstant } from '../siteTime';
import type { Field } from '../store';

/** A condition in SQL with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: ReadonlyArray<SQLInputValue>;
}

/** A name that may be filtered and sorted on. */
export interface QueryColumn {
  readonly sql: string;
  readonly type: Field['type'];
  readonly indexed: boolean;
}

export type ColumnFinder = (name: string) => QueryColumn;

const SQL_OPERATORS: Record<Comparison, string> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const TURNED: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };

/** Translates filters into SQL for one list. */
export function filterTranslator(column: ColumnFinder, timeZone: string) {
  const literal = (type: Field['type'], operand: Operand & { kind: 'value' }): SQLInputValue => {
    const { value } = operand;
    if (value === null) return null;
    const text = String(value);
    switch (type) {
      case 'Number':
      case 'Counter':
      case 'User': {
        const number = Number(text);
        if (text.trim() === '' || Number.isNaN(number)) throw unusable(text);
        return number;
      }
      case 'Boolean':
        if (!/^(0|1|true|false)$/i.test(text)) throw unusable(text);
        return /^(1|true)$/i.test(text) ? 1 : 0;
      case 'DateTime': {
        const at = readIso(text, timeZone);
        if (!at) throw unusable(text);
        return toStoredInstant(at);
      }
      default:
        return text;
    }
  };

  const compare = (operator: Comparison, left: Operand, right: Operand): Condition => {
    if (left.kind === 'value' && right.kind !== 'value') return compare(TURNED[operator], right, left);
    if (left.kind === 'value' || right.kind !== 'value') {
      throw new StoreError('valueInvalid', 'a comparison needs a column and a value', { reason: 'filter' });
    }
    if (left.kind === 'datePart') {
      return {
        sql: `date_part('${left.part}', ${column(left.field).sql}) ${SQL_OPERATORS[operator]} ?`,
        values: [literal('Number', right)],
      };
    }
    const { sql, type } = column(left.name);
    const value = literal(type, right);
    if (value === null) return { sql: `${sql} IS ${operator === 'eq' ? '' : 'NOT '}NULL`, values: [] };
    // As in SharePoint, what has no value differs from every value.
    if (operator === 'ne') return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [value] };
    return { sql: `${sql} ${SQL_OPERATORS[operator]} ?`, values: [value] };
  };

  const toSql = (filter: Filter): Condition => {
    switch (filter.kind) {
      case 'and':
      case 'or': {
        const [left, right] = [toSql(filter.left), toSql(filter.right)];
        return {
          sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
          values: [...left.values, ...right.values],
        };
      }
      case 'not': {
        const { sql, values } = toSql(filter.operand);
        return { sql: `NOT coalesce(${sql}, 0)`, values };
      }
      case 'compare':
        return compare(filter.operator, filter.left, filter.right);
      case 'textTest': {
        const { sql } = column(filter.field);
        const escaped = filter.text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
        return {
          sql: `${sql} LIKE ? ESCAPE '\\'`,
          values: [filter.test === 'contains' ? `%${escaped}%` : `${escaped}%`],
        };
      }
    }
  };

  /**
   * The conditions through which an index narrows the filter; empty when none does. Of an `or` each side
   * must have one. The first that leaves few enough rows makes the query cheap.
   */
  const indexedParts = (filter: Filter): Filter[] => {
    switch (filter.kind) {
      case 'and':
        return [...indexedParts(filter.left), ...indexedParts(filter.right)];
      case 'or': {
        const both = indexedParts(filter.left).length > 0 && indexedParts(filter.right).length > 0;
        return both ? [filter] : [];
      }
      case 'not':
        return [];
      case 'compare': {
        const field = [filter.left, filter.right].find((side) => side.kind === 'field');
        const narrows = filter.operator !== 'ne' && field?.kind === 'field' && column(field.name).indexed;
        return narrows ? [filter] : [];
      }
      case 'textTest':
        return filter.test === 'startsWith' && column(filter.field).indexed ? [filter] : [];
    }
  };

  return { toSql, indexedParts };
}

const unusable = (text: string) =>
  new StoreError('valueInvalid', `${text} cannot be compared with the column`, { reason: 'filter' });
