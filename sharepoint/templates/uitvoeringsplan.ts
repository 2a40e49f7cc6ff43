import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { pageTemplate } from './page';
import { bullet, heading, paragraph, tableBullet, when } from './parts';

const WIDTHS = [7238, 2400];

const cell = (width: number, children: Paragraph[], columnSpan?: number): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, columnSpan, children });

/** The table "Actie | Wanneer" as a plan document has it: headings over both columns, actions under them. */
const planTable = new Table({
  style: 'Rapporttabel',
  width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
  columnWidths: WIDTHS,
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
      children: ['Actie', 'Wanneer'].map((title, index) =>
        cell(WIDTHS[index], [paragraph(title, 'Tabelkop')]),
      ),
    }),
    new TableRow({
      cantSplit: true,
      children: [
        cell(
          WIDTHS[0] + WIDTHS[1],
          [paragraph('{#kopjes}{#heeftKopje [loopOver: "row"]}{kopje}{/heeftKopje}', 'Tabelkopje')],
          2,
        ),
      ],
    }),
    new TableRow({
      cantSplit: true,
      children: [
        cell(WIDTHS[0], [
          paragraph('{#rijen}{#heeftAanloop}', 'Tabeltekst'),
          paragraph('{aanloop}', 'Tabeltekst'),
          paragraph('{/heeftAanloop}{#isEnkel}', 'Tabeltekst'),
          paragraph('{tekst}', 'Tabeltekst'),
          paragraph('{#punten}', 'Tabeltekst'),
          tableBullet('{punt}'),
          paragraph('{/punten}{/isEnkel}{#onderdelen}', 'Tabeltekst'),
          tableBullet('{onderdeel}'),
          paragraph('{/onderdelen}', 'Tabeltekst'),
        ]),
        cell(WIDTHS[1], [
          paragraph('{#isEnkel}', 'Tabeltekst'),
          paragraph('{wanneer}', 'Tabeltekst'),
          paragraph('{/isEnkel}{#termijnen}', 'Tabeltekst'),
          paragraph('{termijn}', 'Tabeltekst'),
          paragraph('{/termijnen}{/rijen}{/kopjes}', 'Tabeltekst'),
        ]),
      ],
    }),
  ],
});

/** The default template of the plan as it holds now, in the tables that an import reads back. */
export async function uitvoeringsplan(): Promise<Uint8Array> {
  return pageTemplate({
    title: 'Uitvoeringsplan',
    footer: '{plantitel} · stand op {peildatum}',
    compact: false,
    alternatives: [
      {
        title: 'Acties van de prioriteit',
        description: 'Onder elk kopje de acties en wanneer zij gebeuren.',
      },
    ],
    children: [
      paragraph('{plantitel}', 'Title'),
      paragraph('Bijgewerkt tot en met {peildatum}.', 'Subtitle'),
      paragraph('Dit is het plan van de gemeenten {gemeenten}.', 'Voorblad'),
      ...when(
        'prioriteiten',
        heading('Prioriteit {nummer}: {prioriteit}', 1),
        ...when('heeftDoelen', paragraph('Concrete doelen:', 'Gegeven'), ...when('doelen', bullet('{doel}'))),
        paragraph('Organisatorische borging: {partijen}', 'Gegeven'),
        ...when(
          'heeftPortefeuillehouder',
          paragraph('Burgemeester {portefeuillehouder} is portefeuillehouder.', 'Gegeven'),
        ),
        ...when(
          'deelthemas',
          paragraph('Voor het deelthema {deelthema} is dit burgemeester {deelthemahouder}.', 'Gegeven'),
        ),
        ...when('heeftActies', paragraph('Wat gaan we doen in {jaren}?', 'Tabelaanloop'), planTable),
      ),
    ],
  });
}
