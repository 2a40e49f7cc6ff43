import {
  AlignmentType,
  FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';

/** A4, with margins of 2 cm; in twentieths of a point. */
export const PAGE = { short: 11906, long: 16838, margin: 1134 } as const;
export const PORTRAIT_WIDTH = PAGE.short - 2 * PAGE.margin;
export const LANDSCAPE_WIDTH = PAGE.long - 2 * PAGE.margin;

const BULLETS = 'opsomming';

/** The list that `bullet` uses, for the document's numbering. */
export const BULLET_NUMBERING = {
  reference: BULLETS,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 340, hanging: 227 } } },
    },
  ],
};

/** Text in which `**…**` is strong. */
export function runs(text: string): TextRun[] {
  return text
    .split(/\*\*/)
    .map((part, index) => ({ part, strong: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, strong }) => new TextRun({ text: part, style: strong ? 'Strong' : undefined }));
}

/** A paragraph in a named style; without one it is body text. */
export function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ style, children: runs(text) });
}

export function bullet(text: string): Paragraph {
  return new Paragraph({
    style: 'ListBullet',
    numbering: { reference: BULLETS, level: 0 },
    children: runs(text),
  });
}

/** A heading of the document. */
export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ heading: levels[level], children: runs(text) });
}

/** Shows parts only when the tag `condition` is true, or repeats them for each of a list. */
export function when(condition: string, ...children: FileChild[]): FileChild[] {
  return [paragraph(`{#${condition}}`), ...children, paragraph(`{/${condition}}`)];
}

/** A point of a list within a table. */
export function tableBullet(text: string): Paragraph {
  return new Paragraph({
    style: 'Tabelopsomming',
    numbering: { reference: BULLETS, level: 0 },
    children: runs(text),
  });
}

export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly isNumber?: boolean;
}

/** What stands in a cell: one paragraph per text. A text with `style|` in front takes that style. */
export type CellText = ReadonlyArray<string>;

function cellParagraph(text: string, usual: string): Paragraph {
  const styled = /^(\w+)\|(.*)$/s.exec(text);
  return styled ? paragraph(styled[2], styled[1]) : paragraph(text, usual);
}

/** A table with a header row that repeats on every page and is marked as such. */
export function table(
  columns: ReadonlyArray<TableColumn>,
  rows: ReadonlyArray<ReadonlyArray<CellText>>,
): Table {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return new Table({
    style: 'Rapporttabel',
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          (column) =>
            new TableCell({
              width: { size: column.width, type: WidthType.DXA },
              children: [paragraph(column.title, column.isNumber ? 'Tabelkopgetal' : 'Tabelkop')],
            }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            // A row stays whole; one that is longer than a page is broken all the same.
            cantSplit: true,
            children: row.map(
              (texts, index) =>
                new TableCell({
                  width: { size: columns[index].width, type: WidthType.DXA },
                  children: texts.map((text) =>
                    cellParagraph(text, columns[index].isNumber ? 'Tabelgetal' : 'Tabeltekst'),
                  ),
                }),
            ),
          }),
      ),
    ],
  });
}

/** A footer with the report's name at the left and the page at the right. */
export function footer(text: string, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(text),
          new TextRun({ children: ['\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
