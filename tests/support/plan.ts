import {
  Action,
  MunicipalAction,
  Municipality,
  Plan,
  PlanState,
  Priority,
  RegionalRow,
  RowKey,
  RowState,
  Schedule,
  SubTheme,
  UNKNOWN_STATE,
} from '../../src/plan/model';
import { Occurrence } from '../../src/plan/occurrences';
import { Person } from '../../src/plan/people';
import { priorityCode, priorityOfRef, rowId } from '../../src/plan/ref';
import { Round } from '../../src/plan/round';
import { newMunicipalRows } from '../../src/plan/rows';
import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import { LoadedPlan } from '../../src/store/planStore';

/** The six municipalities of the region. */
export const MUNICIPALITIES: ReadonlyArray<Municipality> = [
  { code: 'BED', name: 'Berg en Dal' },
  { code: 'BEU', name: 'Beuningen' },
  { code: 'DRU', name: 'Druten' },
  { code: 'HEU', name: 'Heumen' },
  { code: 'WMEW', name: 'West Maas en Waal' },
  { code: 'WIJ', name: 'Wijchen' },
];

/** What a test says about an action: its own fields, and `due` (with `from`) as a short way to a window. */
export interface ActionWish extends Partial<Action> {
  /** Deadline; makes the schedule a window. */
  readonly due?: string;
  /** First day of that window; the plan's first day when left out. */
  readonly from?: string;
}

function scheduleOf(wish: ActionWish): Schedule {
  if (wish.due !== undefined) return { kind: 'window', start: wish.from ?? '2025-01-01', end: wish.due };
  return { kind: 'ongoing', start: '2025-01-01', end: '2026-12-31' };
}

/** A regional action `P1.01` that goes on through the plan, changed as the test wishes: `anAction({ due: '2025-06-30' })`. */
export function anAction(wish: ActionWish = {}): Action {
  const { due, from, ...fields } = wish;
  const ref = fields.ref ?? 'P1.01';
  return {
    ref,
    priority: priorityOfRef(ref),
    heading: 'Bewustwording',
    text: `Iets afspreken over ${ref}`,
    when: due === undefined ? 'Doorlopend' : `Uiterlijk ${due}`,
    schedule: scheduleOf({ due, from }),
    reach: 'region',
    exceptMunicipalities: [],
    ...fields,
  };
}

/** Priority 1 with one goal and mayor Bergman as portfolio holder, changed as the test wishes. */
export function aPriority(wish: Partial<Priority> = {}): Priority {
  const number = wish.number ?? 1;
  return {
    number,
    code: priorityCode(number),
    title: `Prioriteit ${number}`,
    goals: ['Inwoners voelen zich veilig'],
    portfolioHolder: 'Bergman',
    subThemes: [],
    partners: 'Gemeenten, politie en OM',
    confidential: false,
    ...wish,
  };
}

export function aSubTheme(wish: Partial<SubTheme> = {}): SubTheme {
  return { name: 'Mensenhandel', portfolioHolder: 'Van Neerbos', ...wish };
}

/** A plan for 2025-2026 with six municipalities; the priorities that its actions need are made when not given. */
export function aPlan(wish: Partial<Plan> = {}): Plan {
  const actions = wish.actions ?? [anAction()];
  const numbers = [...new Set(actions.map((action) => action.priority))].sort((a, b) => a - b);
  return {
    title: 'Uitvoeringsplan integrale veiligheid 2025-2026',
    period: { start: '2025-01-01', end: '2026-12-31' },
    municipalities: MUNICIPALITIES,
    priorities: numbers.map((number) => aPriority({ number })),
    ...wish,
    actions,
  };
}

/** A state given on 26 May 2025 in the morning; `onbekend` (the default) is a row that nobody answered. */
export function aState(wish: Partial<RowState> = {}): RowState {
  if (wish.status === undefined || wish.status === 'onbekend') return { ...UNKNOWN_STATE, ...wish };
  return {
    status: wish.status,
    lastUpdateId: '11111111-1111-4111-8111-111111111111',
    updatedAt: '2025-05-26T07:00:00.000Z',
    updatedBy: 'Anouk de Wit',
    ...wish,
  };
}

/** States by row: `{ 'P1.07': …, 'P1.02/DRU': … }`. A municipal row of a regional action that is named deviates. */
export type StateWishes = Readonly<Record<string, Partial<RowState>>>;

/** The plan with all its rows as after import, and the named rows in the given state. */
export function aPlanState(plan: Plan = aPlan(), states: StateWishes = {}): PlanState {
  const left = new Set(Object.keys(states));
  const wished = (key: RowKey): Partial<RowState> | undefined => {
    left.delete(rowId(key));
    return states[rowId(key)];
  };
  const regional: RegionalRow[] = plan.actions
    .filter((action) => action.reach === 'region')
    .map(({ ref }) => ({ ref, state: aState(wished({ ref })), version: '"1"' }));
  const municipal: MunicipalAction[] = newMunicipalRows(plan).map((row) => {
    const wish = wished(row);
    return { ...row, follows: row.follows && wish === undefined, state: aState(wish), version: '"1"' };
  });
  if (left.size > 0) throw new Error(`the plan has no row ${[...left].join(', ')}`);
  return { plan, regional, municipal };
}

/** One counted execution of `P1.01` on 10 March 2025. */
export function anOccurrence(wish: Partial<Occurrence> = {}): Occurrence {
  return {
    id: '33333333-3333-4333-8333-333333333333',
    ref: 'P1.01',
    on: '2025-03-10',
    by: 'Anouk de Wit',
    byPersonId: '1',
    at: '2025-03-10T10:00:00.000Z',
    ...wish,
  };
}

/** The round over the first half of 2025, open for answers in June. */
export function aRound(wish: Partial<Round> = {}): Round {
  return {
    code: '2025-1',
    title: 'Evaluatie eerste halfjaar 2025',
    state: 'open',
    period: { start: '2025-01-01', end: '2025-06-30' },
    opensOn: '2025-06-02',
    closesOn: '2025-06-27',
    questions: [],
    priorities: [],
    version: 0,
    reopened: [],
    ...wish,
  };
}

/** An official of the host tenant, in no role until the test gives one. */
export function aPerson(wish: Partial<Person> = {}): Person {
  const id = wish.id ?? '1';
  return {
    id,
    name: `Persoon ${id}`,
    mail: `persoon${id}@gemeente.example`,
    isCoordinator: false,
    duoOf: [],
    contactOf: [],
    route: 'host',
    identities: [
      {
        tenantId: '00000000-0000-4000-8000-000000000001',
        objectId: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
      },
    ],
    locale: 'nl',
    ...wish,
  };
}

/** Everything that is read from the lists at one moment: {@link aPlanState} with people and settings. */
export function aLoadedPlan(
  plan: Plan = aPlan(),
  states: StateWishes = {},
  more: Partial<Pick<LoadedPlan, 'people' | 'settings' | 'occurrences' | 'rounds'>> = {},
): LoadedPlan {
  return {
    ...aPlanState(plan, states),
    people: [],
    settings: DEFAULT_SETTINGS,
    occurrences: [],
    rounds: [],
    ...more,
  };
}
