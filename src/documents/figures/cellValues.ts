import { IsoDate, isIsoDate } from '../../plan/dates';
import { Cell, cellText } from './sheet';

/** What a cell of a column of numbers says. */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: number }
  /** Nothing stands there: there is no figure. */
  | { readonly kind: 'empty' }
  /** The source itself hides a small number: `< 5`. */
  | { readonly kind: 'small' }
  | { readonly kind: 'decimalPoint' }
  | { readonly kind: 'none' };

const NOTHING = /^(?:|-|–|—|\.|n\.?v\.?t\.?|x)$/i;
/** `1.234,5`, `1234,5` and `1234`: a point separates thousands, a comma decimals. */
const DUTCH = /^-?(?:\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,\d+)?$/;

/** Reads a number as it is written in Dutch; a cell that Excel knows as a number needs no reading. */
export function readNumber(cell: Cell | undefined): NumberRead {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'number', value: cell } : { kind: 'none' };
  if (cell instanceof Date || typeof cell === 'boolean') return { kind: 'none' };
  const text = cellText(cell).replace(/\s*%$/, '');
  if (NOTHING.test(text)) return { kind: 'empty' };
  if (/^<\s*5$/.test(text)) return { kind: 'small' };
  if (DUTCH.test(text)) {
    return { kind: 'number', value: Number(text.replace(/[.\s]/g, '').replace(',', '.')) };
  }
  return { kind: /^-?\d+\.\d+$/.test(text) ? 'decimalPoint' : 'none' };
}

/** A day as `2025-06-30`, `30-6-2025`, `30/06/2025`, or a date of Excel; undefined for anything else. */
export function readDay(cell: Cell | undefined): IsoDate | undefined {
  const text = cellText(cell);
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const day = match ? `${match[3]}-${match[2].padStart(2, '0')}-${match[1].padStart(2, '0')}` : text;
  return isIsoDate(day) ? day : undefined;
}

/** Yes or no; an empty cell is no, undefined is neither. */
export function readYesNo(cell: Cell | undefined): boolean | undefined {
  const text = cellText(cell).toLowerCase();
  if (/^(?:ja|j|waar|true|yes|1|openbaar)$/.test(text)) return true;
  return /^(?:|nee|n|onwaar|false|no|0|niet openbaar)$/.test(text) ? false : undefined;
}
