import type { Comparison, Filter, Operand } from './filter';
import { FilterError } from './tokenize';

/** True when an object whose properties `valueOf` gives passes the filter; texts compare in any case. */
export function matches(filter: Filter, valueOf: (name: string) => unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, valueOf) && matches(filter.right, valueOf);
    case 'or':
      return matches(filter.left, valueOf) || matches(filter.right, valueOf);
    case 'not':
      return !matches(filter.operand, valueOf);
    case 'textTest': {
      const value = String(valueOf(filter.field) ?? '').toLowerCase();
      const text = filter.text.toLowerCase();
      return filter.test === 'contains' ? value.includes(text) : value.startsWith(text);
    }
    case 'compare':
      return compare(filter.operator, plain(filter.left, valueOf), plain(filter.right, valueOf));
  }
}

function plain(operand: Operand, valueOf: (name: string) => unknown): unknown {
  if (operand.kind === 'datePart') throw new FilterError(`'${operand.part}' is not supported here`, 0);
  const value = operand.kind === 'field' ? valueOf(operand.name) : operand.value;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function compare(operator: Comparison, left: unknown, right: unknown): boolean {
  // A flag is compared with 1 and 0 as well as with true and false.
  const [a, b] = [left, right].map((value) => (typeof value === 'boolean' ? Number(value) : value));
  switch (operator) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return (a as number) < (b as number);
    case 'le':
      return (a as number) <= (b as number);
    case 'gt':
      return (a as number) > (b as number);
    case 'ge':
      return (a as number) >= (b as number);
  }
}
