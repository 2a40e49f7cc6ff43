import { Action, PlanState, RowState } from '../plan/model';
import { DEFAULT_SETTINGS } from '../plan/settings';
import { ReportInput } from './input';

/** The day as of which the example is told. */
export const EXAMPLE_DAY = '2025-05-26';

const action = (ref: string, text: string, wish: Partial<Action> = {}): Action => ({
  ref,
  priority: 1,
  heading: 'Weten en herkennen',
  text,
  when: 'Q1 2025',
  schedule: { kind: 'window', start: '2025-01-01', end: '2025-03-31' },
  reach: 'region',
  exceptMunicipalities: [],
  ...wish,
});

const answered = (state: Partial<RowState> & Pick<RowState, 'status'>): RowState => ({
  updatedAt: '2025-05-20T08:00:00.000Z',
  lastUpdateId: 'voorbeeld',
  ...state,
});

const COMING = { kind: 'window', start: '2025-01-01', end: '2025-06-30' } as const;

const ACTIONS: ReadonlyArray<Action> = [
  action('P1.01', 'Een werkwijze vaststellen:\n- voor controles;\n- voor nazorg.', {
    lead: 'Over controles:',
  }),
  action('P1.02', 'Bijeenkomsten houden.', {
    reach: 'municipality',
    subTheme: 'Drugs',
    schedule: {
      ...COMING,
      quotas: [{ count: 2, per: 'year', scope: 'municipality', atLeast: false }],
    },
  }),
  action('P1.03', 'Een samenwerking beginnen.', {
    schedule: COMING,
    condition: { text: 'afhankelijk van het onderzoek', state: 'open' },
    dependsOn: 'P1.01',
  }),
  action('P1.04', 'Beleid vernieuwen.', { lead: 'Eerste zin. Daarna dit: punten', schedule: COMING }),
  action('P1.05', 'Beleid invoeren.', { lead: 'Eerste zin. Daarna dit: punten', schedule: COMING }),
];

function planState(
  regional: Readonly<Record<string, RowState>>,
  municipal: RowState,
  end: string,
): PlanState {
  return {
    plan: {
      title: 'Uitvoeringsplan voorbeeld 2025-2026',
      period: { start: '2025-01-01', end: '2026-12-31' },
      municipalities: [
        { code: 'AAA', name: 'Aadorp' },
        { code: 'BBB', name: 'Beekstad' },
      ],
      priorities: [
        {
          number: 1,
          code: 'P1',
          title: 'Voorbeeld',
          goals: ['Inwoners voelen zich veilig.'],
          portfolioHolder: 'Voorbeeld',
          subThemes: [{ name: 'Drugs', portfolioHolder: 'Voorbeeld' }],
          partners: 'Gemeenten en politie.',
          confidential: false,
        },
      ],
      actions: ACTIONS.map((one) =>
        one.ref === 'P1.03' ? { ...one, schedule: { ...one.schedule, end } } : one,
      ),
    },
    regional: ACTIONS.filter(({ reach }) => reach === 'region').map(({ ref }) => ({
      ref,
      state: regional[ref] ?? { status: 'onbekend' },
      version: '',
    })),
    municipal: ['AAA', 'BBB'].map((municipality) => ({
      ref: 'P1.02',
      municipality,
      follows: false,
      state: municipal,
      version: '',
    })),
  };
}

const at = '2025-05-20T08:00:00.000Z';
const period = { start: '2025-01-01', end: '2025-06-30' };
const round = {
  title: 'Ronde',
  opensOn: '2025-06-02',
  closesOn: '2025-06-27',
  questions: [],
  priorities: [],
  reopened: [],
} as const;

/** A small plan in which everything occurs that a template can ask for; it tells which tags there are. */
export const EXAMPLE_INPUT: ReportInput = {
  ...planState(
    {
      'P1.01': answered({ status: 'geblokkeerd', blocker: 'Er is geen geld.' }),
      'P1.03': answered({ status: 'vertraagd', remark: 'Wacht.', proposedEnd: '2025-09-30' }),
      'P1.04': answered({ status: 'afgerond' }),
      'P1.05': answered({ status: 'opSchema' }),
    },
    answered({ status: 'geblokkeerd', remark: 'Er komt een avond.', remarkPublic: true }),
    '2025-06-30',
  ),
  settings: { ...DEFAULT_SETTINGS, staleAfterDays: 1 },
  occurrences: [],
  round: { ...round, code: '2025-1', state: 'editing', period, version: 0 },
  parts: [
    {
      round: '2025-1',
      priority: 1,
      summary: 'Een samenvatting.',
      publicText: 'Een bericht.',
      state: 'submitted',
      publicApproved: { by: 'Voorbeeld', at },
    },
  ],
  figures: ['2024-H2', '2025-H1'].flatMap((half) =>
    ['AAA', 'BBB'].map((municipality) => ({
      indicator: 'Inbraken',
      municipality,
      period: half,
      value: 12,
      source: 'Politie',
      definition: 'Alle inbraken.',
      isPublic: true,
    })),
  ),
  previous: {
    round: {
      ...round,
      code: '2024-2',
      state: 'frozen',
      period: { start: '2024-07-01', end: '2024-12-31' },
      version: 1,
    },
    planState: planState({}, { status: 'onbekend' }, '2025-05-01'),
    day: '2025-01-20',
  },
  changes: [
    {
      id: 'voorbeeld',
      kind: 'reschedule',
      row: { ref: 'P1.03' },
      reason: 'Meer tijd nodig.',
      before: ACTIONS[2],
      after: ACTIONS[2],
      at,
      by: 'Voorbeeld',
      byPersonId: '1',
      round: '2025-1',
    },
  ],
  communications: [
    { id: 'voorbeeld', ref: 'P1.02', what: 'Bericht', audience: 'Inwoners', medium: 'Website', done: false },
  ],
};

/** For whom the example is made. */
export const EXAMPLE_CHOICE = { holder: 'Voorbeeld', municipality: 'AAA' } as const;
