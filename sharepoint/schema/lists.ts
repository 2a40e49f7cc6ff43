import { PLAN_CHANGE_KINDS } from '../../src/plan/planChange';
import { ROUND_STATES } from '../../src/plan/round';
import { STATUSES } from '../../src/plan/status';

/** Kinds of column that the lists need; `dateOnly` is a day in the site's zone, `note` is plain multi-line text. */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'dateOnly' | 'dateTime' | 'choice';

export interface Column {
  /** Internal name: ASCII, never changed after release. */
  readonly name: string;
  /** Display name in the list (Dutch). */
  readonly title: string;
  readonly kind: ColumnKind;
  readonly choices?: ReadonlyArray<string>;
  /** Every column that is filtered on is indexed: a view stops at 5,000 rows otherwise. */
  readonly indexed?: boolean;
  /** Unique columns are indexed as well. */
  readonly unique?: boolean;
  readonly required?: boolean;
  readonly defaultValue?: string;
}

export interface ListSchema {
  readonly key: ListKey;
  /** Display name. */
  readonly title: string;
  /** Last part of the list's address, ASCII. */
  readonly url: string;
  readonly kind: 'list' | 'library';
  /** What the list is for, shown in SharePoint. */
  readonly description: string;
  readonly columns: ReadonlyArray<Column>;
  /** Columns of the default view, after the title. */
  readonly view: ReadonlyArray<string>;
  /** One folder per municipality, each with its own permissions. */
  readonly folderPerMunicipality?: boolean;
}

export type ListKey =
  | 'priorities'
  | 'actions'
  | 'municipalActions'
  | 'occurrences'
  | 'statusUpdates'
  | 'municipalities'
  | 'people'
  | 'nudges'
  | 'conversations'
  | 'rounds'
  | 'roundParts'
  | 'snapshots'
  | 'figures'
  | 'planChanges'
  | 'decisions'
  | 'communications'
  | 'settings'
  | 'planDocuments'
  | 'templates'
  | 'reports';

/** Raised with every change below; `provision` brings older lists forward and never drops data. */
export const SCHEMA_VERSION = 1;

const text = (name: string, title: string, more: Partial<Column> = {}): Column => ({
  name,
  title,
  kind: 'text',
  ...more,
});
const note = (name: string, title: string): Column => ({ name, title, kind: 'note' });
const number = (name: string, title: string, more: Partial<Column> = {}): Column => ({
  name,
  title,
  kind: 'number',
  ...more,
});
const flag = (name: string, title: string, defaultValue = '0'): Column => ({
  name,
  title,
  kind: 'boolean',
  defaultValue,
});
const day = (name: string, title: string, more: Partial<Column> = {}): Column => ({
  name,
  title,
  kind: 'dateOnly',
  ...more,
});
const moment = (name: string, title: string, more: Partial<Column> = {}): Column => ({
  name,
  title,
  kind: 'dateTime',
  ...more,
});
const choice = (
  name: string,
  title: string,
  choices: ReadonlyArray<string>,
  more: Partial<Column> = {},
): Column => ({
  name,
  title,
  kind: 'choice',
  choices,
  ...more,
});

const indexed = { indexed: true } as const;
const unique = { unique: true, required: true } as const;

/** The state of a row, the same columns on Acties and Gemeentelijke acties. */
const stateColumns: ReadonlyArray<Column> = [
  choice('Status', 'Status', STATUSES, { indexed: true, defaultValue: 'onbekend' }),
  number('Progress', 'Voortgang (%)'),
  note('Remark', 'Opmerking'),
  flag('RemarkPublic', 'Opmerking is openbaar'),
  note('Blocker', 'Knelpunt'),
  day('ProposedEnd', 'Voorgestelde einddatum'),
  text('LastUpdateId', 'Laatste statusupdate', indexed),
  moment('StatusAt', 'Status van', indexed),
  text('StatusBy', 'Status door'),
  day('SnoozedUntil', 'Uitgesteld tot'),
];

/** The lists of one plan site, in the order in which they are made. */
export const LISTS: ReadonlyArray<ListSchema> = [
  {
    key: 'municipalities',
    title: 'Gemeenten',
    url: 'Gemeenten',
    kind: 'list',
    description: 'De gemeenten die het plan samen uitvoeren.',
    columns: [text('Code', 'Code', unique)],
    view: ['Code'],
  },
  {
    key: 'priorities',
    title: 'Prioriteiten',
    url: 'Prioriteiten',
    kind: 'list',
    description: 'De prioriteiten van het plan met doelen en portefeuillehouder.',
    columns: [
      text('Code', 'Code', unique),
      number('Number', 'Nummer', indexed),
      note('Goals', 'Doelen (één per regel)'),
      text('PortfolioHolder', 'Portefeuillehouder'),
      note('HolderTerms', 'Portefeuillehouder voor een deel van het plan (naam | van | tot)'),
      note('SubThemes', "Deelthema's (naam | portefeuillehouder | van | tot)"),
      note('Partners', 'Betrokken partijen'),
      flag('Confidential', 'Vertrouwelijk'),
      flag('Monitored', 'Alleen volgen'),
    ],
    view: ['Code', 'PortfolioHolder', 'Goals'],
  },
  {
    key: 'actions',
    title: 'Acties',
    url: 'Acties',
    kind: 'list',
    description: 'De acties van het plan; regionale acties hebben hier hun status.',
    columns: [
      text('Ref', 'Nummer', unique),
      text('PriorityCode', 'Prioriteit', indexed),
      number('SortOrder', 'Volgorde', indexed),
      text('Heading', 'Kopje'),
      note('Lead', 'Aanloop'),
      note('ActionText', 'Actie'),
      text('When', 'Wanneer'),
      choice(
        'ScheduleKind',
        'Soort planning',
        ['window', 'ongoing', 'recurring', 'periodic', 'none'],
        indexed,
      ),
      day('ScheduleStart', 'Begin', indexed),
      day('ScheduleEnd', 'Einde', indexed),
      flag('OngoingAfter', 'Daarna doorlopend'),
      note('Quotas', 'Aantal per periode'),
      choice('Reach', 'Bereik', ['region', 'municipality'], indexed),
      text('SubTheme', 'Deelthema', indexed),
      note('ConditionText', 'Voorwaarde'),
      choice('ConditionState', 'Stand van de voorwaarde', ['open', 'met', 'lapsed']),
      text('DependsOn', 'Hangt af van'),
      text('ExceptMunicipalities', 'Behalve gemeenten'),
      ...stateColumns,
    ],
    view: ['Ref', 'PriorityCode', 'When', 'Reach', 'Status', 'StatusAt', 'StatusBy'],
  },
  {
    key: 'municipalActions',
    title: 'Gemeentelijke acties',
    url: 'GemeentelijkeActies',
    kind: 'list',
    description: 'De stand van elke actie in elke gemeente.',
    columns: [
      text('RowId', 'Rij', unique),
      text('Ref', 'Nummer', indexed),
      text('PriorityCode', 'Prioriteit', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      flag('Follows', 'Volgt de regionale status'),
      ...stateColumns,
    ],
    view: ['Ref', 'MunicipalityCode', 'Follows', 'Status', 'StatusAt', 'StatusBy'],
    folderPerMunicipality: true,
  },
  {
    key: 'occurrences',
    title: 'Uitvoeringen',
    url: 'Uitvoeringen',
    kind: 'list',
    description: 'Uitgevoerde keren die meetellen voor een aantal per periode.',
    columns: [
      text('OccurrenceId', 'Sleutel', unique),
      text('Ref', 'Nummer', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      day('OccurredOn', 'Datum', indexed),
      text('What', 'Wat'),
      text('Evidence', 'Bewijs (koppeling)'),
      moment('GivenAt', 'Geteld op'),
      text('GivenBy', 'Geteld door'),
      text('PersonId', 'Sleutel van de persoon'),
    ],
    view: ['Ref', 'MunicipalityCode', 'OccurredOn', 'What', 'GivenBy'],
  },
  {
    key: 'statusUpdates',
    title: 'Statusupdates',
    url: 'Statusupdates',
    kind: 'list',
    description: 'Logboek: wie gaf wanneer welke status. Alleen toevoegen.',
    columns: [
      text('UpdateId', 'Sleutel', unique),
      choice('EntryKind', 'Soort', ['update', 'conflict']),
      text('RefersTo', 'Verwijst naar', indexed),
      text('RowId', 'Rij', indexed),
      text('Ref', 'Nummer', indexed),
      text('PriorityCode', 'Prioriteit', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      moment('GivenAt', 'Gegeven op', indexed),
      text('GivenBy', 'Gegeven door'),
      text('PersonId', 'Sleutel van de persoon', indexed),
      choice('Channel', 'Via', ['card', 'tab', 'cli', 'mail']),
      note('Before', 'Stand ervoor'),
      note('After', 'Stand erna'),
      text('BasedOn', 'Gebaseerd op versie'),
    ],
    view: ['RowId', 'GivenAt', 'GivenBy', 'Channel', 'After'],
  },
  {
    key: 'people',
    title: 'Betrokkenen',
    url: 'Betrokkenen',
    kind: 'list',
    description: 'Wie doet wat: coördinatoren, ambtelijke duo’s, contactpersonen en portefeuillehouders.',
    columns: [
      text('Mail', 'E-mailadres', indexed),
      flag('IsCoordinator', 'Coördinator'),
      text('DuoOf', 'Ambtelijk duo van (P1;P2)'),
      text('ContactOf', 'Contactpersoon van (gemeentecode)'),
      text('HolderName', 'Portefeuillehouder (naam zoals in het plan)'),
      text('ActsFor', 'Bestuurssecretaris van (namen van portefeuillehouders)'),
      text('MunicipalityCode', 'Gemeente', indexed),
      choice('Route', 'Bereikbaar via', ['host', 'guest', 'home', 'mail'], { defaultValue: 'host' }),
      note('Identities', 'Entra-id’s (tenant/object, één per regel)'),
      day('AbsentUntil', 'Afwezig tot en met'),
      choice('Language', 'Taal', ['nl', 'en'], { defaultValue: 'nl' }),
    ],
    view: ['Mail', 'IsCoordinator', 'DuoOf', 'ContactOf', 'HolderName', 'Route'],
  },
  {
    key: 'nudges',
    title: 'Herinneringen',
    url: 'Herinneringen',
    kind: 'list',
    description: 'Welke herinnering ging wanneer naar welk gesprek.',
    columns: [
      text('LedgerKey', 'Sleutel', unique),
      text('ConversationId', 'Gesprek', indexed),
      text('LocalDate', 'Datum', indexed),
      choice('State', 'Stand', ['claimed', 'sent', 'answered', 'failed', 'mailed', 'uncertain'], indexed),
      text('ClaimId', 'Claim'),
      moment('ClaimedAt', 'Geclaimd op', indexed),
      moment('SentAt', 'Verstuurd op'),
      text('ActivityId', 'Bericht'),
      text('PriorityCode', 'Prioriteit', indexed),
      text('PersonId', 'Sleutel van de persoon', indexed),
      note('RowIds', 'Rijen'),
      note('Unanswered', 'Rijen zonder antwoord (rij=aantal keren)'),
      text('RoundCode', 'Evaluatieronde'),
      note('Detail', 'Toelichting'),
    ],
    view: ['LocalDate', 'State', 'PriorityCode', 'SentAt', 'Detail'],
  },
  {
    key: 'conversations',
    title: 'Gesprekken',
    url: 'Gesprekken',
    kind: 'list',
    description: 'De Teams-gesprekken waarin de app is toegevoegd.',
    columns: [
      text('ConversationId', 'Gesprek', unique),
      choice('Kind', 'Soort', ['duo', 'personal', 'other'], indexed),
      text('PriorityCode', 'Prioriteit', indexed),
      text('PersonId', 'Sleutel van de persoon', indexed),
      text('ServiceUrl', 'Dienstadres'),
      text('TenantId', 'Tenant'),
      note('Members', 'Deelnemers'),
      text('HeldBy', 'Van wie (laatst bekend)'),
      note('Handovers', 'Overdrachten'),
      text('LastClaimDate', 'Laatst geclaimde dag'),
      text('LastClaimId', 'Laatste claim'),
      moment('AddedAt', 'Toegevoegd op'),
      moment('RemovedAt', 'Verwijderd op'),
    ],
    view: ['Kind', 'PriorityCode', 'AddedAt', 'RemovedAt'],
  },
  {
    key: 'rounds',
    title: 'Evaluatierondes',
    url: 'Evaluatierondes',
    kind: 'list',
    description: 'De halfjaarlijkse evaluaties.',
    columns: [
      text('Code', 'Code', unique),
      choice('State', 'Stand', ROUND_STATES, indexed),
      day('PeriodStart', 'Begin'),
      day('PeriodEnd', 'Einde'),
      day('OpensOn', 'Vragen vanaf'),
      day('ClosesOn', 'Antwoorden tot en met'),
      note('Questions', 'Vragen (één per regel)'),
      text('PriorityCodes', 'Prioriteiten (leeg: alle)'),
      text('Hash', 'Kenmerk van de vastgelegde stand'),
      moment('FrozenAt', 'Vastgelegd op'),
      number('FrozenVersion', 'Keren vastgelegd'),
      note('FrozenReason', 'Vastgelegd zonder alle akkoorden (reden)'),
      note('RemindOn', 'Extra herinneren op'),
      note('Reopened', 'Heropend (moment | wie | reden)'),
    ],
    view: ['Code', 'State', 'PeriodStart', 'PeriodEnd', 'OpensOn', 'ClosesOn'],
  },
  {
    key: 'roundParts',
    title: 'Ronde-onderdelen',
    url: 'RondeOnderdelen',
    kind: 'list',
    description: 'Per ronde en prioriteit de samenvatting, de tekst voor de raden en het akkoord.',
    columns: [
      text('PartId', 'Sleutel', unique),
      text('RoundCode', 'Ronde', indexed),
      text('PriorityCode', 'Prioriteit', indexed),
      note('Summary', 'Samenvatting'),
      note('PublicText', 'Tekst voor de nieuwsbrief'),
      choice('State', 'Stand', ['draft', 'submitted', 'agreed'], { indexed: true, defaultValue: 'draft' }),
      text('AgreedBy', 'Akkoord van'),
      text('OnBehalfOf', 'Namens'),
      moment('AgreedAt', 'Akkoord op'),
      text('PublicBy', 'Nieuwsbrieftekst goedgekeurd door'),
      moment('PublicAt', 'Nieuwsbrieftekst goedgekeurd op'),
      text('EditedBy', 'Bewerkt door'),
      moment('EditedAt', 'Bewerkt op'),
    ],
    view: ['RoundCode', 'PriorityCode', 'State', 'AgreedBy', 'AgreedAt'],
  },
  {
    key: 'snapshots',
    title: 'Peilmomenten',
    url: 'Peilmomenten',
    kind: 'list',
    description: 'De vastgelegde stand van elke rij aan het eind van een ronde.',
    columns: [
      text('SnapshotId', 'Sleutel', unique),
      text('RoundCode', 'Ronde', indexed),
      text('RowId', 'Rij', indexed),
      choice('Status', 'Status', STATUSES, indexed),
      note('Content', 'Inhoud'),
    ],
    view: ['RoundCode', 'RowId', 'Status'],
  },
  {
    key: 'figures',
    title: 'Cijfers',
    url: 'Cijfers',
    kind: 'list',
    description: 'Cijfers van politie en OM per gemeente, periode en indicator.',
    columns: [
      text('FigureId', 'Sleutel', unique),
      text('Indicator', 'Indicator', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      text('Period', 'Periode', indexed),
      number('Value', 'Waarde'),
      text('Source', 'Bron'),
      note('Definition', 'Omschrijving'),
      day('ReferenceDate', 'Peildatum'),
      flag('IsPublic', 'Openbaar'),
    ],
    view: ['Indicator', 'MunicipalityCode', 'Period', 'Value'],
  },
  {
    key: 'planChanges',
    title: 'Planwijzigingen',
    url: 'Planwijzigingen',
    kind: 'list',
    description: 'Elke wijziging van het plan met reden en besluit. Alleen toevoegen.',
    columns: [
      text('ChangeId', 'Sleutel', unique),
      choice('EntryKind', 'Soort regel', ['change', 'conflict']),
      text('RefersTo', 'Verwijst naar', indexed),
      text('Ref', 'Nummer', indexed),
      text('NewRef', 'Nieuw nummer', indexed),
      text('PriorityCode', 'Prioriteit', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      choice('ChangeKind', 'Soort', PLAN_CHANGE_KINDS, indexed),
      note('Reason', 'Reden'),
      text('DecisionCode', 'Besluit', indexed),
      note('Before', 'Ervoor'),
      note('After', 'Erna'),
      day('ProposedEnd', 'Voorgestelde einddatum'),
      moment('GivenAt', 'Gewijzigd op', indexed),
      text('GivenBy', 'Gewijzigd door'),
      text('PersonId', 'Sleutel van de persoon', indexed),
      text('RoundCode', 'Ronde', indexed),
      number('PlanVersion', 'Planversie', indexed),
    ],
    view: ['Ref', 'ChangeKind', 'Reason', 'DecisionCode', 'GivenAt', 'GivenBy'],
  },
  {
    key: 'decisions',
    title: 'Besluiten',
    url: 'Besluiten',
    kind: 'list',
    description: 'Besluiten van de gezagsdriehoek en de acties waar ze over gaan.',
    columns: [
      text('Code', 'Code', unique),
      day('DecidedOn', 'Datum', indexed),
      note('DecisionText', 'Besluit'),
      note('Refs', 'Acties'),
      text('RoundCode', 'Ronde', indexed),
    ],
    view: ['Code', 'DecidedOn', 'DecisionText', 'Refs'],
  },
  {
    key: 'communications',
    title: 'Communicatieacties',
    url: 'Communicatieacties',
    kind: 'list',
    description: 'Communicatie bij acties: wat, voor wie, via welk kanaal, wanneer, gedaan.',
    columns: [
      text('CommunicationId', 'Sleutel', unique),
      text('Ref', 'Nummer', indexed),
      text('MunicipalityCode', 'Gemeente', indexed),
      text('Audience', 'Voor wie'),
      text('Medium', 'Kanaal'),
      day('PlannedOn', 'Gepland op', indexed),
      flag('Done', 'Gedaan'),
      day('DoneOn', 'Gedaan op'),
    ],
    view: ['Ref', 'Audience', 'Medium', 'PlannedOn', 'Done'],
  },
  {
    key: 'settings',
    title: 'Instellingen',
    url: 'Instellingen',
    kind: 'list',
    description: 'Instellingen van de UVP-tracker.',
    columns: [text('Key', 'Sleutel', unique), note('Value', 'Waarde')],
    view: ['Key', 'Value'],
  },
  {
    key: 'planDocuments',
    title: 'Plandocumenten',
    url: 'Plandocumenten',
    kind: 'library',
    description: 'De plannen zoals vastgesteld.',
    columns: [],
    view: [],
  },
  {
    key: 'templates',
    title: 'Sjablonen',
    url: 'Sjablonen',
    kind: 'library',
    description: 'Word-sjablonen voor rapporten.',
    columns: [],
    view: [],
  },
  {
    key: 'reports',
    title: 'Rapportages',
    url: 'Rapportages',
    kind: 'library',
    description: 'Gemaakte rapporten.',
    columns: [],
    view: [],
  },
];

/** The schema of one list. */
export function listSchema(key: ListKey): ListSchema {
  const schema = LISTS.find((list) => list.key === key);
  if (!schema) throw new Error(`no list ${key}`);
  return schema;
}
