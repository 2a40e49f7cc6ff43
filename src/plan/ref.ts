import { RowKey } from './model';

/** `P1.07` for the seventh action of priority 1. */
export function actionRef(priority: number, ordinal: number): string {
  return `P${priority}.${ordinal < 10 ? `0${ordinal}` : ordinal}`;
}

/** `P1` for priority 1; stored as the short code in every row. */
export function priorityCode(priority: number): string {
  return `P${priority}`;
}

/** The inverse of {@link priorityCode}; undefined when `code` is none. */
export function priorityOfCode(code: string | undefined): number | undefined {
  const match = /^P(\d+)$/.exec(code ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The priority's number in a ref; NaN when `ref` is none. */
export function priorityOfRef(ref: string): number {
  const match = /^P(\d+)\.\d+$/.exec(ref);
  return match ? Number(match[1]) : NaN;
}

/** `P1.07` for a regional row, `P1.07/DRU` for a municipal one; unique in the plan. */
export function rowId(key: RowKey): string {
  return key.municipality === undefined ? key.ref : `${key.ref}/${key.municipality}`;
}

/** The inverse of {@link rowId}; undefined when `text` names no row. */
export function parseRowId(text: string): RowKey | undefined {
  const match = /^(P\d+\.\d+)(?:\/([A-Z]{2,5}))?$/.exec(text);
  if (!match) return undefined;
  return match[2] === undefined ? { ref: match[1] } : { ref: match[1], municipality: match[2] };
}
