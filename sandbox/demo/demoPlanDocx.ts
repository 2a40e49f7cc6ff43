import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { DemoPlan, DemoPriority, DemoRow } from './demoPlan';

const BLUE = '1F4E79';
const HEADER_FILL = '1F4E79';
const HEADING_FILL = 'DEEAF3';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9DB2C6' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;
/** Twentieths of a point; together the width between the margins of the page. */
const ACTION_WIDTH = 7270;
const WHEN_WIDTH = 1800;

function cellParagraph(text: string): Paragraph {
  if (text.startsWith('- ')) {
    return new Paragraph({
      numbering: { reference: 'opsomming', level: 0 },
      spacing: { after: 20 },
      children: [new TextRun(text.slice(2))],
    });
  }
  return new Paragraph({ spacing: { after: 40 }, children: [new TextRun(text)] });
}

function headerCell(text: string, width: number): TableCell {
  return new TableCell({
    borders: BORDERS,
    margins: MARGINS,
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: HEADER_FILL, color: 'auto' },
    children: [new Paragraph({ children: [new TextRun({ text, bold: true, color: 'FFFFFF' })] })],
  });
}

function headingRow(text: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        borders: BORDERS,
        margins: MARGINS,
        columnSpan: 2,
        shading: { type: ShadingType.CLEAR, fill: HEADING_FILL, color: 'auto' },
        children: [
          new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true, color: BLUE })] }),
        ],
      }),
    ],
  });
}

function actionRow(row: DemoRow): TableRow {
  const cell = (paragraphs: ReadonlyArray<Paragraph>, width: number): TableCell =>
    new TableCell({
      borders: BORDERS,
      margins: MARGINS,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      children: [...paragraphs],
    });
  const when = row.when.length === 0 ? [''] : row.when;
  return new TableRow({
    cantSplit: row.action.length < 5,
    children: [cell(row.action.map(cellParagraph), ACTION_WIDTH), cell(when.map(cellParagraph), WHEN_WIDTH)],
  });
}

function actionTable(priority: DemoPriority): Table {
  return new Table({
    columnWidths: [ACTION_WIDTH, WHEN_WIDTH],
    width: { size: ACTION_WIDTH + WHEN_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [headerCell('Actie', ACTION_WIDTH), headerCell('Wanneer', WHEN_WIDTH)],
      }),
      ...priority.groups.flatMap((group) => [headingRow(group.heading), ...group.rows.map(actionRow)]),
    ],
  });
}

function prose(text: string): Paragraph {
  const label = /^([^:]{3,30}:) (.*)$/.exec(text);
  const runs = label
    ? [new TextRun({ text: `${label[1]} `, bold: true }), new TextRun(label[2])]
    : [new TextRun(text)];
  return new Paragraph({ spacing: { after: 160 }, children: runs });
}

function priorityPart(
  priority: DemoPriority,
  number: number,
  question: string,
): ReadonlyArray<Paragraph | Table> {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      text: `3.${number} Prioriteit ${number}: ${priority.title}`,
    }),
    ...(priority.formerly === undefined ? [] : [prose(priority.formerly)]),
    prose(`Doelstelling: ${priority.aim}`),
    prose(priority.background),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: 'Concrete doelen:', bold: true })] }),
    ...priority.goals.map(
      (goal) =>
        new Paragraph({
          text: goal,
          numbering: { reference: 'doelen', level: 0, instance: number },
          spacing: { after: 40 },
        }),
    ),
    new Paragraph({
      spacing: { before: 160, after: 160 },
      children: labelled(`Organisatorische borging: ${priority.organisation}`),
    }),
    new Paragraph({
      keepNext: true,
      spacing: { after: 120 },
      children: [new TextRun({ text: question, bold: true, color: BLUE })],
    }),
    actionTable(priority),
  ];
}

function labelled(text: string): TextRun[] {
  const [label] = text.split(': ');
  return [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text.slice(label.length + 2))];
}

function frontPage(plan: DemoPlan): ReadonlyArray<Paragraph> {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 3600 },
      text: `${plan.title} ${plan.years}`,
    }),
    new Paragraph({
      style: 'Ondertitel',
      text: 'Basisteam Tweestromenland',
    }),
  ];
}

function numbering(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  left: number,
) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left, hanging: 300 } } },
      },
    ],
  };
}

/** The plan as the Word document that a municipality would send. */
export async function demoPlanDocx(plan: DemoPlan): Promise<Uint8Array> {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: BLUE, font: 'Calibri' },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const document = new Document({
    title: `${plan.title} ${plan.years}`,
    creator: 'Basisteam Tweestromenland',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } },
        title: heading(56, 0, 200),
        heading1: heading(32, 360, 160),
        heading2: heading(26, 240, 120),
      },
      paragraphStyles: [
        { id: 'Ondertitel', name: 'Ondertitel', basedOn: 'Normal', run: { size: 28, color: '44546A' } },
      ],
    },
    numbering: {
      config: [
        numbering('doelen', LevelFormat.DECIMAL, '%1.', 400),
        numbering('opsomming', LevelFormat.BULLET, '•', 360),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 },
          },
          titlePage: true,
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 18,
                    color: '595959',
                    children: [`${plan.title} ${plan.years} | pagina `, PageNumber.CURRENT],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...frontPage(plan),
          ...plan.chapters.flatMap((chapter, index) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              pageBreakBefore: index === 0,
              text: chapter.title,
            }),
            ...chapter.paragraphs.map(prose),
          ]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: `3. Onze prioriteiten ${plan.years}` }),
          ...plan.priorities.flatMap((priority, index) => priorityPart(priority, index + 1, plan.question)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
