/** What stands in a cell of a table, whatever kind of file it is from. */
export type Cell = string | number | boolean | Date | null;

/** One table of a file. Rows and columns are counted from 0 here; people count rows from 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
}

/** A column as Excel calls it: 0 is `A`, 27 is `AB`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
}

/** The words in a cell, without spaces around them. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** For comparing names: small letters and digits, without accents, spaces and marks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
