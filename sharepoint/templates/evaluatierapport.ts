import { Document, FileChild, Packer, PageOrientation, SectionType, TableOfContents } from 'docx';
import { finishTemplate, TableAlternative } from './finish';
import {
  attentionTable,
  COURSE_ALTERNATIVE,
  courseTable,
  figureChapter,
  FIGURES_ALTERNATIVE,
  itemList,
  REQUESTS_ALTERNATIVE,
  requestsTable,
  shiftList,
} from './chapters';
import { HOUSE_STYLES } from './houseStyle';
import {
  bullet,
  BULLET_NUMBERING,
  footer,
  heading,
  LANDSCAPE_WIDTH,
  PAGE,
  paragraph,
  PORTRAIT_WIDTH,
  table,
  when,
} from './parts';

const frontPage: FileChild[] = [
  paragraph('{titel}', 'Title'),
  paragraph('{plantitel}', 'Subtitle'),
  paragraph('**Regio:** {regio}', 'Voorblad'),
  paragraph('**Stand op:** {peildatum}', 'Voorblad'),
  paragraph('**Planperiode:** {planperiode}', 'Voorblad'),
  paragraph('**Gemeenten:** {gemeenten}', 'Voorblad'),
  ...when('heeftRonde', paragraph('**Ronde:** {ronde}, {rondeperiode}', 'Voorblad')),
  ...when(
    'isVastgesteld',
    paragraph('**Vastgelegd op:** {vastgesteldOp} (versie {versie})', 'Voorblad'),
    paragraph('**Kenmerk van de vastgelegde stand:** {kenmerk}', 'Kenmerk'),
  ),
  paragraph(
    '**Intern stuk.** Dit rapport bevat interne opmerkingen. Het is bedoeld voor de gezamenlijke gezagsdriehoek en de betrokken ambtenaren.',
    'Verspreiding',
  ),
];

const contents: FileChild[] = [
  paragraph('Inhoud', 'TOCHeading'),
  new TableOfContents('Inhoud', {
    headingStyleRange: '1-2',
    hyperlink: true,
    hideTabAndPageNumbersInWebView: true,
  }),
];

const countsTable = table(
  [
    { title: 'Stand', width: 4638 },
    { title: 'Regionale acties', width: 2500, isNumber: true },
    { title: 'Gemeentelijke acties', width: 2500, isNumber: true },
  ],
  [
    [['{#tellingen}{stand}'], ['{regionaal}'], ['{gemeentelijk}{/tellingen}']],
    [['**Totaal**'], ['**{totaalRegionaal}**'], ['**{totaalGemeentelijk}**']],
    [['Waarvan te laat'], ['{teLaatRegionaal}'], ['{teLaatGemeentelijk}']],
    [['Waarvan lang niets gehoord'], ['{stilRegionaal}'], ['{stilGemeentelijk}']],
  ],
);

const progressTable = table(
  [
    { title: 'Prioriteit', width: 2738 },
    { title: 'Portefeuillehouder', width: 1800 },
    { title: 'Geteld', width: 850, isNumber: true },
    { title: 'Op schema of afgerond', width: 1100, isNumber: true },
    { title: 'Vertraagd of geblokkeerd', width: 1300, isNumber: true },
    { title: 'Stand onbekend', width: 1100, isNumber: true },
    { title: 'Te laat', width: 750, isNumber: true },
  ],
  [
    [
      ['{#voortgang}{nummer}. {prioriteit}'],
      ['{portefeuillehouder}'],
      ['{geteld}'],
      ['{opSchemaOfAfgerond}'],
      ['{vertraagdOfGeblokkeerd}'],
      ['{standOnbekend}'],
      ['{aantalTeLaat}{/voortgang}'],
    ],
  ],
);

const conditionsTable = table(
  [
    { title: 'Nr.', width: 800 },
    { title: 'Actie', width: 4419 },
    { title: 'Voorwaarde', width: 4419 },
  ],
  [[['{#openVoorwaarden}{nr}'], ['{actie}'], ['{voorwaarde}{/openVoorwaarden}']]],
);

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

const summary: FileChild[] = [
  heading('Managementsamenvatting', 1),
  bullet('{#samenvatting}{zin}{/samenvatting}'),
  heading('Stand in aantallen', 2),
  countsTable,
  paragraph(
    'Een actie kan vertraagd en te laat zijn; de regels onder het totaal tellen dus niet bij de andere op.',
    'Tabelnoot',
  ),
  heading('Stand per prioriteit', 2),
  progressTable,
  paragraph(
    'Geteld zijn de regionale acties, elk één keer, en de gemeentelijke acties, elk per gemeente.',
    'Tabelnoot',
  ),
  heading('Wat wordt gevraagd', 2),
  ...when(
    'heeftGevraagd',
    paragraph('Aan de gezagsdriehoek wordt gevraagd:', 'Tabelaanloop'),
    requestsTable(),
  ),
  ...when('nietsGevraagd', paragraph('Er worden nu geen besluiten gevraagd.')),
  heading('Verloop sinds {sinds}', 2),
  ...when('heeftVorigeRonde', paragraph('Vergeleken met {vorigeRonde}.', 'Tabelaanloop'), courseTable()),
  ...when('heeftBeloofd', paragraph('{beloofd}', 'Tabelnoot')),
  ...when('heeftAfgerondSinds', paragraph('**Afgerond:**', 'Gegeven'), ...itemList('afgerondSinds')),
  ...when('nietsAfgerondSinds', paragraph('In deze tijd zijn geen acties afgerond.')),
  ...when('heeftVerschoven', paragraph('**Einddatum verschoven:**', 'Gegeven'), ...shiftList()),
  heading('Wat te laat is en waarom', 2),
  ...when('heeftTeLateActies', attentionTable('teLateActies')),
  ...when('geenTeLateActies', paragraph('Er zijn geen acties te laat.')),
  heading('Vertraagd of geblokkeerd, nog binnen de termijn', 2),
  ...when('heeftVertraagdeActies', attentionTable('vertraagdeActies')),
  ...when(
    'geenVertraagdeActies',
    paragraph('Binnen de termijn zijn er geen acties vertraagd of geblokkeerd.'),
  ),
  heading('Voorwaarden die nog open zijn', 2),
  ...when('heeftOpenVoorwaarden', conditionsTable),
  ...when('geenOpenVoorwaarden', paragraph('Er zijn geen acties die op een voorwaarde wachten.')),
  heading('Voorgestelde einddatums', 2),
  ...when(
    'heeftVoorstellen',
    paragraph('Deze datums zijn voorgesteld. Zij gelden pas na akkoord van de gezagsdriehoek.'),
    proposalsTable,
  ),
  ...when('geenVoorstellen', paragraph('Er zijn geen nieuwe einddatums voorgesteld.')),
  heading('Hoe is geteld', 2),
  paragraph(
    'Een regionale actie wordt één keer voor alle gemeenten uitgevoerd en telt één keer. Een actie die elke gemeente zelf uitvoert, telt in iedere gemeente als gemeentelijke actie.',
  ),
  paragraph(
    'Te laat is een actie waarvan de einddatum voorbij is en die niet is afgerond of vervallen. Zolang een voorwaarde open is, is een actie niet te laat. Lang niets gehoord betekent dat er in de laatste negentig dagen geen stand is doorgegeven.',
  ),
];

const priorityCountsTable = table(
  [
    { title: 'Geteld', width: 2610 },
    ...[
      'Afgerond',
      'Op schema',
      'Niet gestart',
      'Vertraagd',
      'Geblokkeerd',
      'Vervallen',
      'Onbekend',
      'Totaal',
    ].map((title) => ({ title, width: 1270, isNumber: true })),
    { title: 'Waarvan te laat', width: 1800, isNumber: true },
  ],
  [
    [
      ['{#aantallen}{soort}'],
      ['{afgerond}'],
      ['{opSchema}'],
      ['{nietGestart}'],
      ['{vertraagd}'],
      ['{geblokkeerd}'],
      ['{vervallen}'],
      ['{onbekend}'],
      ['**{totaal}**'],
      ['{aantalTeLaat}{/aantallen}'],
    ],
  ],
);

const actionsTable = table(
  [
    { title: 'Nr.', width: 850 },
    { title: 'Actie', width: 4700 },
    { title: 'Wanneer', width: 1700 },
    { title: 'Stand', width: 2900 },
    { title: 'Toelichting', width: 4420 },
  ],
  [
    [
      ['{#acties}{nr}'],
      [
        '{#heeftAanloop}',
        'Aanloop|{aanloop}',
        '{/heeftAanloop}',
        '{actie}',
        '{#heeftDeelthema}',
        'Aanloop|Deelthema: {deelthema}',
        '{/heeftDeelthema}',
      ],
      ['{wanneer}'],
      ['{#standen}', '**{stand}**{bij}', '{/standen}'],
      ['{#toelichtingen}', '**{soort}**{bij}: {toelichting}', '{/toelichtingen}', '{/acties}'],
    ],
  ],
);

const priorities = (): FileChild[] => [
  ...when(
    'prioriteiten',
    heading('Prioriteit {nummer}: {prioriteit}', 1),
    paragraph('**Portefeuillehouder:** {portefeuillehouder}', 'Gegeven'),
    ...when(
      'heeftDeelthemas',
      paragraph('**Deelthema’s met een eigen portefeuillehouder:** {deelthemas}', 'Gegeven'),
    ),
    ...when('heeftPartijen', paragraph('**Betrokken partijen:** {partijen}', 'Gegeven')),
    ...when('heeftDoelen', paragraph('**Doelen:**', 'Gegeven'), bullet('{#doelen}{doel}{/doelen}')),
    ...when(
      'heeftVerslag',
      heading('Samenvatting', 2),
      ...when('verslag', paragraph('{alinea}')),
      paragraph('{akkoord}', 'Tabelnoot'),
    ),
    ...when('heeftActies', paragraph('**Stand van de acties:**', 'Tabelaanloop'), priorityCountsTable),
    ...when('geenActies', paragraph('Bij deze prioriteit staan geen acties in het plan.')),
    ...when('kopjes', heading('{kopje}', 2), actionsTable),
    ...when('heeftPrioriteitsvoorstellen', heading('Voorgestelde wijzigingen', 2), priorityProposalsTable),
  ),
  paragraph('Standen en opmerkingen zijn die van {peildatum}.', 'Tabelnoot'),
];

const priorityProposalsTable = table(
  [
    { title: 'Nr.', width: 850 },
    { title: 'Actie', width: 6200 },
    { title: 'Wanneer volgens het plan', width: 2600 },
    { title: 'Voorgestelde einddatum', width: 2520 },
    { title: 'Voor', width: 2400 },
  ],
  [
    [
      ['{#prioriteitsvoorstellen}{nr}'],
      ['{actie}'],
      ['{wanneer}'],
      ['{einddatum}'],
      ['{voor}{/prioriteitsvoorstellen}'],
    ],
  ],
);

const changes: FileChild[] = when(
  'heeftWijzigingen',
  heading('Wijzigingen van het plan', 1),
  paragraph('Deze wijzigingen zijn sinds {sinds} in het plan verwerkt.', 'Tabelaanloop'),
  table(
    [
      { title: 'Nr.', width: 800 },
      { title: 'Actie', width: 2938 },
      { title: 'Wijziging', width: 2300 },
      { title: 'Reden', width: 2600 },
      { title: 'Besluit', width: 1000 },
    ],
    [[['{#wijzigingen}{nr}'], ['{actie}'], ['{wijziging}'], ['{reden}'], ['{besluit}{/wijzigingen}']]],
  ),
);

const annexes: FileChild[] = [
  heading('Bijlage: stand per gemeente', 1),
  paragraph(
    'Per gemeente staan hier de acties die de gemeente zelf uitvoert en die te laat, vertraagd of geblokkeerd zijn. Regionale acties staan bij hun prioriteit.',
  ),
  ...when(
    'gemeentebijlagen',
    heading('{gemeente}', 2),
    paragraph('{gemeentestand}', 'Tabelaanloop'),
    ...when('heeftAandacht', attentionTable('aandacht')),
    ...when('geenAandacht', paragraph('Geen actie is te laat, vertraagd of geblokkeerd.')),
  ),
  paragraph(
    'Dit rapport toont de stand op {peildatum}, zoals die in de lijsten van het plan is vastgelegd.',
    'Tabelnoot',
  ),
];

/** The alternative texts of the tables, in the order of the document. */
const ALTERNATIVES: ReadonlyArray<TableAlternative> = [
  {
    title: 'Stand in aantallen',
    description: 'Per stand het aantal regionale en gemeentelijke acties, met totalen.',
  },
  {
    title: 'Stand per prioriteit',
    description: 'Per prioriteit de portefeuillehouder en hoe de acties ervoor staan.',
  },
  REQUESTS_ALTERNATIVE,
  COURSE_ALTERNATIVE,
  {
    title: 'Te late acties',
    description: 'Per te late actie wanneer zij klaar moest zijn, de stand en de reden.',
  },
  {
    title: 'Vertraagde en geblokkeerde acties',
    description: 'Per actie de stand en de reden; de einddatum is nog niet voorbij.',
  },
  { title: 'Open voorwaarden', description: 'Per actie de voorwaarde waarop zij wacht.' },
  { title: 'Voorgestelde einddatums', description: 'Per actie de einddatum die is voorgesteld.' },
  {
    title: 'Aantallen van de prioriteit',
    description: 'Per stand het aantal regionale en gemeentelijke acties van deze prioriteit.',
  },
  { title: 'Acties', description: 'Per actie de tekst, wanneer, de stand en de toelichting.' },
  { title: 'Voorstellen', description: 'Per actie van deze prioriteit de einddatum die is voorgesteld.' },
  FIGURES_ALTERNATIVE,
  { title: 'Wijzigingen', description: 'Per actie wat is gewijzigd, waarom en op grond van welk besluit.' },
  { title: 'Aandacht', description: 'Per actie van deze gemeente de stand en de reden.' },
];

const margin = { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, footer: 567 };
const footerText = '{titel} · {plantitel} · stand op {peildatum}';

/** The default template of the evaluation report. */
export async function evaluatierapport(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Evaluatierapport',
    creator: 'UVP-tracker',
    lastModifiedBy: 'UVP-tracker',
    description: 'Sjabloon; de codes tussen accolades worden gevuld.',
    numbering: { config: [BULLET_NUMBERING] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.short, height: PAGE.long }, margin },
        },
        footers: { default: footer(footerText, PORTRAIT_WIDTH) },
        children: [...frontPage, ...contents, ...summary],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: { width: PAGE.short, height: PAGE.long, orientation: PageOrientation.LANDSCAPE },
            margin,
          },
        },
        footers: { default: footer(footerText, LANDSCAPE_WIDTH) },
        children: priorities(),
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { size: { width: PAGE.short, height: PAGE.long }, margin },
        },
        footers: { default: footer(footerText, PORTRAIT_WIDTH) },
        children: [...figureChapter(), ...changes, ...annexes],
      },
    ],
  });
  const made = await Packer.toBuffer(document, undefined, [{ path: 'word/styles.xml', data: HOUSE_STYLES }]);
  return finishTemplate(made, ALTERNATIVES);
}
