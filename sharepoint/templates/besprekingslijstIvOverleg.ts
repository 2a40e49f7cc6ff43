import {
  attentionTable,
  itemList,
  REQUESTS_ALTERNATIVE,
  requestsTable,
  SILENT_ALTERNATIVE,
  silentTable,
} from './chapters';
import { pageTemplate } from './page';
import { heading, paragraph, table, when } from './parts';

const TITLE = 'Besprekingslijst IV-overleg';

const proposalsTable = table(
  [
    { title: 'Nr.', width: 800 },
    { title: 'Actie', width: 3638 },
    { title: 'Wanneer volgens het plan', width: 1700 },
    { title: 'Voorgestelde einddatum', width: 1800 },
    { title: 'Voor', width: 1700 },
  ],
  [[['{#voorstellen}{nr}'], ['{actie}'], ['{wanneer}'], ['{einddatum}'], ['{voor}{/voorstellen}']]],
);

const communicationTable = table(
  [
    { title: 'Gepland', width: 1700 },
    { title: 'Nr.', width: 800 },
    { title: 'Wat', width: 3038 },
    { title: 'Voor wie', width: 1700 },
    { title: 'Kanaal', width: 1200 },
    { title: 'Waar', width: 1200 },
  ],
  [
    [
      ['{#communicatie}{gepland}'],
      ['{nr}'],
      ['{wat}'],
      ['{voorWie}'],
      ['{kanaal}'],
      ['{waar}{/communicatie}'],
    ],
  ],
);

/** The default template of the list that the advisers of the municipalities talk about. */
export async function besprekingslijstIvOverleg(): Promise<Uint8Array> {
  return pageTemplate({
    title: TITLE,
    footer: `${TITLE} · stand op {peildatum}`,
    alternatives: [
      { title: 'Te laat', description: 'Per te late actie de stand en de reden.' },
      { title: 'Vertraagd of geblokkeerd', description: 'Per actie de stand en de reden.' },
      SILENT_ALTERNATIVE,
      { title: 'Voorgestelde wijzigingen', description: 'Per actie de einddatum die is voorgesteld.' },
      { title: 'Communicatie', description: 'Wat er aan communicatie is gepland, voor wie en wanneer.' },
      REQUESTS_ALTERNATIVE,
    ],
    children: [
      paragraph('{titel}', 'Kop'),
      paragraph('{plantitel}, stand op {peildatum}', 'Onderkop'),
      heading('Te laat', 1),
      ...when(
        'heeftNieuwTeLaat',
        paragraph('**Nieuw sinds {sinds}:**', 'Tabelaanloop'),
        ...itemList('nieuwTeLaat'),
      ),
      ...when('heeftTeLateActies', attentionTable('teLateActies')),
      ...when('geenTeLateActies', paragraph('Er zijn geen acties te laat.')),
      heading('Vertraagd of geblokkeerd, nog binnen de termijn', 1),
      ...when('heeftVertraagdeActies', attentionTable('vertraagdeActies')),
      ...when(
        'geenVertraagdeActies',
        paragraph('Binnen de termijn zijn er geen acties vertraagd of geblokkeerd.'),
      ),
      heading('Lang niets gehoord', 1),
      ...when('heeftStil', silentTable()),
      ...when('nietsStil', paragraph('Van alle acties is kort geleden iets gehoord.')),
      heading('Voorgestelde wijzigingen', 1),
      ...when('heeftVoorstellen', proposalsTable),
      ...when('geenVoorstellen', paragraph('Er zijn geen nieuwe einddatums voorgesteld.')),
      heading('Communicatie', 1),
      ...when('heeftCommunicatie', communicationTable),
      ...when('geenCommunicatie', paragraph('Er staat geen communicatie gepland.')),
      heading('Gevraagde besluiten', 1),
      ...when('heeftGevraagd', requestsTable()),
      ...when('nietsGevraagd', paragraph('Er worden nu geen besluiten gevraagd.')),
      paragraph('Deze lijst toont de stand op {peildatum}.', 'Tabelnoot'),
    ],
  });
}
