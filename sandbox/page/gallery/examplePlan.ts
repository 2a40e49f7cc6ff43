import { Communication } from '../../../src/plan/communication';
import { Action, Municipality, Plan, PlanState, Priority, RowState, Schedule } from '../../../src/plan/model';
import { Occurrence } from '../../../src/plan/occurrences';
import { priorityCode, priorityOfRef, rowId } from '../../../src/plan/ref';
import { Round } from '../../../src/plan/round';
import { newMunicipalRows } from '../../../src/plan/rows';

/** The day of the examples. */
export const TODAY = '2025-05-26';
/** The moment at which the examples are shown. */
export const NOW = '2025-05-26T07:12:00.000Z';
/** When the question was sent. */
export const SENT = '2025-05-26T06:30:00.000Z';

export const MUNICIPALITIES: ReadonlyArray<Municipality> = [
  { code: 'BED', name: 'Berg en Dal' },
  { code: 'BEU', name: 'Beuningen' },
  { code: 'DRU', name: 'Druten' },
  { code: 'HEU', name: 'Heumen' },
  { code: 'WMEW', name: 'West Maas en Waal' },
  { code: 'WIJ', name: 'Wijchen' },
];

const window = (end: string, more: Partial<Schedule> = {}): Schedule => ({
  kind: 'window',
  start: '2025-01-01',
  end,
  ...more,
});
const ongoing: Schedule = { kind: 'ongoing', start: '2025-01-01', end: '2026-12-31' };

type Wish = Pick<Action, 'ref' | 'text' | 'when' | 'schedule'> & Partial<Action>;

const action = (wish: Wish): Action => ({
  priority: priorityOfRef(wish.ref),
  heading: 'Bewustwording',
  reach: 'region',
  exceptMunicipalities: [],
  ...wish,
});

/** Invented actions: one for each thing that a card can ask. */
export const ACTIONS = {
  late: action({
    ref: 'P1.01',
    text: 'Eén werkwijze afspreken voor het sluiten van panden, zodat een ondernemer overal hetzelfde antwoord krijgt.',
    when: 'Voor 23 mei 2025',
    schedule: window('2025-05-23'),
  }),
  soon: action({
    ref: 'P1.02',
    text: 'Een avond voor raadsleden over signalen van ondermijning.',
    when: 'Uiterlijk 2 juni 2025',
    schedule: window('2025-06-02'),
  }),
  local: action({
    ref: 'P1.03',
    heading: 'Veilig buitengebied',
    subTheme: 'Veilig buitengebied',
    lead: 'Elke gemeente bezoekt agrariërs die willen stoppen.',
    text: 'Gesprekken voeren met agrariërs:\n- over leegstaande schuren\n- over wie te bellen bij twijfel',
    when: 'Juni 2025',
    schedule: window('2025-06-30'),
    reach: 'municipality',
  }),
  quota: action({
    ref: 'P1.04',
    text: 'Gezamenlijke controles op bedrijventerreinen, met politie en omgevingsdienst.',
    when: 'Minimaal 2 x per jaar per gemeente',
    schedule: {
      kind: 'periodic',
      start: '2025-01-01',
      end: '2026-12-31',
      quotas: [{ count: 2, per: 'year', scope: 'municipality', what: 'Controles', atLeast: true }],
    },
    reach: 'municipality',
  }),
  waiting: action({
    ref: 'P1.05',
    text: 'De gezamenlijke beleidsregel in alle gemeenten vaststellen.',
    when: 'Voorjaar 2025, als de verordening klaar is',
    schedule: window('2025-04-30'),
    condition: { text: 'als de verordening klaar is', state: 'open' },
  }),
  silent: action({
    ref: 'P1.06',
    text: 'Signalen van inwoners samen duiden in het informatieoverleg.',
    when: 'Doorlopend',
    schedule: ongoing,
  }),
  blocked: action({
    ref: 'P1.07',
    text: 'Een proef met slimme camera’s langs de dijk.',
    when: '1 april 2025 en doorlopend',
    schedule: window('2025-04-01', { ongoingAfter: true }),
  }),
  secret: action({
    ref: 'P2.01',
    heading: 'Controles',
    text: 'Onaangekondigde controle van vakantieparken.',
    when: 'Juni 2025',
    schedule: window('2025-06-13'),
    reach: 'municipality',
  }),
} as const;

const priority = (number: number, wish: Partial<Priority>): Priority => ({
  number,
  code: priorityCode(number),
  title: '',
  goals: [],
  portfolioHolder: 'Bergman',
  subThemes: [],
  partners: '',
  confidential: false,
  ...wish,
});

export const PLAN: Plan = {
  title: 'Uitvoeringsplan integrale veiligheid 2025-2026',
  period: { start: '2025-01-01', end: '2026-12-31' },
  municipalities: MUNICIPALITIES,
  priorities: [
    priority(1, {
      title: 'Aanpak ondermijnende criminaliteit',
      subThemes: [{ name: 'Veilig buitengebied', portfolioHolder: 'Van Neerbos' }],
    }),
    priority(2, { title: 'Wonen en verblijven', portfolioHolder: 'Minses', confidential: true }),
  ],
  actions: Object.values(ACTIONS),
};

export const BAS = 'Bas Tielemans';
export const FATMA = 'Fatma Yıldız';

/** An answer that was given a while ago. */
export const given = (status: RowState['status'], more: Partial<RowState> = {}): RowState => ({
  status,
  lastUpdateId: '11111111-1111-4111-8111-111111111111',
  updatedAt: '2025-04-14T08:20:00.000Z',
  updatedBy: BAS,
  ...more,
});

/** An answer that was given after the question was sent. */
export const givenNow = (status: RowState['status'], more: Partial<RowState> = {}): RowState =>
  given(status, { updatedAt: '2025-05-26T07:05:00.000Z', updatedBy: FATMA, ...more });

export const BLOCKED = given('geblokkeerd', {
  progress: 40,
  blocker: 'De leverancier heeft pas in het najaar ruimte.',
  remark: 'Locaties zijn gekozen met de politie.',
  proposedEnd: '2025-10-01',
});

/** The state of rows by their id; rows that are not named are unknown. */
export function planStateOf(states: Readonly<Record<string, RowState>> = {}, plan = PLAN): PlanState {
  // As long as SharePoint makes them.
  const version = '"7d1b8a52-3c0f-4c36-9d0a-6f8a3b1e2c44,12"';
  const unknown: RowState = { status: 'onbekend' };
  return {
    plan,
    regional: plan.actions
      .filter(({ reach }) => reach === 'region')
      .map(({ ref }) => ({ ref, state: states[ref] ?? unknown, version })),
    municipal: newMunicipalRows(plan).map((row) => ({
      ...row,
      follows: row.follows && states[rowId(row)] === undefined,
      state: states[rowId(row)] ?? unknown,
      version,
    })),
  };
}

export const OCCURRENCES: ReadonlyArray<Occurrence> = ['DRU', 'HEU', 'WIJ'].map((municipality, at) => ({
  id: `33333333-3333-4333-8333-33333333333${at}`,
  ref: ACTIONS.quota.ref,
  municipality,
  on: '2025-03-12',
  what: 'Controles',
  by: BAS,
  byPersonId: '2',
  at: '2025-03-12T10:00:00.000Z',
}));

export const COMMUNICATIONS: ReadonlyArray<Communication> = [
  {
    id: '44444444-4444-4444-8444-444444444441',
    ref: ACTIONS.soon.ref,
    what: 'Uitnodiging met programma',
    audience: 'raadsleden',
    medium: 'e-mail',
    plannedOn: '2025-05-12',
    done: false,
  },
  {
    id: '44444444-4444-4444-8444-444444444442',
    ref: ACTIONS.soon.ref,
    what: 'Bericht over de avond',
    audience: 'inwoners',
    medium: 'websites van de gemeenten',
    plannedOn: '2025-06-03',
    done: false,
  },
];

export const ROUND: Round = {
  code: '2025-1',
  title: 'Evaluatie eerste halfjaar 2025',
  state: 'open',
  period: { start: '2025-01-01', end: '2025-06-30' },
  opensOn: '2025-05-26',
  closesOn: '2025-06-20',
  questions: ['Wat is gelukt?', 'Wat moet anders, en wie is daarvoor nodig?'],
  priorities: [],
  version: 0,
  reopened: [],
};
