import { looksLikeHeading } from '../rows/looksLikeHeading';
import { SourceRow } from '../source';
import { isActionHeader, isWhenHeader } from '../tableHeader';
import { Cell, TableBlock } from './blocks';
import { paragraphsOf, whenLinesOf } from './paragraphs';

/** In which columns of a table the actions and their phrases stand. */
export interface Columns {
  readonly action: number;
  readonly when: number;
  readonly count: number;
}

/** A cell at a column of a row; `isNew` is false where it was merged with the row above. */
interface Placed {
  readonly cell: Cell;
  readonly isNew: boolean;
}

type Grid = ReadonlyArray<ReadonlyArray<Placed | undefined>>;

/** Every row with a cell in each of its columns, however cells were merged. */
function gridOf(table: TableBlock): Grid {
  const grid: (Placed | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((cells, row) => {
    let column = 0;
    cells.forEach((cell) => {
      while (grid[row][column] !== undefined) column += 1;
      for (let down = 0; down < cell.rows && row + down < grid.length; down += 1) {
        for (let right = 0; right < cell.columns; right += 1) {
          grid[row + down][column + right] = { cell, isNew: down === 0 };
        }
      }
      column += cell.columns;
    });
  });
  return grid;
}

function cellText(placed: Placed | undefined): string {
  return placed
    ? paragraphsOf(placed.cell.blocks)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

function headerColumns(row: ReadonlyArray<Placed | undefined>): Columns | undefined {
  const texts = row.map(cellText);
  const action = texts.findIndex(isActionHeader);
  const when = texts.findIndex(isWhenHeader);
  return action < 0 || when < 0 ? undefined : { action, when, count: row.length };
}

/** The columns of a table; without a header row it may go on with the table before it. */
export function columnsOf(table: TableBlock, before: Columns | undefined): Columns | undefined {
  const grid = gridOf(table);
  const own = grid.map(headerColumns).find((columns) => columns !== undefined);
  if (own !== undefined) return own;
  return before !== undefined && grid[0]?.length === before.count ? before : undefined;
}

/** A heading row is merged over the columns, or has bold or heading text and nothing beside it. */
function isHeadingRow(action: Placed, when: Placed | undefined, headingsAreBold: boolean): boolean {
  const paragraphs = paragraphsOf(action.cell.blocks);
  if (paragraphs.length !== 1 || paragraphs[0].listItem || /:$/.test(paragraphs[0].text)) return false;
  if (action.cell === when?.cell) return true;
  if (cellText(when) !== '') return false;
  return headingsAreBold ? isEmphasised(action.cell) : looksLikeHeading(paragraphs[0].text);
}

function isEmphasised(cell: Cell): boolean {
  return cell.blocks.every((block) => block.emphasised || block.lines.every((line) => line === ''));
}

/** The rows of one table, header rows (also those repeated on later pages) left out. */
export function tableRows(
  table: TableBlock,
  columns: Columns,
  headingBefore: string,
): ReadonlyArray<SourceRow> {
  const body = gridOf(table).filter((row) => headerColumns(row) === undefined);
  const headingsAreBold = body.some((row) => {
    const action = row[columns.action];
    const when = row[columns.when];
    if (!action || cellText(action) === '') return false;
    return isEmphasised(action.cell) && (action.cell === when?.cell || cellText(when) === '');
  });
  const rows: SourceRow[] = [];
  let heading = headingBefore;
  body.forEach((row) => {
    const action = row[columns.action];
    const when = row[columns.when];
    if (!action) return;
    const isMerged = action.cell === when?.cell;
    const phrases = when && !isMerged ? whenLinesOf(when.cell.blocks) : [];
    const above = rows[rows.length - 1];
    if (!action.isNew && above) {
      // One action cell beside several "Wanneer" cells: a row that holds several actions.
      const more = when?.isNew
        ? phrases.map((line, index) => ({ ...line, afterGap: index === 0 || line.afterGap }))
        : [];
      rows[rows.length - 1] = { ...above, when: [...above.when, ...more] };
      return;
    }
    if (cellText(action) === '') return;
    if (isHeadingRow(action, when, headingsAreBold)) {
      heading = cellText(action);
      return;
    }
    rows.push({ heading, paragraphs: paragraphsOf(action.cell.blocks), when: phrases });
  });
  return rows;
}
